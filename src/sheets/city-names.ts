// The names of the 13 cities as lists write them: with or without 市.
import { cities } from "./regions.ts";
import { matchKey } from "./text.ts";

const cityByKey: ReadonlyMap<string, string> = new Map(
  cities.flatMap((city) => [
    [city, city],
    [city.replace(/市$/u, ""), city],
  ]),
);

/** "苏州市" for 苏州市 or 苏州; null for anything else. */
export function cityNamed(text: string): string | null {
  return cityByKey.get(matchKey(text)) ?? null;
}
