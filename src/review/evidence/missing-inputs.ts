// Figures that nobody gave, gathered over the rows of a run: the same figure of the same sheet is one entry.
import { textOf, type Message } from "../../messages/catalogue.ts";
import type { ClauseId } from "../../notices/schema.ts";
import type { ReviewRow } from "../check.ts";
import type { UnknownInput } from "../finding.ts";

export interface MissingInputs {
  readonly add: (what: Message, row: ReviewRow, clause: ClauseId) => void;
  /** In the order in which they were first missed. */
  readonly list: () => readonly UnknownInput[];
}

export function missingInputs(): MissingInputs {
  const entries = new Map<
    string,
    { what: Message; first: ReviewRow; rows: Set<number>; clauses: Set<ClauseId> }
  >();
  return {
    add: (what, row, clause) => {
      const { file, sheet } = row.table;
      const key = JSON.stringify([file, sheet, textOf(what, "zh-CN")]);
      const entry = entries.get(key);
      if (entry === undefined) {
        entries.set(key, { what, first: row, rows: new Set([row.row]), clauses: new Set([clause]) });
      } else {
        entry.rows.add(row.row);
        entry.clauses.add(clause);
      }
    },
    list: () =>
      [...entries.values()].map(({ what, first: { table }, rows, clauses }) => ({
        what,
        file: table.file,
        sheet: table.sheet,
        rows: [...rows],
        clauses: [...clauses],
      })),
  };
}
