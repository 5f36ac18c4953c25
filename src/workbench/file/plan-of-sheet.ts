// A sheet of ours in the model as the plan it was written from, so that it can be written to a file.
import { isCellError, type CellValue, type GridArea } from "../../sheets/grid.ts";
import type {
  CellLook,
  PlanCell,
  PlanChart,
  PlanEntry,
  PlanPrint,
  PlanTable,
  PlanValue,
  SheetPlan,
} from "../../sheets/sheet-plan.ts";
import { planFaults } from "../../workbook/check-plan.ts";
import { styleOfLook } from "../../workbook/looks.ts";
import { isCovered, widthInPoints } from "../../workbook/plan-layout.ts";
import type { Cell } from "../host/model/cell.ts";
import type { Chart, ChartType } from "../host/model/chart.ts";
import { choicesOf, type Validation } from "../host/model/data-validation.ts";
import { standardColumnWidth } from "../host/model/sheet-cells.ts";
import type { Workbook } from "../host/model/workbook.ts";
import type { Worksheet } from "../host/model/worksheet.ts";

/** What the user changed in a sheet may be more than a plan can say: that is left out, the cells are not. */
export function planOfSheet(sheet: Worksheet): SheetPlan {
  const { cells } = sheet;
  const used = cells.usedArea(false) ?? { top: 0, left: 0, bottom: -1, right: -1 };
  const numbers = (last: number): readonly number[] => Array.from({ length: last + 1 }, (_, index) => index);
  const plan: SheetPlan = {
    name: sheet.name,
    columns: numbers(used.right).map((column) => ({
      width: (cells.columns.get(column)?.size ?? standardColumnWidth) / widthInPoints({ width: 1 }),
    })),
    rows: numbers(used.bottom).map((row) =>
      numbers(used.right).map((column) => {
        const cell = planCell(cells.get(row, column));
        return cells.merges.some((merge) => isCovered(merge, row, column)) ? { ...cell, value: null } : cell;
      }),
    ),
    merges: cells.merges,
    frozen: sheet.freezePanes.frozen,
    entries: sheet.validations.flatMap((each) => entryOf(each, sheet.workbook)),
    notes: sheet.comments.items.map(({ row, column, content }) => ({ row, column, text: content })),
    table: tableOf(sheet),
    print: printOf(sheet),
    charts: sheet.allCharts.flatMap(chartOf),
  };
  const plain = { ...plan, table: null, charts: [], entries: [] };
  return planFaults(plan).length === 0 ? plan : plain;
}

function planCell(cell: Cell): PlanCell {
  return { value: planValue(cell.value), look: lookOf(cell) };
}

function planValue(value: CellValue): PlanValue {
  if (isCellError(value)) return value.error;
  return typeof value === "boolean" ? String(value).toUpperCase() : value;
}

/** The look that is drawn as the cell is; of those that are drawn alike, the one of its number format. */
function lookOf({ style, format, value }: Cell): CellLook {
  const { fill = null, fontColor = "#000000", fontSize = 11, bold = false } = style;
  const alike = (Object.keys(styleOfLook) as CellLook[]).filter((look) => {
    const known = styleOfLook[look];
    return (
      known.fill === fill && known.colour === fontColor && known.size === fontSize && known.bold === bold
    );
  });
  const kind = kindOf(format, value);
  return (
    alike.find((look) => look === kind || look === `entry-${kind}`) ??
    alike[0] ??
    (fill === null ? kind : "text")
  );
}

function kindOf(format: string, value: CellValue): "text" | "integer" | "amount" | "percent" | "date" {
  if (format.includes("%")) return "percent";
  if (/[yd]/iu.test(format)) return "date";
  if (/\.0/u.test(format)) return "amount";
  return /0/u.test(format) && typeof value !== "string" ? "integer" : "text";
}

function entryOf(validation: Validation, workbook: Workbook): readonly PlanEntry[] {
  const { area, rule, prompt } = validation;
  const offered = "list" in rule ? choicesOf(validation, workbook) : null;
  const choices = offered === null || offered.length === 0 ? null : offered;
  const title = textOr(prompt["title"]);
  const text = textOr(prompt["message"]);
  const hint = title === "" && text === "" ? null : { title, text };
  return choices === null && hint === null ? [] : [{ area, choices, prompt: hint }];
}

const textOr = (value: unknown): string => (typeof value === "string" ? value : "");

function tableOf({ allTables: [table] }: Worksheet): PlanTable | null {
  return table === undefined || !table.showHeaders ? null : { area: table.area, name: table.name };
}

function printOf({ pageLayout }: Worksheet): PlanPrint | null {
  if (pageLayout.paperSize === null) return null;
  const { titleRows, zoom } = pageLayout;
  const pages =
    typeof zoom === "object" && zoom !== null && "horizontalFitToPages" in zoom
      ? zoom.horizontalFitToPages
      : 1;
  return {
    orientation: pageLayout.orientation === "Landscape" ? "landscape" : "portrait",
    repeatRows: titleRows === null ? null : { first: titleRows.top, last: titleRows.bottom },
    ...(typeof pages === "number" && pages > 1 ? { pagesWide: pages } : {}),
  };
}

const chartKinds: Readonly<Record<ChartType, PlanChart["kind"]>> = {
  ColumnClustered: "column",
  ColumnStacked: "column-stacked",
  BarClustered: "bar",
  BarStacked: "bar-stacked",
};

const automaticColour = "#0F6CBD";

function chartOf(chart: Chart): readonly PlanChart[] {
  const series = chart.series.items.flatMap(({ name, values, format }) =>
    values === null ? [] : [{ name, values: values.area, colour: format.fill.colour ?? automaticColour }],
  );
  const categories: GridArea | undefined = chart.series.items[0]?.categories?.area;
  if (categories === undefined || series.length === 0) return [];
  return [
    {
      kind: chartKinds[chart.chartType],
      name: chart.name,
      title: chart.title.text,
      categories,
      series,
      at: chart.at,
    },
  ];
}
