// The README shows what the commands print: every line of its examples, in order, up to the "……" that cut them short.
import { readFileSync } from "node:fs";
import { scoreProjects } from "../src/midterm/midterm.ts";
import { reviewText } from "../src/report/review-text.ts";
import { scoresText } from "../src/report/score-text.ts";
import { review } from "../src/review/review.ts";
import { readMidterm } from "../src/sheets/read-midterm.ts";
import { readMidtermSettings } from "../src/sheets/read-midterm-settings.ts";
import { readWorkbookFile } from "../src/workbook/xlsx/read-workbook-file.ts";

const readme = readFileSync("README.md", "utf8");
const examplesOf = (command: string) =>
  [
    ...readme.matchAll(
      new RegExp(
        `\`\`\`\\n\\$ npm run --silent ${command} -- (?<file>\\S+)\\n(?<lines>[\\s\\S]*?)\`\`\``,
        "gu",
      ),
    ),
  ].map(({ groups }) => ({ file: groups?.["file"] ?? "", lines: groups?.["lines"] ?? "" }));
const examples = examplesOf("review");
const scoreExamples = examplesOf("score");

function expectInOrder(lines: string, text: string): void {
  const printed = text.split("\n");
  let from = 0;
  for (const line of lines.split("\n").filter((each) => !["", "……"].includes(each.trim()))) {
    const at = printed.indexOf(line, from);
    expect({ line, found: at >= from }).toEqual({ line, found: true });
    from = at + 1;
  }
}

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
  expectInOrder(lines, reviewText(outcome.review, "zh-CN"));
});

test("the sample at mid-term is scored as the README says", () => {
  expect(scoreExamples).toHaveLength(1);
  for (const { file, lines } of scoreExamples) {
    const workbook = readWorkbookFile(new Uint8Array(readFileSync(file)), file);
    const scores = scoreProjects({
      sheets: readMidterm(workbook),
      settings: readMidtermSettings(workbook),
      stage: null,
    });
    expectInOrder(lines, scoresText(scores, "zh-CN"));
  }
});
