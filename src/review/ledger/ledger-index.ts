// The ledger by unit: which of its projects are a unit's own, and which may be (A19). Built once per ledger.
import { validCode } from "../../sheets/credit-code.ts";
import type { LedgerProject, ProjectLedger } from "../../sheets/project-ledger.ts";
import { matchKey } from "../../sheets/text.ts";
import type { ReviewRow } from "../check.ts";
import { applicantName } from "./joint-units.ts";
import { alike, meetingKeys, partsOf, type NameParts } from "./name-likeness.ts";

/** Who is looked up: the name as written, and 统一社会信用代码 where it is valid. */
export interface UnitIdentity {
  readonly name: string;
  readonly code: string | null;
}

/** The applicant of a row; the first unit where the cell names several. */
export function unitOf(row: ReviewRow): UnitIdentity {
  return { name: applicantName(row), code: validCode(row.creditCode?.text ?? null) };
}

/**
 * How a project of the ledger came to be taken for a unit's: the same name or the same valid code, another name of the
 * same unit, or a name alike.
 */
export type MatchedBy = "same" | "former" | "similar";

export interface MatchedProject {
  readonly project: LedgerProject;
  readonly by: MatchedBy;
}

interface LedgerIndex {
  readonly projectsByKey: ReadonlyMap<string, readonly LedgerProject[]>;
  readonly projectsByFormerKey: ReadonlyMap<string, readonly LedgerProject[]>;
  /** By code as written: two lines of one ledger with the same wrong code still point at each other. */
  readonly projectsByCode: ReadonlyMap<string, readonly LedgerProject[]>;
  readonly namesByMeetingKey: ReadonlyMap<string, readonly NameParts[]>;
  /** Answers already given: a table asks for the same unit once per check. */
  readonly answers: Map<string, readonly MatchedProject[]>;
}

const indexes = new WeakMap<ProjectLedger, LedgerIndex>();

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function buildIndex(ledger: ProjectLedger): LedgerIndex {
  const projectsByKey = new Map<string, LedgerProject[]>();
  const projectsByFormerKey = new Map<string, LedgerProject[]>();
  const projectsByCode = new Map<string, LedgerProject[]>();
  const namesByMeetingKey = new Map<string, NameParts[]>();
  for (const project of ledger.projects) {
    const key = matchKey(project.unit.text);
    if (key !== "") {
      if (!projectsByKey.has(key)) {
        const parts = partsOf(project.unit.text);
        for (const meeting of new Set(meetingKeys(parts))) add(namesByMeetingKey, meeting, parts);
      }
      add(projectsByKey, key, project);
    }
    for (const former of project.formerNames) add(projectsByFormerKey, matchKey(former), project);
    if (project.creditCode !== null) add(projectsByCode, matchKey(project.creditCode), project);
  }
  return { projectsByKey, projectsByFormerKey, projectsByCode, namesByMeetingKey, answers: new Map() };
}

function indexOf(ledger: ProjectLedger): LedgerIndex {
  const known = indexes.get(ledger);
  if (known !== undefined) return known;
  const index = buildIndex(ledger);
  indexes.set(ledger, index);
  return index;
}

/** Two valid codes that differ are two units, whatever their names have in common. */
function isAnother(code: string | null, project: LedgerProject): boolean {
  if (code === null) return false;
  const theirs = validCode(project.creditCode);
  return theirs !== null && theirs !== code;
}

function search(index: LedgerIndex, { name, code }: UnitIdentity): readonly MatchedProject[] {
  const parts = partsOf(name);
  const found = new Map<LedgerProject, MatchedBy>();
  const take = (projects: readonly LedgerProject[] | undefined, by: MatchedBy) => {
    for (const project of projects ?? []) {
      if (!found.has(project) && (by === "same" || !isAnother(code, project))) found.set(project, by);
    }
  };
  if (code !== null) take(index.projectsByCode.get(matchKey(code)), "same");
  take(index.projectsByKey.get(parts.key), "same");
  const same = [...found.keys()];
  take(index.projectsByFormerKey.get(parts.key), "former");
  for (const project of same) {
    // A unit that the ledger holds under two names: the name it had before, or the code that both carry.
    take(index.projectsByKey.get(matchKey(project.unit.text)), "former");
    for (const former of project.formerNames) take(index.projectsByKey.get(matchKey(former)), "former");
    if (project.creditCode !== null) take(index.projectsByCode.get(matchKey(project.creditCode)), "former");
  }
  for (const meeting of meetingKeys(parts)) {
    for (const candidate of index.namesByMeetingKey.get(meeting) ?? []) {
      if (alike(parts, candidate)) take(index.projectsByKey.get(candidate.key), "similar");
    }
  }
  return [...found]
    .map(([project, by]) => ({ project, by }))
    .toSorted((a, b) => a.project.row - b.project.row);
}

/** The ledger's projects of a unit, in ledger order, each with how they came to be its. A blank name has none. */
export function projectsOf(ledger: ProjectLedger, unit: UnitIdentity): readonly MatchedProject[] {
  const name = matchKey(unit.name);
  if (name === "") return [];
  const key = unit.code === null ? name : `${name} ${unit.code}`;
  const index = indexOf(ledger);
  const known = index.answers.get(key);
  if (known !== undefined) return known;
  const answer = search(index, unit);
  index.answers.set(key, answer);
  return answer;
}
