// One fact about rows of several places: each place gets a finding, and its working names all of them.
import { say, type Message } from "../messages/catalogue.ts";
import { programmeOf } from "../notices/registry.ts";
import type { ColumnKey, Notice, Severity } from "../notices/schema.ts";
import type { ReviewRow } from "../review/check.ts";
import type { Ground, Source, Verdict } from "../review/finding.ts";
import { finding, placeOfRows } from "../review/outcome.ts";
import { nameOf } from "../review/programmes.ts";
import { quoted } from "../review/quote.ts";
import { rowsBySheet, type SheetRows } from "../review/rows-by-sheet.ts";
import type { CityFinding, CityRow } from "./cross-check.ts";

/** Rows of one sheet, with their city. */
interface Side extends SheetRows {
  readonly city: string;
}

/** Sheets that are named one by one; beyond them the rest is counted. */
const namedSides = 8;
const namedRows = 12;

function sidesOf(rows: readonly CityRow[]): readonly Side[] {
  const cities = [...new Set(rows.map(({ city }) => city))];
  return cities.flatMap((city) =>
    rowsBySheet(rows.filter((each) => each.city === city).map(({ row }) => row)).map((sheet) => ({
      city,
      ...sheet,
    })),
  );
}

function lineOf(notice: Notice, { city, file, sheet, rows }: Side): Message {
  const programmes = [...new Set(rows.map(({ programme }) => programme))];
  return say("cross.side", {
    city,
    file: quoted(file, 60),
    sheet: quoted(sheet),
    rows: rows.slice(0, namedRows).map(({ row }) => row),
    count: rows.length,
    units: [...new Set(rows.map(({ cells }) => quoted(cells.unit.text, 40)))].slice(0, namedRows),
    programmes: programmes.map((each) => (each === null ? null : nameOf(programmeOf(notice, each)))),
  });
}

function sourcesOf(sides: readonly Side[], column: ColumnKey): readonly Source[] {
  return sides.slice(0, namedSides).flatMap(({ city, file, sheet, rows }) =>
    rows.slice(0, namedRows).map((row) => ({
      file,
      sheet,
      cell: row.cells[column].cell,
      what: say("cross.source", { city, file: quoted(file, 60) }),
    })),
  );
}

/** What a check says of a fact. */
export interface Fact {
  readonly check: string;
  readonly severity: Severity;
  readonly verdict: Verdict;
  readonly message: Message;
  readonly figure: string;
  readonly remedy: Message;
  /** The column whose cells are compared. */
  readonly column: ColumnKey;
  /** May differ from side to side, because the rows are of different programmes. */
  readonly groundOf: (rows: readonly ReviewRow[]) => Ground;
}

/** One finding for each sheet with rows of the fact, its sources in the other sheets. */
export function tellSides(
  notice: Notice,
  rows: readonly CityRow[],
  { column, groundOf, ...parts }: Fact,
): readonly CityFinding[] {
  const sides = sidesOf(rows);
  const named = sides.slice(0, namedSides).map((side) => lineOf(notice, side));
  const rest = sides.length - named.length;
  const working = rest === 0 ? named : [...named, say("cross.more-sides", { count: rest })];
  return sides.map((side) => ({
    city: side.city,
    finding: finding({
      ...parts,
      ...groundOf(side.rows),
      programme: side.rows.length === 1 ? (side.rows[0]?.programme ?? null) : null,
      place: placeOfRows(side.rows, [column]),
      working,
      sources: sourcesOf(
        sides.filter((other) => other !== side),
        column,
      ),
    }),
  }));
}
