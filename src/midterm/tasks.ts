// The tasks without a number (项目任务): whether something was done, and the reviewer's remark. They carry no points.
import type { Clause, ClauseId } from "../notices/schema.ts";
import type { TaskLine } from "../sheets/midterm-sheet.ts";

export interface TaskState {
  readonly clause: Clause;
  /** Ids of the parts of which a whole task consists; empty for a task that is ticked itself. */
  readonly parts: readonly ClauseId[];
  /** Of a whole task: how many of its parts. null: nothing written. */
  readonly done: boolean | null;
  readonly doneParts: number;
  readonly cell: string | null;
  readonly remark: string | null;
}

/** The state of every task of a project. */
export function taskStates(
  clauses: readonly Clause[],
  lines: ReadonlyMap<ClauseId, TaskLine>,
): readonly TaskState[] {
  return clauses.map((clause) => {
    const parts = clauses.filter(({ partOf }) => partOf === clause.id).map(({ id }) => id);
    const own = lines.get(clause.id);
    const doneParts = parts.filter((id) => lines.get(id)?.done === true).length;
    const told = parts.filter((id) => typeof lines.get(id)?.done === "boolean").length;
    return {
      clause,
      parts,
      done: parts.length === 0 ? (own?.done ?? null) : told === 0 ? null : doneParts > 0,
      doneParts,
      cell: own?.cell ?? null,
      remark: own?.remark?.text ?? null,
    };
  });
}
