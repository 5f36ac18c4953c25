// 中期检查 as it stands, before anything is understood: its header, and the blocks of its projects with labelled cells and rows.
import type { SheetGrid, WorkbookCells } from "./grid.ts";
import { isBlankText, viewGrid, type GridView } from "./grid-view.ts";
import { midtermLabels, midtermSheetName, type MidtermColumn, type MidtermLabel } from "./midterm-form.ts";
import { matchKey } from "./text.ts";
import {
  bySheetName,
  findWordsHeader,
  type ColumnWords,
  type FoundColumn,
  type WordsHeader,
} from "./words-table.ts";

const words: readonly ColumnWords<MidtermColumn>[] = [
  { key: "locator", words: /^(条款|依据条款|条款位置)$/u },
  { key: "title", words: /^(绩效|考核)?指标(名称)?$/u },
  { key: "figure", words: /^填报(项|内容)$/u },
  { key: "unit", words: /^(计量)?单位$/u },
  { key: "basis", words: /^(统计|填报)?口径$/u },
  { key: "base", words: /^基期(值|数)?(起始前)?$/u },
  { key: "year-1", words: /^第[1一]年$/u },
  { key: "year-2", words: /^第[2二]年$/u },
  { key: "year-3", words: /^第[3三]年$/u },
  { key: "now", words: /^(累计检查时|累计|检查时|累计期末|期末)$/u },
  { key: "evidence", words: /^证明材料$/u },
  { key: "remark", words: /^备注$/u },
  { key: "demand", words: /^通知要求$/u },
  { key: "contractDemand", words: /^合同目标(值)?$/u },
  { key: "contractBase", words: /^合同基期(值)?$/u },
  { key: "change", words: /^变更依据$/u },
  { key: "band", words: /^评定(档次|等次)$/u },
  { key: "percent", words: /^评定(得分率|分数|得分)$/u },
  { key: "opinion", words: /^评审(意见|人意见)$/u },
  { key: "code", words: /^(指标)?编号$/u },
];

const isHeader = (columns: ReadonlyMap<MidtermColumn, readonly FoundColumn[]>): boolean =>
  columns.has("figure") && columns.has("now") && (columns.has("code") || columns.has("title"));

/** The header of 中期检查 on a sheet, or null. */
export function midtermHeader(view: GridView): WordsHeader<MidtermColumn> | null {
  return findWordsHeader(view, words, isHeader);
}

const labelOf = new Map<string, MidtermLabel>(
  Object.entries(midtermLabels).map(([key, text]) => [text, key as MidtermLabel]),
);

/** Sheet coordinates, from 0. */
export interface At {
  readonly row: number;
  readonly column: number;
}

/** A project as it stands on the sheet. */
export interface MidtermBlock {
  readonly view: GridView;
  readonly header: WordsHeader<MidtermColumn>;
  /** The first row, from 0. */
  readonly top: number;
  /** Where each labelled answer stands, filled or not. */
  readonly answers: ReadonlyMap<MidtermLabel, At>;
  /** Rows below the labels with anything in them, from 0. */
  readonly rows: readonly number[];
}

/** The column of a key on a sheet; null where the sheet has none. */
export function columnOf({ header }: Pick<MidtermBlock, "header">, key: MidtermColumn): number | null {
  return header.columns.get(key)?.[0]?.column ?? null;
}

/** The text of a row under a header, trimmed; "" where the sheet has no such column. */
export function textAt(
  block: Pick<MidtermBlock, "view" | "header">,
  row: number,
  key: MidtermColumn,
): string {
  const column = columnOf(block, key);
  return column === null ? "" : block.view.text(row, column).trim();
}

/** A label in a row and where its answer stands: in the next cell, or in the next one that is filled. */
function labelIn(view: GridView, row: number): { readonly label: MidtermLabel; readonly at: At } | null {
  for (let column = view.grid.left; column <= view.right; column++) {
    const text = view.text(row, column);
    if (isBlankText(text)) continue;
    const label = labelOf.get(matchKey(text).replace(/[:*]+$/u, ""));
    if (label === undefined) return null;
    for (let at = column + 1; at <= view.right; at++) {
      if (!isBlankText(view.text(row, at))) return { label, at: { row, column: at } };
    }
    return { label, at: { row, column: column + 1 } };
  }
  return null;
}

function isBlankRow(view: GridView, row: number): boolean {
  for (let column = view.grid.left; column <= view.right; column++) {
    if (!isBlankText(view.text(row, column))) return false;
  }
  return true;
}

interface OpenBlock {
  top: number;
  answers: Map<MidtermLabel, At>;
  rows: number[];
}

/** The blocks of one sheet. A label after rows, or told twice, begins the next one. */
function blocksOf(view: GridView, header: WordsHeader<MidtermColumn>): readonly MidtermBlock[] {
  const blocks: OpenBlock[] = [];
  const code = header.columns.get("code")?.[0]?.column;
  for (let row = header.row + 1; row <= view.bottom; row++) {
    if (isBlankRow(view, row)) continue;
    const found = code === undefined || isBlankText(view.text(row, code)) ? labelIn(view, row) : null;
    let block = blocks.at(-1);
    if (found !== null) {
      if (block === undefined || block.rows.length > 0 || block.answers.has(found.label)) {
        block = { top: row, answers: new Map(), rows: [] };
        blocks.push(block);
      }
      block.answers.set(found.label, found.at);
      continue;
    }
    // A header written again, as copies from another sheet have it, is no row.
    const figure = header.columns.get("figure")?.[0]?.column ?? 0;
    if (matchKey(view.text(row, figure)) === matchKey(view.text(header.row, figure))) continue;
    block?.rows.push(row);
  }
  return blocks.map((block) => ({ view, header, ...block }));
}

/** Every project's block in a workbook, in the order of its sheets: those named 中期检查 first. */
export function midtermBlocks(workbook: WorkbookCells): readonly MidtermBlock[] {
  return midtermSheets(workbook).flatMap(({ view, header }) => blocksOf(view, header));
}

/** The sheets of a workbook with the header of 中期检查, filled or not. */
export function midtermSheets(workbook: WorkbookCells): readonly Pick<MidtermBlock, "view" | "header">[] {
  return bySheetName<SheetGrid>(workbook.grids, midtermSheetName).flatMap((grid) => {
    const view = viewGrid(grid);
    const header = midtermHeader(view);
    return header === null ? [] : [{ view, header }];
  });
}
