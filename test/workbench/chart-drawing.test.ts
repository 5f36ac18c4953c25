// Charts as the workbench draws them: bars as long as their numbers, names as text.
import { chartSvg } from "../../src/workbench/grid/chart-drawing.ts";
import type { Chart, ChartType } from "../../src/workbench/host/model/chart.ts";
import { Workbook } from "../../src/workbench/host/model/workbook.ts";

const size = { width: 400, height: 300 };

function chartOf(type: ChartType, values: readonly (readonly (string | number)[])[]): Chart {
  const sheet = new Workbook().worksheets.active;
  const bottom = values.length;
  sheet.getRange(`A1:C${bottom}`).values = values;
  const chart = sheet.charts.add(type, sheet.getRange(`B1:B${bottom}`));
  const [one] = chart.series.items;
  if (one === undefined) throw new Error("no series");
  one.name = "目标";
  one.format.fill.setSolidColor("#111111");
  one.setXAxisValues(sheet.getRange(`A1:A${bottom}`));
  const two = chart.series.add("完成");
  two.setValues(sheet.getRange(`C1:C${bottom}`));
  two.format.fill.setSolidColor("#222222");
  return chart;
}

interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Bars of a colour; the square of the legend, which is drawn last, is left out. */
function bars(svg: string, colour: string): readonly Bar[] {
  const number = `"([\\d.]+)"`;
  const pattern = new RegExp(
    `<rect x=${number} y=${number} width=${number} height=${number} fill="${colour}"`,
    "g",
  );
  return [...svg.matchAll(pattern)]
    .map(([, x, y, width, height]) => ({
      x: Number(x),
      y: Number(y),
      width: Number(width),
      height: Number(height),
    }))
    .slice(0, -1);
}

const values = [
  ["甲", 100, 50],
  ["乙", 25, "缺"],
];

test("columns: heights are as the numbers, a gap where there is none", () => {
  const svg = chartSvg(chartOf("ColumnClustered", values), size);
  const [first, second] = bars(svg, "#111111");
  expect((first?.height ?? 0) / (second?.height ?? 1)).toBeCloseTo(4, 1);
  expect(bars(svg, "#222222").map(({ height }) => height > 0)).toEqual([true, false]);
  // Side by side, upon one line.
  const [beside] = bars(svg, "#222222");
  expect(beside?.x).toBeCloseTo((first?.x ?? 0) + (first?.width ?? 0), 0);
  expect((beside?.y ?? 0) + (beside?.height ?? 0)).toBeCloseTo((first?.y ?? 0) + (first?.height ?? 0), 0);
});

test("stacked columns stand upon each other", () => {
  const svg = chartSvg(chartOf("ColumnStacked", values), size);
  const [lower] = bars(svg, "#111111");
  const [upper] = bars(svg, "#222222");
  expect((upper?.y ?? 0) + (upper?.height ?? 0)).toBeCloseTo(lower?.y ?? 0, 0);
});

test("bars: the first is the lowest, or with a reversed axis the topmost", () => {
  const chart = chartOf("BarClustered", values);
  const heights = () => bars(chartSvg(chart, size), "#111111").map(({ y }) => y);
  const [first = 0, second = 0] = heights();
  expect(first).toBeGreaterThan(second);
  chart.axes.categoryAxis.reversePlotOrder = true;
  expect(heights()).toEqual([...heights()].sort((a, b) => a - b));
});

test("title, names and legend are text, never markup", () => {
  const chart = chartOf("BarStacked", [
    ["<b>&", 1, 2],
    ["乙", 3, 4],
  ]);
  chart.title.text = "A < B";
  const svg = chartSvg(chart, size);
  for (const text of ["&lt;b>&amp;", "A &lt; B", "目标", "完成"]) expect(svg).toContain(`>${text}</text>`);
  chart.legend.visible = false;
  expect(chartSvg(chart, size)).not.toContain("目标");
});

test("no numbers at all: axes alone", () => {
  const svg = chartSvg(chartOf("ColumnClustered", [["甲", "缺", "缺"]]), size);
  expect(bars(svg, "#111111").every(({ height }) => height === 0)).toBe(true);
  expect(svg).not.toMatch(/NaN|Infinity/);
});
