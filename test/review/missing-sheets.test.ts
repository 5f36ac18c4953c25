import { checkWords } from "../../src/messages/areas/review-rules.ts";
import { textOf } from "../../src/messages/catalogue.ts";
import { canRun, missingSheets } from "../../src/review/missing-sheets.ts";
import { checks } from "../../src/review/registry.ts";
import { someoneElse } from "../cases/ledger-rows.ts";
import { brand, bureau, centre, government, highValue, university } from "../cases/rows.ts";
import { contextsOfCase, type RuleInput } from "../support/rule-cases.ts";

const told = (input: RuleInput) =>
  contextsOfCase(input)
    .flatMap((context) => missingSheets(context, checks).findings)
    .map(({ message, also, severity, verdict, clause, reading, place }) => ({
      text: textOf(message, "zh-CN"),
      also,
      ground: [clause, reading],
      severity,
      verdict,
      rows: place.rows,
    }));

test("every check that needs a sheet has words for the roll-up", () => {
  const needing = checks.filter(({ needs }) => needs !== null).map(({ id }) => id);
  expect(Object.keys(checkWords).toSorted()).toEqual(needing.toSorted());
});

test("no ledger: one line for the table, however many rows", () => {
  const rows = Array.from({ length: 40 }, () => highValue());
  expect(told({ tables: [{ rows }] })).toEqual([
    {
      text: "未提供立项台账：3 类核查未进行（曾牵头承担同类项目、正在承担其他省级项目、市县级项目同一培育主题）",
      also: ["2025.hvp.excl.lead-before", "2025.hvp.excl.ongoing-other", "2025.hvp.excl.citylevel-topic"],
      ground: [null, "A55"],
      severity: "notice",
      verdict: "unknown",
      rows: [],
    },
  ]);
});

test("the line counts the kinds of check that this table's rows would need", () => {
  const rows = [highValue(), university("江苏科技大学"), brand(), government("昆山市人民政府")];
  expect(told({ tables: [{ rows }] }).map(({ text }) => text.split("（")[0])).toEqual([
    "未提供立项台账：5 类核查未进行",
  ]);
});

test("a table on which the ledger decides nothing has no line", () => {
  expect(told({ tables: [{ rows: [centre("昆山经济技术开发区管理委员会")] }] })).toEqual([]);
});

test("no region figures: a line only where a withdrawal rate is asked for; caps speak for themselves", () => {
  expect(told({ tables: [{ rows: [bureau("昆山市知识产权局")] }] })).toMatchObject([
    {
      text: "未提供地区数据：1 类核查未进行（非正常专利申请撤回率）",
      also: ["2025.prot-county.cond.withdraw-rate"],
    },
  ]);
});

test("two tables, two lines; with the ledger none", () => {
  const tables = [
    { sheet: "甲", rows: [highValue()] },
    { sheet: "乙", rows: [brand()] },
  ];
  expect(told({ tables }).map(({ also }) => also.length)).toEqual([3, 1]);
  expect(told({ tables, 立项台账: [someoneElse] })).toEqual([]);
});

test("a check whose sheet is absent does not run", () => {
  const [without] = contextsOfCase({ tables: [{}] });
  const [withLedger] = contextsOfCase({ tables: [{}], 立项台账: [someoneElse] });
  const running = (context: typeof without) =>
    checks.filter((check) => context !== undefined && canRun(context, check)).map(({ needs }) => needs);
  expect(new Set(running(without))).toEqual(new Set([null]));
  expect(new Set(running(withLedger))).toEqual(new Set([null, "project-ledger"]));
});
