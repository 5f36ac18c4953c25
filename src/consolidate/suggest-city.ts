// Whose file it may be that names no city: a suggestion for the user, never taken for granted.
import { readPlace, cities } from "../sheets/regions.ts";
import type { SummaryTable } from "../sheets/summary-table.ts";
import { matchKey } from "../sheets/text.ts";

/** The one city that a file's name mentions, or the folder around it: 苏州 of "附件5（苏州）.xlsx"; null where none or several. */
export function cityInName(file: string): string | null {
  for (const part of file.split(/[/\\]/u).toReversed()) {
    const name = matchKey(part);
    const [city, ...others] = cities.filter((each) => name.includes(each.replace(/市$/u, "")));
    if (city !== undefined) return others.length === 0 ? city : null;
  }
  return null;
}

/** The one city in which every county of the rows lies; null where there is none, or no county. */
function cityOfCounties(tables: readonly SummaryTable[]): string | null {
  let possible: readonly string[] | null = null;
  for (const { cells } of tables.flatMap(({ rows }) => rows)) {
    const place = readPlace(cells.county.text);
    if (place.kind !== "county") continue;
    possible = (possible ?? place.cities).filter((city) => place.cities.includes(city));
  }
  const [city, ...others] = possible ?? [];
  return city !== undefined && others.length === 0 ? city : null;
}

/** The name of the file before the counties in it: one of them may be wrong. */
export function suggestedCity(file: string, tables: readonly SummaryTable[]): string | null {
  return cityInName(file) ?? cityOfCounties(tables);
}
