// Mid-term scores as text for a terminal: the ranking, then each project with every target, its working and what it takes.
import { say, textOf, type Message } from "../messages/catalogue.ts";
import type { Locale } from "../messages/define.ts";
import { figureNameText } from "../messages/figure-names.ts";
import type { MidtermFinding } from "../midterm/finding.ts";
import { ranked, type MidtermScores } from "../midterm/midterm.ts";
import type { ProjectScore, TargetScore } from "../midterm/project.ts";
import { quoted } from "../sheets/quote.ts";
import {
  conventionsText,
  countsText,
  gradeText,
  linesOfPart,
  missingText,
  openText,
  paceText,
  partLabel,
  readingTexts,
  scoreText,
  statusText,
  targetPointsText,
  workingParts,
} from "./score-words.ts";
import { labelled, padEnd, terminalWidth } from "./terminal.ts";

type Words = (message: Message) => string;

/** The whole report, lines ended by line breaks. */
export function scoresText(scores: MidtermScores, locale: Locale): string {
  const words: Words = (message) => textOf(message, locale);
  const projects = ranked(scores.projects);
  const blocks: (readonly string[])[] = [
    [
      words(
        say("midterm.report.head", {
          projects: projects.length,
          flagged: projects.filter(({ flagged }) => flagged).length,
        }),
      ),
      ...rankingLines(projects, locale),
    ],
    ...projects.map((project) => projectLines(project, locale, words)),
    scores.findings.length === 0
      ? []
      : [
          words(say("midterm.report.findings")),
          ...scores.findings.flatMap((each) => findingLines(each, words)),
        ],
    readingLines(projects, locale, words),
    [
      words(say("midterm.report.conventions")),
      ...conventionsText(projects, locale).map((line) => `  ${line}`),
    ],
  ];
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => `${block.join("\n")}\n`)
    .join("\n");
}

/** The readings that targets name by number, each once. */
function readingLines(projects: readonly ProjectScore[], locale: Locale, words: Words): readonly string[] {
  const lines = projects.flatMap(({ targets }) => targets.flatMap((target) => readingTexts(target, locale)));
  return lines.length === 0
    ? []
    : [words(say("midterm.report.reading")), ...[...new Set(lines)].sort().map((line) => `  ${line}`)];
}

const nameOf = ({ project }: ProjectScore): string =>
  quoted(project.unit?.text ?? project.project?.text ?? "", 60);

function rankingLines(projects: readonly ProjectScore[], locale: Locale): readonly string[] {
  const lines = projects.map((project) => ({
    name: nameOf(project),
    score: scoreText(project, locale),
    grade: gradeText(project, locale),
    counts: countsText(project, locale),
  }));
  const width = (key: "name" | "score" | "grade"): number =>
    Math.max(0, ...lines.map((line) => terminalWidth(line[key])));
  return lines.map(
    ({ name, score, grade, counts }) =>
      `  ${padEnd(name, width("name"))}  ${padEnd(score, width("score"))}  ${padEnd(grade, width("grade"))}  ${counts}`,
  );
}

function projectLines(score: ProjectScore, locale: Locale, words: Words): readonly string[] {
  const { project, programme, notice, flagged, funds, tasks } = score;
  const open = openText(score, locale);
  const missing = missingText(score, locale);
  const title = project.project === null ? "" : ` · ${quoted(project.project.text, 60)}`;
  const programmeName = locale === "zh-CN" ? programme.shortName : programme.englishName;
  const quantified = score.targets.filter(({ target }) => target.kind === "quantified-task");
  const parts = tasks.filter((task) => task.parts.length === 0);
  const count = (done: boolean | null): number => parts.filter((task) => task.done === done).length;
  return [
    `── ${nameOf(score)}${title}（${notice.year} ${programmeName}；${project.sheet}!${project.row}）`,
    `${scoreText(score, locale)} · ${gradeText(score, locale)} · ${paceText(score, locale)}`,
    countsText(score, locale),
    ...(flagged ? [words(say("midterm.report.flagged"))] : []),
    ...(open === null ? [] : [open]),
    ...(funds === null
      ? []
      : [
          `${words(say("midterm.report.funds"))}：${words(say("midterm.funds", { advice: funds.advice, from: funds.from }))}`,
        ]),
    ...(missing.length === 0
      ? []
      : [`${words(say("midterm.report.missing"))}：${missing.join(locale === "zh-CN" ? "、" : ", ")}`]),
    ...score.targets
      .filter(({ target }) => target.kind === "target")
      .flatMap((target) => targetLines(target, project.sheet, locale, words)),
    ...(quantified.length === 0 ? [] : [words(say("midterm.report.quantified"))]),
    ...quantified.flatMap((target) => targetLines(target, project.sheet, locale, words)),
    words(say("midterm.report.tasks", { done: count(true), open: count(false), untold: count(null) })),
    ...(score.findings.length === 0
      ? []
      : [
          words(say("midterm.report.findings")),
          ...score.findings.flatMap((each) => findingLines(each, words)),
        ]),
  ];
}

function targetLines(target: TargetScore, sheet: string, locale: Locale, words: Words): readonly string[] {
  const { clause, target: definition, status, review } = target;
  const title = locale === "zh-CN" ? definition.title.zh : definition.title.en;
  const takes = target.remedy.map(words);
  const parts: readonly (readonly [string, readonly string[]])[] = [
    ...workingParts.map((part) => [partLabel(part, locale), linesOfPart(target, part, locale)] as const),
    [words(say("midterm.report.takes")), takes],
    [words(say("midterm.report.clause")), [`${clause.locator}：“${clause.text}”`]],
    [
      words(say("midterm.report.reading")),
      definition.readings.length === 0 ? [] : [definition.readings.join("、")],
    ],
    [
      words(say("midterm.report.review")),
      review?.remark === undefined || review.remark === null ? [] : [quoted(review.remark.text, 200)],
    ],
    [
      words(say("midterm.report.source")),
      target.sources.length === 0
        ? []
        : [
            `${sheet} ${target.sources.map(({ cell, name }) => `${cell} ${figureNameText(name, locale)}`).join(locale === "zh-CN" ? "、" : ", ")}`,
          ],
    ],
  ];
  const width = Math.max(...parts.map(([label]) => terminalWidth(label))) + 2;
  return [
    `  [${statusText(status, locale)}] ${title}  ${targetPointsText(target, locale)}`,
    ...parts.flatMap(([label, lines]) => labelled(label, lines, "      ", width)),
  ];
}

const severityWords = {
  error: say("report.group.error"),
  warning: say("report.group.verify"),
  notice: say("report.group.note"),
} as const;

function findingLines(
  { severity, message, remedy, sheet, cells }: MidtermFinding,
  words: Words,
): readonly string[] {
  const at = cells.length === 0 ? sheet : `${sheet} ${cells.join("、")}`;
  return [
    `  [${words(severityWords[severity])}] ${words(message)}（${at}）`,
    ...(remedy === null ? [] : [`      ${words(remedy)}`]),
  ];
}
