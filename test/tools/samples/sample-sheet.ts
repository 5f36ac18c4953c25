// A sample sheet as data, written as .xlsx with the look of annex 5 (borders, widths, merges) or as .xls without it.
import { utils, write, type CellObject, type WorkSheet } from "@e965/xlsx";
import { strToU8, zipSync } from "fflate";
import { cellAddress } from "../../../src/sheets/grid.ts";
import { packageParts } from "../ooxml.ts";

/** Styles by name; their order is that of <cellXfs> below. */
const styleNames = [
  "plain",
  "title",
  "letterhead",
  "head",
  "cell",
  "middle",
  "note",
  "percent",
  "date",
  "count",
] as const;
export type StyleName = (typeof styleNames)[number];

export interface SampleCell {
  readonly value: string | number;
  readonly style: StyleName;
}

export interface SampleRow {
  readonly cells: readonly (SampleCell | null)[];
  /** Points. */
  readonly height?: number;
  readonly hidden?: boolean;
}

export interface SampleSheet {
  readonly name: string;
  readonly hidden?: boolean;
  /** Characters. */
  readonly widths: readonly number[];
  readonly rows: readonly SampleRow[];
  /** "A1:F1" */
  readonly merges: readonly string[];
}

export function row(style: StyleName, ...values: readonly (string | number | null)[]): SampleRow {
  return { cells: values.map((value) => (value === null ? null : { value, style })) };
}

/** A row whose blank cells are drawn, as in a printed form. */
export function formRow(...values: readonly (string | number | null)[]): SampleRow {
  return {
    cells: values.map((value, index) => ({ value: value ?? "", style: index === 0 ? "middle" : "cell" })),
  };
}

export const emptyRow: SampleRow = { cells: [] };

const border =
  '<border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/></border>';
const xf = (font: number, format: number, boxed: boolean, alignment: string): string =>
  `<xf numFmtId="${format}" fontId="${font}" fillId="0" borderId="${boxed ? 1 : 0}" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1"><alignment vertical="center" ${alignment}/></xf>`;
const left = 'horizontal="left" wrapText="1"';
const centre = 'horizontal="center" wrapText="1"';

/** Built-in format 31 is the Chinese long date; Excel does not spell it out in a file. */
const styles = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="176" formatCode="0.0%"/></numFmts><fonts count="4"><font><sz val="11"/><name val="宋体"/></font><font><sz val="18"/><name val="方正小标宋简体"/></font><font><b/><sz val="11"/><name val="宋体"/></font><font><sz val="10"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>${border}</borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${styleNames.length}">${[
  xf(0, 0, false, ""),
  xf(1, 0, false, centre),
  xf(0, 0, false, ""),
  xf(2, 0, true, centre),
  xf(0, 0, true, left),
  xf(0, 0, true, centre),
  xf(3, 0, false, left),
  xf(0, 176, true, centre),
  xf(0, 31, true, centre),
  xf(0, 3, true, centre),
].join(
  "",
)}</cellXfs><cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

function sheetXml({ widths, rows, merges }: SampleSheet): string {
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const lines = rows.map(({ cells, height, hidden }, at) => {
    const attributes = `${height === undefined ? "" : ` ht="${height}" customHeight="1"`}${hidden === true ? ' hidden="1"' : ""}`;
    return `<row r="${at + 1}"${attributes}>${cells.map((cell, column) => (cell === null ? "" : cellXml(cell, cellAddress(at, column)))).join("")}</row>`;
  });
  const merged = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("");
  return `<cols>${columns.join("")}</cols><sheetData>${lines.join("")}</sheetData>${merged === "" ? "" : `<mergeCells count="${merges.length}">${merged}</mergeCells>`}<pageSetup paperSize="9" orientation="landscape"/>`;
}

function cellXml({ value, style }: SampleCell, address: string): string {
  const open = `<c r="${address}" s="${styleNames.indexOf(style)}"`;
  if (typeof value === "number") return `${open}><v>${value}</v></c>`;
  if (value === "") return `${open}/>`;
  return `${open} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}

/** The same bytes every time, so that samples change only where their content does. */
export function xlsxOf(sheets: readonly SampleSheet[]): Uint8Array {
  const parts = packageParts({
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      xml: sheetXml(sheet),
      ...(sheet.hidden === true ? { state: "hidden" as const } : {}),
    })),
    extra: { "xl/styles.xml": strToU8(styles) },
  });
  return zipSync(parts, { mtime: "2025-01-14T00:00:00Z" });
}

/** As .xls (BIFF 8), which keeps values, number formats, widths and merges. */
export function xlsOf(sheets: readonly SampleSheet[]): Uint8Array {
  const book = utils.book_new();
  for (const sheet of sheets) utils.book_append_sheet(book, worksheetOf(sheet), sheet.name);
  book.Workbook = { Sheets: sheets.map(({ hidden }) => ({ Hidden: hidden === true ? 1 : 0 })) };
  return new Uint8Array(write(book, { type: "array", bookType: "biff8" }) as ArrayBuffer);
}

const formats: Partial<Record<StyleName, string>> = {
  percent: "0.0%",
  date: 'yyyy"年"m"月"d"日"',
  count: "#,##0",
};

function worksheetOf({ rows, widths, merges }: SampleSheet): WorkSheet {
  const worksheet = utils.aoa_to_sheet(
    rows.map(({ cells }) =>
      cells.map((cell): CellObject | null =>
        cell === null || cell.value === ""
          ? null
          : {
              t: typeof cell.value === "number" ? "n" : "s",
              v: cell.value,
              ...(formats[cell.style] === undefined ? {} : { z: formats[cell.style] }),
            },
      ),
    ),
  );
  // SheetJS keeps the width of a digit from the last file it saw: said here, the bytes are the same every time.
  worksheet["!cols"] = widths.map((wch) => ({ wch, MDW: 6 }));
  worksheet["!merges"] = merges.map((ref) => utils.decode_range(ref));
  return worksheet;
}
