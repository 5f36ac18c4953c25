// The command `template`: makes sheets to be filled in and writes them to a new file; the files given are only read.
import { say, textOf, type Message } from "../messages/catalogue.ts";
import type { Locale } from "../messages/define.ts";
import { noticeOf, noticeYears } from "../notices/registry.ts";
import type { Notice } from "../notices/schema.ts";
import { refusalJson, refusalWords, type Refused } from "../report/refusal-words.ts";
import { review } from "../review/review.ts";
import type { WorkbookCells } from "../sheets/grid.ts";
import { readEvidence } from "../sheets/read-evidence.ts";
import { writeWorkbookFile } from "../workbook/xlsx/write-workbook-file.ts";
import { templateArguments, type TemplateCommand } from "./arguments.ts";
import { helpText, runCommand, wrongArguments, type Printed } from "./command.ts";
import { withNotices } from "./given-notices.ts";
import { readFiles, refusalText } from "./read-files.ts";
import { saveFile } from "./save-file.ts";
import { templates, type MadeSheets, type ReadTables } from "./templates.ts";

async function templateCommand(typed: readonly string[]): Promise<Printed> {
  const asked = templateArguments(typed);
  switch (asked.kind) {
    case "help":
      return helpText(say("command-line.template.help"));
    case "wrong":
      return wrongArguments(asked.told, asked.locale);
    case "template":
      return withNotices(asked, () => makeTemplate(asked));
  }
}

async function makeTemplate(asked: TemplateCommand): Promise<Printed> {
  const { template: kind, files, year, locale } = asked;
  const { readsFiles, make } = templates[kind];
  if (files.length > 0 && !readsFiles)
    return wrongArguments(say("command-line.template.no-files-taken", { kind }), locale);
  if (files.length > 0) return fromFiles(asked);
  const notice = noticeOf(year ?? noticeYears()[0] ?? 0);
  return notice === null
    ? wrongArguments(say("command-line.no-notice", { year: year ?? 0, years: noticeYears() }), locale)
    : written(asked, make(notice, null, locale), []);
}

async function fromFiles(asked: TemplateCommand): Promise<Printed> {
  const { workbooks, refused: unread } = await readFiles(asked.files);
  const { fromWorkbooks } = templates[asked.template];
  if (fromWorkbooks !== undefined) {
    return written(asked, fromWorkbooks(workbooks, asked.year, asked.locale), unread);
  }
  const { notice, tables, refused } = tablesOf(workbooks, asked.year);
  const all = [...unread, ...refused];
  if (notice === null) return failed(asked, all, null);
  return written(asked, templates[asked.template].make(notice, tables, asked.locale), all);
}

/** The tables that the review would look at, and under which notice; null where there is none. */
function tablesOf(
  workbooks: readonly WorkbookCells[],
  year: number | null,
): { readonly notice: Notice | null; readonly tables: ReadTables; readonly refused: readonly Refused[] } {
  const givenDates = { tableSent: null, tableReceived: null, cityReviewed: null, applied: null };
  const outcome =
    workbooks.length === 0
      ? ({ kind: "refused", refusals: [] } as const)
      : review({ year, workbooks, givenDates });
  const notice = outcome.kind === "reviewed" ? outcome.review.notice : null;
  // A file with nothing but evidence sheets serves the tables of another one.
  const serves = (file: string): boolean =>
    notice !== null && workbooks.some((each) => each.file === file && readEvidence(each, notice).length > 0);
  return {
    notice,
    tables: {
      dossiers: outcome.kind === "reviewed" ? outcome.review.dossiers.map(({ dossier }) => dossier) : [],
      workbooks,
    },
    refused: outcome.refusals
      .filter(({ kind, file }) => kind !== "no-table" || !serves(file))
      .flatMap((each) => refusalWords(each).map((words): Refused => ({ file: each.file, ...words }))),
  };
}

/** Writes the sheets where nothing stands in the way, and says what was made. */
async function written(
  asked: TemplateCommand,
  made: MadeSheets,
  refused: readonly Refused[],
): Promise<Printed> {
  const out = asked.out ?? templates[asked.template].out;
  if (made.sheets.length === 0)
    return failed(
      asked,
      refused,
      say("command-line.template.nothing", { midterm: asked.template === "midterm" }),
      made,
    );
  const told = await saveFile(asked, out, writeWorkbookFile(made.sheets.map(({ plan }) => plan)));
  if (told !== null) return failed(asked, refused, told, made);
  return {
    out: asked.json ? jsonText(out, made, refused, asked.locale) : madeText(out, made, asked.locale),
    err: refusalsText(refused, asked.locale),
    exitCode: refused.length === 0 ? 0 : 2,
  };
}

const nothingMade: MadeSheets = { sheets: [], leftOut: [] };

function failed(
  { json, locale }: TemplateCommand,
  refused: readonly Refused[],
  told: Message | null,
  { leftOut }: MadeSheets = nothingMade,
): Printed {
  const why = told === null ? "" : `${textOf(told, locale)}\n`;
  return {
    out: json ? jsonText(null, { sheets: [], leftOut }, refused, locale) : leftOutText(leftOut, locale),
    err: `${refusalsText(refused, locale)}${why}`,
    exitCode: 2,
  };
}

const refusalsText = (refused: readonly Refused[], locale: Locale): string =>
  refused.map((each) => refusalText(each, locale)).join("");

const columnsOf = ({ plan }: MadeSheets["sheets"][number]): number => plan.columns.length;

function madeText(out: string, { sheets, leftOut }: MadeSheets, locale: Locale): string {
  const lines = [
    say("command-line.template.written", { out, sheets: sheets.length }),
    ...sheets.map((each) =>
      say("command-line.template.sheet", {
        name: each.plan.name,
        rows: each.rows,
        columns: columnsOf(each),
      }),
    ),
  ];
  return `${lines.map((line, index) => `${index === 0 ? "" : "  "}${textOf(line, locale)}\n`).join("")}${leftOutText(leftOut, locale)}`;
}

function leftOutText(leftOut: MadeSheets["leftOut"], locale: Locale): string {
  if (leftOut.length === 0) return "";
  const head = textOf(say("command-line.template.left-out", { count: leftOut.length }), locale);
  return `${[head, ...leftOut.map(({ told }) => `  ${textOf(told, locale)}`)].join("\n")}\n`;
}

/** `out` is null where nothing was written. */
function jsonText(
  out: string | null,
  { sheets, leftOut }: MadeSheets,
  refused: readonly Refused[],
  locale: Locale,
): string {
  const json = {
    out,
    sheets: sheets.map((each) => ({
      name: each.plan.name,
      programme: each.programme,
      rows: each.rows,
      columns: columnsOf(each),
    })),
    leftOut: leftOut.map(({ why, file, sheet, row, told }) => ({
      file,
      sheet,
      row,
      why,
      message: textOf(told, locale),
    })),
    refusals: refused.map((each) => refusalJson(each, locale)),
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}

await runCommand(templateCommand);
