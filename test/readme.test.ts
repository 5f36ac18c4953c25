// The README shows what the command prints: every line of its examples, in order, up to the "……" that cut them short.
import { readFileSync } from "node:fs";
import { reviewText } from "../src/report/review-text.ts";
import { review } from "../src/review/review.ts";
import { readWorkbookFile } from "../src/workbook/xlsx/read-workbook-file.ts";

const readme = readFileSync("README.md", "utf8");
const examples = [
  ...readme.matchAll(/```\n\$ npm run --silent review -- (?<file>\S+)\n(?<lines>[\s\S]*?)```/g),
].map(({ groups }) => ({ file: groups?.["file"] ?? "", lines: groups?.["lines"] ?? "" }));

test("there are examples", () => {
  expect(examples.map(({ file }) => file)).toEqual([
    "assets/samples/typical-errors.xlsx",
    "assets/samples/clean.xlsx",
  ]);
});

test.each(examples)("$file is reviewed as the README says", ({ file, lines }) => {
  const outcome = review({
    year: null,
    workbooks: [readWorkbookFile(new Uint8Array(readFileSync(file)), file)],
    givenDates: { tableSent: null, tableReceived: null, cityReviewed: null, applied: null },
  });
  if (outcome.kind === "refused") throw new Error("The sample was refused");
  const printed = reviewText(outcome.review, "zh-CN").split("\n");
  let from = 0;
  for (const line of lines.split("\n").filter((each) => each.trim() !== "" && each.trim() !== "……")) {
    const at = printed.indexOf(line, from);
    expect({ line, found: at >= from }).toEqual({ line, found: true });
    from = at + 1;
  }
});
