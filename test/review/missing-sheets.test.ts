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
    .filter(({ message }) => message.key !== "missing.evidence")
    .map(({ message, also, severity, verdict, clause, reading, place }) => ({
      text: textOf(message, "zh-CN"),
      also,
      ground: [clause, reading],
      severity,
      verdict,
      rows: place.rows,
    }));

test("every check that needs a sheet of the province has words for the roll-up", () => {
  const needing = checks.filter(({ needs }) => needs !== null && needs !== "evidence").map(({ id }) => id);
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
      also: [
        "2025.prot-county.cond.withdraw-rate",
        "2025.prot.org.eligible-only",
        "2025.prot-county.cond.all",
      ],
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

test("forms that nobody filled in are as good as none: their rows are neither met nor broken", () => {
  const rows = [highValue(), bureau("昆山市知识产权局")];
  const input: RuleInput = {
    tables: [{ rows }],
    立项台账: [],
    地区数据: [{ 设区市: "苏州市", "县（市、区）": "昆山市" }, { 设区市: "全省" }],
  };
  expect(told(input).map(({ text }) => text.split("（")[0])).toEqual([
    "“地区数据”尚未填写：1 类核查未进行",
    "“立项台账”尚未填写：3 类核查未进行",
  ]);
  const [context] = contextsOfCase(input);
  const runs = checks.filter((check) => canRun(context!, check)).map(({ needs }) => needs);
  expect(runs).not.toContain("project-ledger");
  expect(runs).not.toContain("region-figures");
});

describe("evidence sheets", () => {
  const lines = (input: RuleInput) =>
    contextsOfCase(input)
      .flatMap((context) => missingSheets(context, checks).findings)
      .filter(({ message }) => message.key === "missing.evidence")
      .map(({ message, clause, severity, verdict, programme, place }) => ({
        text: textOf(message, "zh-CN"),
        clause,
        severity,
        verdict,
        programme,
        rows: place.rows,
      }));
  const table = { rows: [highValue(), highValue(), brand()] };

  test("absent: one line for each programme of the table, however many rows", () => {
    expect(lines({ tables: [table] })).toEqual([
      {
        text: "未提供“核验-高价值专利培育”：2 个项目的 11 项条件未核对",
        clause: "2025.hvp.cond.ent.all",
        severity: "notice",
        verdict: "unknown",
        programme: "high-value-patent",
        rows: [],
      },
      expect.objectContaining({ programme: "brand-industrial" }),
    ]);
  });

  test("conditions are counted that bind the applicants of the rows", () => {
    const [university10] = lines({ tables: [{ rows: [university("江苏科技大学")] }] });
    expect(university10?.text).toContain("1 个项目的 7 项条件未核对");
  });

  test("given for one programme, the other is still told; a form that nobody filled in is none", () => {
    const filled = { programme: "high-value-patent", rows: [{ 有效专利数: 50 }] };
    expect(lines({ tables: [table], 核验: [filled] }).map(({ programme }) => programme)).toEqual([
      "brand-industrial",
    ]);
    const blank = { programme: "brand-industrial", rows: [{}] };
    expect(lines({ tables: [table], 核验: [filled, blank] }).map(({ text }) => text)).toEqual([
      "“核验-工业品牌”尚未填写：1 个项目的 14 项条件未核对",
    ]);
  });

  test("rows that are not placed need none", () => {
    expect(lines({ tables: [{ rows: [{ 申报项目名称: "智能装备升级" }] }] })).toEqual([]);
  });
});

test("a check whose sheet is absent does not run", () => {
  const [without] = contextsOfCase({ tables: [{}] });
  const [withLedger] = contextsOfCase({ tables: [{}], 立项台账: [someoneElse] });
  const running = (context: typeof without) =>
    checks.filter((check) => context !== undefined && canRun(context, check)).map(({ needs }) => needs);
  expect(new Set(running(without))).toEqual(new Set([null]));
  expect(new Set(running(withLedger))).toEqual(new Set([null, "project-ledger"]));
});
