// Choosing the projects that go onto 中期检查: ticked in the ledger or the province's table, or typed in. Pure.
import { identityOf, type ProjectSeed } from "../../sheets/midterm-seeds.ts";
import { matchKey } from "../../sheets/text.ts";
import { isThere, type MidtermReading, type SeedSource } from "./reading.ts";

export interface Choosing {
  /** Identities of the projects that are ticked. */
  readonly ticked: ReadonlySet<string>;
  readonly typed: readonly ProjectSeed[];
  /** For all that are chosen, where they bring none of their own: "2025-07-01". */
  readonly start: string | null;
  readonly check: string | null;
  readonly query: string;
}

export const nothingChosen: Choosing = { ticked: new Set(), typed: [], start: null, check: null, query: "" };

/** A project that can be ticked; one that has its block already cannot. */
export interface Candidate {
  readonly id: string;
  readonly seed: ProjectSeed;
  readonly there: boolean;
}

export interface CandidateGroup {
  readonly sheet: string;
  readonly candidates: readonly Candidate[];
  /** Sheet rows that cannot be chosen: year, programme or state cannot be told. */
  readonly leftOut: readonly number[];
}

/** The projects of both sources, each once; what the ledger has is taken from there. */
export function candidateGroups(reading: MidtermReading): readonly CandidateGroup[] {
  const seen = new Set<string>();
  const groupOf = ({ sheet, seeds, leftOut }: SeedSource): CandidateGroup => ({
    sheet,
    leftOut: leftOut.map(({ row }) => row),
    candidates: seeds.flatMap((seed): Candidate[] => {
      const id = identityOf(seed);
      if (seen.has(id)) return [];
      seen.add(id);
      return [{ id, seed, there: isThere(reading, seed) }];
    }),
  });
  return [reading.ledger, reading.province].flatMap((source) => (source === null ? [] : [groupOf(source)]));
}

/** Those whose unit or title has the words. */
export function matching(candidates: readonly Candidate[], query: string): readonly Candidate[] {
  const key = matchKey(query);
  return key === ""
    ? candidates
    : candidates.filter(({ seed }) => matchKey(`${seed.unit} ${seed.project}`).includes(key));
}

export function withTicks(choosing: Choosing, ids: readonly string[], on: boolean): Choosing {
  const ticked = new Set(choosing.ticked);
  for (const id of ids) {
    if (on) ticked.add(id);
    else ticked.delete(id);
  }
  return { ...choosing, ticked };
}

/** Adds a typed project, in place of the same one typed before. */
export function withTyped(choosing: Choosing, seed: ProjectSeed): Choosing {
  return {
    ...withoutTyped(choosing, identityOf(seed)),
    typed: [...withoutTyped(choosing, identityOf(seed)).typed, seed],
  };
}

export function withoutTyped(choosing: Choosing, id: string): Choosing {
  return { ...choosing, typed: choosing.typed.filter((each) => identityOf(each) !== id) };
}

/** The projects to be put onto the sheet, with the days that hold for all. */
export function chosenSeeds(reading: MidtermReading, choosing: Choosing): readonly ProjectSeed[] {
  const { ticked, typed, start, check } = choosing;
  const found = candidateGroups(reading)
    .flatMap(({ candidates }) => candidates)
    .filter(({ id, there }) => !there && ticked.has(id))
    .map(({ seed }) => seed);
  const own = typed.filter(
    (seed) => !isThere(reading, seed) && !found.some((each) => identityOf(each) === identityOf(seed)),
  );
  return [...found, ...own].map((seed) => ({
    ...seed,
    start: seed.start ?? start,
    check: seed.check ?? check,
  }));
}
