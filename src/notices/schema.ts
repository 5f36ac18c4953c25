// The shape of a notice as data, guarded by zod: the only door through which a rule can enter the program.
// A rule names the clause it follows; a clause id that the notice does not hold is refused.
import * as z from "zod/mini";
import { textOf } from "../messages/catalogue.ts";
import { channelRule } from "./schema/channels.ts";
import { checklistItem } from "./schema/checklist.ts";
import { evidence, evidenceConditions } from "./schema/evidence.ts";
import { referenceFaults } from "./schema/references.ts";
import { midTermRule, target, taskApplicants } from "./schema/targets.ts";
import {
  applicantClass,
  clauseId,
  familyId,
  moment,
  positiveInteger,
  programmeId,
  readingId,
  severity,
  text,
  words,
  year,
} from "./schema/words.ts";

export {
  applicantClasses,
  severities,
  type ApplicantClass,
  type ClauseId,
  type FamilyId,
  type InputId,
  type ProgrammeId,
  type ReadingId,
  type Severity,
} from "./schema/words.ts";
export type {
  EvidenceCondition,
  EvidenceConditionOf,
  EvidenceForm,
  EvidenceInput,
} from "./schema/evidence.ts";
export type { ChannelRule } from "./schema/channels.ts";
export type { ChecklistItem } from "./schema/checklist.ts";
export {
  figuresOf,
  type Figure,
  type FigureId,
  type FigureTime,
  type ItemLevel,
  type Metric,
  type MetricKind,
  type MetricOf,
  type Stage,
  type Target,
} from "./schema/targets.ts";

/** Where a statement can be decided: what `coverage` prints. */
export const dispositions = [
  "table",
  "figures",
  "ledger",
  "evidence",
  "progress",
  "human",
  "context",
] as const;
export type Disposition = (typeof dispositions)[number];

export const clause = z.strictObject({
  id: clauseId,
  /** Under which guide it is printed: a programme, "notice" (cover letter) or "summary-table" (annex 5). */
  printedUnder: z.string(),
  programmes: z.array(programmeId),
  partOf: z.nullable(clauseId),
  locator: text,
  text: text,
  kind: text,
  stage: z.enum(["all", "recommendation", "establishment", "mid-term", "acceptance"]),
  severity,
  disposition: z.enum(dispositions),
  /** Our readings of its words, shown beside it; those that a rule names besides are added (`readingsBeside`). */
  readings: z._default(z.array(readingId), []),
});
export type Clause = z.infer<typeof clause>;

/** Levels at which a project of the ledger was granted. */
export const projectLevels = ["省级", "市级", "县级"] as const;
const projectLevel = z.enum(projectLevels);
export type ProjectLevel = z.infer<typeof projectLevel>;

/** Applicants that a cap does not count: only where the sheet says so of the row, and by their own name (A14). */
const exemption = z.strictObject({
  clause: clauseId,
  /** Words of the names that the clause means. */
  named: words,
  /** Words of names that look alike and are not meant. */
  notNamed: words,
});
export type Exemption = z.infer<typeof exemption>;

export const cap = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("per-city"),
    clause: clauseId,
    limit: positiveInteger,
    /** Rows of these applicants apply directly; whether they count is open, so they widen the count to a range (A15). */
    doubtful: z.array(applicantClass),
    exempt: z._default(z.nullable(exemption), null),
  }),
  z.strictObject({
    kind: z.literal("per-city-by-grants"),
    /** Strictly more grants than this in `figureYear` lift the limit (A12). */
    grantsOver: positiveInteger,
    figureYear: year,
    above: z.strictObject({ clause: clauseId, limit: positiveInteger }),
    otherwise: z.strictObject({ clause: clauseId, limit: positiveInteger }),
    doubtful: z.array(applicantClass),
    exempt: z._default(z.nullable(exemption), null),
  }),
]);
export type Cap = z.infer<typeof cap>;

export const condition = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("withdrawal-rate-above-province"),
    clause: clauseId,
    /** Clauses that the same fact touches: the head sentence of the conditions (A53). */
    also: z._default(z.array(clauseId), []),
    figureYear: year,
    /** Which region's rate is compared: the city's own, or the county's. */
    region: z.enum(["city", "county"]),
  }),
  ...evidenceConditions,
]);
export type Condition = z.infer<typeof condition>;

export const exclusion = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("led-before"),
    clause: clauseId,
    level: projectLevel,
    /** 项目类别 of the earlier project, as words of the ledger. */
    category: words,
    applicants: z.array(applicantClass),
  }),
  z.strictObject({
    kind: z.literal("led-before-in-same-field"),
    clause: clauseId,
    level: projectLevel,
    category: words,
    applicants: z.array(applicantClass),
  }),
  z.strictObject({
    kind: z.literal("ongoing-other-project"),
    clause: clauseId,
    level: projectLevel,
    /** 项目类别 of this programme itself: for a university another college's project of it is a warning (A18). */
    ownCategory: words,
  }),
  z.strictObject({
    kind: z.literal("ongoing-same-topic"),
    clause: clauseId,
    levels: z.array(projectLevel).check(z.minLength(1)),
    category: words,
  }),
  z.strictObject({
    kind: z.literal("ongoing-in-region"),
    clause: clauseId,
    level: projectLevel,
    category: words,
  }),
  z.strictObject({
    kind: z.literal("city-with-county"),
    clause: clauseId,
    city: programmeId,
    county: programmeId,
  }),
]);
export type Exclusion = z.infer<typeof exclusion>;

export const deadline = z.strictObject({
  clause: clauseId,
  /** Whose act the date bounds. "applicant": online submission; "city-review": online recommendation; "table": sending the table. */
  act: z.enum(["applicant", "city-review", "table"]),
  until: moment,
  /** The printed word is 前: the last day itself is pointed out as a notice (A28). */
  lastDayIsDoubtful: z.boolean(),
  /** Applicants without a city review (they apply directly). */
  notFor: z.array(applicantClass),
  /** Clauses that print the same date again: one finding, listed as “also” (A53). */
  also: z._default(z.array(clauseId), []),
});
export type Deadline = z.infer<typeof deadline>;

export const programme = z.strictObject({
  id: programmeId,
  name: text,
  shortName: text,
  englishName: text,
  annex: text,
  family: z.nullable(familyId),
  /** Whole names that may stand in 申报项目名称. */
  names: words.check(z.minLength(1)),
  /** Words that place a title in this programme. */
  keywords: words,
  durationYears: positiveInteger,
  applicant: z.strictObject({
    clause: clauseId,
    allowed: z.array(applicantClass).check(z.minLength(1)),
    acceptedWithNotice: z.array(applicantClass),
    doubtful: z.array(applicantClass),
  }),
  territorial: z.nullable(clauseId),
  /** Applicants of which the guide says that they apply to the province directly (A29). */
  direct: z.nullable(
    z.strictObject({ clause: clauseId, applicants: z.array(applicantClass).check(z.minLength(1)) }),
  ),
  caps: z.array(cap),
  /** What the evidence sheet asks for; null where the guide has no condition that it could show. */
  evidence: z._default(z.nullable(evidence), null),
  conditions: z.array(condition),
  exclusions: z.array(exclusion),
  deadlines: z.array(deadline),
});
export type Programme = z.infer<typeof programme>;

export const columnKeys = ["serial", "project", "unit", "unitType", "county", "contact"] as const;
export type ColumnKey = (typeof columnKeys)[number];

/** The form of the table where the notice prints it (annex 5 of 2025). */
export const printedForm = z.strictObject({
  title: z.strictObject({ clause: clauseId, words: text }),
  city: clauseId,
  filledBy: clauseId,
  contactPerson: clauseId,
  contactPhone: clauseId,
  columns: z
    .array(z.strictObject({ key: z.enum(columnKeys), header: text, clause: clauseId }))
    .check(z.length(columnKeys.length)),
  columnOrder: clauseId,
  submittedBy: z.array(clauseId),
  placement: z.strictObject({ guides: clauseId, names: clauseId, samples: z.array(clauseId) }),
});

/** A notice without a form of its own: the usual form is accepted, and a deviation is a note (A49). */
export const borrowedForm = z.strictObject({
  /** The notice whose printed form is meant. */
  borrowedFrom: year,
  titleWords: text,
  submittedBy: z.array(clauseId),
  placement: z.strictObject({
    guides: z.nullable(clauseId),
    names: z.nullable(clauseId),
    samples: z.array(clauseId),
  }),
});

export const family = z.strictObject({
  id: familyId,
  name: text,
  names: words.check(z.minLength(1)),
  keywords: words,
});

/** The shape alone: what a rule names may still be missing. */
export const noticeShape = z.strictObject({
  /** For editors that complete and check while one writes: docs/notice.schema.json. */
  $schema: z.optional(z.string()),
  schema: z.literal(1),
  year,
  title: text,
  documentNumber: text,
  /** null where the file we hold does not say. */
  issuedOn: z.nullable(moment),
  summaryTable: z.union([printedForm, borrowedForm]),
  deadlines: z.array(deadline),
  families: z.array(family),
  /** Whole names that look like a programme but are not offered by this notice. */
  notOffered: words,
  programmes: z.array(programme).check(z.minLength(1)),
  /** null where the notice knows one way to apply. */
  oneChannel: z._default(z.nullable(channelRule), null),
  checklist: z._default(z.array(checklistItem), []),
  /** null where the guide does not say when the mid-term evaluation is and what hangs on it. */
  midTerm: z._default(z.nullable(midTermRule), null),
  targets: z._default(z.array(target), []),
  taskApplicants: z._default(z.array(taskApplicants), []),
  clauses: z.array(clause).check(z.minLength(1)),
});

/** A notice as its data file holds it. */
export type NoticeData = z.infer<typeof noticeShape>;

/** A notice ready for use: with the form of its table, its own or borrowed. */
export interface Notice extends Omit<NoticeData, "summaryTable"> {
  readonly summaryTable: z.infer<typeof printedForm>;
  /** Year and clauses of the notice whose form is borrowed; null where the notice prints its own. */
  readonly borrowedForm: { readonly year: number; readonly clauses: readonly Clause[] } | null;
  /** False for rules that a user loaded: told wherever they are applied. */
  readonly builtIn: boolean;
}

/** The schema with its cross-references checked: what is named but not there is refused by place. */
export const noticeSchema = noticeShape.check(({ value, issues }) => {
  for (const { path, told } of referenceFaults(value)) {
    issues.push({ code: "custom", input: value, path: [...path], message: textOf(told, "zh-CN") });
  }
});
