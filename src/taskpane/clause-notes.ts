// What stands beside a clause in the tab 通知: what decides it, our readings of it, and what the reviewer is asked. Pure.
import { readingsBeside } from "../notices/clause-readings.ts";
import { readingOf } from "../notices/registry.ts";
import type { ChecklistItem, ClauseId, Notice } from "../notices/schema.ts";
import type { Reading } from "../notices/readings.ts";
import { deciders } from "../report/deciders.ts";
import { coverageOf } from "../review/coverage.ts";

export interface ClauseNotes {
  /** Ids of what decides it by itself; questions are told in full under `asked`. */
  readonly by: readonly string[];
  readonly readings: readonly Reading[];
  readonly asked: readonly AskedQuestion[];
}

/** A question of the checklist; the same one of several programmes is told once. */
export interface AskedQuestion {
  readonly question: ChecklistItem["question"];
  readonly papers: readonly string[];
}

/** The notes of every clause of the notice. */
export function clauseNotes(notice: Notice): ReadonlyMap<ClauseId, ClauseNotes> {
  const readings = readingsBeside(notice);
  const asked = new Map<ClauseId, ChecklistItem[]>();
  for (const item of notice.checklist) {
    for (const clause of [item.clause, ...item.also]) asked.set(clause, [...(asked.get(clause) ?? []), item]);
  }
  return new Map(
    coverageOf(notice, deciders).map(({ clause, by }) => [
      clause,
      {
        by: (by ?? []).filter((id) => id !== "checklist"),
        readings: (readings.get(clause) ?? []).map(readingOf),
        asked: questionsOf(asked.get(clause) ?? []),
      },
    ]),
  );
}

function questionsOf(items: readonly ChecklistItem[]): readonly AskedQuestion[] {
  const byWords = new Map<string, AskedQuestion>();
  for (const { question, paper } of items) {
    const papers = byWords.get(question.zh)?.papers ?? [];
    byWords.set(question.zh, { question, papers: [...new Set([...papers, paper])] });
  }
  return [...byWords.values()];
}
