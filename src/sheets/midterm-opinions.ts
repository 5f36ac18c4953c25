// What reviewers write in 中期检查: a band, a percentage and words beside a target, 已开展 or 未开展 beside a task.
import type { ClauseId } from "../notices/schema.ts";
import { cellAddress, valueAt } from "./grid.ts";
import { isBlankText, valueText } from "./grid-view.ts";
import { columnOf, type MidtermBlock } from "./midterm-blocks.ts";
import { readNumberCell } from "./midterm-cells.ts";
import { bandChoices, taskWords, type MidtermColumn } from "./midterm-form.ts";
import {
  reviewBands,
  type Review,
  type ReviewBand,
  type SheetFault,
  type TaskLine,
} from "./midterm-sheet.ts";
import { saysNotGiven } from "./numbers.ts";
import { quoted } from "./quote.ts";
import type { CellText } from "./summary-table.ts";
import { matchKey } from "./text.ts";

interface Typed extends CellText {
  readonly column: number;
}

function typedIn(block: MidtermBlock, row: number, key: MidtermColumn): Typed | null {
  const column = columnOf(block, key);
  if (column === null) return null;
  const { view } = block;
  const text = valueText(valueAt(view.grid, row, column), view.kind(row, column)).trim();
  return isBlankText(text) || saysNotGiven(text) ? null : { text, cell: cellAddress(row, column), column };
}

const bandWords: Readonly<Record<ReviewBand, RegExp>> = {
  reached: /^(达成|上档|第一档|好|100)/u,
  partly: /^(部分达成|基本达成|中档|第二档|80)/u,
  "not-reached": /^(未达成|没有达成|下档|第三档|60)/u,
};

/** The reviewer's cells of a row; null where all are blank. */
export function readReview(
  block: MidtermBlock,
  row: number,
  clause: ClauseId,
  faults: SheetFault[],
): Review | null {
  const band = typedIn(block, row, "band");
  const percent = typedIn(block, row, "percent");
  const remark = typedIn(block, row, "opinion");
  if (band === null && percent === null && remark === null) return null;
  const fault = (kind: SheetFault["kind"], { cell, text }: Typed, more: string | null): void => {
    faults.push({ kind, cell, text: quoted(text), clause, more });
  };
  const key = band === null ? "" : matchKey(band.text);
  const found = reviewBands.find((each) => matchKey(bandChoices[each]) === key || bandWords[each].test(key));
  if (band !== null && found === undefined)
    fault("not-a-choice", band, Object.values(bandChoices).join("、"));
  const reading =
    percent === null
      ? null
      : readNumberCell(valueAt(block.view.grid, row, percent.column), block.view.kind(row, percent.column), {
          unit: "%",
          whole: false,
        });
  if (percent !== null && reading?.kind === "refused") fault(reading.fault, percent, reading.more);
  return {
    band: band === null || found === undefined ? null : { band: found, cell: band.cell },
    percent:
      percent !== null && reading?.kind === "given" && reading.value.kind === "number"
        ? { value: reading.value.value, cell: percent.cell }
        : null,
    remark: remark === null ? null : { text: remark.text, cell: remark.cell },
  };
}

/** The state of a task; anything but the two words (or 是/否) is told and counts as not written. */
export function readTask(block: MidtermBlock, row: number, clause: ClauseId, faults: SheetFault[]): TaskLine {
  const state = typedIn(block, row, "now");
  const key = state === null ? "" : matchKey(state.text);
  const done = /^(已开展|已完成|已启动|进行中|是|√|✓)$/u.test(key)
    ? true
    : /^(未开展|未启动|否|×|✗)$/u.test(key)
      ? false
      : null;
  if (state !== null && done === null) {
    faults.push({
      kind: "not-a-choice",
      cell: state.cell,
      text: quoted(state.text),
      clause,
      more: Object.values(taskWords).join("、"),
    });
  }
  const remark = typedIn(block, row, "remark") ?? typedIn(block, row, "opinion");
  const column = columnOf(block, "now");
  return {
    done,
    cell: column === null ? null : cellAddress(row, column),
    remark: remark === null ? null : { text: remark.text, cell: remark.cell },
  };
}
