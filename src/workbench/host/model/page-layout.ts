// How a sheet prints, and its frozen panes.
import type { GridArea } from "../../../sheets/grid.ts";
import { asCount, asFlag, asNumber, asOneOf, asRecord, asText } from "../unknown.ts";
import { parseArea, wholeSheet } from "./areas.ts";
import { Range } from "./range.ts";
import type { RangeAreas } from "./range-areas.ts";
import type { Worksheet } from "./worksheet.ts";

const papers = ["A3", "A4", "A5", "B4", "B5", "Letter", "Legal", "Tabloid"] as const;

export class PageLayout {
  static readonly type = "PageLayout";
  #orientation = "Portrait";
  #paperSize: string | null = null;
  #zoom: Readonly<Record<string, unknown>> = { scale: 100 };
  #centerHorizontally = false;
  #centerVertically = false;
  #printGridlines = false;
  #margins = { topMargin: 54, bottomMargin: 54, leftMargin: 50.4, rightMargin: 50.4 };
  printArea: GridArea | null = null;
  titleRows: GridArea | null = null;
  titleColumns: GridArea | null = null;

  readonly headersFooters = new HeaderFooterGroup((write) => this.#change(write));

  constructor(readonly sheet: Worksheet) {}

  get orientation(): string {
    return this.#orientation;
  }
  set orientation(value: unknown) {
    this.#change(() => (this.#orientation = asOneOf(value, ["Portrait", "Landscape"])));
  }
  get paperSize(): string | null {
    return this.#paperSize;
  }
  set paperSize(value: unknown) {
    this.#change(() => (this.#paperSize = asOneOf(value, papers)));
  }
  get zoom(): unknown {
    return this.#zoom;
  }
  set zoom(value: unknown) {
    this.#change(() => (this.#zoom = asRecord(value)));
  }
  get centerHorizontally(): boolean {
    return this.#centerHorizontally;
  }
  set centerHorizontally(value: unknown) {
    this.#change(() => (this.#centerHorizontally = asFlag(value)));
  }
  get centerVertically(): boolean {
    return this.#centerVertically;
  }
  set centerVertically(value: unknown) {
    this.#change(() => (this.#centerVertically = asFlag(value)));
  }
  get printGridlines(): boolean {
    return this.#printGridlines;
  }
  set printGridlines(value: unknown) {
    this.#change(() => (this.#printGridlines = asFlag(value)));
  }
  get topMargin(): number {
    return this.#margins.topMargin;
  }
  set topMargin(value: unknown) {
    this.#change(() => (this.#margins.topMargin = asNumber(value)));
  }
  get bottomMargin(): number {
    return this.#margins.bottomMargin;
  }
  set bottomMargin(value: unknown) {
    this.#change(() => (this.#margins.bottomMargin = asNumber(value)));
  }
  get leftMargin(): number {
    return this.#margins.leftMargin;
  }
  set leftMargin(value: unknown) {
    this.#change(() => (this.#margins.leftMargin = asNumber(value)));
  }
  get rightMargin(): number {
    return this.#margins.rightMargin;
  }
  set rightMargin(value: unknown) {
    this.#change(() => (this.#margins.rightMargin = asNumber(value)));
  }
  setPrintArea(area: unknown): void {
    this.#change(() => (this.printArea = this.#area(area)));
  }
  getPrintAreaOrNullObject(): RangeAreas | null {
    return this.printArea && this.sheet.rangeAreas([this.printArea]);
  }
  setPrintTitleRows(area: unknown): void {
    const rows = this.#area(area);
    this.#change(() => (this.titleRows = { ...wholeSheet, top: rows.top, bottom: rows.bottom }));
  }
  getPrintTitleRowsOrNullObject(): Range | null {
    return this.titleRows && this.sheet.range(this.titleRows);
  }
  setPrintTitleColumns(area: unknown): void {
    const columns = this.#area(area);
    this.#change(() => (this.titleColumns = { ...wholeSheet, left: columns.left, right: columns.right }));
  }
  getPrintTitleColumnsOrNullObject(): Range | null {
    return this.titleColumns && this.sheet.range(this.titleColumns);
  }
  #area(given: unknown): GridArea {
    return given instanceof Range ? given.area : parseArea(asText(given));
  }
  #change(write: () => void): void {
    this.sheet.allow("formatCells", null);
    write();
    this.sheet.touched();
  }
}

/** Text of head and foot by place, with Excel's codes: "&P" is the page, "&N" their number. */
class HeaderFooter {
  static readonly type = "HeaderFooter";
  #texts: Readonly<Record<string, string>> = {};
  constructor(readonly change: (write: () => void) => void) {}
  #read(place: string): string {
    return this.#texts[place] ?? "";
  }
  #write(place: string, value: unknown): void {
    const text = asText(value);
    this.change(() => (this.#texts = { ...this.#texts, [place]: text }));
  }
  get centerHeader(): string {
    return this.#read("centerHeader");
  }
  set centerHeader(value: unknown) {
    this.#write("centerHeader", value);
  }
  get centerFooter(): string {
    return this.#read("centerFooter");
  }
  set centerFooter(value: unknown) {
    this.#write("centerFooter", value);
  }
}

class HeaderFooterGroup {
  static readonly type = "HeaderFooterGroup";
  readonly defaultForAllPages: HeaderFooter;
  constructor(change: (write: () => void) => void) {
    this.defaultForAllPages = new HeaderFooter(change);
  }
}

export class WorksheetFreezePanes {
  static readonly type = "WorksheetFreezePanes";
  frozen = { rows: 0, columns: 0 };
  constructor(readonly sheet: Worksheet) {}
  freezeRows(count: unknown): void {
    this.#freeze({ rows: asCount(count ?? 1), columns: 0 });
  }
  freezeColumns(count: unknown): void {
    this.#freeze({ rows: 0, columns: asCount(count ?? 1) });
  }
  freezeAt(range: unknown): void {
    const area = range instanceof Range ? range.area : parseArea(asText(range));
    this.#freeze({ rows: area.bottom + 1, columns: area.right + 1 });
  }
  unfreeze(): void {
    this.#freeze({ rows: 0, columns: 0 });
  }
  getLocationOrNullObject(): Range | null {
    const { rows, columns } = this.frozen;
    if (rows === 0 && columns === 0) return null;
    const bottom = rows === 0 ? wholeSheet.bottom : rows - 1;
    const right = columns === 0 ? wholeSheet.right : columns - 1;
    return this.sheet.range({ top: 0, left: 0, bottom, right });
  }
  #freeze(frozen: { rows: number; columns: number }): void {
    this.sheet.workbook.allowWrite();
    this.frozen = frozen;
    this.sheet.touched();
  }
}
