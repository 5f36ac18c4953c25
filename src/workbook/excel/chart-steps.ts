// A native chart as a step of a write: series by series, each from its own cells.
import { areaAddress, cellAddress } from "../../sheets/grid.ts";
import type { PlanChart, PlanSeries } from "../../sheets/sheet-plan.ts";
import { step, textBytes, type Step } from "./steps.ts";

const chartTypes = {
  column: "ColumnClustered",
  "column-stacked": "ColumnStacked",
  bar: "BarClustered",
  "bar-stacked": "BarStacked",
} as const satisfies Record<PlanChart["kind"], `${Excel.ChartType}`>;

export function chartStep(sheet: Excel.Worksheet, plan: PlanChart): Step {
  return step(25 + 8 * plan.series.length, () => draw(sheet, plan), 2 * textBytes(plan.title));
}

function draw(sheet: Excel.Worksheet, { kind, name, title, categories, series, at }: PlanChart): void {
  const [first, ...others] = series;
  if (first === undefined) return;
  const byRows = first.values.top === first.values.bottom && first.values.left !== first.values.right;
  const values = sheet.getRange(areaAddress(first.values));
  // From one row or column of numbers Excel makes exactly one series.
  const chart = sheet.charts.add(
    chartTypes[kind],
    values,
    byRows ? Excel.ChartSeriesBy.rows : Excel.ChartSeriesBy.columns,
  );
  chart.name = name;
  chart.title.text = title;
  chart.setPosition(cellAddress(at.top, at.left), cellAddress(at.bottom, at.right));
  const names = sheet.getRange(areaAddress(categories));
  shape(chart.series.getItemAt(0), first, names);
  for (const each of others) {
    const added = chart.series.add(each.name);
    added.setValues(sheet.getRange(areaAddress(each.values)));
    shape(added, each, names);
  }
  chart.legend.visible = others.length > 0;
  chart.legend.position = Excel.ChartLegendPosition.bottom;
  // Bars are drawn from below; reversed, the first row of the sheet is the topmost bar.
  if (kind === "bar" || kind === "bar-stacked") chart.axes.categoryAxis.reversePlotOrder = true;
}

function shape(series: Excel.ChartSeries, { name, colour }: PlanSeries, names: Excel.Range): void {
  series.name = name;
  series.setXAxisValues(names);
  series.format.fill.setSolidColor(colour);
}
