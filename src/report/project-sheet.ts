// A project's score sheet to be printed and signed, in Chinese: every target with figures, points, what it takes and the
// reviewer's words, tasks, what needs attention, and the conventions by which it was scored.
import { say, textOf, type Message } from "../messages/catalogue.ts";
import type { Status } from "../midterm/outcome.ts";
import type { ProjectScore, TargetScore } from "../midterm/project.ts";
import type { CellLook, PlanCell, SheetPlan } from "../sheets/sheet-plan.ts";
import {
  conventionMessages,
  countsText,
  gradeText,
  linesOfPart,
  openText,
  paceText,
  partLabel,
  scoreText,
  statusText,
  targetPointsText,
} from "./score-words.ts";

const locale = "zh-CN";
const words = (message: Message): string => textOf(message, locale);
const text = (value: string, look: CellLook = "text"): PlanCell => ({ value, look });

const columns: readonly (readonly [Message, number])[] = [
  [say("midterm.print.number"), 6],
  [say("midterm.score.target"), 28],
  [say("midterm.score.clause"), 24],
  [say("midterm.print.status"), 10],
  [say("midterm.print.figures"), 54],
  [say("midterm.print.points"), 20],
  [say("midterm.print.takes"), 36],
  [say("midterm.print.opinion"), 28],
];
const last = columns.length - 1;

const looks: Readonly<Record<Status, CellLook>> = {
  achieved: "met",
  "on-track": "met",
  behind: "unknown",
  "far-behind": "broken",
  missed: "broken",
  breached: "broken",
  "not-computable": "unknown",
  "not-reported": "unknown",
  "to-be-judged": "unknown",
};

/** The lines at the head: what the project is, how far it is, what it scores. */
function headOf(score: ProjectScore): readonly (readonly PlanCell[])[] {
  const { project, programme, notice, pace, flagged, funds } = score;
  const open = openText(score, locale);
  const end = project.end.kind === "given" ? project.end.day : null;
  const line = (label: Message, value: string): readonly PlanCell[] => [
    text(""),
    text(words(label), "total"),
    text(value),
  ];
  return [
    [
      text(
        words(say("midterm.print.title", { year: notice.year, acceptance: pace.stage === "acceptance" })),
        "title",
      ),
    ],
    line(say("midterm.score.project"), project.project?.text ?? ""),
    line(say("midterm.score.unit"), project.unit?.text ?? ""),
    line(say("midterm.score.programme"), `${programme.name}（${notice.documentNumber}）`),
    line(
      say("midterm.print.dates"),
      words(say("midterm.print.until", { start: pace.start, end, check: pace.check })),
    ),
    line(say("midterm.score.pace"), paceText(score, locale)),
    line(
      say("midterm.print.score"),
      [
        `${scoreText(score, locale)}，${gradeText(score, locale)}`,
        ...(flagged ? [words(say("midterm.report.flagged"))] : []),
        ...(open === null ? [] : [open]),
      ].join("；"),
    ),
    line(say("midterm.print.status"), countsText(score, locale)),
    ...(funds === null
      ? []
      : [
          line(
            say("midterm.score.funds"),
            words(say("midterm.funds", { advice: funds.advice, from: funds.from })),
          ),
        ]),
  ];
}

function targetRow(target: TargetScore, number: number): readonly PlanCell[] {
  const figures = (["actual", "expected", "required", "judged"] as const).flatMap((part) =>
    linesOfPart(target, part, locale).map((line) => `${partLabel(part, locale)}：${line}`),
  );
  return [
    { value: number, look: "integer" },
    text(target.target.title.zh),
    text(target.clause.locator),
    text(statusText(target.status, locale), looks[target.status]),
    text(figures.join("\n")),
    text(targetPointsText(target, locale)),
    text(target.remedy.map(words).join("\n")),
    text(target.review?.remark?.text ?? ""),
  ];
}

const band = (message: Message): readonly PlanCell[] =>
  columns.map((_, index) => text(index === 1 ? words(message) : "", "total"));

/** Sheet names hold at most 31 characters and none of these. */
const forbidden = /[:\\/?*[\]]/gu;

/** The sheet of one project; `number` keeps the names of several apart. */
export function projectSheet(score: ProjectScore, number: number): SheetPlan {
  const { targets, tasks, findings, project } = score;
  const head = headOf(score);
  const header = columns.map(([title]) => text(words(title), "header"));
  const ofKind = (kind: TargetScore["target"]["kind"]): readonly (readonly PlanCell[])[] =>
    targets.filter(({ target }) => target.kind === kind).map((target, index) => targetRow(target, index + 1));
  const quantified = ofKind("quantified-task");
  const wide: (readonly PlanCell[])[] = [];
  const whole = (line: string, look: CellLook = "text"): void => {
    wide.push([text(""), text(line, look)]);
  };
  if (findings.length > 0) {
    whole(words(say("midterm.report.findings")), "subtitle");
    for (const { message, cells } of findings) {
      whole(`${words(message)}${cells.length === 0 ? "" : `（${project.sheet} ${cells.join("、")}）`}`);
    }
  }
  whole(words(say("midterm.report.conventions")), "subtitle");
  for (const message of conventionMessages(score)) whole(words(message), "quiet");
  whole(words(say("midterm.print.sign")));
  const body = [
    ...ofKind("target"),
    ...(quantified.length === 0 ? [] : [band(say("midterm.report.quantified")), ...quantified]),
    ...(tasks.length === 0 ? [] : [band(say("midterm.print.tasks"))]),
    ...tasks.map(({ clause, parts, done, doneParts, remark }): readonly PlanCell[] => [
      text(""),
      text(parts.length > 0 ? (/^[^。；]{1,40}/u.exec(clause.text)?.[0] ?? clause.text) : clause.text),
      text(clause.locator),
      text(
        parts.length > 0 ? `${doneParts}/${parts.length}` : words(say("midterm.print.task-state", { done })),
      ),
      text(""),
      text(""),
      text(""),
      text(remark ?? ""),
    ]),
  ];
  const firstWide = head.length + 1 + body.length + 1;
  const name = `中期-${number}-${(project.unit?.text ?? "").replace(forbidden, "")}`;
  return {
    name: [...name].slice(0, 31).join(""),
    columns: columns.map(([, width]) => ({ width })),
    rows: [...head, header, ...body, [], ...wide],
    merges: [
      { top: 0, bottom: 0, left: 0, right: last },
      ...head.slice(1).map((_, index) => ({ top: index + 1, bottom: index + 1, left: 2, right: last })),
      ...wide.map((_, index) => ({
        top: firstWide + index,
        bottom: firstWide + index,
        left: 1,
        right: last,
      })),
    ],
    frozen: { rows: 0, columns: 0 },
    entries: [],
    notes: [],
    table: null,
    print: { orientation: "landscape", repeatRows: { first: head.length, last: head.length } },
    charts: [],
  };
}
