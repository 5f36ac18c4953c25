// Workbook files from plain cells.
import { utils, write } from "@e965/xlsx";
import type { FakeSheet } from "./fake-workbook.ts";

/** The sheets as the bytes of an .xlsx file. */
export function workbookBytes(sheets: readonly FakeSheet[]): Uint8Array {
  const book = utils.book_new();
  for (const { name, rows } of sheets)
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), name);
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
}
