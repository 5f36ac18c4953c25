// `template midterm` as a user runs it: from 立项台账, from a table, blank, and made again over what is filled in.
import { noticeOf } from "../../src/notices/registry.ts";
import { midtermColumns } from "../../src/sheets/midterm-form.ts";
import { readMidterm } from "../../src/sheets/read-midterm.ts";
import { readWorkbookFile } from "../../src/workbook/xlsx/read-workbook-file.ts";
import { CommandFolder } from "../support/command-folder.ts";
import { FilledSheet, seed } from "../support/midterm-sheet.ts";

const folder = new CommandFolder();
beforeAll(() => folder.make());
afterAll(() => folder.remove());

const template = (...typed: readonly string[]) => folder.run("template", "midterm", ...typed);
const open = (name: string) => readWorkbookFile(folder.read(name), name);
const projectsOf = (name: string) =>
  readMidterm(open(name)).projects.map(({ unit, programme, year }) => `${year} ${programme} ${unit?.text}`);

test("立项台账：在研的省级项目各一段，没有通知的年度逐行说明", () => {
  const { status, stdout, stderr } = template("--json", "clean.xlsx");
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  const json = JSON.parse(stdout);
  expect([json.out, json.sheets.map(({ name }: { name: string }) => name)]).toEqual([
    "中期检查.xlsx",
    ["中期检查", "评分设置"],
  ]);
  expect(projectsOf("中期检查.xlsx")).toEqual(["2024 operation-centre 吴江经济技术开发区管理委员会"]);
  expect(json.leftOut.map(({ row, why }: { row: number; why: string }) => [row, why])).toEqual([
    [5, "no-notice"],
  ]);
});

test("没有台账的汇总表：每行一段", () => {
  expect(template("--out", "tables.xlsx", "untidy.xlsx").status).toBe(0);
  expect(projectsOf("tables.xlsx")).toEqual([
    "2025 protection-county 东台市市场监督管理局（知识产权局）",
    "2025 high-value-patent 盐城海风新能源装备有限公司",
    "2025 high-value-patent 盐城湿地农业大学",
    "2025 high-value-patent 盐城黄海海洋研究院",
    "2025 brand-industrial 建湖九龙口石油机械有限公司",
    "2025 brand-industrial 阜宁串场河滤料有限公司",
    "2025 geographical-indication 射阳县人民政府",
    "2025 operation-centre 盐城经济技术开发区管委会",
  ]);
});

test("没有一个项目可以列入：不写文件，退出码 2，说明原因", () => {
  const { status, stdout, stderr } = template("--out", "none.xlsx", "typical-errors.xlsx");
  expect([status, folder.has("none.xlsx")]).toEqual([2, false]);
  expect(stderr).toContain("没有可以列入中期检查的项目");
  expect(stdout).toContain("第 5 行，泰兴市人民政府：不能确定属于 2024 年度通知的哪一类项目");
});

test("不给出文件：各类别一段空白，项目照着填", () => {
  expect(template("--year", "2026", "--out", "blank.xlsx").status).toBe(0);
  const [sheet] = open("blank.xlsx").grids;
  const codes = new Set((sheet?.values ?? []).map((row) => row[midtermColumns.indexOf("code")]));
  const targets = noticeOf(2026)!.targets.filter(({ kind }) => kind === "target");
  const printed = (clause: string) =>
    [...codes].some((code) => typeof code === "string" && code.startsWith(clause));
  expect(targets.filter(({ clause }) => !printed(clause))).toEqual([]);
});

test("填了一半再生成：填好的保留，台账里新增的项目补上", () => {
  const sheet = FilledSheet.of(seed(2024, "operation-centre", "常州滆西高新技术产业开发区管委会"));
  sheet
    .put("2024.oc.target.c1-push/push", "year-1", "5,640条")
    .put("2024.oc.target.c1-push/push", "remark", "见附件");
  folder.write("half.xlsx", sheet.bytes());
  expect(template("--out", "more.xlsx", "clean.xlsx", "half.xlsx").status).toBe(0);
  expect(new Set(projectsOf("more.xlsx"))).toEqual(
    new Set([
      "2024 operation-centre 吴江经济技术开发区管理委员会",
      "2024 operation-centre 常州滆西高新技术产业开发区管委会",
    ]),
  );
  const cells = open("more.xlsx").grids.flatMap(({ values }) => values.flat());
  expect(cells).toEqual(expect.arrayContaining(["5,640条", "见附件"]));
});

test("不写到要读的文件上，也不覆盖别的文件", () => {
  expect(template("--force", "--out", "clean.xlsx", "clean.xlsx").status).toBe(2);
  expect(template("--out", "untidy.xlsx", "clean.xlsx").status).toBe(2);
});
