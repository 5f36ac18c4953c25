// Adds to sheets that are there, only into empty cells and into those whose old value the user has seen. Everything is
// looked at before anything is written; other cells and their formats stay as they are.
import { areaAddress, cellAddress, cellKey, type GridArea } from "../../sheets/grid.ts";
import type { SheetAddition } from "../../sheets/sheet-plan.ts";
import { additionFaults, refuseFaults } from "../check-plan.ts";
import {
  cellCount,
  isCovered,
  placesIn,
  rectanglesOf,
  rowsInParts,
  styledCells,
  type StyledCell,
} from "../plan-layout.ts";
import { asWritten, cellSteps, entrySteps, noteSteps, widthSteps } from "./cell-steps.ts";
import { placeChoices } from "./choice-lists.ts";
import { refuseClosed } from "./closed-sheets.ts";
import { commentsOn } from "./comments.ts";
import { areaOf, cellsPerRoundTrip } from "./read-cells.ts";
import { inExcel, refusal } from "./run.ts";
import { bytesPerCall, inRounds, runSteps } from "./steps.ts";

interface Target {
  readonly addition: SheetAddition;
  readonly cells: readonly StyledCell[];
  readonly areas: readonly GridArea[];
  /** Old values that may be replaced, by their cell. */
  readonly old: OldValues;
}
type OldValues = ReadonlyMap<string, string | number>;

const oldValues = ({ cells }: SheetAddition): OldValues =>
  new Map(
    cells.flatMap(({ row, column, replaces }) =>
      replaces === undefined ? [] : [[cellKey(row, column), replaces] as const],
    ),
  );

/**
 * All or nothing. Rejects with SHEET-OCCUPIED, naming the cell, where a target cell holds something, lies under a merged
 * area, or has somebody's drop-down or comment; a cell to be replaced only where it does not hold the old value. An addition that Excel cannot hold is a RangeError.
 */
export async function addToSheets(additions: readonly SheetAddition[]): Promise<void> {
  refuseFaults(additionFaults(additions));
  const [first] = additions;
  if (first === undefined) return;
  const targets = additions.map((addition): Target => {
    const sorted = [...addition.cells].sort((a, b) => a.row - b.row || a.column - b.column);
    return { addition, cells: styledCells(sorted), areas: rectanglesOf(sorted), old: oldValues(addition) };
  });
  await inExcel({ sheet: first.sheet, address: null }, async (context) => {
    await refuseClosed(
      context,
      additions.map(({ sheet }) => sheet),
    );
    await refuseOccupied(context, targets);
    try {
      await write(context, targets);
    } catch (error) {
      await takeBack(targets);
      throw error;
    }
  });
}

async function refuseOccupied(context: Excel.RequestContext, targets: readonly Target[]): Promise<void> {
  for (const round of inRounds(targets.flatMap(wantedOf))) await refuseTaken(context, round);
  const noted = targets.filter(({ addition }) => addition.notes.length > 0);
  const comments = await commentsOn(context, new Set(noted.map(({ addition }) => addition.sheet)));
  const commented = new Set(comments.map(({ place }) => place));
  for (const { addition } of noted) {
    const cells = addition.notes.map(({ row, column }) => cellAddress(row, column));
    refuseIfTaken(addition.sheet, cells.find((cell) => commented.has(`${addition.sheet}!${cell}`)) ?? null);
  }
}

function refuseIfTaken(sheet: string, address: string | null): void {
  if (address !== null) throw refusal("SHEET-OCCUPIED", { sheet, address });
}

/** Cells that must be empty, or must have no help of somebody's. */
interface Wanted {
  readonly sheet: string;
  readonly area: GridArea;
  readonly for: "cells" | "entries";
  readonly old: OldValues;
  /** Of question and answer, estimated. */
  readonly bytes: number;
}

function wantedOf({ addition: { sheet, entries }, areas, old }: Target): readonly Wanted[] {
  return [
    ...areas
      .flatMap((area) => rowsInParts(area, cellsPerRoundTrip))
      .map((area) => ({
        sheet,
        area,
        for: "cells" as const,
        old,
        bytes: 8 * bytesPerCall + 20 * cellCount(area),
      })),
    ...entries.map(({ area }) => ({ sheet, area, for: "entries" as const, old, bytes: 4 * bytesPerCall })),
  ];
}

async function refuseTaken(context: Excel.RequestContext, wanted: readonly Wanted[]): Promise<void> {
  const asked = wanted.map((each) => {
    const range = context.workbook.worksheets.getItem(each.sheet).getRange(areaAddress(each.area));
    const merged = range.getMergedAreasOrNullObject();
    if (each.for === "entries") range.load("dataValidation/type,dataValidation/prompt");
    else {
      range.load("formulas");
      merged.load(
        "areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount",
      );
    }
    return { ...each, range, merged };
  });
  await context.sync();
  for (const each of asked) {
    const { sheet, area, range, merged, old } = each;
    const covers = each.for === "cells" && !merged.isNullObject ? merged.areas.items.map(areaOf) : [];
    refuseIfTaken(
      sheet,
      each.for === "cells"
        ? takenCell(area, range.formulas, covers, old)
        : ruledCell(area, range.dataValidation),
    );
  }
}

/** The first cell that holds something other than its old value, or lies under a merged area. A formula is never an old value. */
function takenCell(
  area: GridArea,
  formulas: readonly (readonly unknown[])[],
  covers: readonly GridArea[],
  old: OldValues,
): string | null {
  const place = [...placesIn(area)].find(
    ({ row, column }) =>
      formulas[row - area.top]?.[column - area.left] !== (old.get(cellKey(row, column)) ?? "") ||
      covers.some((cover) => isCovered(cover, row, column)),
  );
  return place === undefined ? null : cellAddress(place.row, place.column);
}

/** Somebody's own drop-down, rule or prompt stays. A prompt may stand alone, without a rule. */
function ruledCell(area: GridArea, { type, prompt }: Excel.DataValidation): string | null {
  const free = type === Excel.DataValidationType.none && (prompt?.message ?? "") === "";
  return free ? null : cellAddress(area.top, area.left);
}

async function write(context: Excel.RequestContext, targets: readonly Target[]): Promise<void> {
  const { worksheets } = context.workbook;
  const sourceOf = await placeChoices(
    context,
    targets.flatMap(({ addition }) => addition.entries),
  );
  await runSteps(
    context,
    targets.flatMap(({ addition, cells }) => {
      const sheet = worksheets.getItem(addition.sheet);
      return [
        ...cellSteps(sheet, cells),
        ...widthSteps(sheet, addition.columns),
        ...entrySteps(sheet, addition.entries, sourceOf),
        ...noteSteps(context, sheet, addition.notes),
      ];
    }),
  );
  const [first] = targets;
  const area = first?.areas[0];
  if (first === undefined || area === undefined) return;
  const sheet = worksheets.getItem(first.addition.sheet);
  sheet.activate();
  sheet.getRange(cellAddress(area.top, area.left)).select();
  await context.sync();
}

/** After a failure: the cells held their old value or nothing, and had neither drop-down nor comment. Their looks may stay, and so may a hidden sheet of choices. */
async function takeBack(targets: readonly Target[]): Promise<void> {
  try {
    await inExcel(null, async (context) => {
      const asked = targets.map((target) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject(target.addition.sheet);
        sheet.load("name");
        return { target, sheet };
      });
      await context.sync();
      const present = asked.filter(({ sheet }) => !sheet.isNullObject);
      for (const { target, sheet } of present) {
        for (const area of target.areas) sheet.getRange(areaAddress(area)).clear("Contents");
        for (const { row, column, replaces } of target.cells)
          if (replaces !== undefined)
            sheet.getRange(cellAddress(row, column)).values = [[asWritten(replaces)]];
        for (const { area } of target.addition.entries)
          sheet.getRange(areaAddress(area)).dataValidation.clear();
      }
      const noted = new Set(
        present.flatMap(({ target: { addition } }) =>
          addition.notes.map(({ row, column }) => `${addition.sheet}!${cellAddress(row, column)}`),
        ),
      );
      const comments = await commentsOn(context, new Set(present.map(({ target }) => target.addition.sheet)));
      for (const { place, comment } of comments) if (noted.has(place)) comment.delete();
      await context.sync();
    });
  } catch {
    // The first failure is the one the user must hear of.
  }
}
