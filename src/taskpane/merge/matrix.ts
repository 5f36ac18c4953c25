// City × programme as the overview shows it: the counts of 汇总统计, with what is over its limit or open. Pure.
import type { Consolidation } from "../../consolidate/consolidate.ts";
import { filesNotTaken } from "../../consolidate/not-taken.ts";
import { programmeTotals } from "../../consolidate/totals.ts";
import type { Message } from "../../messages/catalogue.ts";
import type { Programme } from "../../notices/schema.ts";
import { exemptRemarks, limitRemarks, limitsOf } from "../../report/province/statistics-plan.ts";
import type { CapLine } from "../../review/cap-lines.ts";
import { cities as allCities } from "../../sheets/regions.ts";

export interface MatrixColumn {
  /** null: rows whose programme is not certain. */
  readonly programme: Programme | null;
  /** Lowest first; none where the notice sets no limit. */
  readonly limits: readonly number[];
  readonly total: number;
}

export interface MatrixCell {
  readonly count: number;
  readonly standing: "over" | "open" | null;
}

export interface MatrixLine {
  readonly city: string;
  /** In the order of the columns; null where nothing was taken of the city. */
  readonly cells: readonly MatrixCell[] | null;
  /** Whether it has sent something all the same. */
  readonly hasFile: boolean;
  readonly total: number;
  /** What is over or open, with the figures, and what does not count against a limit. */
  readonly remarks: readonly Message[];
}

export interface Matrix {
  readonly columns: readonly MatrixColumn[];
  /** The 13 cities. */
  readonly lines: readonly MatrixLine[];
  readonly total: number;
}

const standings: Readonly<Record<CapLine["verdict"], MatrixCell["standing"]>> = {
  over: "over",
  unknown: "open",
  within: null,
  full: null,
  "no-cap": null,
};

/** The gravest of a programme's caps in one city. */
function standingOf(caps: readonly CapLine[], programme: Programme): MatrixCell["standing"] {
  const found = caps.flatMap((line) => (line.programme === programme.id ? [standings[line.verdict]] : []));
  return found.find((each) => each === "over") ?? found.find((each) => each === "open") ?? null;
}

function lineOf(
  { cities, rows, notice, files }: Consolidation,
  columns: readonly MatrixColumn[],
  city: string,
): MatrixLine {
  const part = cities.find((each) => each.city === city);
  if (part === undefined) {
    return { city, cells: null, hasFile: filesNotTaken(files, city).length > 0, total: 0, remarks: [] };
  }
  const caps = part.review.dossiers.flatMap((dossier) => dossier.caps);
  const own = rows.filter((each) => each.city === city).map(({ row }) => row);
  return {
    city,
    hasFile: true,
    cells: columns.map(({ programme }) => {
      const count = own.filter((row) => row.programme === (programme?.id ?? null)).length;
      // A row that may be of any programme is itself what is open.
      const open = count > 0 ? "open" : null;
      return { count, standing: programme === null ? open : standingOf(caps, programme) };
    }),
    total: own.length,
    remarks: [...limitRemarks(notice.programmes, caps), ...exemptRemarks(notice.programmes, own)],
  };
}

/** One column for each programme of the notice, one more where rows are without a certain programme. */
export function matrixView(consolidation: Consolidation): Matrix {
  const totals = programmeTotals(consolidation);
  const columns = totals.map(({ programme: id, rows }): MatrixColumn => {
    const programme = consolidation.notice.programmes.find((each) => each.id === id) ?? null;
    return { programme, limits: limitsOf(programme?.caps ?? []), total: rows };
  });
  return {
    columns,
    lines: allCities.map((city) => lineOf(consolidation, columns, city)),
    total: consolidation.rows.length,
  };
}
