// The entries as the workbook keeps them, because panes close: to plain JSON and back. Pure.
import * as z from "zod/mini";
import { figureId } from "../../notices/schema/targets.ts";
import { clauseId, programmeId } from "../../notices/schema/words.ts";
import { settingKeys } from "../../sheets/midterm-settings.ts";
import { contractSchema } from "./contract-entries.ts";
import { countEntries, gradeSchema, noEntries, withOwn, type Entries } from "./entries.ts";

const keptSchema = z.strictObject({
  version: z.literal(1),
  grades: z.array(z.strictObject({ project: z.string(), clause: clauseId, grade: gradeSchema })),
  contracts: z.array(z.strictObject({ project: z.string(), figure: figureId, contract: contractSchema })),
  check: z.nullable(z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/))),
  stage: z.nullable(z.enum(["mid-term", "acceptance"])),
  settings: z.array(
    z.strictObject({
      year: z.nullable(z.number()),
      programme: z.nullable(programmeId),
      key: z.enum(settingKeys),
      clause: z.nullable(clauseId),
      value: z.nullable(z.number()),
    }),
  ),
});

/** As plain JSON, to be kept with the workbook; null where there is nothing to keep. */
export function keptEntries(entries: Entries): unknown {
  if (countEntries(entries) === 0) return null;
  return {
    version: 1,
    grades: [...entries.grades].flatMap(([project, own]) =>
      [...own].map(([clause, grade]) => ({ project, clause, grade })),
    ),
    contracts: [...entries.contracts].flatMap(([project, own]) =>
      [...own].map(([figure, contract]) => ({ project, figure, contract })),
    ),
    check: entries.check,
    stage: entries.stage,
    settings: [...entries.settings],
  } satisfies z.infer<typeof keptSchema>;
}

/** Entries as they were kept; null where what is kept is none of ours, or another version's. */
export function entriesFrom(kept: unknown): Entries | null {
  if (kept === null) return noEntries;
  const parsed = keptSchema.safeParse(kept);
  if (!parsed.success) return null;
  const { grades, contracts, check, stage, settings } = parsed.data;
  return {
    grades: grades.reduce<Entries["grades"]>(
      (all, { project, clause, grade }) => withOwn(all, project, clause, grade),
      new Map(),
    ),
    contracts: contracts.reduce<Entries["contracts"]>(
      (all, { project, figure, contract }) => withOwn(all, project, figure, contract),
      new Map(),
    ),
    check,
    stage,
    settings,
  };
}
