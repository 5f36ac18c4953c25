// Reads a workbook file (.xlsx, .xlsm, .xls) into plain cells. Loaded only where a file is opened: SheetJS is large.
import { read, type WorkBook } from "@e965/xlsx";
import type { SheetGrid, WorkbookCells } from "../../sheets/grid.ts";
import { damagedFile, WorkbookFileError } from "./errors.ts";
import { passGate } from "./gate.ts";
import { readGrid } from "./read-grid.ts";

export { WorkbookFileError } from "./errors.ts";

/**
 * All sheets of a workbook as cells, hidden ones included; formulas by their stored results, dates as serial numbers of
 * the 1900 system. `name` is the file's name as findings mention it. Chart sheets have no cells and are left out.
 * Throws WorkbookFileError for every file that is not an intact, open workbook of bounded size.
 */
export function readWorkbookFile(bytes: Uint8Array, name: string): WorkbookCells {
  const passed = passGate(bytes, name);
  try {
    const workbook = read(passed.bytes, {
      type: "array",
      dense: true,
      cellStyles: true, // hidden rows
      cellNF: true, // number formats
      cellDates: false, // dates stay serial numbers: no time zone touches them
      cellHTML: false,
      // Only to see formulas that have no stored result; those of .xls always have one.
      cellFormula: passed.format === "xlsx",
      sheetStubs: passed.format === "xlsx",
    });
    return { file: name, grids: readGrids(workbook, name) };
  } catch (cause) {
    if (cause instanceof WorkbookFileError) throw cause;
    throw damagedFile(name, cause);
  }
}

function readGrids(workbook: WorkBook, file: string): readonly SheetGrid[] {
  const since1904 = workbook.Workbook?.WBProps?.date1904 === true;
  return workbook.SheetNames.flatMap((sheet, index) => {
    const worksheet = workbook.Sheets[sheet];
    // SheetJS leaves out, without a word, a sheet that it could not read: that must not look like no sheet.
    if (worksheet === undefined) throw damagedFile(file);
    // A chart or macro sheet carries a type; a worksheet carries none.
    if (worksheet["!type"] !== undefined) return [];
    const hidden = (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
    return [readGrid(worksheet, { sheet, hidden, since1904, file })];
  });
}
