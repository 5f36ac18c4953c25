// What a row of 中期检查 is about: a figure, a target, a task, or nothing; by its id, else by the words of its figure.
import type { ClauseId, Figure, FigureId, Notice, ProgrammeId, Target } from "../notices/schema.ts";
import { figuresById, targetsOf } from "../notices/targets.ts";
import { textAt, type MidtermBlock } from "./midterm-blocks.ts";
import { codeParts, type MidtermColumn } from "./midterm-form.ts";
import { slots } from "./midterm-sheet.ts";
import { saysNotGiven } from "./numbers.ts";
import { matchKey } from "./text.ts";

/** What the rows of a project are read by. */
export interface Form {
  readonly notice: Notice;
  readonly programme: ProgrammeId;
  readonly targets: readonly Target[];
  readonly figures: ReadonlyMap<FigureId, Figure>;
  readonly targetOf: ReadonlyMap<FigureId, Target>;
  readonly years: number;
}

/** Targets and figures of a programme. */
export function formOfProgramme(notice: Notice, programme: ProgrammeId): Form {
  const targets = targetsOf(notice, programme);
  return {
    notice,
    programme,
    targets,
    figures: figuresById(targets),
    targetOf: new Map(targets.flatMap((target) => target.figures.map(({ id }) => [id, target] as const))),
    years: notice.programmes.find(({ id }) => id === programme)?.durationYears ?? 0,
  };
}

/** What a row is about. */
export type RowSubject =
  | {
      readonly kind: "figure";
      readonly figure: Figure;
      readonly target: Target;
      readonly item: number | null;
    }
  | { readonly kind: "target"; readonly target: Target }
  | { readonly kind: "task"; readonly clause: ClauseId }
  | { readonly kind: "nothing" }
  | { readonly kind: "fault"; readonly fault: "unknown-id" | "other-programme"; readonly text: string };

const valueColumns: readonly MidtermColumn[] = [
  ...slots,
  "contractDemand",
  "contractBase",
  "band",
  "percent",
];

/** By the id of the row. */
export function subjectByCode(code: string, form: Form): RowSubject {
  const { notice, programme, targets, figures, targetOf } = form;
  const parts = codeParts(code);
  const clause = notice.clauses.find(({ id }) => id === parts?.clause);
  if (parts === null || clause === undefined) {
    const ofAnotherYear = parts !== null && !parts.clause.startsWith(`${notice.year}.`);
    return { kind: "fault", fault: ofAnotherYear ? "other-programme" : "unknown-id", text: code };
  }
  if (!clause.programmes.includes(programme)) return { kind: "fault", fault: "other-programme", text: code };
  if (clause.kind === "task") return { kind: "task", clause: clause.id };
  const target = targets.find((each) => each.clause === clause.id);
  if (target === undefined) return { kind: "fault", fault: "unknown-id", text: code };
  if (parts.figure === null) return { kind: "target", target };
  const figure = [...figures.values()].find(({ id }) => id === parts.figure);
  const fitsItem = figure !== undefined && (figure.perItem === null) === (parts.item === null);
  const owner = figure === undefined ? undefined : targetOf.get(figure.id);
  if (figure === undefined || !fitsItem || owner?.clause !== target.clause) {
    return { kind: "fault", fault: "unknown-id", text: code };
  }
  return { kind: "figure", figure, target, item: parts.item };
}

/** A row without an id is known by the words of its figure, where only one has them. */
export function subjectByWords(block: MidtermBlock, row: number, form: Form): RowSubject {
  const key = matchKey(textAt(block, row, "figure"));
  const found =
    key === "" ? [] : [...form.figures.values()].filter(({ label }) => matchKey(label.zh) === key);
  const [figure, ...others] = found;
  const target = figure === undefined ? undefined : form.targetOf.get(figure.id);
  if (figure !== undefined && target !== undefined && others.length === 0) {
    return { kind: "figure", figure, target, item: figure.perItem === null ? null : 1 };
  }
  const filled = valueColumns.some((column) => !saysNotGiven(textAt(block, row, column)));
  return filled
    ? {
        kind: "fault",
        fault: "unknown-id",
        text: textAt(block, row, "figure") || textAt(block, row, "title"),
      }
    : { kind: "nothing" };
}
