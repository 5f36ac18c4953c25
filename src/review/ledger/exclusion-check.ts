// The common course of the checks that look a row up in 立项台账: which rows a rule looks at, and how what was found
// becomes one finding per row (A53).
import { clauseOf } from "../../notices/registry.ts";
import type { ClauseId, Exclusion, Notice, Programme, ReadingId } from "../../notices/schema.ts";
import { say, type Message } from "../../messages/catalogue.ts";
import { validCode } from "../../sheets/credit-code.ts";
import { sameName } from "../../sheets/text.ts";
import type { LedgerProject, ProjectLedger } from "../../sheets/project-ledger.ts";
import type { Check, CheckContext, CheckResult, ReviewRow } from "../check.ts";
import type { Finding, Source, UnknownInput } from "../finding.ts";
import { finding, hasColumn, met, placeOf } from "../outcome.ts";
import { programmesOfRow } from "../programmes.ts";
import { quoted } from "../quote.ts";
import { jointUnitsOf, rowOfUnit } from "./joint-units.ts";
import { unitOf, type UnitIdentity } from "./ledger-index.ts";
import type { Doubt } from "./project-facts.ts";

type Kind = LedgerExclusion["kind"];
type LedgerExclusion = Exclude<Exclusion, { kind: "city-with-county" }>;
type ExclusionOf<K extends Kind> = Extract<LedgerExclusion, { kind: K }> & { readonly clause: ClauseId };

export interface Rule<K extends Kind> {
  readonly programme: Programme;
  readonly exclusion: ExclusionOf<K>;
}

/** A project that bars the row, or may: certain where `doubts` is empty. */
export interface Hit {
  readonly project: LedgerProject;
  readonly doubts: readonly Doubt[];
}

export function isCertain({ doubts }: Hit): boolean {
  return doubts.length === 0;
}

/** Years of the projects that bar for certain, each once, earliest first. */
export function yearsOf(hits: readonly Hit[]): readonly number[] {
  const years = hits
    .filter(isCertain)
    .flatMap(({ project }) => (project.year === null ? [] : [project.year]));
  return [...new Set(years)].toSorted((a, b) => a - b);
}

/** Everything a person has to find out about the hits, each once. */
export function doubtsOf(hits: readonly Hit[]): readonly Doubt[] {
  return [...new Set(hits.flatMap(({ doubts }) => doubts))];
}

/** What a rule makes of a row. `open`: nothing found that could be told, but nothing is excluded either. */
export type RowVerdict =
  | { readonly kind: "not-concerned" }
  | { readonly kind: "met" }
  | { readonly kind: "open"; readonly missing: Message }
  | { readonly kind: "hit"; readonly hits: readonly Hit[]; readonly also: readonly ClauseId[] };

export interface Told {
  readonly message: Message;
  readonly working?: readonly Message[];
}

/** Exclusions that may reach those who apply together with the lead (A18, A19, A21). */
type JointKind = "led-before" | "ongoing-other-project" | "ongoing-same-topic";

export interface ExclusionCheck<K extends Kind> {
  readonly id: string;
  readonly kind: K;
  readonly reading: ReadingId;
  /** How units that apply together with the row's own are told: applicants as a warning, mere partners as a note. */
  readonly joint: { readonly as: JointKind; readonly partners: boolean } | null;
  readonly concerns: (rule: Rule<K>, row: ReviewRow) => boolean;
  readonly judge: (context: CheckContext, ledger: ProjectLedger, rule: Rule<K>, row: ReviewRow) => RowVerdict;
  /** The sentence for the hits of a row. */
  readonly tell: (rule: Rule<K>, row: ReviewRow, hits: readonly Hit[]) => Told;
}

/** Every exclusion of this kind in the notice, with its programme. */
export function rulesOf<K extends Kind>(notice: Notice, kind: K): readonly Rule<K>[] {
  return notice.programmes.flatMap((programme) =>
    programme.exclusions
      .filter((exclusion): exclusion is ExclusionOf<K> => exclusion.kind === kind)
      .map((exclusion) => ({ programme, exclusion })),
  );
}

/** Hits told line by line; a ledger with more of one unit only counts the rest. */
const hitsShown = 5;

/** Told where only the code says that the project is this unit's. */
function knownByCode({ name, code }: UnitIdentity, { unit, creditCode }: LedgerProject): boolean {
  return code !== null && validCode(creditCode) === code && !sameName(name, unit.text);
}

function projectLine(ledger: ProjectLedger, unit: UnitIdentity, { project, doubts }: Hit): Message {
  return say("ledger.project", {
    sheet: quoted(ledger.sheet),
    row: project.row,
    year: project.year,
    category: quoted(project.category.text),
    unit: quoted(project.unit.text, 40),
    role: project.role,
    acceptance: project.acceptance,
    finalPayment: project.finalPayment,
    sameCode: knownByCode(unit, project),
    doubts,
  });
}

function workingOf(ledger: ProjectLedger, row: ReviewRow, hits: readonly Hit[]): readonly Message[] {
  const unit = unitOf(row);
  const lines = hits.slice(0, hitsShown).map((hit) => projectLine(ledger, unit, hit));
  const rest = hits.length - hitsShown;
  return rest > 0 ? [...lines, say("ledger.more", { count: rest })] : lines;
}

function sourcesOf({ file, sheet }: ProjectLedger, hits: readonly Hit[]): readonly Source[] {
  return hits.slice(0, hitsShown).flatMap(({ project }): Source[] => {
    const cells: readonly (readonly [string | null, Message])[] = [
      [project.unit.cell, say("ledger.source.unit")],
      [project.category.cell, say("ledger.source.category")],
      [project.acceptanceCell, say("ledger.source.acceptance")],
      [project.finalPaymentCell, say("ledger.source.final-payment")],
    ];
    return cells.flatMap(([cell, what]) =>
      cell === null || cell === "" ? [] : [{ file, sheet, cell, what }],
    );
  });
}

function tellRow<K extends Kind>(
  context: CheckContext,
  ledger: ProjectLedger,
  check: ExclusionCheck<K>,
  row: ReviewRow,
  judged: readonly {
    readonly rule: Rule<K>;
    readonly hits: readonly Hit[];
    readonly also: readonly ClauseId[];
  }[],
): readonly Finding[] {
  const [first, ...others] = judged;
  if (first === undefined) return [];
  const placed = row.programme !== null;
  const { rule } = first;
  const { clause } = rule.exclusion;
  const found = first.hits.map((hit): Hit =>
    placed ? hit : { ...hit, doubts: [...hit.doubts, "placement"] },
  );
  // What decides comes first; the ledger's order is kept otherwise.
  const hits = [...found.filter(isCertain), ...found.filter((hit) => !isCertain(hit))];
  const certain = hits.some(isCertain);
  const { message, working = [] } = check.tell(rule, row, hits);
  const also = new Set([
    ...first.also,
    ...others.flatMap(({ rule: other, also: more }) => [other.exclusion.clause, ...more]),
  ]);
  also.delete(clause);
  const latest = Math.max(...hits.map(({ project }) => project.year ?? 0));
  return [
    finding({
      check: check.id,
      clause,
      reading: check.reading,
      also: [...also],
      severity: certain ? clauseOf(context.notice, clause).severity : "warning",
      verdict: certain ? "broken" : "unknown",
      programme: placed ? rule.programme.id : null,
      place: placeOf(row, ["unit"]),
      message,
      figure: latest === 0 ? null : say("ledger.latest", { year: latest }),
      working: [...working, ...workingOf(ledger, row, hits)],
      remedy: certain ? say("ledger.remedy.correct") : say("ledger.remedy.verify"),
      sources: sourcesOf(ledger, hits),
    }),
  ];
}

/**
 * What the ledger says of the units beside the applicant; `clear` where it says nothing of those that apply too, and
 * `complete` where all of them are named.
 */
interface JointResult {
  readonly findings: readonly Finding[];
  readonly clear: boolean;
  readonly complete: boolean;
}

/** An applicant beside the lead is to be verified, a partner that is none is only noted. */
function judgeJointUnits<K extends Kind>(
  context: CheckContext,
  ledger: ProjectLedger,
  check: ExclusionCheck<K>,
  rule: Rule<K>,
  row: ReviewRow,
): JointResult {
  const { joint } = check;
  const findings: Finding[] = [];
  const units = joint === null ? [] : jointUnitsOf(context, row);
  const applying = units.filter(({ applies }) => applies).length;
  const complete = joint === null || applying >= (rule.programme.evidence?.joint?.participants ?? 0);
  let clear = complete;
  for (const unit of units) {
    const asked = rowOfUnit(row, unit);
    if (joint === null || (!unit.applies && !joint.partners) || !check.concerns(rule, asked)) continue;
    const verdict = check.judge(context, ledger, rule, asked);
    if (unit.applies && verdict.kind !== "met") clear = false;
    if (verdict.kind !== "hit") continue;
    const { hits, also } = verdict;
    const doubts = hits.some(isCertain) ? [] : doubtsOf(hits);
    const told = { unit: quoted(unit.name, 40), kind: joint.as, doubts };
    findings.push(
      finding({
        check: check.id,
        clause: rule.exclusion.clause,
        reading: check.reading,
        also,
        severity: unit.applies ? "warning" : "notice",
        verdict: unit.applies ? "unknown" : "met",
        programme: rule.programme.id,
        place: placeOf(row, ["unit"]),
        message: unit.applies ? say("ledger.joint.participant", told) : say("ledger.joint.partner", told),
        working: workingOf(ledger, asked, hits),
        remedy: unit.applies ? say("ledger.remedy.verify") : null,
        sources: [...unit.sources, ...sourcesOf(ledger, hits)],
      }),
    );
  }
  return { findings, clear, complete };
}

const alone: JointResult = { findings: [], clear: true, complete: true };

type MissingInputs = Map<string, UnknownInput & { readonly rows: number[] }>;

/** Rows of one sheet that lack the same input for the same clause become one entry. */
function addMissing(entries: MissingInputs, what: Message, row: ReviewRow, clause: ClauseId): void {
  const { file, sheet } = row.table;
  const key = JSON.stringify([file, sheet, what.key, clause]);
  const entry = entries.get(key);
  if (entry === undefined) entries.set(key, { what, file, sheet, rows: [row.row], clauses: [clause] });
  else entry.rows.push(row.row);
}

function hasUnit(row: ReviewRow): boolean {
  return hasColumn(row.table, "unit") && !row.cells.unit.blank && !row.cells.unit.error;
}

function run<K extends Kind>(context: CheckContext, check: ExclusionCheck<K>): CheckResult {
  const { notice, dossier, ledger } = context;
  if (ledger === null) return { findings: [], met: [], unknownInputs: [] };
  const rules = rulesOf(notice, check.kind);
  const findings: Finding[] = [];
  const metRows = new Map<ClauseId, ReviewRow[]>(rules.map(({ exclusion }) => [exclusion.clause, []]));
  const missing: MissingInputs = new Map();
  for (const row of dossier.rows) {
    const programmes = programmesOfRow(notice, row);
    const ofJointUnits: Finding[] = [];
    const hits: { rule: Rule<K>; hits: readonly Hit[]; also: readonly ClauseId[] }[] = [];
    for (const rule of rules) {
      if (!programmes.includes(rule.programme.id) || !check.concerns(rule, row)) continue;
      const { clause } = rule.exclusion;
      if (!hasUnit(row)) {
        addMissing(missing, say("ledger.missing.unit"), row, clause);
        continue;
      }
      const verdict = check.judge(context, ledger, rule, row);
      const joint = row.programme === null ? alone : judgeJointUnits(context, ledger, check, rule, row);
      for (const each of joint.findings) ofJointUnits.push(each);
      if (!joint.complete) addMissing(missing, say("ledger.missing.participants"), row, clause);
      switch (verdict.kind) {
        case "not-concerned":
          break;
        case "met":
          if (row.programme !== null && joint.clear) metRows.get(clause)?.push(row);
          break;
        case "open":
          addMissing(missing, verdict.missing, row, clause);
          break;
        case "hit":
          hits.push({ rule, hits: verdict.hits, also: verdict.also });
          break;
      }
    }
    for (const each of tellRow(context, ledger, check, row, hits)) findings.push(each);
    for (const each of ofJointUnits) findings.push(each);
  }
  return {
    findings,
    met: [...metRows].flatMap(([clause, rows]) => met(clause, rows)),
    unknownInputs: [...missing.values()],
  };
}

/** A check of one kind of exclusion, from how it judges a row. */
export function exclusionCheck<K extends Kind>(check: ExclusionCheck<K>): Check {
  return {
    id: check.id,
    needs: "project-ledger",
    clauses: (notice) => rulesOf(notice, check.kind).map(({ exclusion }) => exclusion.clause),
    concerns: ({ notice, dossier }) => {
      const rules = rulesOf(notice, check.kind);
      return dossier.rows.some((row) => {
        const programmes = programmesOfRow(notice, row);
        return rules.some((rule) => programmes.includes(rule.programme.id) && check.concerns(rule, row));
      });
    },
    run: (context) => run(context, check),
  };
}
