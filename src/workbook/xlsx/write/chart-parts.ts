// Native charts of a plan: a drawing that places them and a chart part for each, with the figures cached as Excel does,
// so that programs that do not calculate draw them too.
import type { GridArea } from "../../../sheets/grid.ts";
import { writtenCell } from "../../looks.ts";
import type { PlanChart, PlanSeries, SheetPlan } from "../../../sheets/sheet-plan.ts";
import { storedValue } from "./cell-xml.ts";
import { areaReference } from "./names.ts";
import { fontName } from "./styles-part.ts";
import { declaration, element, namespaces, xmlText } from "./xml.ts";

/** Any two numbers that the axes of a chart know each other by. */
const categoryAxis = 111_111_111;
const valueAxis = 222_222_222;

const axisGrey = "8A8A8A";
const gridGrey = "E0E0E0";
const textGrey = "424242";

/** Where the charts of a sheet stand; `relations[i]` is the relationship to the i-th chart's part. */
export function drawingPart(charts: readonly PlanChart[], relations: readonly string[]): string {
  return (
    declaration +
    element(
      "xdr:wsDr",
      { "xmlns:xdr": namespaces.sheetDrawing, "xmlns:a": namespaces.drawing },
      ...charts.map((chart, index) => anchorXml(chart, index, relations[index] ?? "")),
    )
  );
}

function anchorXml({ at, name, title }: PlanChart, index: number, relation: string): string {
  const corner = (tag: string, column: number, row: number): string =>
    `<xdr:${tag}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;
  return element(
    "xdr:twoCellAnchor",
    { editAs: "oneCell" },
    corner("from", at.left, at.top),
    corner("to", at.right + 1, at.bottom + 1),
    element(
      "xdr:graphicFrame",
      { macro: "" },
      element(
        "xdr:nvGraphicFramePr",
        {},
        element("xdr:cNvPr", { id: index + 2, name, descr: title }),
        "<xdr:cNvGraphicFramePr/>",
      ),
      '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
      element(
        "a:graphic",
        {},
        element(
          "a:graphicData",
          { uri: namespaces.chart },
          element("c:chart", {
            "xmlns:c": namespaces.chart,
            "xmlns:r": namespaces.relations,
            "r:id": relation,
          }),
        ),
      ),
    ),
    "<xdr:clientData/>",
  );
}

/** The cells that a chart shows. */
export interface ChartCells {
  readonly plan: SheetPlan;
  /** The sheet's name in the file. */
  readonly sheet: string;
  readonly since1904: boolean;
}

/** The part of one chart. */
export function chartPart(chart: PlanChart, cells: ChartCells): string {
  const { since1904 } = cells;
  const horizontal = chart.kind === "bar" || chart.kind === "bar-stacked";
  const stacked = chart.kind === "column-stacked" || chart.kind === "bar-stacked";
  const categories = element("c:cat", {}, textReference(chart.categories, cells));
  const bars = element(
    "c:barChart",
    {},
    element("c:barDir", { val: horizontal ? "bar" : "col" }),
    element("c:grouping", { val: stacked ? "stacked" : "clustered" }),
    element("c:varyColors", { val: 0 }),
    ...chart.series.map((series, index) => seriesXml(series, index, categories, cells)),
    element("c:gapWidth", { val: 60 }),
    stacked ? element("c:overlap", { val: 100 }) : "",
    element("c:axId", { val: categoryAxis }),
    element("c:axId", { val: valueAxis }),
  );
  const legend = element(
    "c:legend",
    {},
    element("c:legendPos", { val: "b" }),
    element("c:overlay", { val: 0 }),
  );
  return (
    declaration +
    element(
      "c:chartSpace",
      { "xmlns:c": namespaces.chart, "xmlns:a": namespaces.drawing, "xmlns:r": namespaces.relations },
      since1904 ? element("c:date1904", { val: 1 }) : "",
      element("c:roundedCorners", { val: 0 }),
      element(
        "c:chart",
        {},
        titleXml(chart.title),
        element("c:autoTitleDeleted", { val: 0 }),
        element("c:plotArea", {}, "<c:layout/>", bars, categoryAxisXml(horizontal), valueAxisXml(horizontal)),
        chart.series.length > 1 ? legend : "",
        element("c:plotVisOnly", { val: 1 }),
        element("c:dispBlanksAs", { val: "gap" }),
      ),
      `<c:spPr>${solid("FFFFFF")}<a:ln>${solid(gridGrey)}</a:ln></c:spPr>`,
      textProperties(1000, false),
    )
  );
}

function seriesXml(series: PlanSeries, index: number, categories: string, cells: ChartCells): string {
  return element(
    "c:ser",
    {},
    element("c:idx", { val: index }),
    element("c:order", { val: index }),
    element("c:tx", {}, element("c:v", {}, xmlText(series.name))),
    element("c:spPr", {}, solid(series.colour.slice(1))),
    element("c:invertIfNegative", { val: 0 }),
    categories,
    element("c:val", {}, numberReference(series.values, cells)),
  );
}

const solid = (rgb: string): string => `<a:solidFill><a:srgbClr val="${rgb}"/></a:solidFill>`;

/** `size` in hundredths of a point. */
function runProperties(tag: string, size: number, bold: boolean): string {
  return element(
    `a:${tag}`,
    { sz: size, b: bold },
    solid(textGrey),
    element("a:latin", { typeface: fontName }),
    element("a:ea", { typeface: fontName }),
  );
}

function textProperties(size: number, bold: boolean): string {
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${runProperties("defRPr", size, bold)}</a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`;
}

function titleXml(title: string): string {
  const run = `<a:r>${runProperties("rPr", 1300, true)}<a:t>${xmlText(title)}</a:t></a:r>`;
  const rich = `<c:rich><a:bodyPr/><a:lstStyle/><a:p>${run}</a:p></c:rich>`;
  return element("c:title", {}, element("c:tx", {}, rich), element("c:overlay", { val: 0 }));
}

function categoryAxisXml(horizontal: boolean): string {
  return element(
    "c:catAx",
    {},
    element("c:axId", { val: categoryAxis }),
    // Bars are read from the top, as the rows of the sheet are.
    element("c:scaling", {}, element("c:orientation", { val: horizontal ? "maxMin" : "minMax" })),
    element("c:delete", { val: 0 }),
    element("c:axPos", { val: horizontal ? "l" : "b" }),
    element("c:numFmt", { formatCode: "General", sourceLinked: 0 }),
    element("c:majorTickMark", { val: "none" }),
    element("c:minorTickMark", { val: "none" }),
    element("c:tickLblPos", { val: "low" }),
    `<c:spPr><a:ln>${solid(axisGrey)}</a:ln></c:spPr>`,
    element("c:crossAx", { val: valueAxis }),
    element("c:crosses", { val: "autoZero" }),
    element("c:auto", { val: 1 }),
    element("c:lblAlgn", { val: "ctr" }),
    element("c:lblOffset", { val: 100 }),
    element("c:noMultiLvlLbl", { val: 0 }),
  );
}

function valueAxisXml(horizontal: boolean): string {
  return element(
    "c:valAx",
    {},
    element("c:axId", { val: valueAxis }),
    element("c:scaling", {}, element("c:orientation", { val: "minMax" })),
    element("c:delete", { val: 0 }),
    element("c:axPos", { val: horizontal ? "b" : "l" }),
    `<c:majorGridlines><c:spPr><a:ln>${solid(gridGrey)}</a:ln></c:spPr></c:majorGridlines>`,
    element("c:numFmt", { formatCode: "General", sourceLinked: 1 }),
    element("c:majorTickMark", { val: "none" }),
    element("c:minorTickMark", { val: "none" }),
    element("c:tickLblPos", { val: "nextTo" }),
    "<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>",
    element("c:crossAx", { val: categoryAxis }),
    // With the categories from the top, the far end of them is where the scale belongs: below.
    element("c:crosses", { val: horizontal ? "max" : "autoZero" }),
    element("c:crossBetween", { val: "between" }),
  );
}

interface Point {
  readonly value: string | number | null;
  readonly format: string;
}

/** The cells of an area, row by row. */
function pointsOf({ top, bottom, left, right }: GridArea, { plan, since1904 }: ChartCells): readonly Point[] {
  const points: Point[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const cell = plan.rows[row]?.[column];
      points.push(
        cell === undefined
          ? { value: null, format: "General" }
          : { value: storedValue(cell, since1904), format: writtenCell(cell).format },
      );
    }
  }
  return points;
}

function cachedPoints(
  points: readonly Point[],
  keep: (value: string | number) => boolean,
): readonly string[] {
  return points.flatMap(({ value }, index) =>
    value === null || !keep(value)
      ? []
      : [element("c:pt", { idx: index }, element("c:v", {}, xmlText(String(value))))],
  );
}

function textReference(area: GridArea, cells: ChartCells): string {
  const points = pointsOf(area, cells);
  return element(
    "c:strRef",
    {},
    element("c:f", {}, xmlText(areaReference(cells.sheet, area))),
    element(
      "c:strCache",
      {},
      element("c:ptCount", { val: points.length }),
      ...cachedPoints(points, () => true),
    ),
  );
}

function numberReference(area: GridArea, cells: ChartCells): string {
  const points = pointsOf(area, cells);
  const format = points.find(({ value }) => typeof value === "number")?.format ?? "General";
  return element(
    "c:numRef",
    {},
    element("c:f", {}, xmlText(areaReference(cells.sheet, area))),
    element(
      "c:numCache",
      {},
      element("c:formatCode", {}, xmlText(format)),
      element("c:ptCount", { val: points.length }),
      ...cachedPoints(points, (value) => typeof value === "number"),
    ),
  );
}
