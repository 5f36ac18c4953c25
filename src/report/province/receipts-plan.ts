// 收件登记 as a sheet: what we know of each city, and the clerk's cells with what he wrote in them before.
import {
  receiptBoard,
  type ReceiptBoard,
  type ReceiptCounts,
  type ReceiptGap,
  type ReceiptLine,
} from "../../consolidate/receipts.ts";
import type { Consolidation } from "../../consolidate/consolidate.ts";
import { say, textOf, type Message } from "../../messages/catalogue.ts";
import type { Locale } from "../../messages/define.ts";
import type { Programme } from "../../notices/schema.ts";
import { quoted } from "../../review/quote.ts";
import { provinceSheets } from "../../sheets/own-sheets.ts";
import {
  directHeader,
  entryHeaders,
  ownHeaders,
  type EntryKey,
  type OwnKey,
  type ReceiptEntry,
} from "../../sheets/receipt-sheet.ts";
import type { CellLook, PlanCell, PlanEntry, SheetPlan } from "../../sheets/sheet-plan.ts";
import { headerCells, planCell, wholeLine } from "./plan-cells.ts";
import { titleUnder } from "../title-under.ts";

const headRows = 2;

interface Column {
  readonly header: string;
  readonly width: number;
  readonly cell: (line: ReceiptLine) => PlanCell;
  /** The clerk's columns: help, and what was written in a line that he added himself. */
  readonly entry: {
    readonly look: CellLook;
    readonly choices: readonly string[] | null;
    readonly guide: Message;
    readonly written: (entry: ReceiptEntry) => string;
  } | null;
}

/** Whether the rows online, on paper and in the file agree, in words. */
export function countMessage({ verdict, online, paper, file, listedDirect }: ReceiptCounts): Message {
  switch (verdict) {
    case "agree":
      return say("receipts.counts.agree");
    case "open":
      return say("receipts.counts.open");
    case "differ":
      return say("receipts.counts.differ", { online, paper, file, listedDirect });
  }
}

const countLooks: Readonly<Record<ReceiptCounts["verdict"], CellLook>> = {
  agree: "met",
  differ: "broken",
  open: "text",
};

/** What is missing, late or not to be read, in words. */
export function gapMessage(gap: ReceiptGap): Message {
  switch (gap.kind) {
    case "no-file":
      return gap.notTaken.length === 0
        ? say("receipts.gap.no-file")
        : say("receipts.gap.not-taken", { files: gap.notTaken });
    case "undecided":
      return say("receipts.gap.undecided", { count: gap.files.length });
    case "not-registered":
      return say("receipts.gap.not-registered", { what: gap.what });
    case "not-sealed":
      return say("receipts.gap.not-sealed");
    case "late": {
      const { act, at, until, certain } = gap;
      return say("receipts.gap.late", { act, at, until, certain });
    }
    case "needs-hour":
      return say("receipts.gap.needs-hour", { at: gap.at, until: gap.until });
    case "unreadable":
      return say("receipts.gap.unreadable", { header: entryHeaders[gap.key], text: quoted(gap.text, 20) });
  }
}

/** Red for what is certainly missing or late, orange for what is to be looked at, nothing for what is not yet registered. */
function gapLook(gaps: readonly ReceiptGap[]): CellLook {
  const certain = gaps.some(
    (gap) => gap.kind === "no-file" || gap.kind === "not-sealed" || (gap.kind === "late" && gap.certain),
  );
  if (certain) return "broken";
  if (gaps.length === 0) return "met";
  return gaps.every(({ kind }) => kind === "not-registered") ? "text" : "unknown";
}

/** A number that the clerk typed goes back as a number; everything else as it was written. */
function kept(text: string, look: CellLook): PlanCell {
  if (text.trim() === "") return planCell(null, look);
  const isCount = look === "entry-integer" && /^\d{1,9}$/u.test(text);
  return planCell(isCount ? Number(text) : text, look);
}

function columnsOf(board: ReceiptBoard, locale: Locale): readonly Column[] {
  const words = (message: Message): string => textOf(message, locale);
  const own = (key: OwnKey, width: number, cell: Column["cell"]): Column => ({
    header: ownHeaders[key],
    width,
    cell,
    entry: null,
  });
  const clerk = (
    key: EntryKey,
    width: number,
    look: CellLook,
    choices: readonly string[] | null = null,
  ): Column => ({
    header: entryHeaders[key],
    width,
    cell: ({ entry }) => kept(entry?.cells[key].text ?? "", look),
    entry: {
      look,
      choices,
      guide: say(`receipts.guide.${key}`),
      written: (entry) => entry.cells[key].text,
    },
  });
  const direct = ({ shortName }: Programme): Column => ({
    header: directHeader(shortName),
    width: 14,
    cell: ({ entry }) => kept(entry?.direct.get(shortName)?.text ?? "", "entry-text"),
    entry: {
      look: "entry-text",
      choices: ["有", "无"],
      guide: say("receipts.guide.direct"),
      written: (entry) => entry.direct.get(shortName)?.text ?? "",
    },
  });
  const extra = (header: string, at: number): Column => ({
    header,
    width: 16,
    cell: ({ entry }) => kept(entry?.extras[at] ?? "", "entry-text"),
    entry: {
      look: "entry-text",
      choices: null,
      guide: say("receipts.guide.extra"),
      written: (entry) => entry.extras[at] ?? "",
    },
  });
  return [
    own("city", 12, ({ city }) => planCell(city)),
    own("files", 26, ({ files }) => planCell(files.length === 0 ? null : files.join("\n"))),
    own("fileRows", 10, ({ counts }) => planCell(counts.file, "integer")),
    own("listedDirect", 12, ({ counts }) =>
      planCell(counts.file === null ? null : counts.listedDirect, "integer"),
    ),
    clerk("cityReviewed", 18, "entry-text"),
    clerk("onlineRows", 10, "entry-integer"),
    clerk("paperSent", 12, "entry-date"),
    clerk("paperReceived", 12, "entry-date"),
    clerk("sealed", 10, "entry-text", ["是", "否"]),
    clerk("paperRows", 10, "entry-integer"),
    ...board.notice.programmes.filter((programme) => programme.direct !== null).map(direct),
    own("counts", 16, ({ counts }) => planCell(words(countMessage(counts)), countLooks[counts.verdict])),
    own("state", 34, ({ gaps }) =>
      planCell(
        gaps.length === 0
          ? words(say("receipts.complete"))
          : gaps.map((gap) => words(gapMessage(gap))).join("\n"),
        gapLook(gaps),
      ),
    ),
    clerk("remark", 24, "entry-text"),
    ...board.extraHeaders.map(extra),
  ];
}

/** A line that the clerk added for somebody who is none of the cities: kept as it is. */
function otherLine(columns: readonly Column[], entry: ReceiptEntry): readonly PlanCell[] {
  return columns.map(({ header, entry: ours }) => {
    if (header === ownHeaders.city) return planCell(entry.city.text, "entry-text");
    return ours === null ? planCell(null) : kept(ours.written(entry), ours.look);
  });
}

/** The board as a plan. Headers are Chinese in every language: by them the sheet is read back. */
export function receiptsPlan(consolidation: Consolidation, locale: Locale): SheetPlan {
  const board = receiptBoard(consolidation);
  const words = (message: Message): string => textOf(message, locale);
  const columns = columnsOf(board, locale);
  const last = headRows + board.lines.length + board.others.length;
  return {
    name: provinceSheets.receipts,
    columns: columns.map(({ width }) => ({ width })),
    rows: [
      [
        planCell(
          titleUnder(board.notice, say("receipts.title", { year: board.notice.year }), locale),
          "title",
        ),
      ],
      [planCell(words(say("receipts.about")), "quiet")],
      headerCells(columns.map(({ header }) => header)),
      ...board.lines.map((line) => columns.map(({ cell }) => cell(line))),
      ...board.others.map((entry) => otherLine(columns, entry)),
    ],
    merges: [wholeLine(0, columns.length), wholeLine(1, columns.length)],
    frozen: { rows: headRows + 1, columns: 1 },
    entries: columns.flatMap(({ header, entry }, at): readonly PlanEntry[] =>
      entry === null
        ? []
        : [
            {
              area: { top: headRows + 1, left: at, bottom: last, right: at },
              choices: entry.choices,
              prompt: { title: [...header].slice(0, 32).join(""), text: words(entry.guide) },
            },
          ],
    ),
    keepsEntries: true,
    notes: [],
    table: null,
    print: { orientation: "landscape", repeatRows: { first: headRows, last: headRows } },
    charts: [],
  };
}
