// The marked copy of the file that is open on the workbench: its own bytes with the marks and the sheets of ours that
// the model holds.
import { say, textOf, type Message } from "../../messages/catalogue.ts";
import type { Locale } from "../../messages/define.ts";
import type { SheetGrid, WorkbookCells } from "../../sheets/grid.ts";
import { recordOf } from "../../workbook/excel/record.ts";
import { recordKey } from "../../workbook/stored-parts.ts";
import { markedCopy, markedValues } from "../../workbook/xlsx/marked-copy.ts";
import { readWorkbookFile } from "../../workbook/xlsx/read-workbook-file.ts";
import { cellsOf } from "../host/model/load-cells.ts";
import type { Workbook } from "../host/model/workbook.ts";
import type { Worksheet } from "../host/model/worksheet.ts";
import { marksInModel } from "./marks-in-model.ts";
import { openFile } from "./open-file.ts";
import { planOfSheet } from "./plan-of-sheet.ts";

export interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface MarkedDownload {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What was done, and what is different about the copy. */
  readonly told: readonly Message[];
}

/**
 * Where cells were changed on the workbench, marks and original would not agree: then the copy is a new workbook with the
 * values as they are now. Throws WorkbookFileError for a file that is damaged where the reader does not look.
 */
export function markedDownload(file: OpenedFile, workbook: Workbook, locale: Locale): MarkedDownload {
  const { ours, choices } = ownSheets(workbook);
  const names = new Set([...ours, ...choices].map(({ name }) => name));
  const now = without(cellsOf(workbook), names);
  const edited = !sameCells(now, cellsOf(openFile(file.bytes, file.name)));
  const marks = marksInModel(workbook);
  const plans = ours.map(planOfSheet);
  const copy = edited
    ? { ...markedValues(now, marks, plans), valuesOnly: null }
    : markedCopy(file.bytes, readWorkbookFile(file.bytes, file.name), marks, plans);
  const { receipt, valuesOnly } = copy;
  const base = textOf(say("marked-copy.name", { name: file.name.replace(/\.[^.]*$/u, "") }), locale);
  const name = `${base}.${copy.extension}`;
  return {
    name,
    bytes: copy.bytes,
    told: [
      say("workbench.copy-done", { name, rows: receipt.marked, notes: receipt.commented }),
      ...(edited ? [say("workbench.copy-edited")] : []),
      ...(valuesOnly === null ? [] : [valuesOnly.told]),
      ...(edited || valuesOnly !== null ? [say("marked-copy.values-only")] : []),
      ...(receipt.alreadyCommented.length === 0
        ? []
        : [say("marked-copy.kept-notes", { cells: receipt.alreadyCommented })]),
    ],
  };
}

/** The sheets that the pane has written and that are still there, and the hidden one of their long drop-downs. */
function ownSheets({ settings, worksheets }: Workbook): {
  readonly ours: readonly Worksheet[];
  readonly choices: readonly Worksheet[];
} {
  const { sheets, choicesSheetId } = recordOf(settings.stored.get(recordKey));
  const ids = new Set(sheets.map(({ sheetId }) => sheetId));
  return {
    ours: worksheets.items.filter(({ id }) => ids.has(id)),
    choices: worksheets.items.filter(({ id }) => id === choicesSheetId),
  };
}

function without({ file, grids }: WorkbookCells, names: ReadonlySet<string>): WorkbookCells {
  return { file, grids: grids.filter(({ sheet }) => !names.has(sheet)) };
}

/** By what stands where; how it looks is not compared. */
function sameCells(one: WorkbookCells, other: WorkbookCells): boolean {
  const said = ({ sheet, top, left, values, merges }: SheetGrid): unknown => ({
    sheet,
    top,
    left,
    values,
    merges,
  });
  return JSON.stringify(one.grids.map(said)) === JSON.stringify(other.grids.map(said));
}
