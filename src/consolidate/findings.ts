// All findings of a consolidation: each city's review, then what only the province can see.
import type { Finding } from "../review/finding.ts";
import type { Consolidation } from "./consolidate.ts";

/** What concerns one city: its own review's findings, then the cross-city ones that stand in its files. */
export function findingsOf({ cities, cross }: Consolidation, city: string): readonly Finding[] {
  const own = cities.find((part) => part.city === city)?.review.findings ?? [];
  return [...own, ...cross.filter((each) => each.city === city).map(({ finding }) => finding)];
}

/** Everything, city by city in the customary order. */
export function allFindings(consolidation: Consolidation): readonly Finding[] {
  return consolidation.cities.flatMap(({ city }) => findingsOf(consolidation, city));
}
