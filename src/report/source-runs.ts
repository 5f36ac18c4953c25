// Sources as people name them: the cells of one figure over several years are one run, "L7:N7 研发费用".
import { textOf } from "../messages/catalogue.ts";
import type { Locale } from "../messages/define.ts";
import type { Source } from "../review/finding.ts";

export interface SourceRun {
  readonly file: string;
  readonly sheet: string;
  /** A cell, or cells that stand side by side or below each other. */
  readonly address: string;
  /** What stands there, without the year where there are several. */
  readonly what: string;
}

interface Run {
  readonly file: string;
  readonly sheet: string;
  readonly cells: string[];
  readonly what: string;
  readonly stem: string;
}

/** 2022年研发费用 and 2023年研发费用 are one thing of two years. */
const withoutYear = (what: string, locale: Locale): string =>
  (locale === "zh-CN" ? what.replace(/\d{4}\s*年(?:度)?/u, "") : what.replace(/\s*\b\d{4}\b/u, "")).trim();

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function placeOf(cell: string): { readonly column: number; readonly row: number } | null {
  const [, column, row] = /^([A-Z]+)(\d+)$/u.exec(cell) ?? [];
  return column === undefined ? null : { column: columnNumber(column), row: Number(row) };
}

/** Whether the second cell is the next one to the right. */
function isNext(left: string | undefined, right: string): boolean {
  const [a, b] = [placeOf(left ?? ""), placeOf(right)];
  return a !== null && b !== null && a.row === b.row && a.column + 1 === b.column;
}

function continues(run: Run, { file, sheet, cell }: Source, what: string, stem: string): boolean {
  const sameSheet = run.file === file && run.sheet === sheet;
  return sameSheet && run.stem === stem && run.what !== what && isNext(run.cells.at(-1), cell);
}

/** In the order in which they are named; side by side and of one kind they become one. */
export function sourceRuns(sources: readonly Source[], locale: Locale): readonly SourceRun[] {
  const runs: Run[] = [];
  for (const source of sources) {
    const what = textOf(source.what, locale);
    const stem = withoutYear(what, locale);
    const last = runs.at(-1);
    if (last !== undefined && continues(last, source, what, stem)) last.cells.push(source.cell);
    else runs.push({ file: source.file, sheet: source.sheet, cells: [source.cell], what, stem });
  }
  return runs.map(({ file, sheet, cells, what, stem }) => {
    const [first = "", ...others] = cells;
    const last = others.at(-1);
    return last === undefined
      ? { file, sheet, address: first, what }
      : { file, sheet, address: `${first}:${last}`, what: stem };
  });
}
