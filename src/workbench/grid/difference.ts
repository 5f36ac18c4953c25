// What must be told to the grid so that it shows the model again.
import type { Op } from "@fortune-sheet/core";
import { asRecord } from "../host/unknown.ts";
import type { ShownSheet } from "./to-grid.ts";

/** What the grid shows by now, as far as we know: per sheet the JSON of each cell and of its other parts. */
export interface Known {
  readonly cells: Map<string, string>;
  readonly parts: Map<string, string>;
}

/** The parts of a sheet beside its cells, by the name that the grid has for each. */
function partsOf(sheet: ShownSheet): readonly (readonly [string, unknown])[] {
  return [
    ["config", sheet.config],
    ["dataVerification", sheet.rules],
    ["images", sheet.charts],
  ];
}

export function knownOf(sheet: ShownSheet): Known {
  return {
    cells: new Map([...sheet.cells].map(([key, cell]) => [key, JSON.stringify(cell)])),
    parts: new Map(partsOf(sheet).map(([name, part]) => [name, JSON.stringify(part)])),
  };
}

/** What cannot be told part by part: which sheets there are, their size, names, frozen panes and filter. */
export function structureOf(sheets: readonly ShownSheet[]): string {
  return JSON.stringify(
    sheets.map(({ id, name, hidden, color, rows, columns, frozen, filter }) => [
      id,
      name,
      hidden,
      color,
      rows,
      columns,
      frozen,
      filter,
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
  for (const [name, part] of partsOf(sheet)) {
    const json = JSON.stringify(part);
    if (known.parts.get(name) === json) continue;
    known.parts.set(name, json);
    ops.push({ op: "replace", id: sheet.id, path: [name], value: structuredClone(part) });
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
