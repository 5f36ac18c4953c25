import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CommandFolder } from "../support/command-folder.ts";
import { nextYearNotice, nextYearSheets } from "../support/next-year.ts";
import { workbookBytes } from "../support/workbook-bytes.ts";
import { oneSheet } from "../tools/ooxml.ts";
import { sampleFiles } from "../tools/samples/samples.ts";

const root = join(__dirname, "../..");
const folder = new CommandFolder();
beforeAll(() => folder.make());
afterAll(() => folder.remove());
const run = folder.run.bind(folder);
const write = folder.write.bind(folder);

test("the committed samples are what the script makes", () => {
  for (const [file, bytes] of sampleFiles()) {
    expect({ file, same: readFileSync(join(root, "assets/samples", file)).equals(bytes) }).toEqual({
      file,
      same: true,
    });
  }
});

test("exit 0 and JSON for a clean table", () => {
  const { status, stdout, stderr } = run("review", "--json", "--year", "2025", "clean.xlsx");
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  const json = JSON.parse(stdout);
  expect(json).toMatchObject({
    notice: { year: 2025 },
    files: [{ file: "clean.xlsx", tables: [{ city: "苏州市", year: 2025, rows: 11 }] }],
    refusals: [],
  });
  // The sample has no evidence sheets, which is told and nothing else.
  expect(new Set(json.findings.map(({ check }: { check: string }) => check))).toEqual(
    new Set(["missing-sheets"]),
  );
});

test("exit 1 and a readable report for a table with errors", () => {
  const { status, stdout, stderr } = run("review", "typical-errors.xls");
  expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
  expect(stdout).toMatch(/^结论：有 \d+ 处错误/);
});

test("exit 2, a sentence for each file that cannot be reviewed, and the report of the others", () => {
  const bad = {
    missing: "没有.xlsx",
    directory: folder.makeFolder("文件夹"),
    text: write("文本.xlsx", "序号,申报项目名称"),
    empty: write("空.xlsx", ""),
    cut: write("截断.xlsx", oneSheet("<row><c><v>1</v></c></row>").subarray(0, 900)),
    noTable: write(
      "无表.xlsx",
      oneSheet('<row r="1"><c r="A1" t="inlineStr"><is><t>签到表</t></is></c></row>'),
    ),
  };
  const { status, stdout, stderr } = run("review", "--json", ...Object.values(bad), "clean.xlsx");
  expect(status).toBe(2);
  for (const sentence of [
    "找不到文件“没有.xlsx”。",
    "“文件夹”是文件夹，不是文件。",
    "“文本.xlsx”不是 Excel 工作簿，内容是纯文本",
    "“空.xlsx”是空文件",
    "“截断.xlsx”不完整",
    "“无表.xlsx”中没有找到申报推荐汇总表",
  ]) {
    expect(stderr).toContain(sentence);
  }
  expect(stderr).not.toMatch(/^\s+at |Error:/m);
  const json = JSON.parse(stdout) as {
    files: { file: string; tables: unknown[] }[];
    refusals: { code: string }[];
  };
  expect(json.files.find(({ file }) => file === "clean.xlsx")?.tables).toHaveLength(1);
  expect(json.refusals.map(({ code }) => code).sort()).toEqual([
    "EMPTY",
    "FILE-MISSING",
    "IS-DIRECTORY",
    "NO-TABLE",
    "NOT-A-WORKBOOK",
    "TRUNCATED",
  ]);
});

test("exit 2 for a year without a notice and for a wrong option", () => {
  expect(run("review", "--year", "2019", "clean.xlsx")).toMatchObject({
    status: 2,
    stdout: "",
    stderr: expect.stringContaining("没有该年度的通知") as string,
  });
  expect(run("review", "--lang", "en", "--nothing", "clean.xlsx")).toEqual({
    status: 2,
    stdout: "",
    stderr: "There is no option “--nothing”. Use --help to see how it is used.\n",
  });
});

test("coverage lists every clause of the notice with its disposition", () => {
  const { status, stdout } = run("coverage", "--json", "--year", "2025");
  const lines = JSON.parse(stdout) as { clause: string; disposition: string; by: string[] | null }[];
  const notice = JSON.parse(readFileSync(join(root, "src/notices/2025.json"), "utf8")) as {
    clauses: { id: string; disposition: string }[];
  };
  expect(status).toBe(0);
  expect(lines.map(({ clause, disposition }) => ({ id: clause, disposition }))).toEqual(
    notice.clauses.map(({ id, disposition }) => ({ id, disposition })),
  );
  expect(lines.find(({ clause }) => clause === "2025.hvp.cap.other")?.by).toEqual(["city-cap"]);
});

describe("next year without us", () => {
  const written = (notice: unknown): string => JSON.stringify(notice, null, 2);

  beforeAll(() => {
    write("2027.json", written(nextYearNotice()));
    write("五项.xlsx", workbookBytes(nextYearSheets(5)));
    write("六项.xlsx", workbookBytes(nextYearSheets(6)));
  });

  test("a table of 2027 cannot be reviewed without rules, and is reviewed by those given", () => {
    expect(run("review", "五项.xlsx")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("没有该年度的通知") as string,
    });
    const five = run("review", "--json", "--notice", "2027.json", "五项.xlsx");
    expect(five.stderr).toBe("");
    const json = JSON.parse(five.stdout) as {
      notice: object;
      caps: { limit: unknown; verdict: string }[];
      findings: { verdict: string; clause: string | null }[];
    };
    expect(json.notice).toEqual({
      year: 2027,
      title: "2027年度省高价值专利培育项目申报指南",
      documentNumber: expect.any(String) as string,
      builtIn: false,
    });
    expect(json.caps[0]).toMatchObject({ limit: { low: 5, high: 5 }, verdict: "full" });
    const six = run("review", "--notice", "2027.json", "六项.xlsx");
    expect(six.status).toBe(1);
    expect(six.stdout).toMatch(/6 \/ 5 {2}超限/);
    expect(six.stdout).toContain("不是本工具内置的规则");
  });

  test("coverage lists its clauses too", () => {
    const { status, stdout } = run("coverage", "--notice", "2027.json", "--year", "2027");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^2027 年度通知：/);
  });

  test("rules with faults are told line by line and not used", () => {
    const faulty = written(nextYearNotice()).replace('"limit": 5', '"limit": 0');
    const line = faulty.split("\n").findIndex((each) => each.includes('"limit": 0')) + 1;
    write("错.json", faulty);
    const expected = [
      "规则文件“错.json”有 1 处问题，不能使用：",
      `  错.json:${line}:22: programmes[0].caps[0].above.limit: 应为正整数`,
      "",
    ].join("\n");
    expect(run("review", "--notice", "错.json", "五项.xlsx")).toEqual({
      status: 2,
      stdout: "",
      stderr: expected,
    });
    expect(run("notice", "--check", "错.json")).toEqual({ status: 1, stdout: expected, stderr: "" });
  });

  test("rules that are missing, or given twice for a year, end the command", () => {
    expect(run("review", "--notice", "没有.json", "五项.xlsx")).toMatchObject({
      status: 2,
      stdout: "",
      stderr: expect.stringContaining("找不到文件“没有.json”。") as string,
    });
    write("也是2027.json", written(nextYearNotice()));
    expect(run("review", "--notice", "2027.json", "--notice", "也是2027.json", "五项.xlsx")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("都是 2027 年度的规则") as string,
    });
  });

  test("what is exported is in order, and is the same rules", () => {
    const { stdout, status } = run("notice", "--export", "2026");
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual(
      JSON.parse(readFileSync(join(root, "src/notices/2026.json"), "utf8")) as unknown,
    );
    write("2026.json", stdout);
    expect(run("notice", "--lang", "en", "--check", "2026.json")).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^“2026\.json” is in order: 2026, /) as string,
    });
    expect(JSON.parse(run("notice", "--schema").stdout)).toHaveProperty("$defs.programme");
    expect(run("notice", "--export", "2019").status).toBe(2);
  });
});
