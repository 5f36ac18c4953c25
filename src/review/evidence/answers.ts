// What the evidence lines of a unit say about an input: a value with its cell, or why there is none.
import type { EvidenceInput, InputId } from "../../notices/schema.ts";
import { compareExact, type ExactNumber } from "../../sheets/exact.ts";
import type { EvidenceCell, EvidenceSheet, EvidenceValue } from "../../sheets/evidence.ts";
import { sameName } from "../../sheets/text.ts";
import type { Application, EvidenceUnit } from "./applications.ts";

/** A cell of an evidence sheet. */
export interface AnswerCell {
  readonly sheet: EvidenceSheet;
  readonly row: number;
  readonly cell: string;
}

export interface Given<Value = EvidenceValue> {
  readonly kind: "given";
  readonly unit: EvidenceUnit;
  readonly input: EvidenceInput;
  readonly value: Value;
  /** As typed. */
  readonly text: string;
  readonly cells: readonly AnswerCell[];
}

/** "not-given" is told where it decides; the other reasons are told once, at the cell or the sheet (A53). */
export type MissingWhy = "not-given" | "unreadable" | "contradicting" | "no-column";

export interface Missing {
  readonly kind: "missing";
  readonly unit: EvidenceUnit;
  readonly input: EvidenceInput;
  readonly why: MissingWhy;
  readonly cells: readonly AnswerCell[];
}

export type Answer<Value = EvidenceValue> = Given<Value> | Missing;

type GivenCell = Extract<EvidenceCell, { kind: "given" }>;

function sameNumber(left: ExactNumber | null, right: ExactNumber | null): boolean {
  return left === null || right === null ? left === right : compareExact(left, right) === 0;
}

function sameValue(left: EvidenceValue, right: EvidenceValue): boolean {
  switch (left.kind) {
    case "amount":
    case "count":
      return right.kind === left.kind && sameNumber(left.value, right.value);
    case "date":
      return right.kind === "date" && left.day === right.day;
    case "yes-no":
      return right.kind === "yes-no" && left.yes === right.yes;
    case "presence":
      return right.kind === "presence" && left.found === right.found && sameNumber(left.count, right.count);
    case "choice":
      return (
        right.kind === "choice" && left.values.toSorted().join("、") === right.values.toSorted().join("、")
      );
    case "text":
      return right.kind === "text" && sameName(left.text, right.text);
  }
}

/** What all lines of the unit say of an input. Lines that repeat each other are one; a blank beside a value is none. */
export function answerOf(unit: EvidenceUnit, input: EvidenceInput): Answer {
  const found = unit.lines.flatMap(({ sheet, line }) => {
    const cell = line.cells.get(input.id);
    return cell === undefined ? [] : [{ cell, sheet, row: line.row }];
  });
  const cells = found.flatMap(({ cell: { cell }, sheet, row }): AnswerCell[] =>
    cell === null ? [] : [{ sheet, row, cell }],
  );
  const missing = (why: MissingWhy): Missing => ({ kind: "missing", unit, input, why, cells });
  if (found.some(({ cell }) => cell.kind === "unreadable")) return missing("unreadable");
  const given = found.filter((each): each is typeof each & { cell: GivenCell } => each.cell.kind === "given");
  const [first, ...others] = given;
  if (first === undefined) return missing(found.length === 0 ? "no-column" : "not-given");
  if (others.some(({ cell }) => !sameValue(cell.value, first.cell.value))) return missing("contradicting");
  return {
    kind: "given",
    unit,
    input,
    value: first.cell.value,
    text: first.cell.text,
    cells: given.map(({ cell: { cell }, sheet, row }) => ({ sheet, row, cell })),
  };
}

/** The input of a form. The schema has made sure that a condition names only inputs that are there. */
export function inputOf(
  { form, programme }: Pick<Application, "form" | "programme">,
  id: InputId,
): EvidenceInput {
  const input = form.inputs.find((each) => each.id === id);
  if (input === undefined) throw new Error(`The evidence of ${programme.id} has no input ${id}`);
  return input;
}

type Presence = Extract<EvidenceValue, { kind: "presence" }>;

/** Asks for the inputs of one application, and keeps what was asked for: the sources of the verdict. */
export interface Questions {
  readonly application: Application;
  readonly number: (unit: EvidenceUnit, id: InputId) => Answer<ExactNumber>;
  /** "2022-02-28" */
  readonly day: (unit: EvidenceUnit, id: InputId) => Answer<string>;
  readonly yesNo: (unit: EvidenceUnit, id: InputId) => Answer<boolean>;
  readonly presence: (unit: EvidenceUnit, id: InputId) => Answer<Presence>;
  /** Choices of a list, or a text as the only one; none where 无 was written. */
  readonly words: (unit: EvidenceUnit, id: InputId) => Answer<readonly string[]>;
  /** Everything asked so far, in that order. */
  readonly asked: readonly Answer[];
}

export function questionsOf(application: Application): Questions {
  const asked: Answer[] = [];
  const ask = <Value>(
    unit: EvidenceUnit,
    id: InputId,
    take: (value: EvidenceValue) => Value | null,
  ): Answer<Value> => {
    const input = inputOf(application, id);
    // What is asked for once stands on the lead's line.
    const answer = answerOf(input.per === "project" ? application.lead : unit, input);
    asked.push(answer);
    if (answer.kind === "missing") return answer;
    const value = take(answer.value);
    // The schema refuses conditions on inputs of another kind.
    if (value === null) throw new Error(`${id} of ${application.programme.id} is of another kind`);
    return { ...answer, value };
  };
  return {
    application,
    asked,
    number: (unit, id) =>
      ask(unit, id, (value) => (value.kind === "amount" || value.kind === "count" ? value.value : null)),
    day: (unit, id) => ask(unit, id, (value) => (value.kind === "date" ? value.day : null)),
    yesNo: (unit, id) => ask(unit, id, (value) => (value.kind === "yes-no" ? value.yes : null)),
    presence: (unit, id) => ask(unit, id, (value) => (value.kind === "presence" ? value : null)),
    words: (unit, id) =>
      ask(unit, id, (value) =>
        value.kind === "choice" ? value.values : value.kind === "text" ? [value.text] : null,
      ),
  };
}

export function isGiven<Value>(answer: Answer<Value>): answer is Given<Value> {
  return answer.kind === "given";
}

export function isMissing(answer: Answer<unknown>): answer is Missing {
  return answer.kind === "missing";
}

/** Those that are missing, leaving out what may be left blank. */
export function missingOf(answers: readonly Answer<unknown>[]): readonly Missing[] {
  return answers.filter(isMissing).filter(({ input }) => !input.optional);
}
