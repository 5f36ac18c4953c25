import fc from "fast-check";
import { review, type ReviewInput, type ReviewOutcome } from "../../src/review/review.ts";
import type { WorkbookCells } from "../../src/sheets/grid.ts";
import { led, running } from "../cases/ledger-rows.ts";
import { brand, bureau, centre, government, highValue, times, university, unplaced } from "../cases/rows.ts";
import { givenDatesOf, workbookOfCase, type RuleInput } from "../support/rule-cases.ts";
import { gridOf, type RowSpec } from "../support/tables.ts";

function reviewed(workbooks: readonly WorkbookCells[], more: Partial<ReviewInput> = {}) {
  const outcome = outcomeOf(workbooks, more);
  if (outcome.kind !== "reviewed") throw new Error(JSON.stringify(outcome.refusals));
  return { ...outcome.review, refusals: outcome.refusals };
}

const outcomeOf = (workbooks: readonly WorkbookCells[], more: Partial<ReviewInput> = {}): ReviewOutcome =>
  review({ year: null, workbooks, givenDates: givenDatesOf(), ...more });

const workbook = (input: RuleInput, file?: string) => workbookOfCase(input, file);
const title = (year: number) => `${year}年度省知识产权战略推进计划项目申报推荐汇总表`;
const empty: WorkbookCells = {
  file: "空.xlsx",
  grids: [{ ...gridOf({}), sheet: "Sheet1", values: [["会议通知"], ["下午三点"]] }],
};

test("whole-table findings come first, then row by row, sheet by sheet", () => {
  const rows: readonly RowSpec[] = [
    { ...brand(), 申报单位: null },
    brand(),
    brand(),
    { ...brand(), "所在县（市、区）": "江阴市" },
  ];
  const { findings } = reviewed([
    workbook({
      tables: [
        { sheet: "甲", title: null, rows },
        { sheet: "乙", rows: [highValue()], title: null },
      ],
    }),
  ]);
  const places = findings.map(
    ({ place }) => [place.sheet, place.rows.length === 1 ? (place.rows[0] ?? 0) : 0] as const,
  );
  const sorted = places.toSorted(([a, x], [b, y]) => (a === b ? x - y : a === "甲" ? -1 : 1));
  expect(places).toEqual(sorted);
  expect(new Set(places.map(([sheet]) => sheet))).toEqual(new Set(["甲", "乙"]));
  expect(findings.some(({ check }) => check === "city-cap")).toBe(true);
});

test("every finding names a clause of the notice or a reading, and quotes only what the notice holds", () => {
  const rows = [...times(5, highValue()), ...times(4, brand()), unplaced, bureau("昆山市知识产权局")];
  const { findings, notice, met } = reviewed([workbook({ tables: [{ rows }] })]);
  const known = new Set<string>(notice.clauses.map(({ id }) => id));
  for (const { clause, reading, also } of findings) {
    expect(clause === null ? reading !== null : known.has(clause)).toBe(true);
    expect(also.every((each) => known.has(each))).toBe(true);
  }
  expect(met.every(({ clause }) => known.has(clause))).toBe(true);
});

describe("which notice", () => {
  const in2019 = workbook({ tables: [{ title: title(2019) }] });

  test("the year of the title", () => {
    expect(reviewed([workbook({ tables: [{}] })]).notice.year).toBe(2025);
  });

  test("no year anywhere: the one that prints the form, and the check of the title says so", () => {
    const { notice, findings } = reviewed([workbook({ tables: [{ title: "申报推荐汇总表" }] })]);
    expect(notice.year).toBe(2025);
    expect(findings.some(({ check }) => check === "title")).toBe(true);
  });

  test("a year without a notice is refused, with the years there are", () => {
    expect(outcomeOf([in2019])).toEqual({
      kind: "refused",
      refusals: [
        { kind: "no-notice", file: "汇总表.xlsx", sheet: "汇总表", year: 2019, years: [2026, 2025, 2024] },
      ],
    });
  });

  test("a given year goes before the title, which is then told to differ", () => {
    const { notice, findings } = reviewed([in2019], { year: 2025 });
    expect(notice.year).toBe(2025);
    expect(findings.some(({ check }) => check === "title")).toBe(true);
  });

  test("a given year without a notice is refused", () => {
    expect(outcomeOf([workbook({ tables: [{}] })], { year: 2019 })).toMatchObject({
      kind: "refused",
      refusals: [{ kind: "no-notice", year: 2019 }],
    });
  });

  test.each([
    [2019, { kind: "no-notice", year: 2019 }],
    [2024, { kind: "other-year", year: 2024, noticeYear: 2025 }],
  ])("a table of %d does not stop those of the latest year", (year, refusal) => {
    const { dossiers, refusals, notice } = reviewed([
      workbook({ tables: [{ sheet: "往年", title: title(year) }, { sheet: "今年" }] }),
    ]);
    expect(notice.year).toBe(2025);
    expect(dossiers.flatMap(({ dossier }) => dossier.tables.map(({ sheet }) => sheet))).toEqual(["今年"]);
    expect(refusals).toMatchObject([{ ...refusal, sheet: "往年" }]);
  });
});

describe("what cannot be reviewed", () => {
  test("no table anywhere: refused, with what was looked for", () => {
    expect(outcomeOf([empty])).toMatchObject({
      kind: "refused",
      refusals: [{ kind: "no-table", file: "空.xlsx" }],
    });
  });

  test("one file without a table beside one with", () => {
    const { refusals } = reviewed([empty, workbook({ tables: [{}] })]);
    expect(refusals).toMatchObject([{ kind: "no-table", file: "空.xlsx" }]);
  });

  test("a table without rows is refused; beside another it is told", () => {
    const bare = { sheet: "空表", rows: [] };
    expect(outcomeOf([workbook({ tables: [bare] })])).toMatchObject({
      kind: "refused",
      refusals: [{ kind: "unreadable-table", faults: [{ kind: "no-rows", sheet: "空表" }] }],
    });
    const { refusals, dossiers } = reviewed([workbook({ tables: [bare, { sheet: "汇总表" }] })]);
    expect(refusals).toMatchObject([{ kind: "unreadable-table" }]);
    expect(dossiers).toHaveLength(1);
  });

  test("a file that only brings the ledger is no miss", () => {
    const ledgerOnly = workbook({ tables: [], 立项台账: [running("苏州绿环科技有限公司")] }, "台账.xlsx");
    const { refusals, ledger, findings } = reviewed([
      workbook({ tables: [{ rows: [brand("苏州绿环科技有限公司")] }] }),
      ledgerOnly,
    ]);
    expect(refusals).toEqual([]);
    expect(ledger?.file).toBe("台账.xlsx");
    expect(findings.find(({ check }) => check === "ongoing-other-project")?.sources[0]?.file).toBe(
      "台账.xlsx",
    );
  });

  test("two files of which neither has a table are both told", () => {
    const ledgerOnly = workbook({ tables: [], 立项台账: [running("某公司")] }, "台账.xlsx");
    expect(outcomeOf([ledgerOnly, empty]).refusals.map(({ file }) => file)).toEqual(["台账.xlsx", "空.xlsx"]);
  });
});

test("a table on a hidden sheet is left out and listed", () => {
  const { leftOut } = reviewed([
    workbook({ tables: [{ sheet: "汇总表" }, { sheet: "旧稿", sheetHidden: true }] }),
  ]);
  expect(leftOut).toEqual([{ file: "汇总表.xlsx", sheet: "旧稿", reason: "hidden" }]);
});

test("a copied sheet is left out and listed, so that its rows do not count twice", () => {
  const rows = times(3, highValue()).map((row, index) => ({
    ...row,
    申报单位: `苏州第${index}号机械有限公司`,
  }));
  const { leftOut, findings, dossiers } = reviewed([
    workbook({
      tables: [{ rows }, { sheet: "汇总表 (2)", rows }],
      地区数据: [{ 设区市: "苏州市", 发明专利授权量: 9000 }],
    }),
  ]);
  expect(leftOut).toEqual([{ file: "汇总表.xlsx", sheet: "汇总表 (2)", reason: "copy" }]);
  expect(findings.filter(({ check }) => check === "city-cap" || check === "repeated-unit")).toEqual([]);
  expect(dossiers.map(({ dossier }) => dossier.rows.length)).toEqual([3]);
});

test("figures of the table's own workbook go before those of another", () => {
  const grants = (value: number) => [{ 设区市: "苏州市", 发明专利授权量: value }];
  const first = workbook(
    { tables: [{ letterhead: ["无锡市知识产权局（盖章）"] }], 地区数据: grants(20000) },
    "甲.xlsx",
  );
  const second = workbook({ tables: [{ rows: times(4, highValue()) }], 地区数据: grants(9000) }, "乙.xlsx");
  const caps = reviewed([first, second]).findings.filter(({ check }) => check === "city-cap");
  expect(caps).toMatchObject([{ verdict: "broken", place: { file: "乙.xlsx" } }]);
});

const kinds: readonly RowSpec[] = [
  highValue("苏州甲辰智能装备有限公司"),
  highValue("苏州绿环智能科技有限公司"),
  brand("苏州绿环智造科技有限公司"),
  brand("昆山云帆电子有限公司"),
  university("江苏科技大学"),
  centre("昆山经济技术开发区管理委员会"),
  government("昆山市人民政府"),
  government("苏州市人民政府"),
  bureau("苏州市知识产权局"),
  bureau("昆山市知识产权局"),
  { ...unplaced, 申报单位: "太仓远航制造有限公司" },
  { ...highValue("江阴长风股份有限公司"), "所在县（市、区）": "江阴市" },
];
const ledgerRows = [
  led("苏州绿环智能科技有限公司"),
  running("昆山云帆电子有限公司"),
  led("江苏科技大学", { 验收状态: "在研" }),
  running("昆山市人民政府", { 项目类别: "地理标志" }),
];

/** The facts of all findings, each row named by its unit, so that they can be compared across orders. */
function factsOf(rows: readonly RowSpec[]): readonly string[] {
  const { findings } = reviewed([workbook({ tables: [{ rows }], 立项台账: ledgerRows })]);
  return findings
    .filter(({ check }) => check !== "serial")
    .map(({ check, clause, also, severity, verdict, figure, place }) => {
      const units = place.rows.map((row) => JSON.stringify(rows[row - 4]?.["申报单位"])).toSorted();
      return JSON.stringify([check, clause, also, severity, verdict, figure, units]);
    })
    .toSorted();
}

test("findings do not depend on the order of the rows", () => {
  fc.assert(
    fc.property(
      fc
        .uniqueArray(fc.constantFrom(...kinds), { minLength: 1, maxLength: kinds.length })
        .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
      ([rows, shuffled]) => {
        expect(factsOf(shuffled)).toEqual(factsOf(rows));
      },
    ),
    { numRuns: 60 },
  );
});

test("a further row never turns an error of another row into something better", () => {
  const errors = (rows: readonly RowSpec[]) =>
    reviewed([workbook({ tables: [{ rows }], 立项台账: ledgerRows })])
      .findings.filter(({ verdict, severity }) => verdict === "broken" && severity === "error")
      .map(({ check, clause }) => `${check} ${clause}`);
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...kinds), { minLength: 1, maxLength: 8 }),
      fc.constantFrom(...kinds),
      (rows, more) => {
        const after = errors([...rows, more]);
        for (const error of errors(rows)) expect(after).toContain(error);
      },
    ),
    { numRuns: 60 },
  );
});

test("reviewing twice gives the same", () => {
  const cells = workbook({ tables: [{ rows: kinds }], 立项台账: ledgerRows });
  expect(outcomeOf([cells])).toEqual(outcomeOf([cells]));
});
