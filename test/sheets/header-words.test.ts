import { readFileSync } from "node:fs";
import { headerReading } from "../../src/sheets/header-words.ts";
import { scanHeaders } from "../../src/sheets/header.ts";
import { viewGrid } from "../../src/sheets/grid-view.ts";
import { headerWordCases } from "../cases/header-words.ts";
import { sheetOf } from "../support/sheets.ts";

const cases = Object.entries(headerWordCases).flatMap(([meaning, words]) =>
  words.map((word) => [word, meaning] as const),
);

test.each(cases)("%j means %s", (word, meaning) => {
  expect(headerReading(word)?.meaning ?? "nothing").toBe(meaning);
});

test("a whole row of each meaning's words makes a header, whichever words are used", () => {
  const rows = Math.max(...Object.values(headerWordCases).map((words) => words.length));
  for (let index = 0; index < rows; index++) {
    const pick = (meaning: string): string =>
      headerWordCases[meaning]?.[index % (headerWordCases[meaning]?.length ?? 1)] ?? "";
    const header = ["serial", "project", "unit", "unitType", "county", "contact"].map(pick);
    const scan = scanHeaders(viewGrid(sheetOf({ rows: [header] })));
    expect(scan.headers[0]?.layout.columns.map(({ header: { text } }) => text)).toEqual(header);
  }
});

test("every word that the guide promises is tried here", () => {
  const guide = readFileSync("docs/sheets.md", "utf8");
  const section = guide.slice(guide.indexOf("### 表头"), guide.indexOf("### 标题"));
  const promised = [...section.matchAll(/^\| [^|]+ \| ([^|]+) \|/gmu)].flatMap(([, cell = ""]) =>
    cell.trim().split(/[、；]/u),
  );
  const tried = new Set(Object.values(headerWordCases).flat());
  for (const word of promised.filter((each) => !/^(表样的写法|也认|-+|所在县（市|区）)$/u.test(each))) {
    expect(tried).toContain(word);
  }
  expect(promised.length).toBeGreaterThan(10);
});
