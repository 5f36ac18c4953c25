// Reads 立项台账: earlier and running projects with role, acceptance and final payment, in the words ledgers use (A18, A19, A55).
import type { WorkbookCells } from "./grid.ts";
import { viewGrid, type GridView } from "./grid-view.ts";
import { momentOf } from "./moments.ts";
import { saysNotGiven } from "./numbers.ts";
import { readAcceptance, readFinalPayment, readLevel, readRole } from "./ledger-words.ts";
import type { LedgerProject, ProjectLedger } from "./project-ledger.ts";
import { cityNamed } from "./city-names.ts";
import { readPlace } from "./regions.ts";
import { startsNotes, yearIn } from "./sheet-lines.ts";
import type { CellText } from "./summary-table.ts";
import { matchKey } from "./text.ts";
import {
  bySheetName,
  findWordsHeader,
  listCell,
  type ColumnWords,
  type FoundColumn,
  type WordsHeader,
} from "./words-table.ts";

type Key =
  | "year"
  | "category"
  | "level"
  | "unit"
  | "role"
  | "college"
  | "discipline"
  | "topic"
  | "city"
  | "county"
  | "acceptance"
  | "payment"
  | "formerNames"
  | "creditCode";

const words: readonly ColumnWords<Key>[] = [
  { key: "year", words: /^立项(年度|年份|年|时间|日期)$/u, loose: /^(年度|年份)$/u },
  { key: "category", words: /^(项目|计划|专项)(类别|类型|种类)$/u, loose: /^(项目名称|立项项目名称|类别)$/u },
  { key: "level", words: /^(项目|立项|计划)?(级别|层级)$/u },
  {
    key: "unit",
    words: /^(项目)?(承担|牵头)(单位|主体)(名称|全称)?$/u,
    loose: /^(项目)?(申报|实施)?(单位|主体)(名称|全称)?$/u,
  },
  { key: "role", words: /^(单位|承担)?角色$|^(承担|参与)(方式|情况)$/u },
  { key: "college", words: /^(申报|所在|所属|二级|承担)?(学院|院系)(名称)?$/u },
  { key: "discipline", words: /^(所属)?(学科领域方向|学科领域|学科方向|学科|领域方向)$/u },
  { key: "topic", words: /^(项目)?培育(主题|方向)$/u },
  { key: "city", words: /^(所属|所在)?(设区市|地级市|省辖市|地市)(名称)?$/u, loose: /^(地区|市)$/u },
  { key: "county", words: /^(所属|所在)?(县市区|县区|区县|市县|县市|县区市|区县市|市县区|县|区)(名称)?$/u },
  {
    key: "acceptance",
    words: /^(项目)?(是否)?(验收|结题)(状态|情况|结果)?$/u,
    loose: /^(项目|实施|执行)(状态|进展)$/u,
  },
  { key: "payment", words: /^(是否)?(拨付)?尾款(拨付)?(状态|情况)?$/u, loose: /^(拨款|拨付)(状态|情况)$/u },
  { key: "formerNames", words: /^(单位)?(曾用名称?|原(单位)?名称?|更名前(名称)?)$/u },
  { key: "creditCode", words: /^(单位)?(统一)?社会信用代码$|^信用代码$/u },
];

/** What no summary table has. */
const ledgerOnly: readonly Key[] = ["acceptance", "payment"];

function isHeader(columns: ReadonlyMap<Key, readonly FoundColumn[]>): boolean {
  const grantYear = columns.get("year")?.some(({ header }) => header.includes("立")) === true;
  return (
    columns.has("unit") && columns.size >= 3 && (grantYear || ledgerOnly.some((key) => columns.has(key)))
  );
}

/** The header of 立项台账 on a sheet, or null: a unit, and 立项年度, 验收状态 or 尾款状态. */
export function projectLedgerHeader(view: GridView): WordsHeader<Key> | null {
  return findWordsHeader(view, words, isHeader);
}

/** 立项年度: "2023", "2023年度", or the year of a date. */
function yearOf(text: string): number | null {
  const moment = momentOf(text, null);
  return moment === null ? yearIn(text) : Number(moment.at.slice(0, 4));
}

/** City and county of a project. Where the city is left out, a county of one city only tells it. */
function regionOf(cityText: string, countyText: string): Pick<LedgerProject, "city" | "county"> {
  const city = cityNamed(cityText);
  for (const text of [countyText, city === null ? cityText : ""]) {
    const place = readPlace(text);
    switch (place.kind) {
      case "blank":
        break;
      case "city-level":
        return { city: city ?? place.city, county: null };
      case "county":
        return {
          city: city ?? (place.cities.length === 1 ? (place.cities[0] ?? null) : null),
          county: place.county,
        };
      case "zone":
        return {
          city: city ?? (place.cities.length === 1 ? (place.cities[0] ?? null) : null),
          county: place.name,
        };
      case "former":
        return { city, county: place.now ?? place.name };
      case "unknown":
        return { city, county: place.text };
    }
  }
  return { city, county: null };
}

const isTotal = (text: string): boolean => /^(合计|小计|总计|共计)(?:$|[\d:(])/u.test(matchKey(text));

function projectAt(view: GridView, header: WordsHeader<Key>, row: number): LedgerProject | "end" | null {
  const cellOf = (key: Key): CellText & { readonly blank: boolean } => {
    const column = header.columns.get(key)?.[0]?.column;
    return column === undefined ? { text: "", cell: "", blank: true } : listCell(view, header, row, column);
  };
  const given = (key: Key): CellText | null => {
    const { text, cell, blank } = cellOf(key);
    return blank ? null : { text, cell };
  };
  const cellText = (key: Key): CellText => ({ text: cellOf(key).text, cell: cellOf(key).cell });
  const unit = cellOf("unit");
  const first = view.grid.values[row - view.grid.top]?.find(
    (value) => typeof value === "string" && value.trim() !== "",
  );
  if (unit.blank) return typeof first === "string" && startsNotes(first) ? "end" : null;
  if (startsNotes(unit.text)) return "end";
  if (isTotal(unit.text) || (typeof first === "string" && isTotal(first))) return null;
  return {
    row: row + 1,
    year: yearOf(cellOf("year").text),
    category: cellText("category"),
    level: readLevel(cellOf("level").text),
    unit: cellText("unit"),
    role: readRole(cellOf("role").text),
    college: given("college"),
    discipline: given("discipline"),
    topic: given("topic"),
    ...regionOf(cellOf("city").text, cellOf("county").text),
    acceptance: readAcceptance(cellOf("acceptance").text),
    finalPayment: readFinalPayment(cellOf("payment").text),
    acceptanceCell: header.columns.has("acceptance") ? cellOf("acceptance").cell : null,
    finalPaymentCell: header.columns.has("payment") ? cellOf("payment").cell : null,
    formerNames: cellOf("formerNames")
      .text.split(/[、，,;；/\n]+/u)
      .map((name) => name.trim())
      .filter((name) => !saysNotGiven(name)),
    creditCode: given("creditCode")?.text.trim() ?? null,
  };
}

/**
 * Reads the ledger of a workbook; null where no sheet has its header. Where several sheets have it, the one named
 * 立项台账 is read, else the first with projects; sheets are never mixed.
 */
export function readProjectLedger(workbook: WorkbookCells): ProjectLedger | null {
  let empty: ProjectLedger | null = null;
  for (const grid of bySheetName(workbook.grids, "立项台账")) {
    const view = viewGrid(grid);
    const header = projectLedgerHeader(view);
    if (header === null) continue;
    const projects: LedgerProject[] = [];
    for (let row = header.row + 1; row <= view.bottom; row++) {
      const project = projectAt(view, header, row);
      if (project === "end") break;
      if (project !== null) projects.push(project);
    }
    const ledger = { file: workbook.file, sheet: grid.sheet, projects };
    if (projects.length > 0) return ledger;
    empty ??= ledger;
  }
  return empty;
}
