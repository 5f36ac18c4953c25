// 全省汇总 as a sheet: the six printed columns, whose row it is, and where it was taken from.
import type { Consolidation, ConsolidatedRow } from "../../consolidate/consolidate.ts";
import { say, textOf } from "../../messages/catalogue.ts";
import type { Locale } from "../../messages/define.ts";
import { programmeOf } from "../../notices/registry.ts";
import { columnKeys, type ColumnKey, type Notice } from "../../notices/schema.ts";
import { provinceSheets } from "../../sheets/own-sheets.ts";
import {
  codeOf,
  codeText,
  provinceHeaders,
  provinceKeys,
  type ProvinceKey,
} from "../../sheets/province-summary.ts";
import type { PlanCell, SheetPlan } from "../../sheets/sheet-plan.ts";
import { headerCells, planCell, wholeLine } from "./plan-cells.ts";

/** Width in characters of each column. */
const widths: Readonly<Record<ColumnKey | ProvinceKey, number>> = {
  serial: 6,
  project: 32,
  unit: 28,
  unitType: 11,
  county: 11,
  contact: 20,
  city: 10,
  programme: 20,
  ownSerial: 6,
  sourceFile: 24,
  sourceSheet: 16,
  sourceRow: 6,
};
const keys: readonly (ColumnKey | ProvinceKey)[] = [...columnKeys, ...provinceKeys];
const titleLines = 2;

type Line = Readonly<Record<ColumnKey | ProvinceKey, string | number>>;

function lineOf(notice: Notice, { serial, city, row }: ConsolidatedRow): Line {
  const { cells, table, programme } = row;
  return {
    serial,
    project: cells.project.text,
    unit: cells.unit.text,
    unitType: cells.unitType.text,
    county: cells.county.text,
    contact: cells.contact.text,
    city,
    // Chinese like the rest of the sheet: by it the mid-term workbook knows the programme again.
    programme: programme === null ? "待核实" : programmeOf(notice, programme).shortName,
    ownSerial: cells.serial.text,
    sourceFile: table.file,
    sourceSheet: table.sheet,
    sourceRow: row.row,
  };
}

function codeOfLines(lines: readonly Line[]): string {
  const texts = (line: Line): Record<ColumnKey | ProvinceKey, { readonly text: string }> => {
    const text = (key: ColumnKey | ProvinceKey) => ({ text: String(line[key]) });
    return {
      serial: text("serial"),
      project: text("project"),
      unit: text("unit"),
      unitType: text("unitType"),
      county: text("county"),
      contact: text("contact"),
      city: text("city"),
      programme: text("programme"),
      ownSerial: text("ownSerial"),
      sourceFile: text("sourceFile"),
      sourceSheet: text("sourceSheet"),
      sourceRow: text("sourceRow"),
    };
  };
  return codeOf(lines.map(texts));
}

/** A cell in which nothing was written stays empty; every text stays text, whatever it begins with. */
const bodyCell = (value: string | number): PlanCell =>
  typeof value === "number" ? planCell(value, "integer") : planCell(value === "" ? null : value);

/** The provincial table as a plan; header and cells are Chinese in every language. */
export function summaryPlan(consolidation: Consolidation, locale: Locale): SheetPlan {
  const { notice, rows, cities, missing } = consolidation;
  const lines = rows.map((row) => lineOf(notice, row));
  const printed = new Map(notice.summaryTable.columns.map(({ key, header }) => [key, header]));
  const header = [
    ...columnKeys.map((key) => printed.get(key) ?? key),
    ...provinceKeys.map((key) => provinceHeaders[key]),
  ];
  const about = textOf(
    say("merge.sheet.about", { cities: cities.length, rows: rows.length, missing }),
    locale,
  );
  return {
    name: provinceSheets.summary,
    columns: keys.map((key) => ({ width: widths[key] })),
    rows: [
      [planCell(`${notice.year}年度${notice.summaryTable.title.words}（全省）`, "title")],
      [planCell(`${about}；${codeText(codeOfLines(lines))}`, "subtitle")],
      headerCells(header),
      ...lines.map((line) => keys.map((key) => bodyCell(line[key]))),
    ],
    merges: [wholeLine(0, keys.length), wholeLine(1, keys.length)],
    frozen: { rows: titleLines + 1, columns: 3 },
    entries: [],
    notes: [],
    table:
      lines.length === 0
        ? null
        : {
            name: provinceSheets.summary,
            area: { top: titleLines, left: 0, bottom: titleLines + lines.length, right: keys.length - 1 },
          },
    print: { orientation: "landscape", repeatRows: { first: 0, last: titleLines } },
    charts: [],
  };
}
