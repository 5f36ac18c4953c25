// Every clause quotes its notice: the text the project carries, white space aside.
import { readFileSync } from "node:fs";
import path from "node:path";
import { noticeOf, noticeYears } from "../../src/notices/registry.ts";

const withoutSpace = (text: string): string => text.replace(/\s+/gu, "");

describe.each(noticeYears().map((year) => [year]))("the notice of %d", (year) => {
  const printed = withoutSpace(
    readFileSync(path.join(__dirname, `../../src/notices/text/${year}.txt`), "utf8"),
  );
  const notice = noticeOf(year);

  test("is carried", () => {
    expect(notice?.clauses.length).toBeGreaterThan(0);
  });

  test("is quoted verbatim by every clause", () => {
    const strangers = (notice?.clauses ?? [])
      .filter(({ text }) => !printed.includes(withoutSpace(text)))
      .map(({ id, text }) => `${id}: ${text}`);
    expect(strangers).toEqual([]);
  });
});
