// When a programme written once stands for the rows below it. The rule is written down for users in docs/sheets.md.
import { namesProgramme } from "./programme-words.ts";
import type { RowCell } from "./summary-table.ts";
import { matchKey } from "./text.ts";

/** A row's programme cell, with what the rule needs to know about the row. */
export interface ProgrammeCell {
  readonly cell: RowCell;
  readonly unitFilled: boolean;
}

/** Fewer blank cells than this are omissions. */
const leastBlanks = 2;

/**
 * Fills blank programme cells from the value above where the column is clearly written once per block:
 * - the value above is a programme's name (a project's own title belongs to one row);
 * - the unit of the blank row is filled;
 * - nowhere in the table do two neighbouring rows repeat the same name (who repeats it once would have repeated it here);
 * - at least two cells are left blank that way. A single blank is an omission, and annex 5 asks for every cell.
 */
export function fillProgrammes(cells: readonly ProgrammeCell[]): readonly RowCell[] {
  const before = cells.map(({ cell }) => cell);
  if (before.filter(({ blank }) => blank).length < leastBlanks) return before;
  let above: RowCell | null = null;
  let blanks = 0;
  const filled: RowCell[] = [];
  for (const [index, { cell, unitFilled }] of cells.entries()) {
    const previous = before[index - 1];
    if (!cell.blank) {
      const repeats = previous !== undefined && !previous.inherited && !cell.inherited && !previous.blank;
      if (repeats && namesProgramme(cell.text) && matchKey(previous.text) === matchKey(cell.text))
        return before;
      above = cell.error ? null : cell;
      filled.push(cell);
    } else if (above !== null && unitFilled && namesProgramme(above.text)) {
      blanks += 1;
      filled.push({ ...cell, text: above.text, cell: above.cell, blank: false, inherited: true });
    } else {
      filled.push(cell);
    }
  }
  return blanks >= leastBlanks ? filled : before;
}

/** "高价值专利培育——6G 通信": programme and title as one text, where the sheet keeps them apart. */
export function joinProgramme(programme: RowCell, title: RowCell): RowCell {
  if (title.blank) return programme;
  if (programme.blank || programme.error || title.error) return title;
  if (matchKey(title.text).startsWith(matchKey(programme.text))) return title;
  return { ...programme, text: `${programme.text.trim()}——${title.text.trim()}` };
}
