// Which city or county applies: the region of a bureau or government, by its name and, where that is silent, its row.
import { readBureau, regionOfGovernment } from "../sheets/regions.ts";
import type { ReviewRow } from "./check.ts";

/** `county` is null for the city itself; `city` is null where neither name nor letterhead tells it. */
export interface ApplicantRegion {
  readonly city: string | null;
  readonly county: string | null;
}

function byPlace(row: ReviewRow, city: string | null): ApplicantRegion | null {
  const { place } = row;
  switch (place.kind) {
    case "county": {
      const [only] = place.cities.length === 1 ? place.cities : [city];
      return { city: only ?? city, county: place.county };
    }
    case "city-level":
      return { city: place.city ?? city, county: null };
    case "blank":
    case "zone":
    case "former":
    case "unknown":
      return null;
  }
}

/** Where the unit sits if it is a bureau or a government, by its name alone; null for all others. */
export function officeOf({ cells: { unit } }: ReviewRow): ApplicantRegion | null {
  // Asked of every row, and most are companies.
  if (!/[局府]/u.test(unit.text)) return null;
  return readBureau(unit.text) ?? regionOfGovernment(unit.text);
}

/**
 * The region that a bureau or government of a row stands for; `city` is the dossier's, for names that leave it out
 * (鼓楼区人民政府). Null where neither the unit nor 所在县（市、区） says it.
 */
export function regionOfRow(row: ReviewRow, city: string | null): ApplicantRegion | null {
  const office = officeOf(row);
  if (office !== null && (office.city !== null || office.county !== null)) {
    return { city: office.city ?? city, county: office.county };
  }
  return byPlace(row, city);
}
