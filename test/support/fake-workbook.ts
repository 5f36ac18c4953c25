// A workbook in memory behind the port: what the pane and the ribbon commands are tested with. It keeps marks, plans, jumps
// and stored values as plain data, can be told to refuse the next call, and can be edited as a user would. What is written
// by plan can be read again as cells.
import { cellAddress, type CellValue, type SheetGrid, type WorkbookCells } from "../../src/sheets/grid.ts";
import type { SheetAddition, SheetPlan } from "../../src/sheets/sheet-plan.ts";
import { say } from "../../src/messages/catalogue.ts";
import {
  WorkbookError,
  type ClearReceipt,
  type Edit,
  type Mark,
  type MarkReceipt,
  type ReadOptions,
  type StoredName,
  type WorkbookPort,
} from "../../src/workbook/port.ts";

export interface FakeSheet {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly hidden?: boolean;
  /** Cells whose numbers are shares or days, where there are any. */
  readonly numberKinds?: SheetGrid["numberKinds"];
}

/** A sheet whose used part begins at A1. */
export function gridOf({ name, rows, hidden = false, numberKinds = new Map() }: FakeSheet): SheetGrid {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return {
    sheet: name,
    hidden,
    top: 0,
    left: 0,
    values: rows.map((row) => [...row, ...Array<CellValue>(width - row.length).fill(null)]),
    numberKinds,
    merges: [],
    hiddenRows: new Set(),
  };
}

/** Rows with one cell typed in, which may lie outside of what was used so far. */
function withCell(rows: FakeSheet["rows"], row: number, column: number, value: CellValue): FakeSheet["rows"] {
  const grown = [...rows];
  while (grown.length <= row) grown.push([]);
  const line = [...(grown[row] ?? [])];
  while (line.length <= column) line.push(null);
  line[column] = value;
  grown[row] = line;
  return grown;
}

/** The sheets with an addition in them; the errors are those of Excel's adapter. */
function withAddition(sheets: FakeSheet[], { sheet, cells }: SheetAddition): FakeSheet[] {
  const target = sheets.find(({ name }) => name === sheet);
  if (target === undefined) throw refused("SHEET-MISSING", sheet, null);
  const rows = target.rows.map((row) => [...row]);
  const numberKinds = new Map(target.numberKinds);
  for (const { row, column, value, look, replaces = null } of cells) {
    while (rows.length <= row) rows.push([]);
    const line = rows[row]!;
    while (line.length <= column) line.push(null);
    if (line[column] !== replaces) throw refused("SHEET-OCCUPIED", sheet, cellAddress(row, column));
    line[column] = value;
    if (look === "entry-percent") numberKinds.set(`${row},${column}`, "percent");
  }
  return sheets.map((each) => (each === target ? { ...each, rows, numberKinds } : each));
}

function refused(
  code: "SHEET-MISSING" | "SHEET-OCCUPIED",
  sheet: string,
  address: string | null,
): WorkbookError {
  const [told, remedy] =
    code === "SHEET-MISSING"
      ? [say("excel.sheet-missing", { sheet }), say("excel.sheet-missing.remedy")]
      : [say("excel.occupied", { sheet, address: address ?? "" }), say("excel.occupied.remedy")];
  return new WorkbookError(code, told, remedy, { sheet, address });
}

type Method = keyof WorkbookPort;

export class FakeWorkbook implements WorkbookPort {
  marks: readonly Mark[] = [];
  readonly written: SheetPlan[] = [];
  readonly added: SheetAddition[] = [];
  readonly stored = new Map<StoredName, unknown>();
  readonly visited: Edit[] = [];
  /** How often the workbook was read. */
  reads = 0;
  /** Resolves a reading that `holdReads` keeps waiting. */
  release: () => void = () => undefined;
  private sheets: FakeSheet[];
  private readonly listeners = new Set<(edit: Edit) => void>();
  private readonly refusals = new Map<Method, Error>();
  private holding = false;

  constructor(
    readonly file: string,
    sheets: readonly FakeSheet[],
  ) {
    this.sheets = [...sheets];
  }

  /** The next call of a method rejects with this. */
  refuse(method: Method, error: Error): void {
    this.refusals.set(method, error);
  }

  /** Readings wait until `release` is called. */
  holdReads(): void {
    this.holding = true;
  }

  /** Changes a cell as a user does: listeners hear of it. Row and column are 0-based. */
  edit(sheet: string, row: number, column: number, address: string, value: CellValue): void {
    this.sheets = this.sheets.map((each) =>
      each.name === sheet ? { ...each, rows: withCell(each.rows, row, column, value) } : each,
    );
    for (const listener of this.listeners) listener({ sheet, address });
  }

  async read({ onProgress, signal }: ReadOptions = {}): Promise<WorkbookCells> {
    this.reads += 1;
    this.refuseNow("read");
    const total = this.sheets.length;
    onProgress?.({ done: 0, total });
    if (this.holding) {
      await new Promise<void>((resolve) => {
        this.release = resolve;
      });
      this.holding = false;
    }
    signal?.throwIfAborted();
    onProgress?.({ done: total, total });
    return { file: this.file, grids: this.sheets.map(gridOf) };
  }

  goTo(sheet: string, address: string): Promise<void> {
    return this.answer("goTo", () => {
      this.visited.push({ sheet, address });
    });
  }

  mark(marks: readonly Mark[]): Promise<MarkReceipt> {
    return this.answer("mark", () => {
      this.marks = marks;
      const commented = marks.filter(({ note }) => note !== null).length;
      return { marked: marks.length, commented, alreadyCommented: [], commentsUnsupported: false };
    });
  }

  clearMarks(): Promise<ClearReceipt> {
    return this.answer("clearMarks", () => {
      const removed = this.marks.length;
      this.marks = [];
      return { removed, gone: 0 };
    });
  }

  countMarks(): Promise<number> {
    return this.answer("countMarks", () => this.marks.length);
  }

  /** A plan of the same name as an earlier one takes its place; any other sheet keeps its name and the plan gets "… (2)". */
  writePlans(plans: readonly SheetPlan[]): Promise<readonly string[]> {
    return this.answer("writePlans", () => {
      const names = plans.map((plan) => {
        const ours = this.written.some(({ name }) => name === plan.name);
        const taken = this.sheets.some(({ name }) => name === plan.name);
        const name = taken && !ours ? `${plan.name} (2)` : plan.name;
        const rows = plan.rows.map((cells) => cells.map(({ value }) => value));
        this.sheets = [...this.sheets.filter((sheet) => sheet.name !== name), { name, rows }];
        return name;
      });
      this.written.push(...plans);
      return names;
    });
  }

  addToSheets(additions: readonly SheetAddition[]): Promise<void> {
    return this.answer("addToSheets", () => {
      this.sheets = additions.reduce(withAddition, this.sheets);
      this.added.push(...additions);
    });
  }

  readStored(name: StoredName): Promise<unknown> {
    return this.answer(
      "readStored",
      () => JSON.parse(JSON.stringify(this.stored.get(name) ?? null)) as unknown,
    );
  }

  writeStored(name: StoredName, value: unknown): Promise<void> {
    return this.answer("writeStored", () => {
      if (value === null) this.stored.delete(name);
      else this.stored.set(name, JSON.parse(JSON.stringify(value)));
    });
  }

  onEdit(listener: (edit: Edit) => void): Promise<() => Promise<void>> {
    return this.answer("onEdit", () => {
      this.listeners.add(listener);
      return () => {
        this.listeners.delete(listener);
        return Promise.resolve();
      };
    });
  }

  /** Answers later, as Excel does, unless this call is to be refused. */
  private async answer<T>(method: Method, act: () => T): Promise<T> {
    await Promise.resolve();
    this.refuseNow(method);
    return act();
  }

  private refuseNow(method: Method): void {
    const error = this.refusals.get(method);
    if (error === undefined) return;
    this.refusals.delete(method);
    throw error;
  }
}
