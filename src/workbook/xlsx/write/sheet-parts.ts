// A plan as the parts of a file: the sheet itself and its notes, table, drawing and charts.
import { areaAddress, cellAddress, type GridArea } from "../../../sheets/grid.ts";
import type { PlanCell, PlanTable, SheetPlan } from "../../../sheets/sheet-plan.ts";
import { say, textOf } from "../../../messages/catalogue.ts";
import { planFaults, refuseFaults } from "../../check-plan.ts";
import { freeTableName } from "../../names.ts";
import { cellsOfPlan, rowHeights } from "../../plan-layout.ts";
import { cellXml } from "./cell-xml.ts";
import { chartPart, drawingPart } from "./chart-parts.ts";
import { columnsReference, rowsReference } from "./names.ts";
import { commentsPart, vmlPart } from "./notes-parts.ts";
import { contentTypes, relationsPart, type FreePaths, type NewPart, type Relation } from "./package.ts";
import { columnPixels, columnWidth } from "./sizes.ts";
import type { StyleBook } from "./styles-part.ts";
import { validationsXml, type ChoiceLists } from "./validations.ts";
import { counted, declaration, element, excelString, namespaces } from "./xml.ts";

/** What the sheets of one file share. */
export interface FileContext {
  readonly styles: StyleBook;
  readonly paths: FreePaths;
  readonly lists: ChoiceLists;
  /** Names of tables and defined names in lower case. */
  readonly tableNames: Set<string>;
  /** Gives each table a number that no other in the file has. */
  readonly nextTableId: () => number;
  /** Serial numbers of days count from 1904, as in workbooks of old Macs. */
  readonly since1904: boolean;
}

export interface WrittenSheet {
  /** Its name in the file. */
  readonly name: string;
  readonly path: string;
  /** The sheet first. */
  readonly parts: readonly NewPart[];
  /** The columns and rows repeated on each page, as a formula; null: none. */
  readonly printTitles: string | null;
}

/** `selected`: the sheet that the file opens at. Throws RangeError for a plan that Excel would not open. */
export function sheetParts(
  plan: SheetPlan,
  name: string,
  selected: boolean,
  context: FileContext,
): WrittenSheet {
  refuseFaults(planFaults(plan));
  const path = context.paths.next("xl/worksheets/sheet", ".xml");
  const relations: Relation[] = [];
  const relate = (type: string, target: string): string => {
    const id = `rId${relations.length + 1}`;
    relations.push({ id, type, target });
    return element(elementOf[type] ?? type, { "r:id": id });
  };
  const [notes, charts] = [notesParts(plan, context), chartsParts(plan, name, context)];
  const tables = tableParts(plan, context);
  const drawing = charts[0] === undefined ? "" : relate("drawing", charts[0].path);
  const legacy = notes.map(({ path: target, contentType }) =>
    relate(contentType === contentTypes.comments ? "comments" : "vmlDrawing", target),
  );
  const xml = sheetXml(plan, selected, context, [
    drawing,
    // The comments part is found by its relationship alone.
    legacy.at(-1) ?? "",
    counted(
      "tableParts",
      tables.map(({ path: target }) => relate("table", target)),
    ),
  ]);
  return {
    name,
    path,
    parts: [
      { path, contentType: contentTypes.worksheet, xml },
      ...relationsPart(path, relations),
      ...notes,
      ...tables,
      ...charts,
    ],
    printTitles: printTitles(plan, name),
  };
}

/** The element of the sheet that names a related part of a type, where it is called otherwise. */
const elementOf: Readonly<Record<string, string>> = { vmlDrawing: "legacyDrawing", table: "tablePart" };

/** In the order of CT_Worksheet; `tail` comes last. */
function sheetXml(plan: SheetPlan, selected: boolean, context: FileContext, tail: readonly string[]): string {
  const whole = wholeArea(plan);
  return (
    declaration +
    element(
      "worksheet",
      { xmlns: namespaces.main, "xmlns:r": namespaces.relations },
      plan.print === null ? "" : '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
      element("dimension", { ref: areaAddress(whole) }),
      element("sheetViews", {}, sheetViewXml(plan, selected)),
      element("sheetFormatPr", { defaultRowHeight: defaultRowPoints, customHeight: true }),
      columnsXml(plan),
      rowsXml(plan, context),
      mergesXml(plan.merges),
      validationsXml(plan.entries, context.lists),
      printXml(plan),
      // A telephone number kept as text needs no green triangle.
      `<ignoredErrors><ignoredError sqref="${areaAddress(whole)}" numberStoredAsText="1"/></ignoredErrors>`,
      ...tail,
    )
  );
}

function wholeArea({ rows }: SheetPlan): GridArea {
  const width = rows.reduce((most, { length }) => Math.max(most, length), 1);
  return { top: 0, left: 0, bottom: Math.max(0, rows.length - 1), right: width - 1 };
}

function sheetViewXml({ frozen: { rows, columns } }: SheetPlan, selected: boolean): string {
  const attributes = { tabSelected: selected ? true : undefined, workbookViewId: 0 };
  if (rows === 0 && columns === 0) return element("sheetView", attributes);
  const pane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const topLeftCell = cellAddress(rows, columns);
  return element(
    "sheetView",
    attributes,
    element("pane", {
      xSplit: columns === 0 ? undefined : columns,
      ySplit: rows === 0 ? undefined : rows,
      topLeftCell,
      activePane: pane,
      state: "frozen",
    }),
    element("selection", { pane, activeCell: topLeftCell, sqref: topLeftCell }),
  );
}

function columnsXml({ columns }: SheetPlan): string {
  if (columns.length === 0) return "";
  return element(
    "cols",
    {},
    ...columns.map(({ width }, index) =>
      element("col", { min: index + 1, max: index + 1, width: columnWidth(width), customWidth: true }),
    ),
  );
}

function rowsXml(plan: SheetPlan, { styles, since1904 }: FileContext): string {
  const placed = cellsOfPlan(plan);
  const lines = new Map<number, string[]>();
  for (const cell of placed) {
    const { row, column } = cell;
    const line = lines.get(row) ?? [];
    line.push(cellXml(cell, cellAddress(row, column), styles.numberOf(cell), since1904));
    lines.set(row, line);
  }
  const heights = rowHeights(plan, placed);
  const rows = [...lines].map(([row, cells]) => {
    const { points, merged } = heights.get(row) ?? { points: 0, merged: false };
    const height = Math.max(defaultRowPoints, points);
    return `<row r="${row + 1}" ht="${height}"${merged ? ' customHeight="1"' : ""}>${cells.join("")}</row>`;
  });
  return `<sheetData>${rows.join("")}</sheetData>`;
}

/** A little more than Excel's own: lines of Chinese need air. */
const defaultRowPoints = 20;

function mergesXml(merges: SheetPlan["merges"]): string {
  const areas = merges.filter(({ top, bottom, left, right }) => top !== bottom || left !== right);
  return counted(
    "mergeCells",
    areas.map((area) => element("mergeCell", { ref: areaAddress(area) })),
  );
}

function printTitles({ print, frozen }: SheetPlan, name: string): string | null {
  const repeatRows = print?.repeatRows ?? null;
  const sideBySide = (print?.pagesWide ?? 1) > 1 && frozen.columns > 0;
  const titles = [
    ...(sideBySide ? [columnsReference(name, 0, frozen.columns - 1)] : []),
    ...(repeatRows === null ? [] : [rowsReference(name, repeatRows.first, repeatRows.last)]),
  ];
  return titles.length === 0 ? null : titles.join(",");
}

/** A4, as wide as the plan says, as many pages long as it takes; "1 / 3" at the foot. */
function printXml({ print }: SheetPlan): string {
  if (print === null) return "";
  return [
    '<printOptions horizontalCentered="1"/>',
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.3"/>',
    element("pageSetup", {
      paperSize: 9,
      orientation: print.orientation,
      fitToWidth: print.pagesWide ?? 1,
      fitToHeight: 0,
    }),
    "<headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>",
  ].join("");
}

/** The comments part and its drawing; nothing without notes. */
function notesParts({ notes, columns }: SheetPlan, { paths }: FileContext): readonly NewPart[] {
  if (notes.length === 0) return [];
  const sizes = {
    columnPixels: (column: number) => {
      const width = columns[column]?.width;
      return columnPixels(width === undefined ? undefined : columnWidth(width));
    },
    rowPixels: () => 24,
  };
  const author = textOf(say("file.written.author"), "zh-CN");
  return [
    {
      path: paths.next("xl/comments", ".xml"),
      contentType: contentTypes.comments,
      xml: commentsPart(notes, author),
    },
    { path: paths.next("xl/drawings/vmlDrawing", ".vml"), contentType: null, xml: vmlPart(notes, sizes) },
  ];
}

/** The drawing, its relationships and the charts; nothing without charts. */
function chartsParts(plan: SheetPlan, sheet: string, { paths, since1904 }: FileContext): readonly NewPart[] {
  if (plan.charts.length === 0) return [];
  const drawing = paths.next("xl/drawings/drawing", ".xml");
  const charts = plan.charts.map((chart, index) => ({
    id: `rId${index + 1}`,
    path: paths.next("xl/charts/chart", ".xml"),
    xml: chartPart(chart, { plan, sheet, since1904 }),
  }));
  const ids = charts.map(({ id }) => id);
  return [
    { path: drawing, contentType: contentTypes.drawing, xml: drawingPart(plan.charts, ids) },
    ...relationsPart(
      drawing,
      charts.map(({ id, path }) => ({ id, type: "chart", target: path })),
    ),
    ...charts.map(({ path, xml }) => ({ path, contentType: contentTypes.chart, xml })),
  ];
}

function tableParts({ table, rows }: SheetPlan, context: FileContext): readonly NewPart[] {
  if (table === null) return [];
  return [
    {
      path: context.paths.next("xl/tables/table", ".xml"),
      contentType: contentTypes.table,
      xml: tableXml(table, rows[table.area.top] ?? [], context),
    },
  ];
}

function tableXml({ area, name }: PlanTable, header: readonly PlanCell[], context: FileContext): string {
  const titles = header.slice(area.left, area.right + 1).map(({ value }) => String(value ?? ""));
  // A table has one row below its header at least.
  const ref = areaAddress({ ...area, bottom: Math.max(area.bottom, area.top + 1) });
  const free = freeTableName(name, context.tableNames);
  return (
    declaration +
    element(
      "table",
      {
        xmlns: namespaces.main,
        id: context.nextTableId(),
        name: free,
        displayName: free,
        ref,
        totalsRowShown: false,
      },
      element("autoFilter", { ref }),
      counted(
        "tableColumns",
        titles.map((title, index) => element("tableColumn", { id: index + 1, name: columnName(title) })),
      ),
      element("tableStyleInfo", {
        name: "TableStyleLight1",
        showFirstColumn: false,
        showLastColumn: false,
        showRowStripes: true,
        showColumnStripes: false,
      }),
    )
  );
}

/** The name of a table's column is its header; a line break in it is spelt out. */
function columnName(title: string): string {
  return excelString(title).replace(/\r\n?|\n/gu, "_x000a_");
}
