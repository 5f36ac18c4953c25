// What was filled into a project's block before, as values for a new one: exactly as typed, dashes of the form left out.
import { isCellError, valueAt } from "./grid.ts";
import { isBlankText, valueText } from "./grid-view.ts";
import { columnOf, textAt, type At, type MidtermBlock } from "./midterm-blocks.ts";
import { midtermColumns, type MidtermColumn, type MidtermLabel } from "./midterm-form.ts";
import type { ProjectSeed } from "./midterm-seeds.ts";
import { momentFromSerial } from "./moments.ts";
import type { PlanValue } from "./sheet-plan.ts";
import { matchKey } from "./text.ts";

export interface Carried {
  readonly seed: ProjectSeed;
  readonly answers: ReadonlyMap<MidtermLabel, PlanValue>;
  /** The user's cells by the row's id. */
  readonly rows: ReadonlyMap<string, ReadonlyMap<MidtermColumn, PlanValue>>;
  /** Every row, for those that a new form does not have. */
  readonly others: readonly {
    readonly code: string | null;
    readonly cells: ReadonlyMap<MidtermColumn, PlanValue>;
  }[];
}

/** Columns that the form itself fills in. */
const ownColumns: ReadonlySet<MidtermColumn> = new Set([
  "locator",
  "title",
  "figure",
  "unit",
  "basis",
  "demand",
  "code",
]);

/** A cell as it was typed; null where nothing was, or only the form's dash. */
function typed({ view }: MidtermBlock, { row, column }: At): PlanValue {
  const value = valueAt(view.grid, row, column);
  const kind = view.kind(row, column);
  const text = isCellError(value) ? value.error : valueText(value, kind);
  if (isBlankText(text) || /^-+$/u.test(matchKey(text))) return null;
  if (typeof value !== "number") return text;
  if (kind === "percent") return text;
  if (kind === "date") return momentFromSerial(value)?.at.slice(0, 10) ?? text;
  return value;
}

/** The filled cells of a block. */
export function carriedBlock(block: MidtermBlock, seed: ProjectSeed): Carried {
  const answers = new Map<MidtermLabel, PlanValue>();
  for (const [label, at] of block.answers) {
    const value = typed(block, at);
    if (value !== null && label !== "programme" && label !== "year") answers.set(label, value);
  }
  const rows = new Map<string, ReadonlyMap<MidtermColumn, PlanValue>>();
  const others: Carried["others"][number][] = [];
  for (const row of block.rows) {
    const all = new Map<MidtermColumn, PlanValue>();
    for (const column of midtermColumns) {
      const at = columnOf(block, column);
      const value = at === null ? null : typed(block, { row, column: at });
      if (value !== null) all.set(column, value);
    }
    const code = textAt(block, row, "code");
    const filled = new Map([...all].filter(([column]) => !ownColumns.has(column)));
    if (code !== "" && !rows.has(code)) rows.set(code, filled);
    if (filled.size > 0) others.push({ code: code === "" ? null : code, cells: all });
  }
  return { seed, answers, rows, others };
}
