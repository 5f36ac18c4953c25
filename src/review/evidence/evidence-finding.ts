// What a condition comes to, as a finding or as the explanation of a row that meets it.
import { clauseOf } from "../../notices/registry.ts";
import type { ClauseId, EvidenceCondition, EvidenceInput, Notice, Severity } from "../../notices/schema.ts";
import { say, type Message } from "../../messages/catalogue.ts";
import type { ReviewRow } from "../check.ts";
import type { Explained, Finding, Lack, Reckoning, Source } from "../finding.ts";
import { finding, placeOf, severityOf } from "../outcome.ts";
import { quoted } from "../quote.ts";
import type { Answer, Missing } from "./answers.ts";
import type { Application, EvidenceUnit } from "./applications.ts";
import { isUndecided, type Settled, type Undecided } from "./judgement.ts";
import { missingName, nameOf, unitName } from "./names.ts";

/** A unit with the answers that were looked at. */
export interface JudgedUnit {
  readonly unit: EvidenceUnit;
  readonly asked: readonly Answer[];
}

const captions = new WeakMap<EvidenceInput, Message>();

/** What a cell holds; one message for each input of an applicant, however many rows. */
function captionOf({ input, unit }: Answer): Message {
  const whose = unitName(unit);
  if (whose !== null) return say("evidence.input", { unit: whose, name: nameOf(input) });
  const caption = captions.get(input) ?? say("evidence.input", { unit: null, name: nameOf(input) });
  captions.set(input, caption);
  return caption;
}

/** The cells that were looked at, each once; a blank that nobody misses is none. */
function sourcesOf(asked: readonly Answer[]): readonly Source[] {
  const sources: Source[] = [];
  for (const answer of asked) {
    if (answer.kind === "missing" && answer.input.optional) continue;
    for (const { sheet, cell } of answer.cells) {
      const known = sources.some(
        (each) => each.cell === cell && each.sheet === sheet.sheet && each.file === sheet.file,
      );
      if (!known) sources.push({ file: sheet.file, sheet: sheet.sheet, cell, what: captionOf(answer) });
    }
  }
  return sources;
}

/** The clause's own severity where it is broken; a warning where it is open, unless even a breach would be a notice. */
function severityFor(notice: Notice, clause: ClauseId, { verdict }: Settled | Undecided): Severity {
  const own = severityOf(notice, clause);
  switch (verdict) {
    case "broken":
      return own;
    case "unknown":
      return own === "notice" ? "notice" : "warning";
    case "met":
      return "notice";
  }
}

/** The clause that decides: of a step of the condition, or its own. */
export function clauseFor(condition: EvidenceCondition, judgement: Settled | Undecided): ClauseId {
  return judgement.clause ?? condition.clause;
}

function alsoFor(condition: EvidenceCondition, judgement: Settled | Undecided): readonly ClauseId[] {
  const also = new Set([condition.clause, ...(judgement.also ?? []), ...condition.also]);
  also.delete(clauseFor(condition, judgement));
  return [...also];
}

/** Figures that nobody gave are told here; unreadable cells and absent columns are told once, where they are (A53). */
export function isTold({ missing }: Undecided): boolean {
  return missing.some(({ why }) => why === "not-given");
}

const cellOf = ({ input, cells: [first] }: Missing) => ({
  name: nameOf(input),
  sheet: first?.sheet.sheet ?? "",
  cell: first?.cell ?? null,
});

/** What an undecided condition says: which figures are missing, and where they belong. */
function undecidedWords(notice: Notice, clause: ClauseId, judgement: Undecided, unit: EvidenceUnit) {
  const inputs = judgement.missing.map((missing) => missingName(missing, unit));
  const told: readonly Message[] = [...judgement.working, say("evidence.missing.line", { inputs })];
  return {
    message:
      judgement.message ??
      say("evidence.missing", {
        unit: unitName(unit),
        inputs,
        clause: quoted(clauseOf(notice, clause).text, 24),
      }),
    working: told,
    remedy: say("evidence.missing.remedy", { cells: judgement.missing.map(cellOf) }),
  };
}

/** What is missing, where that is all; a cell that cannot be read, or is contradicted, takes more than filling in. */
function lacksOf(judgement: Settled | Undecided): readonly Lack[] {
  if (!isUndecided(judgement)) return [];
  const { missing } = judgement;
  if (missing.some(({ why }) => why === "unreadable" || why === "contradicting")) return [];
  return missing.flatMap(({ input, unit, cells }): Lack[] => {
    const figure = { whose: unitName(unit), name: nameOf(input) };
    const { file, sheet } = unit.lines[0].sheet;
    if (cells.length === 0) return [{ ...figure, file, sheet, cell: null }];
    return cells.map(({ sheet: of, cell }) => ({ ...figure, file: of.file, sheet: of.sheet, cell }));
  });
}

const reckoningOf = (
  { figure = null, figures = null, decidedBy = [] }: Settled | Undecided,
  working: readonly Message[],
  asked: readonly Answer[],
): Reckoning => ({ figure, figures, decidedBy, working, sources: sourcesOf(asked) });

/** The finding on the row's unit, with the cells that were looked at as its sources. */
export function findingOf(
  notice: Notice,
  check: string,
  condition: EvidenceCondition,
  { programme, row }: Application,
  judgement: Settled | Undecided,
  { unit, asked }: JudgedUnit,
): Finding {
  const clause = clauseFor(condition, judgement);
  const words = isUndecided(judgement) ? undecidedWords(notice, clause, judgement, unit) : judgement;
  return finding({
    check,
    clause,
    also: alsoFor(condition, judgement),
    reading: judgement.reading ?? condition.reading,
    severity: severityFor(notice, clause, judgement),
    verdict: judgement.verdict,
    programme: programme.id,
    place: placeOf(row, ["unit"]),
    message: words.message,
    remedy: words.remedy ?? null,
    lacks: lacksOf(judgement),
    ...reckoningOf(judgement, words.working, asked),
  });
}

/** Why the row meets the clause, as far as this unit goes. */
export function explainedOf(
  condition: EvidenceCondition,
  row: ReviewRow,
  judgement: Settled,
  { unit, asked }: JudgedUnit,
): Explained {
  return {
    row: row.row,
    unit: unitName(unit),
    reading: judgement.reading ?? condition.reading,
    message: judgement.message,
    ...reckoningOf(judgement, judgement.working, asked),
  };
}
