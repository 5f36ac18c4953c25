// Reads 地区数据: invention grants and withdrawal rates of cities and counties by year, from the sheet that has them (A55).
import type { WorkbookCells } from "./grid.ts";
import { viewGrid, type GridView } from "./grid-view.ts";
import { readFigure, type FigureUnit } from "./numbers.ts";
import type { Figure, RegionFigures, RegionFiguresRow } from "./region-figures.ts";
import { cityNamed } from "./city-names.ts";
import { cities, readPlace } from "./regions.ts";
import { startsNotes, titleAmong, linesIn, yearIn } from "./sheet-lines.ts";
import { matchKey } from "./text.ts";
import {
  bySheetName,
  findWordsHeader,
  listCell,
  type ColumnWords,
  type FoundColumn,
  type WordsHeader,
} from "./words-table.ts";

type Key = "city" | "county" | "year" | "grants" | "rate";

const words: readonly ColumnWords<Key>[] = [
  { key: "grants", words: /^(20\d\d年?度?)?(全年)?发明专利(年度)?授权(量|数|数量|件数)?(件|万件)?$/u },
  {
    key: "rate",
    words: /^(20\d\d年?度?)?(地区)?非正常(专利)?(申请)?(专利)?撤回率%?$|^(20\d\d年?度?)?(专利)?撤回率%?$/u,
  },
  {
    key: "city",
    words: /^(所属|所在)?(设区市|地级市|省辖市|地市|城市)(名称)?$/u,
    loose: /^(地区|市|区域|地区名称|所在地区|所属地区)$/u,
  },
  { key: "county", words: /^(所属|所在)?(县市区|县区|区县|市县|县市|县区市|区县市|市县区|县|区)(名称)?$/u },
  { key: "year", words: /^(统计|数据|所属)?(年度|年份|年)$/u },
];

const isHeader = (columns: ReadonlyMap<Key, readonly FoundColumn[]>): boolean =>
  (columns.has("grants") || columns.has("rate")) && (columns.has("city") || columns.has("county"));

/** The header of 地区数据 on a sheet, or null. */
export function regionFiguresHeader(view: GridView): WordsHeader<Key> | null {
  return findWordsHeader(view, words, isHeader);
}

interface PlaceOfRow {
  readonly city: string;
  readonly county: string | null;
}

const province = /^(全省|江苏省?|省)(平均|均值|平均值|平均水平|合计|总计)?$|^省?平均(值|水平)?$/u;
const totalsOrAll = /^(合计|小计|总计|全市|全市合计|市本级|本级|小计合计)$/u;

/** One of the 13 cities with or without 市, "全省", or the words as they are. */
function regionNamed(text: string): string {
  const key = matchKey(text);
  return province.test(key) ? "全省" : (cityNamed(text) ?? text.trim());
}

/** The county as its own name; null for the city as a whole. */
function countyNamed(text: string): string | null {
  const key = matchKey(text);
  if (totalsOrAll.test(key)) return null;
  const place = readPlace(text);
  switch (place.kind) {
    case "blank":
    case "city-level":
      return null;
    case "county":
      return place.county;
    case "zone":
      return place.name;
    case "former":
      return place.now ?? place.name;
    case "unknown":
      return text.trim();
  }
}

/**
 * The place of a row. A blank city is the one above, where a county or a figure is given; a row with neither city nor
 * county goes on with the place above (several years of one place).
 */
function placeOfRow(cityText: string, countyText: string, above: PlaceOfRow | null): PlaceOfRow | null {
  const cityBlank = matchKey(cityText) === "";
  const countyBlank = matchKey(countyText) === "";
  if (cityBlank && countyBlank) return above;
  const county = countyBlank ? null : countyNamed(countyText);
  if (!cityBlank) {
    const city = regionNamed(cityText);
    if (county !== null || city === "全省" || cities.includes(city)) return { city, county };
    // A single column 地区 that holds counties too.
    const place = readPlace(cityText);
    const [only, ...more] = place.kind === "county" ? place.cities : [];
    return place.kind === "county" && only !== undefined && more.length === 0
      ? { city: only, county: place.county }
      : { city, county };
  }
  const place = readPlace(countyText);
  const own = place.kind === "county" && place.cities.length === 1 ? place.cities[0] : undefined;
  const city = above?.city ?? own;
  return city === undefined ? null : { city, county };
}

const absent: Figure = { kind: "not-given", cell: null };

/** A figure column and the year its header names, if any. */
interface FigureColumn {
  readonly column: number;
  readonly year: number | null;
  readonly unit: FigureUnit;
}

const figureColumns = (
  found: readonly FoundColumn[] | undefined,
  kind: "count" | "ratio",
): readonly FigureColumn[] =>
  (found ?? []).map(({ column, header }) => {
    const key = matchKey(header);
    const unit: FigureUnit =
      kind === "count"
        ? { kind, tenThousands: key.includes("万件") }
        : { kind, percent: key.includes("%") || key.includes("百分") };
    return { column, year: yearIn(header), unit };
  });

function readRows(view: GridView, header: WordsHeader<Key>): readonly RegionFiguresRow[] {
  const columnOf = (key: Key): number | null => header.columns.get(key)?.[0]?.column ?? null;
  const [city, county, yearColumn] = [columnOf("city"), columnOf("county"), columnOf("year")];
  const grants = figureColumns(header.columns.get("grants"), "count");
  const rates = figureColumns(header.columns.get("rate"), "ratio");
  const years = new Set([...grants, ...rates].map(({ year }) => year).filter((year) => year !== null));
  const above = linesIn(view, {
    top: view.grid.top,
    bottom: header.row - 1,
    left: view.grid.left,
    right: view.right,
  });
  const sheetYear = yearIn(titleAmong(above)?.title.text ?? above[0]?.text ?? "") ?? yearIn(view.grid.sheet);
  const rows: RegionFiguresRow[] = [];
  let place: PlaceOfRow | null = null;
  for (let row = header.row + 1; row <= view.bottom; row++) {
    const textAt = (column: number | null): string =>
      column === null ? "" : listCell(view, header, row, column).text;
    const [cityText, countyText, yearText] = [textAt(city), textAt(county), textAt(yearColumn)];
    if (startsNotes(cityText) || startsNotes(countyText)) break;
    if (totalsOrAll.test(matchKey(cityText)) && cityText !== "") continue;
    const figure = (columns: readonly FigureColumn[], year: number | null): Figure => {
      const found = columns.find((each) => each.year === year) ?? columns.find((each) => each.year === null);
      return found === undefined
        ? absent
        : readFigure(view, listCell(view, header, row, found.column).row, found.column, found.unit);
    };
    const written = [...grants, ...rates].some(({ column }) => view.text(row, column).trim() !== "");
    if (cityText + countyText === "" && !written) continue;
    place = placeOfRow(cityText, countyText, place);
    if (place === null) continue;
    const ownYear = yearColumn === null ? sheetYear : yearIn(yearText);
    for (const year of years.size === 0 ? [null] : years) {
      rows.push({
        row: row + 1,
        ...place,
        year: year ?? ownYear,
        grants: figure(grants, year),
        withdrawalRate: figure(rates, year),
      });
    }
  }
  return rows;
}

/**
 * Reads the region figures of a workbook; null where no sheet has their header. Where several sheets have it, the one
 * named 地区数据 is read, else the first with rows; sheets are never mixed, so that every figure has one source.
 */
export function readRegionFigures(workbook: WorkbookCells): RegionFigures | null {
  let empty: RegionFigures | null = null;
  for (const grid of bySheetName(workbook.grids, "地区数据")) {
    const view = viewGrid(grid);
    const header = regionFiguresHeader(view);
    if (header === null) continue;
    const figures = { file: workbook.file, sheet: grid.sheet, rows: readRows(view, header) };
    if (figures.rows.length > 0) return figures;
    empty ??= figures;
  }
  return empty;
}
