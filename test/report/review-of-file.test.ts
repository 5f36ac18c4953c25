// A review of several files, narrowed to one of them.
import { reviewOfFile } from "../../src/report/review-of-file.ts";
import { review } from "../../src/review/review.ts";
import { readWorkbookFile } from "../../src/workbook/xlsx/read-workbook-file.ts";
import { readFileSync } from "node:fs";

const read = (file: string) => readWorkbookFile(new Uint8Array(readFileSync(`assets/samples/${file}`)), file);
const outcome = review({
  year: 2025,
  workbooks: ["typical-errors.xlsx", "untidy.xlsx", "clean.xlsx"].map(read),
  givenDates: { tableSent: null, tableReceived: null, cityReviewed: null, applied: null },
});
if (outcome.kind === "refused") throw new Error("The samples were refused");
const whole = outcome.review;

test("each file has its own findings and tables, and together they are all of them", () => {
  const parts = ["typical-errors.xlsx", "untidy.xlsx", "clean.xlsx"].map((file) => reviewOfFile(whole, file));
  for (const [index, file] of ["typical-errors.xlsx", "untidy.xlsx", "clean.xlsx"].entries()) {
    expect(parts[index]!.dossiers.map(({ dossier }) => dossier.file)).toEqual([file]);
    expect(parts[index]!.findings.filter(({ place }) => place.file !== file)).toEqual([]);
  }
  const count = (all: readonly (typeof whole)[]) =>
    all.reduce((sum, { findings }) => sum + findings.length, 0);
  expect(count(parts)).toBe(whole.findings.length);
  expect(parts[0]!.findings.length).toBeGreaterThan(0);
});

test("what concerns a file without tables concerns everybody", () => {
  const [first] = whole.findings;
  const aboutFigures = { ...first!, place: { ...first!.place, file: "地区数据.xlsx" } };
  const withFigures = { ...whole, findings: [aboutFigures] };
  expect(reviewOfFile(withFigures, "clean.xlsx").findings).toEqual([aboutFigures]);
});
