// Answers as the readers give them, without a sheet: for properties over many thousand combinations of answers.
import fc from "fast-check";
import type {
  ApplicantClass,
  EvidenceCondition,
  EvidenceInput,
  Programme,
} from "../../src/notices/schema.ts";
import { noticeOf, noticeYears } from "../../src/notices/registry.ts";
import type { ReviewRow } from "../../src/review/check.ts";
import { questionsOf } from "../../src/review/evidence/answers.ts";
import type { Application, EvidenceUnit } from "../../src/review/evidence/applications.ts";
import type { EvidenceCheck } from "../../src/review/evidence/evidence-check.ts";
import type { Judgement } from "../../src/review/evidence/judgement.ts";
import type { EvidenceCell, EvidenceLine, EvidenceSheet, EvidenceValue } from "../../src/sheets/evidence.ts";
import { exactFromNumber } from "../../src/sheets/exact.ts";
import { contextsOfCase } from "./rule-cases.ts";

/** Answers by the input's id; what is not there was left blank. */
export type Answers = Readonly<Record<string, EvidenceValue>>;

/** A condition of one of the notices, with the form that its inputs stand in. */
export interface ConditionAt {
  readonly name: string;
  readonly programme: Programme;
  readonly condition: EvidenceCondition;
  readonly inputs: readonly EvidenceInput[];
}

/** Every condition of a kind in all notices. */
export function conditionsOf(kind: EvidenceCondition["kind"]): readonly ConditionAt[] {
  return noticeYears().flatMap((year) =>
    (noticeOf(year)?.programmes ?? []).flatMap((programme) =>
      programme.conditions.flatMap((condition): readonly ConditionAt[] =>
        condition.kind === kind && programme.evidence !== null
          ? [
              {
                name: condition.clause,
                programme,
                condition,
                inputs: programme.evidence.inputs,
              },
            ]
          : [],
      ),
    ),
  );
}

let known: ReviewRow | undefined;

function someRow(): ReviewRow {
  known ??= contextsOfCase({ tables: [{}] })[0]?.dossier.rows[0];
  if (known === undefined) throw new Error("The readers found no row");
  return known;
}

const textOf = (value: EvidenceValue): string => JSON.stringify(value, (_, each: unknown) => String(each));

function lineOf(inputs: readonly EvidenceInput[], answers: Answers): EvidenceLine {
  const cells = inputs.map(({ id }, at): readonly [typeof id, EvidenceCell] => {
    const cell = `C${at + 2}`;
    const value = answers[id];
    return [
      id,
      value === undefined ? { kind: "not-given", cell } : { kind: "given", value, text: textOf(value), cell },
    ];
  });
  return {
    row: 2,
    unit: { text: "甲科技有限公司", cell: "A2" },
    project: null,
    role: "lead",
    lead: null,
    creditCode: null,
    cells: new Map(cells),
  };
}

/** What a check says of a condition with these answers, for an applicant of this class. */
export function judged(
  check: EvidenceCheck,
  { programme, condition, inputs }: ConditionAt,
  answers: Answers,
  applicant: ApplicantClass = condition.applicants?.[0] ?? "enterprise",
): Judgement {
  if (programme.evidence === null) throw new Error("No evidence is asked");
  const line = lineOf(inputs, answers);
  const sheet: EvidenceSheet = {
    file: "核验.xlsx",
    sheet: "核验",
    programme: programme.id,
    headerRow: 1,
    fault: null,
    lines: [line],
    missingColumns: [],
  };
  const lead: EvidenceUnit = {
    name: line.unit.text,
    role: "lead",
    classes: [applicant],
    creditCode: null,
    lines: [{ sheet, line }],
    blank: false,
  };
  const application: Application = {
    programme,
    form: programme.evidence,
    row: someRow(),
    lead,
    participants: [],
    partners: [],
  };
  return check.judge(condition, questionsOf(application), lead);
}

/** The verdict; nothing said is not decided. */
export const verdictOf = (judgement: Judgement): "met" | "broken" | "unknown" =>
  judgement?.verdict ?? "unknown";

export const amount = (figure: number): EvidenceValue => ({ kind: "amount", value: exactFromNumber(figure) });
export const number = (figure: number): EvidenceValue => ({ kind: "count", value: exactFromNumber(figure) });

const day = fc
  .date({ min: new Date("2017-01-01"), max: new Date("2025-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Small sums with decimals beside round ones about the thresholds, so that both sides of every boundary come up. */
const someAmount = fc.oneof(
  fc.integer({ min: 0, max: 60 }).map((each) => each * 100),
  fc.integer({ min: 0, max: 500_000 }).map((each) => each / 10),
  fc.constantFrom(0, 999.99, 1000, 3000, 3000.01, 4999.99, 5000, 20_000, 20_000.01, 800, 600),
);

/** An answer to an input. */
export function someAnswer(input: EvidenceInput): fc.Arbitrary<EvidenceValue> {
  switch (input.kind) {
    case "amount":
      return someAmount.map(amount);
    case "count":
      return fc.oneof(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 4 })).map(number);
    case "date":
      return fc
        .oneof(day, fc.constantFrom("2022-02-28", "2022-03-01", "2020-02-29", "2020-02-28"))
        .map((each) => ({ kind: "date", day: each }));
    case "yes-no":
      return fc.boolean().map((yes) => ({ kind: "yes-no", yes }));
    case "presence":
      return fc
        .constantFrom("none" as const, "some" as const, "settled" as const)
        .map((found) => ({ kind: "presence", found, count: null }));
    case "choice":
      return fc
        .subarray(
          input.choices.map(({ value }) => value),
          { maxLength: input.several ? 3 : 1 },
        )
        .map((values) => ({ kind: "choice", values }));
    case "text":
      return fc.constantFrom("甲集团", "乙集团", "无").map((text) => ({ kind: "text", text }));
  }
}

/** Answers to some inputs: each given most of the time. */
export function someAnswers(inputs: readonly EvidenceInput[]): fc.Arbitrary<Answers> {
  const each = inputs.map((input) =>
    fc.option(someAnswer(input), { nil: null, freq: 6 }).map((value) => [input.id, value] as const),
  );
  return fc
    .tuple(...each)
    .map((pairs) =>
      Object.fromEntries(pairs.filter((pair): pair is [(typeof pair)[0], EvidenceValue] => pair[1] !== null)),
    );
}
