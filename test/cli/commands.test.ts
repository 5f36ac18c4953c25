import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readFileSync } from "node:fs";
import { sampleFiles } from "../tools/samples/samples.ts";
import { oneSheet } from "../tools/ooxml.ts";

const root = join(__dirname, "../..");
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "review-"));
  for (const [file, bytes] of sampleFiles()) writeFileSync(join(folder, file), bytes);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a command as a process of its own, in the folder with the samples. */
function run(command: "review" | "coverage", ...typed: readonly string[]) {
  const script = join(root, "src/cli", `${command}.ts`);
  const loader = join(root, "node_modules/tsx/dist/loader.mjs");
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--no-warnings", "--import", `file://${loader}`, script, ...typed],
    { cwd: folder, encoding: "utf8" },
  );
  return { status, stdout, stderr };
}

function write(name: string, bytes: Uint8Array | string): string {
  writeFileSync(join(folder, name), bytes);
  return name;
}

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
  expect(JSON.parse(stdout)).toMatchObject({
    notice: { year: 2025 },
    files: [{ file: "clean.xlsx", tables: [{ city: "苏州市", year: 2025, rows: 11 }] }],
    findings: [],
    unknownInputs: [],
    refusals: [],
  });
});

test("exit 1 and a readable report for a table with errors", () => {
  const { status, stdout, stderr } = run("review", "typical-errors.xls");
  expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
  expect(stdout).toMatch(/^结论：有 \d+ 处错误/);
});

test("exit 2, a sentence for each file that cannot be reviewed, and the report of the others", () => {
  const bad = {
    missing: "没有.xlsx",
    directory: "文件夹",
    text: write("文本.xlsx", "序号,申报项目名称"),
    empty: write("空.xlsx", ""),
    cut: write("截断.xlsx", oneSheet("<row><c><v>1</v></c></row>").subarray(0, 900)),
    noTable: write(
      "无表.xlsx",
      oneSheet('<row r="1"><c r="A1" t="inlineStr"><is><t>签到表</t></is></c></row>'),
    ),
  };
  mkdirSync(join(folder, bad.directory));
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
