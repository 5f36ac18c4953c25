// The visible rows and columns of a range, as a matrix without gaps.
import { cellAddress } from "../../../sheets/grid.ts";
import type { GridArea } from "../../../sheets/grid.ts";
import { valueType, wireValue } from "./cell.ts";
import type { Cell } from "./cell.ts";
import { displayText } from "./display.ts";
import type { Worksheet } from "./worksheet.ts";

export class RangeView {
  static readonly type = "RangeView";
  readonly index = 0;
  constructor(
    readonly sheet: Worksheet,
    readonly area: GridArea,
  ) {}

  #visible(axis: "rows" | "columns", first: number, last: number): readonly number[] {
    const lines = this.sheet.cells[axis];
    const count = last - first + 1;
    return Array.from({ length: count }, (_, i) => first + i).filter(
      (line) => lines.get(line)?.hidden !== true,
    );
  }
  #matrix<T>(read: (cell: Cell, row: number, column: number) => T): T[][] {
    const columns = this.#visible("columns", this.area.left, this.area.right);
    return this.#visible("rows", this.area.top, this.area.bottom).map((row) =>
      columns.map((column) => read(this.sheet.cells.get(row, column), row, column)),
    );
  }
  get rowCount(): number {
    return this.#visible("rows", this.area.top, this.area.bottom).length;
  }
  get columnCount(): number {
    return this.#visible("columns", this.area.left, this.area.right).length;
  }
  get values(): unknown {
    return this.#matrix((cell) => wireValue(cell.value));
  }
  get formulas(): unknown {
    return this.#matrix((cell) => cell.formula ?? wireValue(cell.value));
  }
  get text(): unknown {
    return this.#matrix((cell) => displayText(cell.value, cell.format));
  }
  get numberFormat(): unknown {
    return this.#matrix((cell) => cell.format);
  }
  get valueTypes(): unknown {
    return this.#matrix((cell) => valueType(cell.value));
  }
  get cellAddresses(): unknown {
    return this.#matrix((_cell, row, column) => `${this.sheet.name}!${cellAddress(row, column)}`);
  }
}
