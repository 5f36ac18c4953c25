// The documents that are made from data are up to date, and what is written by hand names what there is.
import { readFileSync } from "node:fs";
import { say, textOf } from "../src/messages/catalogue.ts";
import { metricKinds } from "../src/midterm/metrics/registry.ts";
import { statuses } from "../src/midterm/outcome.ts";
import { noticeOf, noticeYears } from "../src/notices/registry.ts";
import { evidenceSheetName } from "../src/sheets/evidence-sheet-names.ts";
import { midtermHeaders, midtermLabels } from "../src/sheets/midterm-form.ts";
import { settingWords } from "../src/sheets/midterm-settings.ts";
import { evidenceDocs, kindNames } from "./tools/evidence-docs.ts";

/** Prettier aligns the tables; only the words count. */
const wordsOf = (markdown: string): readonly string[] =>
  markdown
    .split("\n")
    .map((line) => line.replace(/-{3,}/gu, "---").replace(/\s+/gu, " ").trim())
    .filter((line) => line !== "");

const sheets = readFileSync("docs/sheets.md", "utf8");

test("docs/evidence-sheets.md is what the notices ask for (npm run docs writes it anew)", () => {
  expect(wordsOf(readFileSync("docs/evidence-sheets.md", "utf8"))).toEqual(wordsOf(evidenceDocs()));
});

test("docs/evidence-sheets.md names every sheet and every column", () => {
  const made = evidenceDocs();
  for (const year of noticeYears()) {
    const notice = noticeOf(year)!;
    for (const { id, evidence } of notice.programmes) {
      if (evidence === null) continue;
      expect(made).toContain(`### ${evidenceSheetName(notice, id)}\n`);
      for (const { header } of evidence.inputs) expect(made).toContain(header);
    }
  }
});

/** The first cells of the tables of docs/midterm.md. */
const midtermRows = readFileSync("docs/midterm.md", "utf8")
  .split("\n")
  .flatMap((line) => /^\| (?<first>[^|]+?) +\|/u.exec(line)?.groups?.["first"]?.split("、") ?? []);

test("docs/midterm.md says what every line, column, setting and status is", () => {
  const named = [
    ...Object.values(midtermLabels),
    ...Object.values(midtermHeaders).map(({ header }) => header),
    ...Object.values(settingWords),
    ...statuses.map((status) => textOf(say("midterm.status", { status }), "zh-CN")),
  ];
  expect(named.filter((name) => !midtermRows.includes(name))).toEqual([]);
});

test("docs/midterm.md says what every kind of metric expects", () => {
  const missing = metricKinds.filter((kind) => !midtermRows.some((first) => first.includes(`\`${kind}\``)));
  expect(missing).toEqual([]);
});

test.each(Object.values(kindNames))("docs/sheets.md says how %s is read", (name) => {
  expect(sheets).toMatch(new RegExp(`^\\| ${name} +\\|`, "mu"));
});
