// Performance targets (绩效目标) and quantified tasks as data: which figures are reported, what is demanded, and how far
// along a project should be at mid-term. One kind of metric is one file in src/midterm/metrics.
import * as z from "zod/mini";
import {
  applicantClass,
  bothLanguages,
  clauseId,
  id,
  nonNegativeNumber,
  percent,
  positiveInteger,
  readingId,
  text,
} from "./words.ts";

/** A figure that is reported: its own within one programme. */
export const figureId = id().brand<"FigureId">();
export type FigureId = z.infer<typeof figureId>;

/**
 * For which time a figure is asked. "base": the year before the start, or what was there before it; "years": each year of
 * the project by itself; "total": from the start to the day of the check; "now": as it stands on that day.
 */
export const figureTimes = ["base", "years", "total", "now"] as const;
export type FigureTime = (typeof figureTimes)[number];

/** A word of a drop-down and what it says of the step. "before": it was there before the project began (A57). */
const stage = z.strictObject({
  word: text,
  means: z.enum(["not-started", "started", "done", "before", "not-applicable"]),
});
export type Stage = z.infer<typeof stage>;

/** The words where a figure brings none of its own. */
const usualStages: readonly Stage[] = [
  { word: "未开展", means: "not-started" },
  { word: "进行中", means: "started" },
  { word: "已完成", means: "done" },
  { word: "实施前已有", means: "before" },
];

const figureShared = {
  id: figureId,
  label: bothLanguages,
  asks: z.array(z.enum(figureTimes)).check(z.minLength(1)),
  /** Papers that show it. */
  evidence: text,
  /** Left blank, nothing is missing. */
  optional: z._default(z.boolean(), false),
  /** Asked for each of several things of one kind, each in a row of its own: 专利池1, 专利池2. */
  perItem: z._default(z.nullable(z.strictObject({ name: bothLanguages, upTo: positiveInteger })), null),
};

export const figure = z.discriminatedUnion("kind", [
  /** A whole number of things. */
  z.strictObject({ ...figureShared, kind: z.literal("count"), unit: text }),
  /** A measure that may have decimals: 万元, 天. */
  z.strictObject({ ...figureShared, kind: z.literal("amount"), unit: text }),
  /** A percentage. */
  z.strictObject({ ...figureShared, kind: z.literal("share") }),
  z.strictObject({
    ...figureShared,
    kind: z.literal("stage"),
    stages: z._default(z.array(stage).check(z.minLength(2)), [...usualStages]),
  }),
]);
export type Figure = z.infer<typeof figure>;

/** "over" is strict (超过, A01). */
const test = z.enum(["at-least", "over"]);

/** A level that one thing of several reaches by itself, never the sum over them (A36). */
const itemLevel = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("count"), figure: figureId, atLeast: positiveInteger }),
  z.strictObject({
    kind: z.literal("ratio"),
    numerator: figureId,
    denominator: figureId,
    atLeastPercent: percent,
  }),
]);
export type ItemLevel = z.infer<typeof itemLevel>;

const metric = z.discriminatedUnion("kind", [
  /** So many over the whole period; expected on the way: its share of the time, rounded down (A42). */
  z.strictObject({
    kind: z.literal("count-total"),
    figure: figureId,
    atLeast: positiveInteger,
    /** Some of them also count for another target: pointed out (A34). */
    joint: z._default(z.nullable(figureId), null),
  }),
  /** So many in each year, years not pooled (A30); with several routes any one of them, another each year if need be (A33). */
  z.strictObject({
    kind: z.literal("count-per-year"),
    routes: z
      .array(z.strictObject({ figure: figureId, test, number: positiveInteger }))
      .check(z.minLength(1)),
  }),
  /** Each year against the year before it (A31). */
  z.strictObject({
    kind: z.literal("growth-per-year"),
    figure: figureId,
    test,
    percent: nonNegativeNumber,
  }),
  /** Lower is better: so much less than the year before the start (A38). */
  z.strictObject({ kind: z.literal("reduction"), figure: figureId, percent }),
  /** A rate as it stands, numerator and denominator kept; with several ways of counting each is shown (A35). */
  z.strictObject({
    kind: z.literal("level-ratio"),
    rates: z
      .array(z.strictObject({ numerator: figureId, denominator: figureId, name: bothLanguages }))
      .check(z.minLength(1)),
    atLeastPercent: percent,
    /**
     * "note-only": below its share of the time it is pointed out, never called behind (A35). "from-base": on the line from
     * the base to the demand (A40). "with-time": its share of the time.
     */
    atMidTerm: z.enum(["note-only", "from-base", "with-time"]),
    /** Under way: counts at mid-term, not at acceptance. */
    pending: z.nullable(figureId),
  }),
  /** Cases closed of those that were due (A37). */
  z.strictObject({
    kind: z.literal("close-rate"),
    openBefore: figureId,
    accepted: figureId,
    closed: figureId,
    openInTime: figureId,
    atLeastPercent: percent,
    /** Below so many cases the cases are shown, as one of them moves the rate by much. */
    fewCases: positiveInteger,
  }),
  /** Something to be set up, in one step or in several, all of them. */
  z.strictObject({
    kind: z.literal("milestone"),
    steps: z.array(figureId).check(z.minLength(1)),
    /** "started": begun. "share-of-steps": as many steps as the time that has passed. "reviewer": left to a person. */
    atMidTerm: z.enum(["started", "share-of-steps", "reviewer"]),
    /** Steps that products of a kind do not have. */
    without: z._default(z.array(z.strictObject({ step: figureId, productKind: text })), []),
  }),
  /** One of several is enough, newly gained in the period (A41). Not yet gained at mid-term it is left to a person. */
  z.strictObject({
    kind: z.literal("any-of"),
    routes: z.array(figureId).check(z.minLength(2)),
    /** How far an application has come, where the row asks for it; begun is enough at mid-term. */
    stage: z.nullable(figureId),
  }),
  /** A ceiling of nought at any time (A58). `beside`: others of the unit, only pointed out. */
  z.strictObject({ kind: z.literal("zero"), figure: figureId, beside: z.nullable(figureId) }),
  /** More (or less) than at the start, by whatever amount. */
  z.strictObject({
    kind: z.literal("direction"),
    figure: figureId,
    better: z.enum(["up", "down"]),
  }),
  /** So many things that each reach all levels (A36). */
  z.strictObject({
    kind: z.literal("items"),
    atLeast: positiveInteger,
    levels: z.array(itemLevel).check(z.minLength(1)),
    stage: figureId,
  }),
  /** One of the levels of `items`, judged at acceptance only: on the way the number of things speaks (A42). */
  z.strictObject({
    kind: z.literal("item-level"),
    level: itemLevel,
    /** The row that says whether there is such a thing yet; until then the level waits. */
    stage: z._default(z.nullable(figureId), null),
  }),
  /** A person decides, looking at these figures. */
  z.strictObject({ kind: z.literal("judgement"), shows: z.array(figureId) }),
  /** Both ends bind, at any time (A39). */
  z.strictObject({
    kind: z.literal("count-range"),
    figure: figureId,
    from: positiveInteger,
    to: positiveInteger,
  }),
  /** 定期, without a number: nought in a year is pointed out, no number is demanded. `onceDone`: only after that step. */
  z.strictObject({ kind: z.literal("frequency"), figure: figureId, onceDone: z.nullable(figureId) }),
]);
export type Metric = z.infer<typeof metric>;
export type MetricKind = Metric["kind"];
export type MetricOf<K extends MetricKind> = Extract<Metric, { kind: K }>;

export const target = z.strictObject({
  /** One clause, one target: its id is the target's. */
  clause: clauseId,
  /** Quantified tasks are shown apart and weigh nothing unless somebody gives them weight. */
  kind: z.enum(["target", "quantified-task"]),
  /** Whom it binds; null: every applicant of the programme. */
  applicants: z._default(z.nullable(z.array(applicantClass).check(z.minLength(1))), null),
  title: bothLanguages,
  /** Figures reported under this target; a metric may also use those of other targets of the programme. */
  figures: z.array(figure),
  metric,
  readings: z._default(z.array(readingId), []),
});
export type Target = z.infer<typeof target>;

/** Tasks without a number that bind only some applicants. Parts of a task follow it. */
export const taskApplicants = z.strictObject({
  clause: clauseId,
  applicants: z.array(applicantClass).check(z.minLength(1)),
});

/** What the guide says of the mid-term evaluation itself: when, and what hangs on it. */
export const midTermRule = z.strictObject({
  clause: clauseId,
  afterMonths: positiveInteger,
  /** Money that is paid according to the result. */
  laterFunds: clauseId,
});

/** The figures a metric looks at. */
export function figuresOf(metric: Metric): readonly FigureId[] {
  switch (metric.kind) {
    case "growth-per-year":
    case "reduction":
    case "direction":
    case "count-range":
      return [metric.figure];
    case "count-total":
      return [metric.figure, ...(metric.joint === null ? [] : [metric.joint])];
    case "count-per-year":
      return metric.routes.map((route) => route.figure);
    case "level-ratio":
      return [
        ...metric.rates.flatMap(({ numerator, denominator }) => [numerator, denominator]),
        ...(metric.pending === null ? [] : [metric.pending]),
      ];
    case "close-rate":
      return [metric.openBefore, metric.accepted, metric.closed, metric.openInTime];
    case "milestone":
      return metric.steps;
    case "any-of":
      return [...metric.routes, ...(metric.stage === null ? [] : [metric.stage])];
    case "zero":
      return [metric.figure, ...(metric.beside === null ? [] : [metric.beside])];
    case "items":
      return [...metric.levels.flatMap(figuresOfLevel), metric.stage];
    case "item-level":
      return [...figuresOfLevel(metric.level), ...(metric.stage === null ? [] : [metric.stage])];
    case "judgement":
      return metric.shows;
    case "frequency":
      return [metric.figure, ...(metric.onceDone === null ? [] : [metric.onceDone])];
  }
}

function figuresOfLevel(level: ItemLevel): readonly FigureId[] {
  return level.kind === "count" ? [level.figure] : [level.numerator, level.denominator];
}
