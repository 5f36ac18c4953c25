// One figure of 地区数据 for one region and year, or why it cannot be had (A55).
import type { ExactNumber } from "../sheets/exact.ts";
import type { Figure, RegionFigures, RegionFiguresRow } from "../sheets/region-figures.ts";
import { compareExact } from "../sheets/exact.ts";

export type FigureKind = "grants" | "withdrawalRate";

/** What is wanted. `city` is null where the table does not say whose it is; "全省" is the province. */
export interface WantedFigure {
  readonly kind: FigureKind;
  readonly city: string | null;
  readonly county: string | null;
  readonly year: number;
}

export type MissingWhy =
  "no-sheet" | "no-city" | "no-region" | "no-year" | "blank" | "unreadable" | "conflicting";

export type FoundFigure =
  | { readonly kind: "given"; readonly value: ExactNumber; readonly cell: string }
  | {
      readonly kind: "missing";
      readonly why: MissingWhy;
      /** The cells that were looked at: none where no row fits. */
      readonly cells: readonly string[];
    };

/** The name under which 地区数据 holds the provincial mean. */
export const wholeProvince = "全省";

const missing = (why: MissingWhy, cells: readonly string[] = []): FoundFigure => ({
  kind: "missing",
  why,
  cells,
});

function figureIn(row: RegionFiguresRow, kind: FigureKind): Figure {
  return row[kind];
}

/**
 * The figure, if the sheet gives it once or several times alike. Blank, unreadable or contradictory figures are missing,
 * never zero; so is a figure of another or of an unstated year (years are never mixed, A04).
 */
export function findFigure(figures: RegionFigures | null, wanted: WantedFigure): FoundFigure {
  if (wanted.city === null) return missing("no-city");
  if (figures === null) return missing("no-sheet");
  const ofRegion = figures.rows.filter(
    ({ city, county }) => city === wanted.city && county === wanted.county,
  );
  if (ofRegion.length === 0) return missing("no-region");
  const ofYear = ofRegion.filter(({ year }) => year === wanted.year).map((row) => figureIn(row, wanted.kind));
  if (ofYear.length === 0) return missing("no-year");

  const unreadable = ofYear.filter((figure) => figure.kind === "unreadable");
  if (unreadable.length > 0)
    return missing(
      "unreadable",
      unreadable.map(({ cell }) => cell),
    );
  const given = ofYear.filter((figure) => figure.kind === "given");
  const [first, ...others] = given;
  if (first === undefined) {
    return missing(
      "blank",
      ofYear.flatMap(({ cell }) => (cell === null ? [] : [cell])),
    );
  }
  return others.every(({ value }) => compareExact(value, first.value) === 0)
    ? { kind: "given", value: first.value, cell: first.cell }
    : missing(
        "conflicting",
        given.map(({ cell }) => cell),
      );
}
