// A telephone number never comes back in a finding, wherever in the table it was typed.
import { checks } from "../../src/review/registry.ts";
import { headers, runCheck, type TableSpec } from "../support/tables.ts";

const number = "13812345678";
const spellings = [number, "138 1234 5678", "138-1234-5678", "+86 13812345678", "１３８１２３４５６７８"];

/** A table per column, with the number in that column of every row; and one with it in title and letterhead. */
const tables: readonly (readonly [string, TableSpec])[] = [
  ...headers.map(
    (header) => [header, { rows: spellings.map((text) => ({ [header]: `王五${text}` })) }] as const,
  ),
  [
    "标题和抬头",
    {
      title: `2025年度推荐汇总表 申报推荐汇总表 ${number}`,
      letterhead: [`某某公司${number}（盖章）`, null, "联系人：", null, "联系电话：1381234567"],
    },
  ],
];

test.each(tables)("%s", (_name, table) => {
  const findings = checks
    .filter(({ needs }) => needs === null)
    .flatMap((check) => runCheck(check, [table]).findings);
  const told = JSON.stringify(findings).normalize("NFKC").replace(/[\s-]/gu, "");
  expect(findings.length).toBeGreaterThan(0);
  expect(told).not.toContain("1381234567");
});
