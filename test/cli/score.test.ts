// The command `score` as a user runs it: the sample with its sums worked out by hand, exit codes, written sheets.
import { CommandFolder } from "../support/command-folder.ts";
import { FilledSheet, seed } from "../support/midterm-sheet.ts";
import { sampleSums } from "../cases/midterm/sample.ts";
import { readWorkbookFile } from "../../src/workbook/xlsx/read-workbook-file.ts";
import { writeWorkbookFile } from "../../src/workbook/xlsx/write-workbook-file.ts";
import type { PlanCell } from "../../src/sheets/sheet-plan.ts";

const folder = new CommandFolder();
beforeAll(() => folder.make());
afterAll(() => folder.remove());
const run = folder.run.bind(folder);

/** The sample's scores as JSON; scored once. */
let sample: ReturnType<typeof run> | null = null;
const sampleRun = () => (sample ??= run("score", "--json", "midterm.xlsx"));

interface TargetLine {
  readonly clause: string;
  readonly max: number;
  readonly pointsLow: number;
  readonly pointsHigh: number;
}

const close = (value: number, wanted: number): boolean => Math.abs(value - wanted) < 0.0002;

/** A workbook with one county project, changed before it is written. */
function county(name: string, change: (sheet: FilledSheet) => void): string {
  const sheet = FilledSheet.of(seed(2025, "protection-county", "某某县知识产权局"));
  change(sheet);
  return folder.write(name, sheet.bytes());
}
const P = "2025.prot-county.target.";

test("样例逐项与手算一致，退出码 1（有一个项目一票否决）", () => {
  const { status, stdout, stderr } = sampleRun();
  expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
  const { projects } = JSON.parse(stdout);
  expect(projects).toHaveLength(sampleSums.length);
  for (const { unit, shares, score, grade, flagged, funds } of sampleSums) {
    const project = projects.find((each: { unit: string }) => each.unit === unit);
    expect({
      unit,
      score: [project.score.low, project.score.high],
      grade: project.grade,
      flagged: project.flagged,
      funds: project.funds?.advice,
    }).toEqual({ unit, score, grade, flagged: flagged ?? false, funds });
    const scored: readonly TargetLine[] = project.targets.filter(({ max }: TargetLine) => max > 0);
    const max = 100 / Object.keys(shares).length;
    const wrong = scored.filter(({ clause, max: own, pointsLow, pointsHigh }) => {
      const share = shares[clause.split(".target.")[1]!] ?? -1;
      const [low, high] = typeof share === "number" ? [share, share] : share;
      return !(close(own, max) && close(pointsLow, max * low) && close(pointsHigh, max * high));
    });
    expect({ unit, scored: scored.length, wrong }).toEqual({
      unit,
      scored: Object.keys(shares).length,
      wrong: [],
    });
  }
});

test("JSON 有约定的各栏", () => {
  const { projects, conventions } = JSON.parse(sampleRun().stdout);
  const [first] = projects;
  expect(first).toMatchObject({
    project: "高端装备产业知识产权运营中心",
    programme: "operation-centre",
    year: 2025,
    elapsed: 0.5,
    stage: "mid-term",
    flagged: false,
  });
  const target = first.targets.find(({ clause }: TargetLine) => clause === "2025.oc.target.c5-events");
  expect(target).toMatchObject({
    status: "严重滞后",
    actual: 3,
    expected: 5,
    required: 10,
    unit: "场次",
    max: 7.6923,
    points: 4.6154,
    remedy: "还差 2 场次达到目前应达；余下 12 个月共需 7 场次，月均 0.6 场次",
  });
  expect(target.working.split("\n")[1]).toBe(
    "应达：10 × 12 ÷ 24 个月 = 5 场次（舍去小数），按时间折算，本工具约定",
  );
  expect(conventions.join()).toContain("财预〔2020〕10号");
});

test("文字报告写明得分、约定和来源的单元格，可用英文", () => {
  const { stdout } = run("score", "midterm.xlsx");
  expect(stdout).toContain("65.4–88.5 分 · 中–良 · 实施 12 / 24 个月");
  expect(stdout).toContain("通知没有规定中期标准");
  const english = run("score", "--lang", "en", "midterm.xlsx").stdout;
  expect(english).toContain("65.4–88.5 points");
  expect(english).not.toContain("本工具约定");
});

test("没有错误的退出码 0；--at acceptance 按验收", () => {
  const file = county("good.xlsx", (sheet) => {
    sheet.put(`${P}2a-window/window`, "now", "进行中");
  });
  expect(run("score", "--json", file).status).toBe(0);
  const { stdout, status } = run("score", "--json", "--at", "acceptance", file);
  const { targets, stage } = JSON.parse(stdout).projects[0];
  expect([
    stage,
    targets.find(({ clause }: TargetLine) => clause === `${P}2a-window`).status,
    status,
  ]).toEqual(["acceptance", "未达标", 1]);
});

test("填报错误是错误，退出码 1，并给出单元格", () => {
  const file = county("bad.xlsx", (sheet) => {
    sheet.put(`${P}1-close-rate/closed`, "now", "12家").answer("check", "2025-01-01");
  });
  const { status, stdout } = run("score", "--json", file);
  const findings: readonly { severity: string; cells: readonly string[]; message: string }[] =
    JSON.parse(stdout).projects[0].findings;
  expect(status).toBe(1);
  expect(findings.filter(({ severity }) => severity === "error").map(({ message }) => message)).toEqual([
    "“12家”的单位与填报项的单位（件）不符，按未报送处理",
    "检查日期 2025-01-01 早于起始日期 2025-07-01，两个日期都未采用",
  ]);
  expect(findings.every(({ cells }) => cells.length > 0)).toBe(true);
});

test("没有中期检查表的文件、没有填写的表，退出码 2", () => {
  const table = run("score", "--json", "clean.xlsx");
  expect([table.status, JSON.parse(table.stdout).refusals[0].code]).toEqual([2, "NO-MIDTERM"]);
  expect(run("template", "midterm", "--year", "2025", "--out", "blank.xlsx").status).toBe(0);
  const blank = run("score", "--json", "blank.xlsx");
  expect([blank.status, JSON.parse(blank.stdout).refusals[0].code]).toEqual([2, "NO-PROJECTS"]);
  expect(run("score", "none.xlsx").status).toBe(2);
});

test("--out 写出中期评分和每个项目一张表，不覆盖读的文件", () => {
  expect(run("score", "--out", "scores.xlsx", "midterm.xlsx").status).toBe(1);
  const { grids } = readWorkbookFile(folder.read("scores.xlsx"), "scores.xlsx");
  expect(grids.map(({ sheet }) => sheet)).toEqual([
    "中期评分",
    "中期评分-指标",
    "中期-1-常州滆西高新技术产业开发区管委会",
    "中期-2-扬州澜石轴承有限公司",
    "中期-3-云溪县人民政府",
    "中期-4-苏州娄东高新技术产业开发区管委会",
    "中期-5-江苏泓川大学",
    "中期-6-苏州云启半导体有限公司",
  ]);
  const again = run("score", "--json", "--out", "scores.xlsx", "midterm.xlsx");
  expect([again.status, JSON.parse(again.stdout).refusals[0].code]).toEqual([2, "NOT-WRITTEN"]);
  const over = run("score", "--force", "--out", "midterm.xlsx", "midterm.xlsx");
  expect(over.status).toBe(2);
});

test("评分设置在另一个文件里也采用，并随结果写明", () => {
  run("template", "midterm", "--out", "settings.xlsx", "midterm.xlsx");
  const { grids } = readWorkbookFile(folder.read("settings.xlsx"), "settings.xlsx");
  const settings = grids.find(({ sheet }) => sheet === "评分设置")!;
  const rows = settings.values.map((row) =>
    row.map((value, column): PlanCell => ({
      value: column === 4 && row[2] === "优" ? 95 : (value as PlanCell["value"]),
      look: "text",
    })),
  );
  const columns = rows[0]!.map(() => ({ width: 10 }));
  const plan = {
    name: "评分设置",
    columns,
    rows,
    merges: [],
    frozen: { rows: 0, columns: 0 },
    entries: [],
    notes: [],
    table: null,
    print: null,
    charts: [],
  };
  folder.write("set.xlsx", writeWorkbookFile([plan]));
  const { projects, conventions } = JSON.parse(run("score", "--json", "midterm.xlsx", "set.xlsx").stdout);
  const best = projects.find(({ unit }: { unit: string }) => unit.startsWith("常州滆西"));
  expect([best.grade, conventions.join().includes("优 ≥ 95")]).toEqual(["良", true]);
});

test("重新生成的表带着已填的内容，评分不变", () => {
  run("template", "midterm", "--out", "again.xlsx", "midterm.xlsx");
  const scores = ({ stdout }: ReturnType<typeof run>) =>
    JSON.parse(stdout).projects.map(({ unit, score }: { unit: string; score: unknown }) => [unit, score]);
  expect(scores(run("score", "--json", "again.xlsx"))).toEqual(scores(sampleRun()));
});

test("--help 两种语言", () => {
  const { status, stdout } = run("score", "--help");
  expect([status, stdout.includes("用法"), stdout.includes("Usage")]).toEqual([0, true, true]);
});
