// The sheets 中期评分 (ranking and statuses, with charts) and 中期评分-指标 (each target across the projects).
import { say, textOf, type Message } from "../messages/catalogue.ts";
import type { Locale } from "../messages/define.ts";
import { rounded, subtract, toNumber } from "../midterm/fraction.ts";
import { ranked, rankIn, worstTarget } from "../midterm/midterm.ts";
import { statuses, type Status } from "../midterm/outcome.ts";
import type { ProjectScore, TargetScore } from "../midterm/project.ts";
import type { CellLook, PlanCell, PlanChart, SheetPlan } from "../sheets/sheet-plan.ts";
import {
  conventionsText,
  gradeText,
  missingText,
  paceText,
  statusCounts,
  statusText,
} from "./score-words.ts";

const text = (value: string, look: CellLook = "text"): PlanCell => ({ value, look });
const count = (value: number): PlanCell => ({ value, look: "integer" });

/** Colours of the pane's light theme: brand for what is certain, its pale tint for what is open. */
const colours: Readonly<Record<Status | "certain" | "open", string>> = {
  certain: "#0F6CBD",
  open: "#B4D6FA",
  achieved: "#107C10",
  "on-track": "#0F6CBD",
  behind: "#F7630C",
  "far-behind": "#C50F1F",
  missed: "#8A1F2B",
  breached: "#5C0B14",
  "not-computable": "#8A8886",
  "not-reported": "#C8C6C4",
  "to-be-judged": "#8764B8",
};

interface Column {
  readonly header: Message;
  readonly width: number;
  readonly cell: (score: ProjectScore, rank: number, locale: Locale) => PlanCell;
}

const gradeLook = ({ flagged, grade: { low, high } }: ProjectScore): CellLook => {
  if (flagged) return "broken";
  if (low !== high) return "unknown";
  return low === "poor" ? "broken" : "met";
};

/** Two decimals, so that the sum of a row is what it says; the grade beside it was decided exactly. */
const points = (value: ProjectScore["score"]["low"]): PlanCell => ({
  value: toNumber(value, 2),
  look: "amount",
});

const columns: readonly Column[] = [
  { header: say("midterm.score.rank"), width: 6, cell: (_score, rank) => count(rank) },
  { header: say("midterm.score.unit"), width: 30, cell: ({ project }) => text(project.unit?.text ?? "") },
  {
    header: say("midterm.score.project"),
    width: 24,
    cell: ({ project }) => text(project.project?.text ?? ""),
  },
  {
    header: say("midterm.score.programme"),
    width: 22,
    cell: ({ programme }, _rank, locale) =>
      text(locale === "zh-CN" ? programme.shortName : programme.englishName),
  },
  { header: say("midterm.score.year"), width: 8, cell: ({ notice }) => text(String(notice.year)) },
  {
    header: say("midterm.score.pace"),
    width: 18,
    cell: (score, _rank, locale) => text(paceText(score, locale)),
  },
  { header: say("midterm.score.low"), width: 10, cell: ({ score }) => points(score.low) },
  {
    header: say("midterm.score.open"),
    width: 10,
    cell: ({ score }) => points(subtract(rounded(score.high, 2), rounded(score.low, 2))),
  },
  { header: say("midterm.score.high"), width: 10, cell: ({ score }) => points(score.high) },
  {
    header: say("midterm.score.grade"),
    width: 10,
    cell: (score, _rank, locale) => text(gradeText(score, locale), gradeLook(score)),
  },
  ...statuses.map((status): Column => ({
    header: say("midterm.status", { status }),
    width: 9,
    cell: (score) => count(statusCounts(score).get(status) ?? 0),
  })),
  {
    header: say("midterm.score.worst"),
    width: 28,
    cell: (score, _rank, locale) => {
      const worst = worstTarget(score);
      return text(worst === null ? "" : `${statusText(worst.status, locale)}：${titleOf(worst, locale)}`);
    },
  },
  {
    header: say("midterm.score.missing"),
    width: 34,
    cell: (score, _rank, locale) => text(missingText(score, locale).join("、")),
  },
  {
    header: say("midterm.score.funds"),
    width: 24,
    cell: ({ funds }, _rank, locale) =>
      text(
        funds === null
          ? ""
          : textOf(say("midterm.funds", { advice: funds.advice, from: funds.from }), locale),
      ),
  },
];
const columnAt = (key: Message["key"]): number => columns.findIndex(({ header }) => header.key === key);

const titleOf = ({ target }: TargetScore, locale: Locale): string =>
  locale === "zh-CN" ? target.title.zh : target.title.en;

/** Rows below a chart's title and between two charts. */
const chartHeight = 16;

function chartsOf(top: number, projects: number, locale: Locale): readonly PlanChart[] {
  const last = top + projects - 1;
  const names = {
    top,
    bottom: last,
    left: columnAt("midterm.score.unit"),
    right: columnAt("midterm.score.unit"),
  };
  const column = (at: number) => ({ top, bottom: last, left: at, right: at });
  const words = (message: Message): string => textOf(message, locale);
  const firstStatus = columnAt("midterm.score.grade") + 1;
  const below = (index: number) => ({
    top: last + 2 + index * (chartHeight + 1),
    bottom: last + 1 + index * (chartHeight + 1) + chartHeight,
    left: 0,
    right: columnAt("midterm.score.high"),
  });
  return [
    {
      kind: "bar-stacked",
      name: "中期得分",
      title: words(say("midterm.score.chart")),
      categories: names,
      series: [
        {
          name: words(say("midterm.score.low")),
          values: column(columnAt("midterm.score.low")),
          colour: colours.certain,
        },
        {
          name: words(say("midterm.score.open")),
          values: column(columnAt("midterm.score.open")),
          colour: colours.open,
        },
      ],
      at: below(0),
    },
    {
      kind: "bar-stacked",
      name: "中期状态",
      title: words(say("midterm.score.status-chart")),
      categories: names,
      series: statuses.map((status, index) => ({
        name: statusText(status, locale),
        values: column(firstStatus + index),
        colour: colours[status],
      })),
      at: below(1),
    },
  ];
}

/** 中期评分: the projects from the best to the worst, with what is open, statuses, and two charts. */
export function scoreSheet(scores: readonly ProjectScore[], locale: Locale): SheetPlan {
  const words = (message: Message): string => textOf(message, locale);
  const projects = ranked(scores);
  const head: readonly (readonly PlanCell[])[] = [
    [text(words(say("midterm.score.title", { projects: projects.length })), "title")],
    ...conventionsText(projects, locale).map((line): readonly PlanCell[] => [text(line, "quiet")]),
  ];
  const top = head.length + 1;
  return {
    name: words(say("midterm.score.name")),
    columns: columns.map(({ width }) => ({ width })),
    rows: [
      ...head,
      columns.map(({ header }): PlanCell => text(words(header), "header")),
      ...projects.map((score) =>
        columns.map((column) => column.cell(score, rankIn(projects, score), locale)),
      ),
    ],
    merges: head.slice(1).map((_, index) => ({ top: index + 1, bottom: index + 1, left: 0, right: 9 })),
    frozen: { rows: top, columns: 2 },
    entries: [],
    notes: [],
    table: null,
    print: { orientation: "landscape", repeatRows: { first: head.length, last: head.length } },
    charts: projects.length === 0 ? [] : chartsOf(top, projects.length, locale),
  };
}

interface TargetLine {
  readonly target: TargetScore;
  readonly year: number;
  readonly programme: string;
  readonly statuses: Map<Status, number>;
  readonly short: string[];
}

const isShort: ReadonlySet<Status> = new Set<Status>(["behind", "far-behind", "missed", "breached"]);

function targetLines(scores: readonly ProjectScore[], locale: Locale): readonly TargetLine[] {
  const lines = new Map<string, TargetLine>();
  for (const score of scores) {
    for (const target of score.targets) {
      const line = lines.get(target.clause.id) ?? {
        target,
        year: score.notice.year,
        programme: locale === "zh-CN" ? score.programme.shortName : score.programme.englishName,
        statuses: new Map<Status, number>(),
        short: [],
      };
      line.statuses.set(target.status, (line.statuses.get(target.status) ?? 0) + 1);
      if (isShort.has(target.status))
        line.short.push(score.project.unit?.text ?? score.project.project?.text ?? "");
      lines.set(target.clause.id, line);
    }
  }
  return [...lines.values()];
}

/** 中期评分-指标: which target falls short in how many projects, and in which. */
export function targetSheet(scores: readonly ProjectScore[], locale: Locale): SheetPlan {
  const words = (message: Message): string => textOf(message, locale);
  const head: readonly PlanCell[] = [text(words(say("midterm.score.targets-title")), "title")];
  const headers: readonly (readonly [Message, number])[] = [
    [say("midterm.score.year"), 8],
    [say("midterm.score.programme"), 26],
    [say("midterm.score.clause"), 20],
    [say("midterm.score.target"), 34],
    [say("midterm.score.projects"), 8],
    ...statuses.map((status) => [say("midterm.status", { status }), 10] as const),
    [say("midterm.score.short"), 60],
  ];
  return {
    name: words(say("midterm.score.targets-name")),
    columns: headers.map(([, width]) => ({ width })),
    rows: [
      head,
      headers.map(([header]) => text(words(header), "header")),
      ...targetLines(scores, locale).map(({ target, year, programme, statuses: counts, short }) => [
        text(String(year)),
        text(programme),
        text(target.clause.locator),
        text(titleOf(target, locale)),
        count([...counts.values()].reduce((sum, each) => sum + each, 0)),
        ...statuses.map((status) => count(counts.get(status) ?? 0)),
        text(short.join("、")),
      ]),
    ],
    merges: [],
    frozen: { rows: 2, columns: 0 },
    entries: [],
    notes: [],
    table: null,
    print: { orientation: "landscape", repeatRows: { first: 1, last: 1 } },
    charts: [],
  };
}
