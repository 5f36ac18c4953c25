// The whole state of a workbook as plain data, so that "the file is as it was" can be compared.
import { cellAddress } from "../../../sheets/grid.ts";
import { areaText } from "./areas.ts";
import type { Chart } from "./chart.ts";
import type { Workbook } from "./workbook.ts";
import type { Worksheet } from "./worksheet.ts";

/** Plain, comparable, readable; identities (ids, dates) are left out. */
export type Dump = Readonly<Record<string, unknown>>;

export function dump(workbook: Workbook): Dump {
  return {
    name: workbook.name,
    activeSheet: workbook.worksheets.active.name,
    selection: areaText(workbook.selectionOf(workbook.worksheets.active)),
    sheets: workbook.worksheets.items.map(dumpSheet),
    settings: Object.fromEntries(workbook.settings.stored),
    names: workbook.names.items.map(({ name, formula }) => ({ name, formula })),
  };
}

export function dumpSheet(sheet: Worksheet): Dump {
  const { cells } = sheet;
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    cells: Object.fromEntries(cells.entries().map(([row, column, cell]) => [cellAddress(row, column), cell])),
    merges: cells.merges.map(areaText).sort(),
    rows: Object.fromEntries(cells.rows),
    columns: Object.fromEntries(cells.columns),
    conditionalFormats: sheet.conditionalFormats.map((format) => ({
      areas: format.areas.map(areaText),
      type: format.type,
      formula: format.customOrNullObject?.rule.formula ?? null,
      fill: format.customOrNullObject?.format.fill.color ?? null,
      font: format.customOrNullObject?.format.font.color ?? null,
      stopIfTrue: format.stopIfTrue,
    })),
    comments: sheet.comments.items.map((comment) => ({
      address: cellAddress(comment.row, comment.column),
      content: comment.content,
      resolved: comment.resolved,
      replies: comment.replies.items.map(({ content }) => content),
    })),
    tables: sheet.allTables.map(({ name, area, showTotals }) => ({ name, area: areaText(area), showTotals })),
    charts: sheet.allCharts.map(dumpChart),
    validations: sheet.validations.map(({ area, ...rest }) => ({ area: areaText(area), ...rest })),
    names: sheet.names.items.map(({ name, formula }) => ({ name, formula })),
    protection: { protected: sheet.protection.protected, options: sheet.protection.options },
    frozen: sheet.freezePanes.frozen,
    page: {
      orientation: sheet.pageLayout.orientation,
      paperSize: sheet.pageLayout.paperSize,
      zoom: sheet.pageLayout.zoom,
      printArea: sheet.pageLayout.printArea && areaText(sheet.pageLayout.printArea),
      titleRows: sheet.pageLayout.titleRows && areaText(sheet.pageLayout.titleRows),
      titleColumns: sheet.pageLayout.titleColumns && areaText(sheet.pageLayout.titleColumns),
      footer: sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter,
    },
  };
}

function dumpChart({ name, chartType, title, legend, axes, at, series }: Chart): Dump {
  return {
    name,
    chartType,
    title: title.text,
    legend: legend.visible ? legend.position : null,
    reversed: axes.categoryAxis.reversePlotOrder,
    at: areaText(at),
    series: series.items.map((one) => ({
      name: one.name,
      values: one.values && areaText(one.values.area),
      categories: one.categories && areaText(one.categories.area),
      colour: one.format.fill.colour,
    })),
  };
}
