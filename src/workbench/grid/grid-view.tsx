// The visible spreadsheet: shows the model, and takes the user's edits into it.
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Hooks, Op, Sheet } from "@fortune-sheet/core";
import { Workbook as Grid } from "@fortune-sheet/react";
import type { WorkbookInstance } from "@fortune-sheet/react";
import "@fortune-sheet/react/dist/index.css";
import type { Workbook } from "../host/model/workbook.ts";
import { changesOf, forget, knownOf, structureOf, toldCell } from "./difference.ts";
import type { Known } from "./difference.ts";
import { applyUserOperations } from "./from-grid.ts";
import { gridSheetOf, shownSheets } from "./to-grid.ts";

/** Above this many changed cells the grid is built anew rather than told each of them. */
const manyChanges = 3_000;

/** What the grid offers, no more than the model takes over. */
const lineMenu = ["insert-row", "insert-column", "delete-row", "delete-column", "hide-row", "hide-column"];
const menus = {
  cell: ["copy", "paste", "|", ...lineMenu, "|", "clear"],
  header: ["copy", "paste", "|", ...lineMenu, "set-row-height", "set-column-width", "|", "clear"],
  tab: ["delete", "rename", "hide"],
} as const;

export interface GridViewProps {
  readonly workbook: Workbook;
  readonly language: "zh" | "en";
  /** The user tried to change what is protected. */
  readonly onRefused: () => void;
}

interface Built {
  readonly generation: number;
  readonly sheets: Sheet[];
}

/** What the grid has been told so far. */
class Told {
  known = new Map<string, Known>();
  structure = "";
  active = "";
  selection = "";
  /** Counts the grids. One that was built only now has not yet said what it shows: until then it can be told nothing. */
  generation = 0;
  mounted = 0;

  build(workbook: Workbook): Built {
    const sheets = shownSheets(workbook);
    this.generation += 1;
    this.known = new Map(sheets.map((sheet) => [sheet.id, knownOf(sheet)]));
    this.structure = structureOf(sheets);
    this.showsSelection(workbook);
    return {
      generation: this.generation,
      sheets: sheets.map((sheet, order) => gridSheetOf(sheet, order, workbook)),
    };
  }

  /** The newest grid has said what it shows. */
  reported(): void {
    this.mounted = this.generation;
  }

  /** The grid shows the same sheet and selection as the model. */
  showsSelection(workbook: Workbook): void {
    this.active = workbook.worksheets.active.id;
    this.selection = selectionKey(workbook);
  }
}

const selectionKey = (workbook: Workbook): string =>
  JSON.stringify([workbook.worksheets.active.id, workbook.selectionOf(workbook.worksheets.active)]);

export default function GridView({ workbook, language, onRefused }: GridViewProps) {
  const grid = useRef<WorkbookInstance>(null);
  const [told] = useState(() => new Told());
  const [built, setBuilt] = useState<Built>(() => told.build(workbook));

  const rebuild = useCallback(() => {
    setBuilt(told.build(workbook));
  }, [told, workbook]);

  const show = useCallback(() => {
    const sheets = shownSheets(workbook);
    if (structureOf(sheets) !== told.structure) return rebuild();
    if (told.mounted !== told.generation || grid.current === null) return;
    const ops = sheets.flatMap((sheet) => {
      const known = told.known.get(sheet.id);
      return known === undefined ? [] : changesOf(sheet, known);
    });
    if (ops.length > manyChanges) return rebuild();
    if (ops.length > 0) grid.current.applyOp([...ops]);
    showSelection(grid.current, workbook, told);
  }, [rebuild, told, workbook]);

  useEffect(() => {
    let frame = 0;
    const stop = workbook.watch(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(show);
    });
    return () => {
      stop();
      cancelAnimationFrame(frame);
    };
  }, [workbook, show]);

  const takeEdits = useCallback(
    (ops: Op[]) => {
      // The grid reports from within its own state update; the model must not answer into the middle of that.
      queueMicrotask(() => {
        const applied = applyUserOperations(workbook, ops, (sheet, key) =>
          toldCell(told.known.get(sheet), key),
        );
        for (const [sheet, key] of applied.cells) {
          const known = told.known.get(sheet);
          if (known !== undefined) forget(known, key);
        }
        if (applied.refused) onRefused();
        if (applied.rebuild) rebuild();
        else show();
      });
    },
    [workbook, told, onRefused, rebuild, show],
  );

  const hooks = useMemo<Hooks>(
    () => ({
      afterSelectionChange: (id, selection) => {
        const sheet = workbook.worksheets.find(id);
        const [top = 0, bottom = top] = selection.row;
        const [left = 0, right = left] = selection.column;
        if (sheet === undefined || built.generation !== told.generation) return;
        if (told.mounted !== built.generation) {
          // What it was built with, not a choice of the user's; the model may have gone on meanwhile.
          told.reported();
          requestAnimationFrame(show);
          return;
        }
        // The model has changed sheets and the grid is about to be told: this is still the sheet before.
        if (told.active !== workbook.worksheets.active.id) return;
        if (sheet !== workbook.worksheets.active) {
          // The selection that comes with a change of sheet is still that of the sheet before.
          sheet.activate();
          told.showsSelection(workbook);
          return workbook.flushEvents();
        }
        const now = workbook.selectionOf(sheet);
        if (now.top === top && now.left === left && now.bottom === bottom && now.right === right) return;
        workbook.select(sheet, { top, left, bottom, right });
        told.showsSelection(workbook);
        workbook.flushEvents();
      },
    }),
    [workbook, told, show, built.generation],
  );

  // The grid measures itself again only when the window changes; here its place changes with the bars around it.
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (place.current === null) return;
    const observer = new ResizeObserver(() => window.dispatchEvent(new Event("resize")));
    observer.observe(place.current);
    return () => observer.disconnect();
  }, []);

  return (
    <div ref={place} style={{ position: "absolute", inset: 0 }}>
      <Grid
        key={built.generation}
        ref={grid}
        data={built.sheets}
        lang={language}
        showToolbar={false}
        cellContextMenu={[...menus.cell]}
        headerContextMenu={[...menus.header]}
        sheetTabContextMenu={[...menus.tab]}
        onOp={takeEdits}
        hooks={hooks}
      />
    </div>
  );
}

function showSelection(grid: WorkbookInstance, workbook: Workbook, told: Told): void {
  const { active } = workbook.worksheets;
  if (told.active !== active.id) {
    told.active = active.id;
    grid.activateSheet({ id: active.id });
  }
  const selection = selectionKey(workbook);
  if (told.selection === selection) return;
  told.selection = selection;
  const { top, left, bottom, right } = workbook.selectionOf(active);
  grid.setSelection([{ row: [top, bottom], column: [left, right] }], { id: active.id });
  // A little above the target, so that the row is seen with what stands before it; frozen lines stand there anyhow.
  const { rows, columns } = active.freezePanes.frozen;
  requestAnimationFrame(() => {
    grid.scroll({
      targetRow: Math.max(0, top - 4 - rows),
      targetColumn: left > 8 + columns ? left - 1 - columns : 0,
    });
  });
}
