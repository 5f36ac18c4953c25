// What the evidence sheets 核验-<项目类别> ask for, and the conditions that are judged on it: one kind of condition is
// one kind of check. Figures are asked in the unit of the header; thresholds are in the same unit.
import * as z from "zod/mini";
import {
  applicantClass,
  bothLanguages,
  clauseId,
  day,
  inputId,
  nonNegative,
  positiveInteger,
  readingId,
  text,
  words,
  year,
  type InputId,
} from "./words.ts";

const inputShared = {
  id: inputId,
  /** The column's header without its unit: "2024年研发费用". */
  header: text,
  englishName: text,
  /** Other headers under which people keep the same figure. */
  alsoHeaders: z._default(words, []),
  /** The clause that asks for it: the column's note. */
  clause: clauseId,
  /** What to write and from which paper, where the header does not say it: shown with the clause. */
  hint: z._default(z.nullable(bothLanguages), null),
  /** Which applicants are asked; null: all. */
  applicants: z._default(z.nullable(z.array(applicantClass)), null),
  /** "project": asked once, of the lead. "applicant": asked of each unit of a joint application. */
  per: z._default(z.enum(["applicant", "project"]), "applicant"),
  /** Left blank, nothing is missing: it only adds to what is known. */
  optional: z._default(z.boolean(), false),
};

/** An answer that may be chosen, with other spellings of it. */
const choice = z.strictObject({ value: text, also: z._default(words, []) });

export const evidenceInput = z.discriminatedUnion("kind", [
  /** Money in 万元; 3000万, 2亿 and headers in 元 or 亿元 are converted. */
  z.strictObject({
    ...inputShared,
    kind: z.literal("amount"),
    unit: z.literal("万元"),
    year: z.nullable(year),
  }),
  /** A whole number of things. */
  z.strictObject({
    ...inputShared,
    kind: z.literal("count"),
    unit: text,
    year: z._default(z.nullable(year), null),
  }),
  z.strictObject({ ...inputShared, kind: z.literal("date") }),
  /** 是 / 否, also 有 / 无, √ / ×. */
  z.strictObject({ ...inputShared, kind: z.literal("yes-no") }),
  /** Something that should not be there: 无 / 有, a number of cases, or a case that was settled (已修复, 已撤回). */
  z.strictObject({ ...inputShared, kind: z.literal("presence"), settled: words }),
  /** One or several of a list. */
  z.strictObject({
    ...inputShared,
    kind: z.literal("choice"),
    choices: z.array(choice).check(z.minLength(1)),
    several: z._default(z.boolean(), false),
  }),
  /** Free text: names of groups, codes. */
  z.strictObject({ ...inputShared, kind: z.literal("text") }),
]);
export type EvidenceInput = z.infer<typeof evidenceInput>;

/** What the evidence sheet of a programme looks like. */
export const evidence = z.strictObject({
  /** The clause that asks for all conditions together; null where none is printed. */
  clause: z.nullable(clauseId),
  /** Several units of one application: each has its own line. */
  joint: z._default(
    z.nullable(z.strictObject({ leads: positiveInteger, participants: positiveInteger })),
    null,
  ),
  inputs: z.array(evidenceInput).check(z.minLength(1)),
});
export type EvidenceForm = z.infer<typeof evidence>;

const judged = {
  clause: clauseId,
  /** Clauses that the same fact touches (A53). */
  also: z._default(z.array(clauseId), []),
  /** The reading that the verdict rests on, shown beside it. */
  reading: z._default(z.nullable(readingId), null),
  /** Whom the condition binds; null: every applicant of the programme. */
  applicants: z._default(z.nullable(z.array(applicantClass)), null),
  /** "applicant": every unit of a joint application is judged; "project": the application is. */
  per: z._default(z.enum(["applicant", "project"]), "applicant"),
};

/** A ratio of sums, at least so many percent; which percentage, a further figure may decide (A03, A04, A05). */
const ratio = z.strictObject({
  ...judged,
  kind: z.literal("ratio"),
  /** Summed, in one unit: 近三年研发费用. */
  numerator: z.array(inputId).check(z.minLength(1)),
  denominator: z.array(inputId).check(z.minLength(1)),
  /** The figure by which the step is chosen; null where there is one step only. */
  bracketBy: z.nullable(inputId),
  /** In rising order. `upTo` is included (及以下); null: above the step before. */
  steps: z
    .array(
      z.strictObject({
        upTo: z.nullable(positiveInteger),
        atLeastPercent: positiveInteger,
        clause: clauseId,
      }),
    )
    .check(z.minLength(1)),
  /** The day the unit was founded: years before it are not asked for (A03); null where the ratio is of one year. */
  foundedOn: z.nullable(inputId),
  /** Figures of the year before the first: only a trial result where the last year is missing (A04). */
  fallback: z._default(z.nullable(z.strictObject({ numerator: inputId, denominator: inputId })), null),
});

/** A number of things, summed over several figures. */
const count = z.strictObject({
  ...judged,
  kind: z.literal("count"),
  of: z.array(inputId).check(z.minLength(1)),
  /** "over" is strict (超过, A01). */
  test: z.enum(["at-least", "over", "exactly"]),
  number: nonNegative,
});

/** So many valid patents, or so many inventions to which granted patents abroad count several times (A06–A10). */
const patentRoutes = z.strictObject({
  ...judged,
  kind: z.literal("patent-routes"),
  patents: z.strictObject({ input: inputId, atLeast: positiveInteger }),
  inventions: z.strictObject({ input: inputId, atLeast: positiveInteger }),
  abroad: z.strictObject({
    input: inputId,
    countsAs: positiveInteger,
    clause: clauseId,
    /** How many of them are designs, utility models or family duplicates: where they decide, a person looks (A07). */
    doubtful: z.nullable(inputId),
  }),
  /** National laboratories under three years: never refused on the number, handed to a person (A10). */
  relief: z.nullable(
    z.strictObject({
      clause: clauseId,
      isNationalLaboratory: inputId,
      runningSince: inputId,
      underYears: positiveInteger,
      on: day,
    }),
  ),
});

/** Questions answered by yes or no: all of them, or any one. */
const affirmed = z.strictObject({
  ...judged,
  kind: z.literal("affirmed"),
  of: z.array(inputId).check(z.minLength(1)),
  need: z.enum(["all", "any"]),
});

/** An answer out of a list, some of which meet the clause, some leave it to a person, and the others break it. */
const oneOf = z.strictObject({
  ...judged,
  kind: z.literal("one-of"),
  input: inputId,
  meets: words,
  /** To be verified, with a word on why: 仅获批筹建, 证书过期. */
  doubtful: z._default(z.array(z.strictObject({ value: text, why: bothLanguages })), []),
  /** What any other answer does. "nothing": the clause only names what is preferred. */
  otherwise: z.enum(["broken", "doubtful", "nothing"]),
});

/** Something that must not be there: serious dishonesty, abnormal applications, accidents (A43, A45). */
const absent = z.strictObject({ ...judged, kind: z.literal("absent"), input: inputId });

/** A project or core development under way, with results: (A or B) and C (A50). */
const projectWithResults = z.strictObject({
  ...judged,
  kind: z.literal("project-with-results"),
  /** National or provincial project: without the rest only a warning. */
  project: inputId,
  /** Development of core technology: without the rest broken. */
  development: inputId,
  required: z.array(inputId).check(z.minLength(1)),
});

/** A research platform of national or provincial level in the field (A11). */
const platform = z.strictObject({
  ...judged,
  kind: z.literal("platform"),
  level: inputId,
  levels: words.check(z.minLength(1)),
  /** Levels that a person has to judge: the notice names neither them nor their like (教育部重点实验室). */
  doubtfulLevels: z._default(words, []),
  platformKind: inputId,
  kinds: words.check(z.minLength(1)),
  related: inputId,
  exempt: z.array(applicantClass),
});

/** A date that lies at least so many full years back; the better of several routes counts (A02). */
const yearsSince = z.strictObject({
  ...judged,
  kind: z.literal("years-since"),
  routes: z
    .array(z.strictObject({ input: inputId, ifShort: z.enum(["broken", "doubtful"]) }))
    .check(z.minLength(1)),
  years: positiveInteger,
  on: day,
  /** Within so many months of the boundary a note is added; 0: never. */
  noteWithinMonths: nonNegative,
});

/** Sales at least so much, by the kind of product, unless a title exempts. */
const salesByKind = z.strictObject({
  ...judged,
  kind: z.literal("sales-by-kind"),
  sales: inputId,
  productKind: inputId,
  steps: z
    .array(z.strictObject({ ofKind: text, atLeast: positiveInteger, clause: clauseId }))
    .check(z.minLength(2)),
  exemption: z.strictObject({ clause: clauseId, input: inputId, titles: words.check(z.minLength(1)) }),
});

/** How many units apply together, and in which roles (A23). */
const jointUnits = z.strictObject({
  ...judged,
  kind: z.literal("joint-units"),
  /** Units of these classes count; others listed besides are noted. */
  counts: z.array(applicantClass).check(z.minLength(1)),
});

/** No two of the units under one controller (A22). */
const notSameGroup = z.strictObject({ ...judged, kind: z.literal("not-same-group"), group: inputId });

/** 国民经济行业门类: sections that count as industry; another one is for a person (A44). */
const industrySection = z.strictObject({
  ...judged,
  kind: z.literal("industry-section"),
  input: inputId,
  sections: words.check(z.minLength(1)),
});

/** Deemed met where other clauses are met; else for a person, who is asked in the checklist. */
const follows = z.strictObject({
  ...judged,
  kind: z.literal("follows"),
  from: z.array(clauseId).check(z.minLength(1)),
});

export const evidenceConditions = [
  ratio,
  count,
  patentRoutes,
  affirmed,
  oneOf,
  absent,
  projectWithResults,
  platform,
  yearsSince,
  salesByKind,
  jointUnits,
  notSameGroup,
  industrySection,
  follows,
] as const;

export type EvidenceCondition = z.infer<(typeof evidenceConditions)[number]>;
export type EvidenceConditionOf<K extends EvidenceCondition["kind"]> = Extract<
  EvidenceCondition,
  { kind: K }
>;

/** The inputs of the evidence sheet that a condition looks at. */
export function inputsOf(condition: EvidenceCondition): readonly InputId[] {
  switch (condition.kind) {
    case "ratio": {
      const { numerator, denominator, bracketBy, foundedOn, fallback } = condition;
      const further = [bracketBy, foundedOn, fallback?.numerator ?? null, fallback?.denominator ?? null];
      return [...new Set([...numerator, ...denominator, ...further.filter((each) => each !== null)])];
    }
    case "count":
    case "affirmed":
      return condition.of;
    case "patent-routes": {
      const { patents, inventions, abroad, relief } = condition;
      return [
        patents.input,
        inventions.input,
        abroad.input,
        ...(abroad.doubtful === null ? [] : [abroad.doubtful]),
        ...(relief === null ? [] : [relief.isNationalLaboratory, relief.runningSince]),
      ];
    }
    case "one-of":
    case "absent":
    case "industry-section":
      return [condition.input];
    case "project-with-results":
      return [condition.project, condition.development, ...condition.required];
    case "platform":
      return [condition.level, condition.platformKind, condition.related];
    case "years-since":
      return condition.routes.map(({ input }) => input);
    case "sales-by-kind":
      return [condition.sales, condition.productKind, condition.exemption.input];
    case "not-same-group":
      return [condition.group];
    case "joint-units":
    case "follows":
      return [];
  }
}
