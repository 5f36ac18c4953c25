import { marksOf } from "../../src/report/marks.ts";
import { reviewJson } from "../../src/report/review-json.ts";
import { planFaults } from "../../src/workbook/check-plan.ts";
import { reviewSheet } from "../../src/report/review-sheet.ts";
import { reviewText } from "../../src/report/review-text.ts";
import { reviewOf, reviewOfSample, sampleWorkbook } from "./support.ts";

const typical = reviewOfSample("typical-errors.xlsx");

describe("JSON", () => {
  const json = reviewJson(typical, ["typical-errors.xlsx"], [], "zh-CN");

  test("names the notice, the tables and their number of rows", () => {
    expect(json.notice?.year).toBe(2025);
    expect(json.files).toEqual([
      { file: "typical-errors.xlsx", tables: [{ sheet: "汇总表", city: "泰州市", year: 2025, rows: 14 }] },
    ]);
  });

  test("the finding on the exact limit of 10000 grants carries clause, rows, cells, working and remedy", () => {
    const finding = json.findings.find(({ clause }) => clause === "2025.hvp.cap.other");
    expect(finding).toMatchObject({
      severity: "error",
      verdict: "broken",
      file: "typical-errors.xlsx",
      sheet: "汇总表",
      rows: [5, 6, 7, 8],
      cells: ["B5", "B6", "B7", "B8"],
      reading: "A12",
      quote: "其余设区市推荐项目不超过3项",
      figure: "4 > 3",
    });
    expect(finding?.working).toContain("10000 件 ≤ 10000 件");
    expect(finding?.remedy).not.toBeNull();
  });

  test("is plain data: it comes back the same from its text", () => {
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
  });

  test("without a review it still names the files", () => {
    expect(reviewJson(null, ["a.xlsx"], [], "zh-CN")).toMatchObject({
      notice: null,
      files: [{ file: "a.xlsx", tables: [] }],
      findings: [],
      unknownInputs: [],
    });
  });
});

test(".xls and .xlsx of the same table have the same findings", () => {
  const of = (file: string) =>
    reviewJson(reviewOfSample(file), [file], [], "zh-CN").findings.map(
      ({ clause, rows, cells, message }) => ({
        clause,
        rows,
        cells,
        message,
      }),
    );
  expect(of("typical-errors.xls")).toEqual(of("typical-errors.xlsx"));
});

describe("text", () => {
  const text = reviewText(typical, "zh-CN");

  test("begins with the verdict and has the cap table in columns", () => {
    expect(text).toMatch(/^结论：有 11 处错误，暂不宜报送/);
    expect(text).toContain("  高价值专利培育          4–5 / 3  超限\n");
    expect(text).toContain("  地理标志                  2 / 1  超限\n");
  });

  test("groups findings by row and names the unit", () => {
    expect(text.match(/^汇总表 · 第 12 行 · 姜堰溱潼食品机械有限公司$/gm)).toHaveLength(1);
    expect(text).toContain("  [错误] 申报单位类型空白（D12）");
  });

  test("quotes the clause with its locator and marks our reading as ours", () => {
    expect(text).toContain("条款          附件3-2 六（二）：“各设区市推荐项目不超过1项”");
    expect(text).toContain("本工具的理解  行的次序可能是排名");
  });

  test("lists the figures that are missing", () => {
    expect(reviewText(reviewOfSample("untidy.xlsx"), "zh-CN")).toMatch(/^缺少的数据\n {2}地区数据 · Sheet1/m);
  });

  test("names the file where there are several", () => {
    const several = reviewText(
      reviewOf(sampleWorkbook("clean.xlsx"), sampleWorkbook("typical-errors.xlsx")),
      "zh-CN",
    );
    expect(several).toMatch(/^typical-errors\.xlsx · 汇总表 · 整表$/m);
  });

  test("in English, the clause stays as printed", () => {
    const english = reviewText(typical, "en-US");
    expect(english).toMatch(/^Result: 11 errors/);
    expect(english).toContain("附件3-2 六（二）：“各设区市推荐项目不超过1项”");
  });
});

describe("sheet 审核结果", () => {
  const sheet = reviewSheet(typical, "zh-CN");

  const [, header = [], ...lines] = sheet.rows.map((cells) => cells.map(({ value }) => value));

  test("has one numbered line for each finding, as wide as its header", () => {
    expect(lines).toHaveLength(typical.findings.length);
    expect(lines.map(([number]) => number)).toEqual(typical.findings.map((_, index) => index + 1));
    expect(lines.every((line) => line.length === header.length)).toBe(true);
    expect(sheet.columns).toHaveLength(header.length);
    expect(planFaults(sheet)).toEqual([]);
  });

  test("a line says where, whose, what and why", () => {
    const line = lines.find(([, , , row, cell]) => row === "12" && cell === "D12");
    expect(line?.slice(1)).toEqual([
      "错误",
      "汇总表",
      "12",
      "D12",
      "姜堰溱潼食品机械有限公司",
      "工业品牌",
      "申报单位类型空白",
      "",
      "附件5 表列：“申报单位类型”",
      expect.stringContaining("填写申报单位类型"),
    ]);
  });

  test("a review without findings is a table without rows", () => {
    const clean = reviewSheet({ ...typical, findings: [] }, "en-US");
    expect(clean.rows).toHaveLength(2);
    expect(planFaults(clean)).toEqual([]);
  });
});

test.each(["clean.xlsx", "typical-errors.xlsx", "typical-errors.xls", "untidy.xlsx"])(
  "no report of %s repeats a telephone number",
  (file) => {
    const review = reviewOfSample(file);
    const contacts = review.dossiers.flatMap(({ dossier }) =>
      dossier.rows.map(({ cells }) => cells.contact.text.replace(/\D/gu, "").slice(-8)),
    );
    expect(contacts.filter((digits) => digits.length === 8).length).toBeGreaterThan(0);
    for (const locale of ["zh-CN", "en-US"] as const) {
      const reports = [
        JSON.stringify(reviewJson(review, [file], [], locale)),
        reviewText(review, locale),
        JSON.stringify(reviewSheet(review, locale)),
        JSON.stringify(marksOf(review, locale, true)),
      ].join("\n");
      expect(reports).not.toMatch(/6800/);
      expect(reports).not.toMatch(/\d{7,}/);
    }
  },
);

describe("by rules that were loaded from a file", () => {
  const loaded = { ...typical, notice: { ...typical.notice, builtIn: false } };

  test("every report says so, and says nothing of the kind by rules of our own", () => {
    const title = (review: typeof typical) => reviewSheet(review, "zh-CN").rows[0]?.[0]?.value;
    expect(reviewJson(typical, [], [], "zh-CN").notice?.builtIn).toBe(true);
    expect(reviewJson(loaded, [], [], "zh-CN").notice?.builtIn).toBe(false);
    expect(reviewText(typical, "zh-CN")).not.toContain("不是本工具内置的规则");
    expect(reviewText(loaded, "zh-CN")).toContain("不是本工具内置的规则");
    expect(title(typical)).not.toMatch(/非内置规则/);
    expect(title(loaded)).toMatch(/（按非内置规则）$/);
  });
});
