// What was answered, as it is kept with the workbook: by subject, small, and guarded when it is read back.
import * as z from "zod/mini";
import type { ProgrammeId } from "../notices/schema.ts";
import { subjectKey, type ChecklistPart, type ChecklistSubject } from "./checklist.ts";

/** 符合, 不符合, 待补 (the paper is still to come). */
export const answers = ["met", "broken", "pending"] as const;
export type Answer = (typeof answers)[number];

/** An answer to one question about one subject. */
export interface Tick {
  readonly answer: Answer;
  readonly remark: string;
  /** Who looked; empty where nobody signed. */
  readonly by: string;
  /** "2026-11-25 10:42" on the reviewer's clock. */
  readonly at: string;
}

export interface SubjectRecord {
  readonly subject: ChecklistSubject;
  /** By question. */
  readonly ticks: ReadonlyMap<string, Tick>;
}

/** By subject. */
export type ChecklistRecord = ReadonlyMap<string, SubjectRecord>;

export const emptyRecord: ChecklistRecord = new Map();

/** A tick put in or, where null, taken away. A subject without ticks is not kept. */
export interface TickChange {
  readonly subject: ChecklistSubject;
  readonly question: string;
  readonly tick: Tick | null;
}

export function withTick(record: ChecklistRecord, { subject, question, tick }: TickChange): ChecklistRecord {
  const key = subjectKey(subject);
  const ticks = new Map(record.get(key)?.ticks);
  if (tick === null) ticks.delete(question);
  else ticks.set(question, tick);
  const next = new Map(record);
  if (ticks.size === 0) next.delete(key);
  else next.set(key, { subject, ticks });
  return next;
}

const version = 1;
const keptTick = z.object({
  q: z.string(),
  a: z.enum(answers),
  r: z._default(z.string(), ""),
  b: z._default(z.string(), ""),
  t: z.string(),
});
const keptSubject = z.object({
  year: z.int(),
  city: z.string(),
  row: z._default(
    z.nullable(
      z.object({
        unit: z.string(),
        project: z.string(),
        programme: z.string(),
        nth: z._default(z.int().check(z.positive()), 1),
      }),
    ),
    null,
  ),
  ticks: z.array(keptTick),
});
const keptRecord = z.object({ version: z.literal(version), subjects: z.array(keptSubject) });

/** The record as plain JSON, without what is empty or usual: a province's workbook holds thousands of ticks. */
export function keptOf(record: ChecklistRecord): z.input<typeof keptRecord> | null {
  if (record.size === 0) return null;
  return {
    version,
    subjects: [...record.values()].map(({ subject: { year, city, row }, ticks }) => ({
      year,
      city,
      ...(row === null ? {} : { row: { ...row, nth: row.nth === 1 ? undefined : row.nth } }),
      ticks: [...ticks].map(([q, { answer, remark, by, at }]) => ({
        q,
        a: answer,
        ...(remark === "" ? {} : { r: remark }),
        ...(by === "" ? {} : { b: by }),
        t: at,
      })),
    })),
  };
}

/** The record of what a workbook kept; null where it is no record that this version knows. */
export function recordOf(kept: unknown): ChecklistRecord | null {
  if (kept === null) return emptyRecord;
  const parsed = keptRecord.safeParse(kept);
  if (!parsed.success) return null;
  const entries = parsed.data.subjects.map(({ year, city, row, ticks }): SubjectRecord => ({
    subject: { year, city, row: row === null ? null : { ...row, programme: row.programme as ProgrammeId } },
    ticks: new Map(ticks.map(({ q, a, r, b, t }) => [q, { answer: a, remark: r, by: b, at: t }])),
  }));
  return new Map(entries.map((entry) => [subjectKey(entry.subject), entry]));
}

/** How far the questions of some parts are answered. */
export interface ChecklistProgress {
  readonly asked: number;
  readonly answered: Readonly<Record<Answer, number>>;
}

export function progressOf(
  parts: readonly Pick<ChecklistPart, "key" | "questions">[],
  record: ChecklistRecord,
): ChecklistProgress {
  const answered = { met: 0, broken: 0, pending: 0 };
  let asked = 0;
  for (const { key, questions } of parts) {
    const ticks = record.get(key)?.ticks;
    asked += questions.length;
    for (const question of questions) {
      const tick = ticks?.get(question.key);
      if (tick !== undefined) answered[tick.answer] += 1;
    }
  }
  return { asked, answered };
}

export function sumOf(progresses: readonly ChecklistProgress[]): ChecklistProgress {
  const answered = { met: 0, broken: 0, pending: 0 };
  let asked = 0;
  for (const progress of progresses) {
    asked += progress.asked;
    for (const answer of answers) answered[answer] += progress.answered[answer];
  }
  return { asked, answered };
}

/** Answers about this notice's tables that no table at hand has: a row was renamed or taken out, or a question is gone. */
export function leftOver(
  parts: readonly ChecklistPart[],
  record: ChecklistRecord,
  year: number,
): readonly SubjectRecord[] {
  const asked = new Map(parts.map(({ key, questions }) => [key, new Set(questions.map(({ key: q }) => q))]));
  return [...record].flatMap(([key, { subject, ticks }]) => {
    if (subject.year !== year) return [];
    const questions = asked.get(key);
    const left = [...ticks].filter(([question]) => questions?.has(question) !== true);
    return left.length === 0 ? [] : [{ subject, ticks: new Map(left) }];
  });
}
