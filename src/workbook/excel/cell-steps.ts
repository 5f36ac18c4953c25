// Cells, their looks, drop-downs and notes as steps of a write; the same for a sheet of ours and for what is added to
// a sheet that is there.
import { areaAddress, cellAddress, cellKey, type GridArea } from "../../sheets/grid.ts";
import { say, textOf } from "../../messages/catalogue.ts";
import type { PlanColumn, PlanEntry, PlanNote } from "../../sheets/sheet-plan.ts";
import { borderColour, writtenCell, type LookStyle, type WrittenCell } from "../looks.ts";
import { areasByStyle, borderedAreas, rectanglesOf, widthInPoints, type StyledCell } from "../plan-layout.ts";
import type { ChoiceSource } from "./choice-lists.ts";
import { displayLocale } from "./office-ready.ts";
import { cellsPerRoundTrip } from "./read-cells.ts";
import { bytesPerCall, step, textBytes, type Step } from "./steps.ts";

/** Excel cuts off a longer address without a word. */
const longestAddress = 8000;

/** Values with their number formats, then looks and lines, but for cells that replace a value. Cells are given row by row. */
export function cellSteps(sheet: Excel.Worksheet, cells: readonly StyledCell[]): readonly Step[] {
  const drawn = cells.filter(({ replaces }) => replaces === undefined);
  const written = new Map(cells.map((cell) => [cellKey(cell.row, cell.column), writtenCell(cell)]));
  return [
    ...rectanglesOf(cells).flatMap((area) => valueSteps(sheet, area, written)),
    ...[...areasByStyle(drawn)].flatMap(([style, areas]) => lookSteps(sheet, style, areas)),
    ...borderedAreas(drawn).map((area) => borderStep(sheet, area)),
  ];
}

/** A rectangle in parts of bounded size: by cells, and by bytes, as a single cell may hold a long text. */
function valueSteps(
  sheet: Excel.Worksheet,
  area: GridArea,
  written: ReadonlyMap<string, WrittenCell>,
): readonly Step[] {
  const width = area.right - area.left + 1;
  const steps: Step[] = [];
  let rows: WrittenCell[][] = [];
  let bytes = 0;
  for (let row = area.top; row <= area.bottom; row += 1) {
    const cells = Array.from(
      { length: width },
      (_, at) => written.get(cellKey(row, area.left + at)) ?? { value: null, format: "General" },
    );
    rows.push(cells);
    bytes += cells.reduce((sum, { value }) => sum + 30 + textBytes(String(value ?? "")), 0);
    const full = (rows.length + 1) * width > cellsPerRoundTrip || bytes > 1_000_000;
    if (!full && row < area.bottom) continue;
    const part = { ...area, top: row - rows.length + 1, bottom: row };
    steps.push(valueStep(sheet, part, rows, bytes));
    rows = [];
    bytes = 0;
  }
  return steps;
}

function valueStep(
  sheet: Excel.Worksheet,
  area: GridArea,
  rows: readonly (readonly WrittenCell[])[],
  bytes: number,
): Step {
  return step(
    4,
    () => {
      const range = sheet.getRange(areaAddress(area));
      // The format comes before the value: in a text cell Excel keeps "=1+1" as the words they are.
      range.numberFormat = rows.map((row) => row.map(({ format }) => format));
      // An empty text empties the cell; null would leave it as it is.
      range.values = rows.map((row) => row.map(({ value }) => (value === null ? "" : asWritten(value))));
    },
    bytes,
  );
}

/** Excel takes a leading apostrophe for its own text prefix and swallows it; a second one keeps the first. */
export function asWritten(value: string | number): string | number {
  return typeof value === "string" && value.startsWith("'") ? `'${value}` : value;
}

function lookSteps(sheet: Excel.Worksheet, style: LookStyle, areas: readonly GridArea[]): readonly Step[] {
  return addressesOf(areas).map((address) =>
    step(10, () => paint(sheet.getRanges(address).format, style), address.length),
  );
}

/** "A1:B2,C4" for several rectangles, in texts short enough for Excel. */
function addressesOf(areas: readonly GridArea[]): readonly string[] {
  const texts: string[] = [];
  for (const address of areas.map(areaAddress)) {
    const last = texts.at(-1);
    if (last === undefined || last.length + address.length >= longestAddress) texts.push(address);
    else texts[texts.length - 1] = `${last},${address}`;
  }
  return texts;
}

const across = {
  general: "General",
  left: "Left",
  center: "Center",
  right: "Right",
} as const satisfies Record<LookStyle["across"], `${Excel.HorizontalAlignment}`>;

function paint(format: Excel.RangeFormat, style: LookStyle): void {
  format.font.bold = style.bold;
  format.font.size = style.size;
  format.font.color = style.colour;
  if (style.fill !== null) format.fill.color = style.fill;
  format.horizontalAlignment = across[style.across];
  format.verticalAlignment = style.down === "top" ? "Top" : "Center";
  format.wrapText = style.wrap;
}

/** Lines around every cell. Inner lines are asked for only where there are any. */
function borderStep(sheet: Excel.Worksheet, area: GridArea): Step {
  const lines: Excel.BorderIndex[] = [
    Excel.BorderIndex.edgeTop,
    Excel.BorderIndex.edgeBottom,
    Excel.BorderIndex.edgeLeft,
    Excel.BorderIndex.edgeRight,
    ...(area.bottom > area.top ? [Excel.BorderIndex.insideHorizontal] : []),
    ...(area.right > area.left ? [Excel.BorderIndex.insideVertical] : []),
  ];
  return step(2 + 3 * lines.length, () => {
    const { borders } = sheet.getRange(areaAddress(area)).format;
    for (const index of lines) {
      const line = borders.getItem(index);
      line.style = Excel.BorderLineStyle.continuous;
      line.color = borderColour;
    }
  });
}

/** Widths of whole columns, by column. */
export function widthSteps(
  sheet: Excel.Worksheet,
  columns: Iterable<readonly [number, PlanColumn]>,
): readonly Step[] {
  return [...columns].map(([column, given]) =>
    step(3, () => {
      sheet.getRange(cellAddress(0, column)).format.columnWidth = widthInPoints(given);
    }),
  );
}

/** Drop-downs and prompts. An answer outside the list is told of, not refused. */
export function entrySteps(
  sheet: Excel.Worksheet,
  entries: readonly PlanEntry[],
  sourceOf: ChoiceSource,
): readonly Step[] {
  return entries.map(({ area, choices, prompt }) =>
    step(
      5,
      () => {
        const validation = sheet.getRange(areaAddress(area)).dataValidation;
        if (choices !== null && choices.length > 0) {
          validation.rule = { list: { inCellDropDown: true, source: sourceOf(choices) } };
          validation.errorAlert = {
            showAlert: true,
            style: Excel.DataValidationAlertStyle.information,
            title: textOf(say("excel.not-in-list"), displayLocale()),
            message: textOf(say("excel.not-in-list.remedy"), displayLocale()),
          };
        }
        if (prompt !== null)
          validation.prompt = { showPrompt: true, title: prompt.title, message: prompt.text };
      },
      2 * bytesPerCall,
    ),
  );
}

/** Notes are written as comments; see docs/decisions/2026-11-25-notes-are-comments.md. */
export function noteSteps(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  notes: readonly PlanNote[],
): readonly Step[] {
  return notes.map(({ row, column, text }) =>
    step(
      3,
      () => {
        context.workbook.comments.add(sheet.getRange(cellAddress(row, column)), text);
      },
      textBytes(text),
    ),
  );
}
