// Reviews of the samples, through the real reader and the real checks.
import type { WorkbookCells } from "../../src/sheets/grid.ts";
import { review, type Review } from "../../src/review/review.ts";
import { readWorkbookFile } from "../../src/workbook/xlsx/read-workbook-file.ts";
import { sampleFiles } from "../tools/samples/samples.ts";

const files = sampleFiles();

export function sampleWorkbook(file: string): WorkbookCells {
  const bytes = files.get(file);
  if (bytes === undefined) throw new Error(`No sample ${file}`);
  return readWorkbookFile(bytes, file);
}

export function reviewOf(...workbooks: readonly WorkbookCells[]): Review {
  const givenDates = { tableSent: null, tableReceived: null, cityReviewed: null, applied: null };
  const outcome = review({ year: null, workbooks, givenDates });
  if (outcome.kind === "refused") throw new Error("The samples were refused");
  return outcome.review;
}

export const reviewOfSample = (file: string): Review => reviewOf(sampleWorkbook(file));
