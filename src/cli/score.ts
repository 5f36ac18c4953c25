// The command `score`: scores the projects of 中期检查 sheets and prints the result as text or JSON; with --out as sheets.
import { say } from "../messages/catalogue.ts";
import { scoreProjects, ranked, type MidtermScores } from "../midterm/midterm.ts";
import { projectSheet } from "../report/project-sheet.ts";
import type { Refused } from "../report/refusal-words.ts";
import { scoreJson } from "../report/score-json.ts";
import { scoreSheet, targetSheet } from "../report/score-sheet.ts";
import { scoresText } from "../report/score-text.ts";
import { midtermSheets } from "../sheets/midterm-blocks.ts";
import type { WorkbookCells } from "../sheets/grid.ts";
import { readMidtermSettings, settingsAmong } from "../sheets/read-midterm-settings.ts";
import { readMidterm } from "../sheets/read-midterm.ts";
import { writeWorkbookFile } from "../workbook/xlsx/write-workbook-file.ts";
import { scoreArguments, type ScoreCommand } from "./score-arguments.ts";
import { helpText, runCommand, wrongArguments, type Printed } from "./command.ts";
import { withNotices } from "./given-notices.ts";
import { readFiles, refusalText } from "./read-files.ts";
import { saveFile } from "./save-file.ts";

async function scoreCommand(typed: readonly string[]): Promise<Printed> {
  const asked = scoreArguments(typed);
  switch (asked.kind) {
    case "help":
      return helpText(say("command-line.score.help"));
    case "wrong":
      return wrongArguments(asked.told, asked.locale);
    case "score":
      return withNotices(asked, () => scoreFiles(asked));
  }
}

async function scoreFiles(asked: ScoreCommand): Promise<Printed> {
  const { workbooks, refused: unread } = await readFiles(asked.files);
  const sheets = workbooks.map((workbook) => readMidterm(workbook));
  const scores = scoreProjects({
    sheets: {
      projects: sheets.flatMap(({ projects }) => projects),
      refused: sheets.flatMap(({ refused }) => refused),
    },
    settings: settingsAmong(workbooks),
    stage: asked.stage,
  });
  const refused = [...unread, ...workbooks.flatMap(refusalsOf)];
  const unwritten = await written(asked, scores);
  const all = [...refused, ...unwritten];
  return {
    out: asked.json
      ? `${JSON.stringify(scoreJson(scores, all, asked.locale), null, 2)}\n`
      : scores.projects.length + scores.findings.length === 0
        ? ""
        : scoresText(scores, asked.locale),
    err: all.map((each) => refusalText(each, asked.locale)).join(""),
    exitCode: exitCodeOf(scores, all),
  };
}

/** A file without 中期检查 is refused, unless it brings 评分设置; one whose blocks are all blank has nothing to score. */
function refusalsOf(workbook: WorkbookCells): readonly Refused[] {
  const { file } = workbook;
  const refused = (code: "NO-MIDTERM" | "NO-PROJECTS"): Refused => ({
    file,
    code,
    told: say(code === "NO-MIDTERM" ? "command-line.score.no-sheet" : "command-line.score.no-projects", {
      file,
    }),
    details: [],
    remedy: say(
      code === "NO-MIDTERM" ? "command-line.score.no-sheet.remedy" : "command-line.score.no-projects.remedy",
    ),
  });
  if (midtermSheets(workbook).length === 0) {
    return readMidtermSettings(workbook) === null ? [refused("NO-MIDTERM")] : [];
  }
  const { projects, refused: blocks } = readMidterm(workbook);
  return projects.length + blocks.length === 0 ? [refused("NO-PROJECTS")] : [];
}

/** 中期评分 and a sheet for each project, where a file is asked for and there is something to write. */
async function written(asked: ScoreCommand, { projects }: MidtermScores): Promise<readonly Refused[]> {
  const { out, locale } = asked;
  if (out === null || projects.length === 0) return [];
  const told = await saveFile(
    asked,
    out,
    writeWorkbookFile([
      scoreSheet(projects, locale),
      targetSheet(projects, locale),
      ...ranked(projects).map((project, index) => projectSheet(project, index + 1)),
    ]),
  );
  if (told === null) return [];
  return [
    {
      file: out,
      code: "NOT-WRITTEN",
      told,
      details: [],
      remedy: say("command-line.score.not-written.remedy"),
    },
  ];
}

/** 2: a file, sheet or project that could not be scored; 1: an error, or a project that is flagged; else 0. */
function exitCodeOf(scores: MidtermScores, refused: readonly Refused[]): 0 | 1 | 2 {
  const unscored = scores.findings.some(({ row, severity }) => row !== null && severity === "error");
  if (scores.projects.length === 0 || refused.length > 0 || unscored) return 2;
  const errors = [...scores.findings, ...scores.projects.flatMap(({ findings }) => findings)].some(
    ({ severity }) => severity === "error",
  );
  return errors || scores.projects.some(({ flagged }) => flagged) ? 1 : 0;
}

await runCommand(scoreCommand);
