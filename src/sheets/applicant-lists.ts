// Lists of applicants by the way they applied, as the platforms give them out: for 多头申报 (2026).
import { noticeOf, noticeYears } from "../notices/registry.ts";
import type { WorkbookCells } from "./grid.ts";
import { isBlankText, viewGrid, type GridView } from "./grid-view.ts";
import { startsNotes } from "./sheet-lines.ts";
import type { CellText } from "./summary-table.ts";
import { matchKey } from "./text.ts";
import { findWordsHeader, listCell, type ColumnWords, type WordsHeader } from "./words-table.ts";

/** A unit in a list, with the channel by its name in the notice. */
export interface ListedApplicant {
  /** Sheet row number, from 1. */
  readonly row: number;
  readonly channel: string;
  readonly unit: CellText;
  readonly project: CellText | null;
  readonly creditCode: CellText | null;
}

export interface ApplicantList {
  readonly file: string;
  readonly sheet: string;
  readonly applicants: readonly ListedApplicant[];
}

type Key = "unit" | "project" | "channel" | "code";

const words: readonly ColumnWords<Key>[] = [
  {
    key: "unit",
    words: /^(项目)?(申报|申请|牵头申报)(单位|主体|企业|机构)(全称|名称)?$|^(单位|企业|机构)(全称|名称)$/u,
    loose: /^(承担|牵头)单位(名称)?$|^(单位|企业)$/u,
  },
  { key: "project", words: /^(申报)?项目(名称|题目)$/u, loose: /^(申报项目|课题名称)$/u },
  { key: "channel", words: /^(项目)?(申报|提交|受理|报送)(渠道|方式|平台|入口|途径)(名称)?$/u },
  { key: "code", words: /^(申报)?(单位|企业|机构)?(统一)?(社会)?信用代码(号码?)?$/u },
];

/** The channels of all notices by their words. */
function channelsKnown(): readonly { readonly name: string; readonly words: readonly string[] }[] {
  return noticeYears().flatMap((year) => noticeOf(year)?.oneChannel?.channels ?? []);
}

/** The channel that a text names; null where it names none, or several. */
function channelIn(text: string): string | null {
  const key = matchKey(text);
  const named = new Set(
    channelsKnown()
      .filter((channel) => [channel.name, ...channel.words].some((word) => key.includes(matchKey(word))))
      .map(({ name }) => name),
  );
  const [only, ...others] = named;
  return only !== undefined && others.length === 0 ? only : null;
}

/** The channel of a whole sheet: by its name, by a line above the header, by the file's name. */
function channelOfSheet(file: string, view: GridView, header: WordsHeader<Key>): string | null {
  const above: string[] = [];
  for (let row = view.grid.top; row < header.row; row += 1) {
    for (let column = view.grid.left; column <= view.right; column += 1) above.push(view.text(row, column));
  }
  return channelIn(view.grid.sheet) ?? channelIn(above.join(" ")) ?? channelIn(file);
}

function applicantAt(
  view: GridView,
  header: WordsHeader<Key>,
  row: number,
  ofSheet: string | null,
): ListedApplicant | "end" | null {
  const read = (key: Key): (CellText & { readonly blank: boolean }) | null => {
    const column = header.columns.get(key)?.[0]?.column;
    return column === undefined ? null : listCell(view, header, row, column);
  };
  const given = (key: Key): CellText | null => {
    const cell = read(key);
    return cell === null || cell.blank ? null : { text: cell.text, cell: cell.cell };
  };
  const unit = given("unit");
  if (unit === null) return null;
  if (startsNotes(unit.text)) return "end";
  const channel = channelIn(given("channel")?.text ?? "") ?? ofSheet;
  if (channel === null || /^(?:合计|共计|总计|小计)/u.test(matchKey(unit.text))) return null;
  return { row: row + 1, channel, unit, project: given("project"), creditCode: given("code") };
}

/**
 * The applicant lists of a workbook: sheets with a column of units that say the channel, once for all or row by row. Rows
 * of which nobody says the channel are left out.
 */
export function readApplicantLists(workbook: WorkbookCells): readonly ApplicantList[] {
  return workbook.grids.flatMap((grid) => {
    const view = viewGrid(grid);
    const header = findWordsHeader(view, words, (columns) => columns.has("unit"));
    if (header === null) return [];
    const ofSheet = channelOfSheet(workbook.file, view, header);
    if (ofSheet === null && !header.columns.has("channel")) return [];
    const applicants: ListedApplicant[] = [];
    for (let row = header.row + 1; row <= view.bottom; row += 1) {
      if (isBlankText(view.text(row, header.columns.get("unit")?.[0]?.column ?? view.grid.left))) continue;
      const applicant = applicantAt(view, header, row, ofSheet);
      if (applicant === "end") break;
      if (applicant !== null) applicants.push(applicant);
    }
    return applicants.length === 0 ? [] : [{ file: workbook.file, sheet: grid.sheet, applicants }];
  });
}
