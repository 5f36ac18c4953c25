// The format of a range: fill, font, alignment, borders, sizes. Mixed values read as null, as in Excel.
import type { GridArea } from "../../../sheets/grid.ts";
import { HostError } from "../errors.ts";
import { asColour, asFlag, asNumber, asOneOf, asText } from "../unknown.ts";
import { isWholeColumns, isWholeRows } from "./areas.ts";
import { RangeBorderCollection } from "./borders.ts";
import { withStyle } from "./cell.ts";
import type { CellStyle } from "./cell.ts";
import { standardColumnWidth, standardRowHeight } from "./sheet-cells.ts";
import type { Worksheet } from "./worksheet.ts";

/** The cells a format speaks of: a range, or the areas of several. */
export interface FormatTarget {
  readonly sheet: Worksheet;
  readonly areas: readonly GridArea[];
}

/** Reads and writes one member of the style of all cells of a range. */
export class StyleAccess {
  constructor(readonly target: FormatTarget) {}

  /** The common value of all cells; `undefined` where none sets it, null where they differ. */
  read<K extends keyof CellStyle>(name: K): CellStyle[K] | null {
    const { sheet, areas } = this.target;
    const seen = new Map<unknown, CellStyle[K]>();
    for (const area of areas) {
      for (const cell of sheet.sampleCells(area)) seen.set(cell.style[name], cell.style[name]);
    }
    if (seen.size > 1) return null;
    return [...seen.values()][0];
  }

  write(name: keyof CellStyle, value: unknown): void {
    const { sheet, areas } = this.target;
    for (const area of areas) {
      if (isWholeRows(area) || isWholeColumns(area))
        throw new HostError("ApiNotFound", "host: formats of entire rows or columns are not implemented");
      sheet.changeFormat(area, (cell) => ({ ...cell, style: withStyle(cell.style, name, value) }));
    }
  }
}

export class RangeFill {
  static readonly type = "RangeFill";
  constructor(readonly access: StyleAccess) {}
  get color(): string | null {
    const color = this.access.read("fill");
    return color === undefined ? "#FFFFFF" : color;
  }
  set color(value: unknown) {
    this.access.write("fill", asColour(value));
  }
  clear(): void {
    this.access.write("fill", undefined);
  }
}

export class RangeFont {
  static readonly type = "RangeFont";
  constructor(readonly access: StyleAccess) {}
  #read<K extends keyof CellStyle, D>(name: K, standard: D): NonNullable<CellStyle[K]> | D | null {
    const value = this.access.read(name);
    return value === undefined ? standard : value;
  }
  get bold(): boolean | null {
    return this.#read("bold", false);
  }
  set bold(value: unknown) {
    this.access.write("bold", asFlag(value) || undefined);
  }
  get italic(): boolean | null {
    return this.#read("italic", false);
  }
  set italic(value: unknown) {
    this.access.write("italic", asFlag(value) || undefined);
  }
  get strikethrough(): boolean | null {
    return this.#read("strikethrough", false);
  }
  set strikethrough(value: unknown) {
    this.access.write("strikethrough", asFlag(value) || undefined);
  }
  get underline(): string | null {
    return this.#read("underline", "None");
  }
  set underline(value: unknown) {
    const chosen = asOneOf(value, ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"]);
    this.access.write("underline", chosen === "None" ? undefined : chosen);
  }
  get color(): string | null {
    return this.#read("fontColor", "#000000");
  }
  set color(value: unknown) {
    this.access.write("fontColor", asColour(value));
  }
  get name(): string | null {
    return this.#read("fontName", "Calibri");
  }
  set name(value: unknown) {
    this.access.write("fontName", asText(value));
  }
  get size(): number | null {
    return this.#read("fontSize", 11);
  }
  set size(value: unknown) {
    this.access.write("fontSize", asNumber(value));
  }
}

class FormatProtection {
  static readonly type = "FormatProtection";
  constructor(readonly access: StyleAccess) {}
  get locked(): boolean | null {
    const locked = this.access.read("locked");
    return locked === undefined ? true : locked;
  }
  set locked(value: unknown) {
    this.access.write("locked", asFlag(value) ? undefined : false);
  }
}

const horizontals = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const verticals = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;

export class RangeFormat {
  static readonly type = "RangeFormat";
  readonly access: StyleAccess;
  readonly fill: RangeFill;
  readonly font: RangeFont;
  readonly protection: FormatProtection;
  readonly borders: RangeBorderCollection;

  constructor(readonly target: FormatTarget) {
    this.access = new StyleAccess(target);
    this.fill = new RangeFill(this.access);
    this.font = new RangeFont(this.access);
    this.protection = new FormatProtection(this.access);
    this.borders = new RangeBorderCollection(target);
  }

  get wrapText(): boolean | null {
    const wrap = this.access.read("wrapText");
    return wrap === undefined ? false : wrap;
  }
  set wrapText(value: unknown) {
    this.access.write("wrapText", asFlag(value) || undefined);
  }
  get horizontalAlignment(): string | null {
    const alignment = this.access.read("horizontal");
    return alignment === undefined ? "General" : alignment;
  }
  set horizontalAlignment(value: unknown) {
    const chosen = asOneOf(value, horizontals);
    this.access.write("horizontal", chosen === "General" ? undefined : chosen);
  }
  get verticalAlignment(): string | null {
    const alignment = this.access.read("vertical");
    return alignment === undefined ? "Bottom" : alignment;
  }
  set verticalAlignment(value: unknown) {
    const chosen = asOneOf(value, verticals);
    this.access.write("vertical", chosen === "Bottom" ? undefined : chosen);
  }
  get indentLevel(): number | null {
    const indent = this.access.read("indent");
    return indent === undefined ? 0 : indent;
  }
  set indentLevel(value: unknown) {
    this.access.write("indent", asNumber(value) || undefined);
  }
  /** In points. */
  get columnWidth(): number | null {
    return this.#size("columns", standardColumnWidth);
  }
  set columnWidth(value: unknown) {
    this.#resize("columns", asNumber(value));
  }
  /** In points. */
  get rowHeight(): number | null {
    return this.#size("rows", standardRowHeight);
  }
  set rowHeight(value: unknown) {
    this.#resize("rows", asNumber(value));
  }
  /** Width by the longest text, a Chinese character counting double: about what Excel does. */
  autofitColumns(): void {
    const { sheet, areas } = this.target;
    for (const area of areas) sheet.autofitColumns(area);
  }
  /** Back to automatic height; the visible sheet measures for itself. */
  autofitRows(): void {
    this.#resize("rows", undefined);
  }

  #lines(axis: "rows" | "columns"): readonly (readonly [number, number])[] {
    return this.target.areas.map((a) =>
      axis === "rows" ? ([a.top, a.bottom] as const) : ([a.left, a.right] as const),
    );
  }

  #size(axis: "rows" | "columns", standard: number): number | null {
    const lines = this.target.sheet.cells[axis];
    const sizes = new Set<number>();
    for (const [first, last] of this.#lines(axis)) {
      for (let line = first; line <= last && sizes.size < 2; line++) {
        const { size = standard, hidden = false } = lines.get(line) ?? {};
        sizes.add(hidden ? 0 : size);
      }
    }
    return sizes.size === 1 ? ([...sizes][0] ?? null) : null;
  }

  #resize(axis: "rows" | "columns", size: number | undefined): void {
    if (size !== undefined && (size < 0 || size > (axis === "rows" ? 409.5 : 1_800)))
      throw new HostError("InvalidArgument");
    const { sheet } = this.target;
    sheet.allow(axis === "rows" ? "formatRows" : "formatColumns", null);
    for (const [first, last] of this.#lines(axis)) sheet.cells.setLines(axis, first, last, { size });
    sheet.touched();
  }
}
