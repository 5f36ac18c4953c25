// What a user can decide about a file, and what the decisions are then: for whoever asks him, file by file.
import type { Choice } from "./choose-files.ts";
import type { Decisions } from "./received.ts";

export type Decision =
  /** This file instead of the others of its city. */
  | { readonly kind: "replace" }
  /** This file beside the others of its city. */
  | { readonly kind: "keep-both" }
  /** In spite of its year, or with the tables of both its cities. */
  | { readonly kind: "take" }
  | { readonly kind: "leave-out" }
  /** Whose file it is, where it does not say so. */
  | { readonly kind: "city"; readonly city: string }
  /** As if nothing had been decided about the file. */
  | { readonly kind: "undo" };

/** What there is to decide about a file, the usual answer first; nothing where no decision would change anything. */
export function decisionsFor({ reason, status }: Choice): readonly Decision["kind"][] {
  switch (reason?.kind) {
    case "same-city":
      return ["replace", "keep-both", "leave-out"];
    case "same-bytes":
    case "same-content":
      return ["keep-both"];
    case "wrong-year":
    case "two-cities":
      return ["take", "leave-out"];
    case "no-city":
      return ["city", "leave-out"];
    case "left-by-user":
      return ["undo"];
    case "unreadable":
    case "no-table":
    case "two-headers":
    case "empty-table":
    case "second-reference":
    case "ours":
      return [];
    case undefined:
      return status === "taken" ? ["leave-out"] : [];
  }
}

/** The taken files that share a city with this one. */
function rivalsOf(choice: Choice, files: readonly Choice[]): readonly string[] {
  return files
    .filter((other) => other !== choice && other.status === "taken")
    .filter(({ cities }) => cities.some((city) => choice.cities.includes(city)))
    .map(({ received }) => received.file);
}

/** The decisions after one more. `files` are those of the consolidation in which `choice` stands. */
export function decide(
  decisions: Decisions,
  files: readonly Choice[],
  choice: Choice,
  decision: Decision,
): Decisions {
  const { file } = choice.received;
  const byFile = new Map(decisions.files);
  const byCity = new Map(decisions.cities);
  const rivals = rivalsOf(choice, files);
  switch (decision.kind) {
    case "replace":
      for (const rival of rivals) byFile.delete(rival);
      byFile.set(file, "take");
      break;
    case "keep-both":
      for (const rival of [...rivals, ...originalOf(choice)]) byFile.set(rival, "take");
      byFile.set(file, "take");
      break;
    case "take":
      byFile.set(file, "take");
      break;
    case "leave-out":
      byFile.set(file, "leave");
      break;
    case "city":
      byCity.set(file, decision.city);
      byFile.delete(file);
      break;
    case "undo":
      byFile.delete(file);
      byCity.delete(file);
      break;
  }
  return { ...decisions, files: byFile, cities: byCity };
}

/** The file that this one repeats byte for byte: its city is not looked at again. */
function originalOf({ reason }: Choice): readonly string[] {
  return reason?.kind === "same-bytes" ? [reason.of] : [];
}
