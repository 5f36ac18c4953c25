// One project's block of 中期检查: the lines about it, then a row for every figure, target and task.
import { textOf } from "../messages/catalogue.ts";
import type { Locale } from "../messages/define.ts";
import { programmeOf } from "../notices/registry.ts";
import type { Notice } from "../notices/schema.ts";
import { figuresById, targetsOf } from "../notices/targets.ts";
import { readApplicant } from "./applicant.ts";
import { promptOf } from "./evidence-form.ts";
import { exactFromNumber, exactText, shiftExact } from "./exact.ts";
import { answersOf } from "./midterm-answer-plan.ts";
import type { Carried } from "./midterm-carry.ts";
import { formRows, midtermColumns, midtermLabels, type MidtermColumn } from "./midterm-form.ts";
import { blank, rowOf } from "./midterm-row-plan.ts";
import type { ProjectSeed } from "./midterm-seeds.ts";
import { exactFromText } from "./numbers.ts";
import type { PlanCell, PlanEntry } from "./sheet-plan.ts";

/** The rows of a block, and its entries with rows counted from the block's first. */
export interface FormBlock {
  readonly rows: readonly (readonly PlanCell[])[];
  readonly entries: readonly PlanEntry[];
}

const at = (column: MidtermColumn): number => midtermColumns.indexOf(column);

/** A percentage as a cell that shows one takes it: 12.4 and "12.4%" are 0.124. */
function ratioOf(value: PlanCell["value"]): PlanCell["value"] {
  const exact =
    typeof value === "number"
      ? exactFromNumber(value)
      : exactFromText(String(value).replace(/[%％]\s*$/u, ""));
  return exact === null ? value : Number(exactText(shiftExact(exact, 2)));
}

/** A cell of the form with what was filled into it before. */
const withCarried = (cell: PlanCell, carried: PlanCell["value"] | undefined): PlanCell =>
  carried === undefined
    ? cell
    : {
        value: cell.look === "entry-percent" ? ratioOf(carried) : carried,
        look: cell.look === "quiet" ? "text" : cell.look,
      };

/** The block of a project. `carried` is what its block held before: every filled cell is kept. */
export function blockOf(
  notice: Notice,
  seed: ProjectSeed,
  carried: Carried | null,
  locale: Locale,
): FormBlock {
  const programme = programmeOf(notice, seed.programme);
  const applicant = readApplicant(seed.unit, seed.applicant ?? "").applicant;
  const figures = figuresById(targetsOf(notice, programme.id));
  const context = { figures, years: programme.durationYears, locale };
  const answers = answersOf(notice, seed);
  const lines = formRows(notice, programme.id, applicant).map((row) => ({ row, plan: rowOf(row, context) }));
  const entries: PlanEntry[] = answers.flatMap(({ label, choices, prompt }, row): PlanEntry[] => {
    if (choices === null && prompt === null) return [];
    const area = { top: row, bottom: row, left: at("figure"), right: at("figure") };
    return [
      {
        area,
        choices,
        prompt: prompt === null ? null : promptOf(midtermLabels[label], textOf(prompt, locale)),
      },
    ];
  });
  for (const [index, { plan }] of lines.entries()) {
    const row = answers.length + index;
    for (const { from, to, choices, title, prompt } of plan.entries) {
      entries.push({
        area: { top: row, bottom: row, left: at(from), right: at(to) },
        choices,
        prompt: promptOf(title, textOf(prompt, locale)),
      });
    }
  }
  const codes = new Set(lines.flatMap(({ row }) => (row.kind === "section" ? [] : [row.code])));
  return {
    rows: [
      ...answers.map(({ label, cell }): readonly PlanCell[] => [
        blank,
        { value: midtermLabels[label], look: "total" },
        withCarried(cell, carried?.answers.get(label)),
      ]),
      ...lines.map(({ row, plan }) => {
        const kept = row.kind === "section" ? undefined : carried?.rows.get(row.code);
        return midtermColumns.map((column): PlanCell =>
          withCarried(plan.cells.get(column) ?? blank, kept?.get(column)),
        );
      }),
      // Rows that the form does not have: somebody wrote them, so they stay.
      ...(carried?.others ?? [])
        .filter(({ code }) => code === null || !codes.has(code))
        .map(({ cells }) =>
          midtermColumns.map((column): PlanCell => ({ value: cells.get(column) ?? null, look: "text" })),
        ),
    ],
    entries,
  };
}
