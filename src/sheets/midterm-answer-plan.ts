// The lines about a project at the head of its block: labels, answers, drop-downs, prompts.
import { say, type Message } from "../messages/catalogue.ts";
import { programmeOf } from "../notices/registry.ts";
import type { Notice } from "../notices/schema.ts";
import { dependsOnApplicant, productKindsOf, targetsOf } from "../notices/targets.ts";
import { applicantWords, stageWords, yearsByWords, type MidtermLabel } from "./midterm-form.ts";
import type { ProjectSeed } from "./midterm-seeds.ts";
import type { CellLook, PlanCell } from "./sheet-plan.ts";

export interface Answer {
  readonly label: MidtermLabel;
  readonly cell: PlanCell;
  readonly choices: readonly string[] | null;
  readonly prompt: Message | null;
}

/** The lines about the project; those that nothing depends on are left out. */
export function answersOf(notice: Notice, seed: ProjectSeed): readonly Answer[] {
  const programme = programmeOf(notice, seed.programme);
  const targets = targetsOf(notice, programme.id);
  const kinds = productKindsOf(targets);
  const given = (value: string | null, look: CellLook): PlanCell => ({
    value: value === "" ? null : value,
    look,
  });
  const plain = (label: MidtermLabel, cell: PlanCell): Answer => ({
    label,
    cell,
    choices: null,
    prompt: null,
  });
  return [
    plain("project", given(seed.project, "entry-text")),
    plain("unit", given(seed.unit, "entry-text")),
    plain("programme", { value: programme.name, look: "text" }),
    plain("year", { value: String(notice.year), look: "text" }),
    {
      label: "start",
      cell: given(seed.start, "entry-date"),
      choices: null,
      prompt: say("midterm.sheet.prompt.start"),
    },
    {
      label: "end",
      cell: given(seed.end, "entry-date"),
      choices: null,
      prompt: say("midterm.sheet.length", { years: programme.durationYears }),
    },
    {
      label: "check",
      cell: given(seed.check, "entry-date"),
      choices: null,
      prompt: say("midterm.sheet.prompt.check"),
    },
    {
      label: "stage",
      cell: { value: null, look: "entry-text" },
      choices: Object.values(stageWords),
      prompt: say("midterm.sheet.prompt.stage"),
    },
    ...(dependsOnApplicant(targets)
      ? [
          {
            label: "applicant",
            cell: given(seed.applicant, "entry-text"),
            choices: applicantWords,
            prompt: say("midterm.sheet.prompt.applicant"),
          } satisfies Answer,
        ]
      : []),
    ...(kinds.length > 0
      ? [
          {
            label: "productKind",
            cell: given(seed.productKind, "entry-text"),
            choices: ["农产品", "食品", ...kinds, "其他"],
            prompt: say("midterm.sheet.prompt.product", { kinds }),
          } satisfies Answer,
        ]
      : []),
    {
      label: "yearsBy",
      cell: { value: null, look: "entry-text" },
      choices: Object.values(yearsByWords),
      prompt: say("midterm.sheet.prompt.years"),
    },
  ];
}
