// Which files that were not taken may be a missing city's: by their letterheads, else by their names. Pure.
import type { Choice } from "./choose-files.ts";
import { cityInName } from "./suggest-city.ts";

function mayBeOf({ received, read }: Choice, city: string): boolean {
  const named = (read?.tables ?? []).flatMap(({ letterhead }) => letterhead.city ?? []);
  return named.length > 0 ? named.includes(city) : cityInName(received.file) === city;
}

/** Names of the files that were not taken and may be this city's: then it has sent something, though nothing that counts. */
export function filesNotTaken(files: readonly Choice[], city: string): readonly string[] {
  return files
    .filter((choice) => choice.status !== "taken" && mayBeOf(choice, city))
    .map(({ received }) => received.file);
}
