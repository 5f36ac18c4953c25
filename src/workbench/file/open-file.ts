// A workbook file as a workbook of the model: cells by the product's own reader, looks as far as they are cheap to have.
import { readWorkbookFile } from "../../workbook/xlsx/read-workbook-file.ts";
import { workbookOf } from "../host/model/load-cells.ts";
import type { Workbook } from "../host/model/workbook.ts";
import { readLooks } from "./read-looks.ts";

/** Throws WorkbookFileError for what is no workbook. */
export function openFile(bytes: Uint8Array, name: string): Workbook {
  const cells = readWorkbookFile(bytes, name);
  return workbookOf(cells, readLooks(bytes));
}
