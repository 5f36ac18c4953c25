// 中期检查 as a user fills it: the sheet that we make, with cells written by the row's id and the column's name.
import { cellAddress, type CellValue, type NumberKind, type WorkbookCells } from "../../src/sheets/grid.ts";
import {
  midtermColumns,
  midtermLabels,
  type MidtermColumn,
  type MidtermLabel,
} from "../../src/sheets/midterm-form.ts";
import { midtermPlan } from "../../src/sheets/midterm-plan.ts";
import type { ProjectSeed } from "../../src/sheets/midterm-seeds.ts";
import type { PlanCell, SheetPlan } from "../../src/sheets/sheet-plan.ts";
import { noticeOf } from "../../src/notices/registry.ts";
import { writeWorkbookFile } from "../../src/workbook/xlsx/write-workbook-file.ts";
import { sheetOf } from "./sheets.ts";

export const seed = (
  year: number,
  programme: string,
  unit: string,
  more: Partial<ProjectSeed> = {},
): ProjectSeed => ({
  project: "示例项目",
  unit,
  year,
  programme: programme as ProjectSeed["programme"],
  start: "2025-07-01",
  end: null,
  check: "2026-07-01",
  applicant: null,
  productKind: null,
  ...more,
});

/** The plan's cells, to be changed and then read as a workbook. */
export class FilledSheet {
  readonly rows: CellValue[][];
  private readonly dates: string[] = [];
  private readonly percents: string[] = [];

  constructor(
    readonly plan: SheetPlan,
    readonly name = plan.name,
  ) {
    this.rows = plan.rows.map((row) => plan.columns.map((_, column) => row[column]?.value ?? null));
  }

  static of(...seeds: readonly ProjectSeed[]): FilledSheet {
    const plan = midtermPlan({ projects: seeds, existing: [], notice: noticeOf, locale: "zh-CN" });
    if (plan === null) throw new Error("No project");
    return new FilledSheet(plan);
  }

  /** The row of an id; of the `nth` project that has it, from 0. */
  row(code: string, nth = 0): number {
    const at = midtermColumns.indexOf("code");
    const found = this.rows.flatMap((row, index) => (row[at] === code ? [index] : []))[nth];
    if (found === undefined) throw new Error(`No row ${code}`);
    return found;
  }

  put(code: string, column: MidtermColumn, value: CellValue, kind: NumberKind | null = null, nth = 0): this {
    return this.write(this.row(code, nth), column, value, kind);
  }

  write(row: number, column: MidtermColumn, value: CellValue, kind: NumberKind | null = null): this {
    const at = midtermColumns.indexOf(column);
    this.rows[row]![at] = value;
    if (kind !== null) (kind === "date" ? this.dates : this.percents).push(cellAddress(row, at));
    return this;
  }

  answer(label: MidtermLabel, value: CellValue, kind: NumberKind | null = null, nth = 0): this {
    const row = this.rows.flatMap((cells, index) => (cells[1] === midtermLabels[label] ? [index] : []))[nth]!;
    return this.write(row, "figure", value, kind);
  }

  /** "G16" of a row and column. */
  cell(code: string, column: MidtermColumn, nth = 0): string {
    return cellAddress(this.row(code, nth), midtermColumns.indexOf(column));
  }

  /** As a file, its cells as they are; without drop-downs. */
  bytes(): Uint8Array {
    const rows = this.rows.map((cells) =>
      cells.map((value): PlanCell => ({ value: value as PlanCell["value"], look: "text" })),
    );
    return writeWorkbookFile([{ ...this.plan, rows, entries: [] }]);
  }

  workbook(): WorkbookCells {
    const { name: sheet, rows, dates, percents } = this;
    return { file: "中期.xlsx", grids: [sheetOf({ sheet, rows, dates, percents })] };
  }
}
