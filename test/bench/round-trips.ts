// Round trips to Excel and their size, through the real office.js and our model of Excel.
import { marksOf } from "../../src/report/marks.ts";
import { reviewSheet } from "../../src/report/review-sheet.ts";
import { review } from "../../src/review/review.ts";
import { openExcelWorkbook } from "../../src/workbook/excel/excel-workbook.ts";
import { cellsPerRoundTrip } from "../../src/workbook/excel/read-cells.ts";
import { startOffice } from "../support/office.ts";
import { cityTable } from "./city-tables.ts";
import { table } from "./figures.ts";

/** Reads, reviews and marks tables of growing length and writes the findings; prints how many round trips each step took. */
export async function benchRoundTrips(): Promise<void> {
  const rows = [];
  for (const length of [10, 100, 1000, 10_000]) {
    const session = await startOffice({ workbook: cityTable(length) });
    const { traffic } = session.host;
    const port = openExcelWorkbook();
    const started = performance.now();
    const workbook = await port.read();
    const readMs = performance.now() - started;
    const reading = traffic.batches;
    const outcome = review({
      year: 2025,
      workbooks: [workbook],
      givenDates: { tableSent: null, tableReceived: null, cityReviewed: null, applied: null },
    });
    if (outcome.kind === "refused") throw new Error("The bench's own table was refused");
    const marks = marksOf(outcome.review, "zh-CN", false);
    await port.mark(marks);
    const marking = traffic.batches - reading;
    await port.writePlans([reviewSheet(outcome.review, "zh-CN")]);
    const writing = traffic.batches - reading - marking;
    const parts = Math.max(1, Math.ceil(((length + 3) * 6) / cellsPerRoundTrip));
    rows.push([
      length,
      reading,
      parts,
      reading - parts,
      marks.length,
      marking,
      writing,
      Math.round(traffic.largestRequest / 1024),
      readMs.toFixed(0),
    ]);
    session.uninstall();
  }
  table(
    "Round trips to Excel (reading beyond its payload parts must not grow)",
    [
      "rows",
      "reading",
      "of these parts",
      "rest",
      "marks",
      "marking",
      "writing findings",
      "largest request, KB",
      "reading, ms",
    ],
    rows,
  );
}
