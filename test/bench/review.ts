// How long a review takes, per row, as the table grows: a ratio near 1 means it grows no faster than the table.
import { review } from "../../src/review/review.ts";
import { cityTable, ledgerGrid } from "./city-tables.ts";
import { median, table } from "./figures.ts";

const noDates = { tableSent: null, tableReceived: null, cityReviewed: null, applied: null };

function millisecondsOf(rows: number, projects: number): { readonly ms: number; readonly findings: number } {
  const cells = cityTable(rows);
  const workbook = { ...cells, grids: projects === 0 ? cells.grids : [...cells.grids, ledgerGrid(projects)] };
  const started = performance.now();
  const outcome = review({ year: 2025, workbooks: [workbook], givenDates: noDates });
  const ms = performance.now() - started;
  if (outcome.kind === "refused")
    throw new Error(`The bench's own table was refused: ${JSON.stringify(outcome)}`);
  return { ms, findings: outcome.review.findings.length };
}

/** Times a size several times after one warm-up; prints medians. */
export function benchReview(): void {
  const sizes = [
    { rows: 100, projects: 0, runs: 15 },
    { rows: 10_000, projects: 0, runs: 5 },
    { rows: 100_000, projects: 0, runs: 3 },
    { rows: 10_000, projects: 10_000, runs: 3 },
  ];
  const measured = sizes.map(({ rows, projects, runs }) => {
    millisecondsOf(rows, projects);
    const samples = Array.from({ length: runs }, () => millisecondsOf(rows, projects));
    const ms = median(samples.map((sample) => sample.ms));
    return { rows, projects, ms, perRow: (ms * 1000) / rows, findings: samples[0]?.findings ?? 0 };
  });
  const base = measured.find(({ rows, projects }) => rows === 10_000 && projects === 0)?.perRow ?? 1;
  table(
    "Review, cells to findings",
    ["rows", "ledger lines", "findings", "ms", "µs per row", "per row, against 10 000 rows"],
    measured.map(({ rows, projects, ms, perRow, findings }) => [
      rows,
      projects,
      findings,
      ms.toFixed(1),
      perRow.toFixed(1),
      (perRow / base).toFixed(2),
    ]),
  );
}
