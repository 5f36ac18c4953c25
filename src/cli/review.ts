// The command `review`: reviews the tables of workbook files and prints the result as text or JSON.
import { say, textOf } from "../messages/catalogue.ts";
import { checklistJson } from "../report/checklist-json.ts";
import { checklistText, type RecordOf } from "../report/checklist-text.ts";
import { reviewJson } from "../report/review-json.ts";
import { reviewText } from "../report/review-text.ts";
import { refusalWords, type Refused } from "../report/refusal-words.ts";
import { emptyRecord, recordOf, type ChecklistRecord } from "../review/checklist-record.ts";
import { checklistOf } from "../review/checklist.ts";
import { review, type Review, type ReviewOutcome } from "../review/review.ts";
import type { WorkbookCells } from "../sheets/grid.ts";
import { reviewArguments, type ReviewCommand } from "./arguments.ts";
import { helpText, runCommand, wrongArguments, type Printed } from "./command.ts";
import { withNotices } from "./given-notices.ts";
import { markedText, writeMarkedCopies, type MarkedCopies } from "./marked-copies.ts";
import { readFiles, refusalText } from "./read-files.ts";

async function reviewCommand(typed: readonly string[]): Promise<Printed> {
  const asked = reviewArguments(typed);
  switch (asked.kind) {
    case "help":
      return helpText(say("command-line.review.help"));
    case "wrong":
      return wrongArguments(asked.told, asked.locale);
    case "review":
      return withNotices(asked, () => reviewFiles(asked));
  }
}

async function reviewFiles(asked: ReviewCommand): Promise<Printed> {
  const { workbooks, ticks, refused: unread } = await readFiles(asked.files);
  const outcome: ReviewOutcome =
    workbooks.length === 0
      ? { kind: "refused", refusals: [] }
      : review({ year: asked.year, workbooks, givenDates: asked.givenDates });
  const reviewed = outcome.kind === "reviewed" ? outcome.review : null;
  const kept = new Map([...ticks].map(([file, value]) => [file, recordOf(value)]));
  const answersIn = (file: string): ChecklistRecord => kept.get(file) ?? emptyRecord;
  const answersOf: RecordOf = ({ dossier }) => answersIn(dossier.file);
  const marked = await markedBy(reviewed, workbooks, asked, answersIn);
  const refused: readonly Refused[] = [
    ...unread,
    ...outcome.refusals.flatMap((each) =>
      refusalWords(each).map((words): Refused => ({ file: each.file, ...words })),
    ),
    ...marked.refused,
  ];
  return {
    out: asked.json
      ? jsonReport({
          ...reviewJson(reviewed, asked.files, refused, asked.locale),
          checklist: reviewed === null ? null : checklistJson(reviewed, answersOf, asked.locale),
          marked: marked.copies,
        })
      : reviewed === null
        ? ""
        : textReport([
            reviewText(reviewed, asked.locale, asked),
            checklistText(checklistOf(reviewed), answersOf, asked.locale, { all: asked.checklist }),
            markedText(marked, asked.locale),
          ]),
    err: [
      ...refused.map((each) => refusalText(each, asked.locale)),
      ...[...kept].flatMap(([file, record]) =>
        record === null ? [`${textOf(say("checklist.unreadable.file", { file }), asked.locale)}\n`] : [],
      ),
    ].join(""),
    exitCode: exitCodeOf(reviewed, refused),
  };
}

/** Copies with marks, where they are asked for and there is something to mark. */
async function markedBy(
  reviewed: Review | null,
  workbooks: readonly WorkbookCells[],
  { mark, force, locale, files }: ReviewCommand,
  answersIn: (file: string) => ChecklistRecord,
): Promise<MarkedCopies> {
  if (mark === null || reviewed === null) return { copies: [], refused: [] };
  return writeMarkedCopies(reviewed, workbooks, { out: mark, force, locale, inputs: files, answersIn });
}

function jsonReport(report: object): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}

function textReport(sections: readonly string[]): string {
  return sections.filter((section) => section !== "").join("\n");
}

/**
 * 2 goes before 1, and 1 before 0: a table that nobody reviewed must not pass for one without errors. Last year's table
 * left beside this year's in one file is told, but nobody meant to have it reviewed.
 */
function exitCodeOf(reviewed: Review | null, refused: readonly Refused[]): 0 | 1 | 2 {
  if (reviewed === null) return 2;
  const files = new Set(reviewed.dossiers.map(({ dossier }) => dossier.file));
  if (refused.some(({ code, file }) => code !== "OTHER-YEAR" || !files.has(file))) return 2;
  const broken = reviewed.findings.some(({ severity, verdict }) => severity === "error" && verdict !== "met");
  return broken ? 1 : 0;
}

await runCommand(reviewCommand);
