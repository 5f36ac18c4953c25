// To which programmes a row may belong, and how a programme is named in messages.
import type { Notice, Programme, ProgrammeId } from "../notices/schema.ts";
import type { ReviewRow } from "./check.ts";

/** A programme's short name in both languages, as messages take it. */
export interface ProgrammeName {
  readonly zh: string;
  readonly en: string;
}

export function nameOf(programme: Programme): ProgrammeName {
  return { zh: programme.shortName, en: programme.englishName };
}

function takes({ applicant }: Programme, row: ReviewRow): boolean {
  const is = row.applicant.applicant;
  if (is === null) return true;
  return [applicant.allowed, applicant.acceptedWithNotice, applicant.doubtful].some((list) =>
    list.includes(is),
  );
}

/**
 * Every programme the row may belong to: one where it is placed for certain; several or all where its project name
 * leaves it open (A26); none where it names something this notice does not offer. A blank project cell is narrowed by
 * the applicant only.
 */
export function programmesOfRow(notice: Notice, row: ReviewRow): readonly ProgrammeId[] {
  const { placement } = row;
  switch (placement.kind) {
    case "placed":
      return [placement.programme];
    case "open":
      return placement.candidates;
    case "contradictory":
      return placement.programmes;
    case "not-offered":
      return placement.suggestion === null ? [] : [placement.suggestion];
    case "blank": {
      const fitting = notice.programmes.filter((programme) => takes(programme, row));
      return (fitting.length === 0 ? notice.programmes : fitting).map(({ id }) => id);
    }
  }
}

/** A row that a programme's rules look at; `certain` is false where the row may belong to another programme. */
export interface RowOfProgramme {
  readonly row: ReviewRow;
  readonly certain: boolean;
}

/** The rows of a programme and those that may be of it, in sheet order. */
export function rowsOfProgramme(
  notice: Notice,
  rows: readonly ReviewRow[],
  programme: ProgrammeId,
): readonly RowOfProgramme[] {
  const found: RowOfProgramme[] = [];
  for (const row of rows) {
    if (row.programme !== null) {
      if (row.programme === programme) found.push({ row, certain: true });
    } else if (programmesOfRow(notice, row).includes(programme)) {
      found.push({ row, certain: false });
    }
  }
  return found;
}
