// What stands upon the cells, as the visible spreadsheet takes it: drop-downs, prompts and charts.
import type { Sheet as GridSheet } from "@fortune-sheet/core";
import type { GridArea } from "../../sheets/grid.ts";
import { intersection } from "../host/model/areas.ts";
import type { Chart } from "../host/model/chart.ts";
import { choicesOf, type Validation } from "../host/model/data-validation.ts";
import type { Workbook } from "../host/model/workbook.ts";
import type { Worksheet } from "../host/model/worksheet.ts";
import { chartSvg } from "./chart-drawing.ts";
import { htmlOfNote } from "./note-text.ts";

type GridImage = NonNullable<GridSheet["images"]>[number];

/** The grid's own form of a rule; `type` "prompt" is none that it checks. */
interface ShownRule {
  readonly type: "dropdown" | "prompt";
  readonly type2: "";
  readonly value1: string;
  readonly value2: "";
  readonly prohibitInput: boolean;
  readonly hintShow: boolean;
  /** HTML. */
  readonly hintValue: string;
}

/** Rules by "row_column" for the cells that are drawn. */
export function shownRules(
  { validations, workbook }: Worksheet,
  drawn: GridArea,
): Readonly<Record<string, ShownRule>> {
  const rules: Record<string, ShownRule> = {};
  for (const validation of validations) {
    const area = intersection(validation.area, drawn);
    const rule = ruleOf(validation, workbook);
    if (area === null || rule === null) continue;
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++) rules[`${row}_${column}`] = rule;
  }
  return rules;
}

function ruleOf(validation: Validation, workbook: Workbook): ShownRule | null {
  const { prompt, errorAlert } = validation;
  // The grid parts its list at commas; one within a choice is shown as its wide form.
  const list = choicesOf(validation, workbook)?.map((choice) => choice.replaceAll(",", "，"));
  const [title, message] = [String(prompt["title"]), String(prompt["message"])];
  const hint = [title, message].filter((text) => text !== "").join("\n");
  if (list === undefined && hint === "") return null;
  return {
    type: list === undefined ? "prompt" : "dropdown",
    type2: "",
    value1: list?.join(",") ?? "",
    value2: "",
    prohibitInput: errorAlert["showAlert"] === true && errorAlert["style"] === "Stop",
    hintShow: hint !== "" && prompt["showPrompt"] === true,
    hintValue: htmlOfNote(hint),
  };
}

type Config = NonNullable<GridSheet["config"]>;

/** Pixels of a line without a size of its own. The grid draws one more for its line. */
const standardHeight = 19;
const standardWidth = 73;

/** Charts as pictures over their cells. */
export function shownCharts({ allCharts }: Worksheet, config: Config): readonly GridImage[] {
  return allCharts.map((chart) => pictureOf(chart, config));
}

function pictureOf(chart: Chart, config: Config): GridImage {
  const { top, left, bottom, right } = chart.at;
  const x = (column: number) => offsetOf(column, config.columnlen, config.colhidden, standardWidth);
  const y = (row: number) => offsetOf(row, config.rowlen, config.rowhidden, standardHeight);
  const place = { left: x(left), top: y(top) };
  const size = { width: x(right + 1) - place.left, height: y(bottom + 1) - place.top };
  const svg = encodeURIComponent(chartSvg(chart, size));
  return { id: chart.id, ...place, ...size, src: `data:image/svg+xml;charset=utf-8,${svg}` };
}

function offsetOf(
  line: number,
  sizes: Readonly<Record<string, number>> = {},
  hidden: Readonly<Record<string, number>> = {},
  standard: number,
): number {
  let offset = 0;
  for (let at = 0; at < line; at++)
    if (hidden[String(at)] === undefined) offset += (sizes[String(at)] ?? standard) + 1;
  return offset;
}
