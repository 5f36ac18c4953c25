// What must be told to the grid so that it shows the model again.
import type { Op } from "@fortune-sheet/core";
import { asRecord } from "../host/unknown.ts";
import type { ShownSheet } from "./to-grid.ts";

/** What the grid shows by now, as far as we know: per sheet the JSON of each cell and of the rest. */
export interface Known {
  readonly cells: Map<string, string>;
  config: string;
}

export function knownOf(sheet: ShownSheet): Known {
  return {
    cells: new Map([...sheet.cells].map(([key, cell]) => [key, JSON.stringify(cell)])),
    config: JSON.stringify(sheet.config),
  };
}

/** What cannot be told by single cells: which sheets there are, their size, names and frozen rows. */
export function structureOf(sheets: readonly ShownSheet[]): string {
  return JSON.stringify(
    sheets.map(({ id, name, hidden, color, rows, columns, frozen }) => [
      id,
      name,
      hidden,
      color,
      rows,
      columns,
      frozen,
    ]),
  );
}

/** The changes of one sheet; `known` is brought up to date. */
export function changesOf(sheet: ShownSheet, known: Known): readonly Op[] {
  const ops: Op[] = [];
  const tell = (key: string, value: unknown): void => {
    const [row = 0, column = 0] = key.split(",").map(Number);
    ops.push({ op: "replace", id: sheet.id, path: ["data", row, column], value });
  };
  for (const [key, cell] of sheet.cells) {
    const json = JSON.stringify(cell);
    if (known.cells.get(key) === json) continue;
    known.cells.set(key, json);
    tell(key, cell);
  }
  for (const key of [...known.cells.keys()]) {
    if (sheet.cells.has(key)) continue;
    known.cells.delete(key);
    tell(key, null);
  }
  const config = JSON.stringify(sheet.config);
  if (known.config !== config) {
    known.config = config;
    ops.push({ op: "replace", id: sheet.id, path: ["config"], value: structuredClone(sheet.config) });
  }
  return ops;
}

/** What the grid was last told of a cell. */
export function toldCell(known: Known | undefined, key: string): Readonly<Record<string, unknown>> {
  const json = known?.cells.get(key);
  return json === undefined || json === "" ? {} : asRecord(JSON.parse(json));
}

/** Marks a cell as unknown: the user changed it in the grid, so it is told again whatever the model made of it. */
export function forget(known: Known, key: string): void {
  known.cells.set(key, "");
}
