// Opens the adapter on a workbook of the model through the real office.js, for the tests of this folder.
import type { CellValue, SheetGrid, WorkbookCells } from "../../../src/sheets/grid.ts";
import { openExcelWorkbook } from "../../../src/workbook/excel/excel-workbook.ts";
import type { WorkbookPort } from "../../../src/workbook/port.ts";
import { startOffice, type OfficeOptions, type OfficeSession } from "../../support/office.ts";

/** A sheet from A1 on; what is left out is as in a new sheet. */
export function sheet(
  name: string,
  values: readonly (readonly CellValue[])[],
  rest: Partial<SheetGrid> = {},
): SheetGrid {
  return {
    sheet: name,
    hidden: false,
    top: 0,
    left: 0,
    values,
    numberKinds: new Map(),
    merges: [],
    hiddenRows: new Set(),
    ...rest,
  };
}

export const smallBook: WorkbookCells = {
  file: "苏州市汇总表.xlsx",
  grids: [
    sheet("汇总表", [
      ["标题", null],
      ["序号", "申报单位"],
      [1, "苏州云启半导体有限公司"],
      [2, "昆山衡矩机器人有限公司"],
    ]),
    sheet("备用", [["另一张表"]]),
  ],
};

export interface Opened {
  readonly session: OfficeSession;
  readonly port: WorkbookPort;
}

const open: OfficeSession[] = [];

export async function opened(options: OfficeOptions = { workbook: smallBook }): Promise<Opened> {
  const session = await startOffice(options);
  open.push(session);
  return { session, port: openExcelWorkbook() };
}

/** For `afterEach`. */
export function closeAll(): void {
  for (const session of open.splice(0)) session.uninstall();
}

/** The typed error that a promise is rejected with, as its code and place. */
export async function failure(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof Error && "code" in error && "where" in error) {
      return { code: error.code, where: error.where };
    }
    throw error;
  }
  throw new Error("Nothing went wrong");
}
