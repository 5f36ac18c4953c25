// 收件登记, the sheet of ours on which the province keeps what has arrived from each city: its columns, and what the clerk wrote.
import type { CellText } from "./summary-table.ts";

/** What the clerk fills in, in the order of the sheet. */
export const entryKeys = [
  "cityReviewed",
  "onlineRows",
  "paperSent",
  "paperReceived",
  "sealed",
  "paperRows",
  "remark",
] as const;
export type EntryKey = (typeof entryKeys)[number];

/** Headers by which the sheet is known again: Chinese in every language. */
export const entryHeaders: Readonly<Record<EntryKey, string>> = {
  cityReviewed: "网上审核推荐时间",
  onlineRows: "网上推荐项数",
  paperSent: "盖章件寄出日期",
  paperReceived: "盖章件收到日期",
  sealed: "盖章是否齐全",
  paperRows: "盖章件项数",
  remark: "备注",
};

/** What we fill in, anew each time. */
export const ownKeys = ["city", "files", "fileRows", "listedDirect", "counts", "state"] as const;
export type OwnKey = (typeof ownKeys)[number];

export const ownHeaders: Readonly<Record<OwnKey, string>> = {
  city: "设区市",
  files: "电子文件",
  fileRows: "文件项数",
  listedDirect: "表内直接申报项数",
  counts: "三项核对",
  state: "缺件和逾期",
};

const directFront = "直接申报：";

/** The header over 有 or 无 for the programmes that a city's own bureau or government applies to directly (A29). */
export function directHeader(programme: string): string {
  return `${directFront}${programme}`;
}

/** The programme's name in such a header; null for any other header. */
export function directProgramme(header: string): string | null {
  return header.startsWith(directFront) ? header.slice(directFront.length) : null;
}

/** A city's line, or one that the clerk added (省直单位). */
export interface ReceiptEntry {
  /** Sheet row number, from 1. */
  readonly row: number;
  readonly city: CellText;
  /** As the clerk wrote them; blank where he wrote nothing. */
  readonly cells: Readonly<Record<EntryKey, CellText>>;
  /** By the programme's name in the header. */
  readonly direct: ReadonlyMap<string, CellText>;
  /** Cells of the clerk's own columns, in the order of `extraHeaders`. */
  readonly extras: readonly string[];
}

export interface ReceiptSheet {
  readonly file: string;
  readonly sheet: string;
  readonly year: number | null;
  /** Headers that are none of ours: columns that the clerk added. */
  readonly extraHeaders: readonly string[];
  readonly entries: readonly ReceiptEntry[];
}
