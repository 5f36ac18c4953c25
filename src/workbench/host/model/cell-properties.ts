// What getCellProperties gives of each cell: the members asked for, and no others.
import { cellAddress, type GridArea } from "../../../sheets/grid.ts";
import { HostError } from "../errors.ts";
import { asRecord } from "../unknown.ts";
import { areaText } from "./areas.ts";
import { RangeFormat } from "./format.ts";
import type { Worksheet } from "./worksheet.ts";

type Wanted = Readonly<Record<string, unknown>>;

/** A matrix of { format: { fill: { color } } } and the like, as large as the area. */
export function cellProperties(sheet: Worksheet, area: GridArea, wanted: Wanted): unknown[][] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_, down) =>
    Array.from({ length: area.right - area.left + 1 }, (_unused, across) =>
      propertiesOf(sheet, area.top + down, area.left + across, wanted),
    ),
  );
}

function propertiesOf(sheet: Worksheet, row: number, column: number, wanted: Wanted): Wanted {
  const cell: GridArea = { top: row, left: column, bottom: row, right: column };
  const known = {
    address: `${sheet.name}!${cellAddress(row, column)}`,
    format: new RangeFormat({ sheet, areas: [cell] }),
  };
  return chosen(known, wanted, areaText(cell));
}

function chosen(from: object, wanted: Wanted, path: string): Wanted {
  return Object.fromEntries(
    Object.entries(wanted)
      .filter(([, choice]) => choice !== false && choice !== undefined)
      .map(([name, choice]) => {
        if (!(name in from)) throw new HostError("ApiNotFound", `host: cell property ${path}.${name}`);
        const value: unknown = Reflect.get(from, name);
        const deeper = typeof value === "object" && value !== null;
        return [name, deeper ? chosen(value, asRecord(choice), `${path}.${name}`) : value];
      }),
  );
}
