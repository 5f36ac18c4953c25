// What cross-city findings rest on: the programme's clause on who recommends whom, and our readings.
import { programmeOf, reading } from "../notices/registry.ts";
import type { ClauseId, Notice, ReadingId } from "../notices/schema.ts";
import type { ReviewRow } from "../review/check.ts";
import type { Ground } from "../review/finding.ts";

/** “同一单位重复申报，通知没有明文禁止……” */
export const sameUnitTwice: ReadingId = reading("A48");

/** 属地原则 of the rows' programme, with a reading; the reading alone where the rows have no such clause in common. */
export function territorialGround(notice: Notice, rows: readonly ReviewRow[], by: ReadingId): Ground {
  const clauses = new Set(
    rows.map(({ programme }) => (programme === null ? null : programmeOf(notice, programme).territorial)),
  );
  const [clause, ...others] = clauses;
  return clause === undefined || clause === null || others.length > 0
    ? { clause: null, reading: by }
    : { clause, reading: by };
}

/** Every territorial clause of the notice. */
export function territorialClauses(notice: Notice): readonly ClauseId[] {
  return [...new Set(notice.programmes.flatMap(({ territorial }) => territorial ?? []))];
}
