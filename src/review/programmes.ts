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

/** Rows by the programme in which they are placed for certain; null for the others. */
export function placedRows(
  rows: readonly ReviewRow[],
): ReadonlyMap<ProgrammeId | null, readonly ReviewRow[]> {
  const placed = new Map<ProgrammeId | null, ReviewRow[]>();
  for (const row of rows) {
    const known = placed.get(row.programme);
    if (known === undefined) placed.set(row.programme, [row]);
    else known.push(row);
  }
  return placed;
}

/** A row that a programme's rules look at; `certain` is false where the row may belong to another programme. */
export interface RowOfProgramme {
  readonly row: ReviewRow;
  readonly certain: boolean;
}

type Rows = readonly ReviewRow[];
const sorted = new WeakMap<Rows, ReadonlyMap<ProgrammeId, readonly RowOfProgramme[]>>();

/** All rows sorted by programme, once per dossier: every check of a programme asks for them. */
function sortByProgramme(notice: Notice, rows: Rows): ReadonlyMap<ProgrammeId, readonly RowOfProgramme[]> {
  const known = sorted.get(rows);
  if (known !== undefined) return known;
  const found = new Map<ProgrammeId, RowOfProgramme[]>(notice.programmes.map(({ id }) => [id, []]));
  for (const row of rows) {
    const certain = row.programme !== null;
    for (const programme of programmesOfRow(notice, row)) found.get(programme)?.push({ row, certain });
  }
  sorted.set(rows, found);
  return found;
}

/** The rows of a programme and those that may be of it, in sheet order. `rows` are a dossier's, placed under `notice`. */
export function rowsOfProgramme(
  notice: Notice,
  rows: Rows,
  programme: ProgrammeId,
): readonly RowOfProgramme[] {
  return sortByProgramme(notice, rows).get(programme) ?? [];
}
