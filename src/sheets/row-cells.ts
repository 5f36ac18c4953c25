// Cells of one body row by column meaning: own text, or what a merge hands down.
import { columnKeys, type ColumnKey } from "../notices/schema.ts";
import { cellAddress, isCellError, valueAt } from "./grid.ts";
import { isBlankText, type GridView } from "./grid-view.ts";
import type { TableHeader } from "./header.ts";
import type { RowCell } from "./summary-table.ts";
import { matchKey } from "./text.ts";

/** A table's body: where its rows may lie. */
export interface Body {
  readonly view: GridView;
  readonly header: TableHeader;
  readonly top: number;
  readonly bottom: number;
}

/** Where the value of a body cell stands: the cell itself, or the first cell of a merge that covers it from above. */
export function sourceOf(body: Body, row: number, column: number): number {
  const { view, top } = body;
  if (!isBlankText(view.text(row, column))) return row;
  const merge = view.mergeAt(row, column);
  return merge !== null && merge.left === column && merge.top >= top ? merge.top : row;
}

/** What is left of an error where only values were pasted. */
const isErrorText = (text: string): boolean =>
  text.startsWith("#") && /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!)$/u.test(text.trim());

/** One cell of a row; a cell inside a vertical merge has the merge's value, as `inherited`. */
export function cellAt(body: Body, row: number, column: number): RowCell {
  const from = sourceOf(body, row, column);
  const text = body.view.text(from, column);
  return {
    text,
    cell: cellAddress(from, column),
    blank: isBlankText(text),
    error: isCellError(valueAt(body.view.grid, from, column)) || isErrorText(text),
    inherited: from !== row && !isBlankText(text),
  };
}

/** Name and phone from two columns as one contact: "张三/0512-65223311", at the name's cell. */
function joinContact(name: RowCell, phone: RowCell): RowCell {
  if (name.blank && phone.blank) return name;
  const text = [name, phone]
    .filter(({ blank }) => !blank)
    .map((part) => part.text)
    .join("/");
  return { ...name, text, blank: false, error: name.error || phone.error };
}

/** The six cells of a row. */
export function cellsOf(body: Body, row: number): Readonly<Record<ColumnKey, RowCell>> {
  const { at, contactPhone } = body.header.layout;
  const absent: RowCell = {
    text: "",
    cell: cellAddress(row, body.header.area.left),
    blank: true,
    error: false,
    inherited: false,
  };
  const read = (key: ColumnKey): RowCell => {
    const column = at.get(key);
    return column === undefined ? absent : cellAt(body, row, column);
  };
  const contact = read("contact");
  return {
    serial: read("serial"),
    project: read("project"),
    unit: read("unit"),
    unitType: read("unitType"),
    county: read("county"),
    contact: contactPhone === null ? contact : joinContact(contact, cellAt(body, row, contactPhone)),
  };
}

/** Keys of the cells that were written in this very row. */
export function ownKeys(cells: Readonly<Record<ColumnKey, RowCell>>): readonly ColumnKey[] {
  return columnKeys.filter((key) => !cells[key].blank && !cells[key].inherited);
}

/** "1", "１", "1.", "（1）", "1、". */
export function isSerialNumber(text: string): boolean {
  return /^\d+$/.test(text) || /^\(?\d{1,6}[.)、]?$/u.test(matchKey(text));
}
