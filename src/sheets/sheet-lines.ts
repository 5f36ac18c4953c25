// Texts around a table, line by line: what titles, letterheads and footers are read from.
import { cellAddress } from "./grid.ts";
import { isBlankText, type GridView } from "./grid-view.ts";
import { matchKey } from "./text.ts";
import type { CellText } from "./summary-table.ts";

/** One line of a cell's text (a cell may hold several), with its place. */
export interface SheetLine {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly cell: string;
}

/** Rows and columns to look at, both ends included. */
export interface LineRange {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** A title and the letterhead in one cell, one line: they are told apart after the title's last word. */
const titleWithMore = /^(.*?(?:汇总表|推荐表|一览表))(.*(?:知识产权局|联系人|盖章).*)$/su;

/** The lines of a range, row by row, left to right. A merge counts where its first cell lies. */
export function linesIn(view: GridView, range: LineRange): readonly SheetLine[] {
  const lines: SheetLine[] = [];
  const top = Math.max(range.top, view.grid.top);
  const left = Math.max(range.left, view.grid.left);
  for (let row = top; row <= Math.min(range.bottom, view.bottom); row++) {
    for (let column = left; column <= Math.min(range.right, view.right); column++) {
      const text = view.text(row, column);
      if (isBlankText(text)) continue;
      const cell = cellAddress(row, column);
      for (const line of text.split(/\r\n|\r|\n/u)) {
        const [, title = line, more = ""] = titleWithMore.exec(line) ?? [];
        for (const part of [title, more])
          if (!isBlankText(part)) lines.push({ row, column, text: part, cell });
      }
    }
  }
  return lines;
}

export const asCellText = (line: SheetLine): CellText => ({ text: line.text, cell: line.cell });

const noteStart = /^[(*※]?(说明|备注|注|注意事项|附注|填表说明|填报说明|填写说明|编制说明)\d*(?:[:.、)]|$)/u;

/** Whether a text opens the notes below a table: 说明：…, 备注：…, 注：…, 填表说明. */
export function startsNotes(text: string): boolean {
  return /[说备注附填编]/u.test(text) && noteStart.test(matchKey(text));
}

const titleWords: readonly (readonly [RegExp, number])[] = [
  [/汇总表/u, 4],
  [/推荐/u, 2],
  [/战略推进|计划项目/u, 2],
  [/申报/u, 1],
  [/年度/u, 1],
  [/(一览表|推荐表|申报表|名单|清单|表)$/u, 1],
];

/** How much a text reads like the table's title; from 2 on it is taken for one. */
export function titleScore(text: string): number {
  const key = matchKey(text);
  if (
    key.length > 80 ||
    /:/u.test(key.replace(/^附件\d*:/u, "")) ||
    startsNotes(key) ||
    /知识产权局|盖章/u.test(key)
  )
    return 0;
  return titleWords.reduce((sum, [words, score]) => (words.test(key) ? sum + score : sum), 0);
}

/** The cells of a row as one line where together they read more like a title than any of them does: 2025年度 | 汇总表. */
function withTitlesOverCells(lines: readonly SheetLine[]): readonly SheetLine[] {
  const rows = new Map<number, SheetLine[]>();
  for (const line of lines) rows.set(line.row, [...(rows.get(line.row) ?? []), line]);
  return [...rows.values()].flatMap((cells) => {
    const [first] = cells;
    if (first === undefined || cells.length < 2 || cells.every(({ cell }) => cell === first.cell))
      return cells;
    const text = cells.map((each) => each.text.trim()).join("");
    const best = Math.max(...cells.map((each) => titleScore(each.text)));
    return titleScore(text) > best ? [{ ...first, text }] : cells;
  });
}

/**
 * The title among the lines above a table; two lines of one title, and the cells of a row over which it is spread, are
 * put together. Null where none reads like one.
 */
export function titleAmong(
  above: readonly SheetLine[],
): { readonly title: CellText; readonly row: number } | null {
  const lines = withTitlesOverCells(above);
  let best: { line: SheetLine; index: number; score: number } | null = null;
  for (const [index, line] of lines.entries()) {
    const score = titleScore(line.text);
    if (score >= 2 && score >= (best?.score ?? 0)) best = { line, index, score };
  }
  if (best === null) return null;
  const before = lines[best.index - 1];
  const opens =
    before !== undefined &&
    best.line.row - before.row <= 1 &&
    titleScore(before.text) >= 1 &&
    !/表\s*$/u.test(before.text);
  if (!opens) return { title: asCellText(best.line), row: best.line.row };
  return { title: { text: `${before.text}${best.line.text}`, cell: before.cell }, row: before.row };
}

const chineseYear = /[二2][〇○零oO0][一二三四五六七八九〇○零\d]{2}/u;

/** The year a text names: "2025年度", "2025 年", "２０２５", "二〇二五年". The one before 年度 wins over others. */
export function yearIn(text: string): number | null {
  const key = matchKey(text).replace(/[○零o](?=[〇○零o一二三四五六七八九年]|$)/gu, "〇");
  const digits = key.replace(new RegExp(chineseYear, "gu"), (year) =>
    year.replace(/[〇一二三四五六七八九]/gu, (digit) => String("〇一二三四五六七八九".indexOf(digit))),
  );
  const match =
    /(?<!\d)(20\d{2})年度/u.exec(digits) ??
    /(?<!\d)(20\d{2})年/u.exec(digits) ??
    /(?<!\d)(20\d{2})(?!\d)/u.exec(digits);
  return match?.[1] === undefined ? null : Number(match[1]);
}
