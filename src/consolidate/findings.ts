// All findings of a consolidation: each city's review, then what only the province can see.
import type { Finding } from "../review/finding.ts";
import type { Consolidation } from "./consolidate.ts";
import type { CityFinding } from "./cross-check.ts";
import { saysWhatIsMissing } from "./unchecked.ts";

/**
 * What concerns one city: its own review's findings, then the cross-city ones that stand in its files. Which sheets were
 * missing is told once for all cities: `uncheckedOf`.
 */
export function findingsOf({ cities, cross }: Consolidation, city: string): readonly Finding[] {
  const own = cities.find((part) => part.city === city)?.review.findings ?? [];
  return [
    ...own.filter((finding) => !saysWhatIsMissing(finding)),
    ...cross.filter((each) => each.city === city).map(({ finding }) => finding),
  ];
}

/** Everything as a review tells it, city by city in the customary order; what stands in the province's own lists last. */
export function allFindings({ cities, cross }: Consolidation): readonly CityFinding[] {
  const named = cities.flatMap(({ city, review }) => [
    ...review.findings.map((finding) => ({ city, finding })),
    ...cross.filter((each) => each.city === city),
  ]);
  return [...named, ...cross.filter(({ city }) => city === null)];
}
