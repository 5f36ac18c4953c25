// The findings of all cities as the list shows them: those across cities once each with all their places, then city by
// city as on the sheets that go back. Pure.
import type { CityPart } from "../../consolidate/city-part.ts";
import type { Consolidation } from "../../consolidate/consolidate.ts";
import type { CityFinding } from "../../consolidate/cross-check.ts";
import { findingsOf } from "../../consolidate/findings.ts";
import type { Message } from "../../messages/catalogue.ts";
import { groupOf, type FindingGroup } from "../../report/finding-group.ts";
import { countGroups } from "../../report/finding-words.ts";
import { listFindings, type ListedFinding } from "../finding-list.ts";

export type GroupCounts = Readonly<Record<FindingGroup, number>>;

export interface CityFindings {
  readonly part: CityPart;
  readonly findings: readonly ListedFinding[];
}

export interface MergedFindings {
  readonly across: readonly ListedFinding[];
  readonly cities: readonly CityFindings[];
  /** Of all cities, and of the province's own lists: a fact across two cities counts in each. */
  readonly counts: GroupCounts;
}

/** Findings with an equal key tell the same fact of different places. */
function factKey({ finding: { check, message, working } }: CityFinding): string {
  const plain = ({ key, parameters }: Message): unknown => [key, parameters];
  return JSON.stringify([check, plain(message), working.map(plain)], (_, value: unknown) =>
    typeof value === "bigint" ? value.toString() : value,
  );
}

function acrossCities(
  cross: readonly CityFinding[],
  cities: readonly CityFindings[],
  first: number,
): readonly ListedFinding[] {
  const facts = new Map<string, CityFinding[]>();
  for (const each of cross) {
    const key = factKey(each);
    facts.set(key, [...(facts.get(key) ?? []), each]);
  }
  const rows = new Map(
    cities.flatMap(({ findings }) => findings.map(({ finding, row }) => [finding, row] as const)),
  );
  return [...facts.values()].flatMap((sides, at): readonly ListedFinding[] => {
    const finding = sides[0]?.finding;
    if (finding === undefined) return [];
    return [
      {
        index: first + at,
        finding,
        group: groupOf(finding),
        row: rows.get(finding) ?? null,
        places: sides.map((side) => side.finding.place),
      },
    ];
  });
}

/** Every finding has an index of its own over all cities; those across cities come after them. */
export function mergedFindings(consolidation: Consolidation): MergedFindings {
  let first = 0;
  const cities = consolidation.cities.map((part): CityFindings => {
    const { dossiers } = part.review;
    const own = listFindings({ dossiers, findings: findingsOf(consolidation, part.city) });
    const findings = own.map((listed) => ({ ...listed, index: first + listed.index }));
    first += findings.length;
    return { part, findings };
  });
  return {
    across: acrossCities(consolidation.cross, cities, first),
    cities,
    counts: countGroups([
      ...cities.flatMap(({ findings }) => findings.map(({ finding }) => finding)),
      ...consolidation.cross.flatMap(({ city, finding }) => (city === null ? [finding] : [])),
    ]),
  };
}

/** The cities with something to answer: those to which a sheet is worth sending back. */
export function citiesToAnswer({ cities }: MergedFindings): readonly string[] {
  return cities
    .filter(({ findings }) => findings.some(({ group }) => group !== "note"))
    .map(({ part }) => part.city);
}
