import { noticeOf } from "../../src/notices/registry.ts";
import { readEvidence } from "../../src/sheets/read-evidence.ts";
import { readProjectLedger } from "../../src/sheets/read-project-ledger.ts";
import { readRegionFigures } from "../../src/sheets/read-region-figures.ts";
import { readWorkbookFile } from "../../src/workbook/xlsx/read-workbook-file.ts";
import { CommandFolder } from "../support/command-folder.ts";
import { workbookBytes } from "../support/workbook-bytes.ts";

const folder = new CommandFolder();
beforeAll(() => folder.make());
afterAll(() => folder.remove());

const template = (...typed: readonly string[]) => folder.run("template", ...typed);
const open = (name: string) => readWorkbookFile(folder.read(name), name);

/** The lines of a written file: programme, unit and how many cells are given. */
const linesOf = (name: string, year = 2025): readonly string[] =>
  readEvidence(open(name), noticeOf(year)!).flatMap(({ programme, lines }) =>
    lines.map(({ unit, cells }) => {
      const given = [...cells.values()].filter(({ kind }) => kind === "given").length;
      return `${programme} ${unit.text} ${given}`;
    }),
  );

test("evidence sheets for the rows of a table; what has no sheet is told", () => {
  const { status, stdout, stderr } = template("--json", "typical-errors.xlsx");
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  const json = JSON.parse(stdout);
  expect(json.out).toBe("核验表.xlsx");
  expect(json.sheets).toContainEqual({
    name: "核验-高价值专利培育",
    programme: "high-value-patent",
    rows: 4,
    columns: expect.any(Number),
  });
  expect(json.leftOut.map(({ row, why }: { row: number; why: string }) => [row, why])).toEqual([
    [16, "not-placed"],
    [17, "not-placed"],
  ]);
  const lines = linesOf("核验表.xlsx");
  expect(lines).toHaveLength(json.sheets.reduce((sum: number, { rows }: { rows: number }) => sum + rows, 0));
  expect(lines.every((line) => line.endsWith(" 0"))).toBe(true);
});

test("a file that exists is kept, unless --force says otherwise", () => {
  folder.write("已填.xlsx", "mine");
  const kept = template("--out", "已填.xlsx", "clean.xlsx");
  expect(kept).toEqual({
    status: 2,
    stdout: "",
    stderr: "文件“已填.xlsx”已经存在，没有覆盖；请用 --out 另取一个名字，或加 --force 覆盖。\n",
  });
  expect(new TextDecoder().decode(folder.read("已填.xlsx"))).toBe("mine");
  expect(template("--out", "已填.xlsx", "--force", "clean.xlsx").status).toBe(0);
  expect(linesOf("已填.xlsx").length).toBeGreaterThan(0);
});

test("a file to be read is never written over, not even by --force", () => {
  const before = folder.read("clean.xlsx");
  const { status, stderr } = template("--out", "./clean.xlsx", "--force", "clean.xlsx");
  expect(status).toBe(2);
  expect(stderr).toContain("是要读取的文件");
  expect(folder.read("clean.xlsx")).toEqual(before);
});

test("sheets filled in before come along, from a file of their own", () => {
  const filled = workbookBytes([
    {
      name: "核验-工业品牌",
      rows: [
        ["申报单位", "2024年研发费用（万元）", "有效注册商标数（件）", "备注"],
        ["常熟虞川电梯制造有限公司", 1200, "12件", "已核"],
        ["已撤回申报的某某有限公司", 5, 6, null],
      ],
    },
  ]);
  folder.write("已填核验表.xlsx", filled);
  const { status, stdout, stderr } = template("clean.xlsx", "已填核验表.xlsx", "--out", "新核验表.xlsx");
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toContain("已生成“新核验表.xlsx”，共 5 张工作表：");
  const brand = linesOf("新核验表.xlsx").filter((line) => line.startsWith("brand-industrial"));
  expect(brand).toEqual([
    "brand-industrial 苏州绣岭纺织科技有限公司 0",
    "brand-industrial 常熟虞川电梯制造有限公司 2",
    "brand-industrial 张家港沙洲精密焊材有限公司 0",
    "brand-industrial 已撤回申报的某某有限公司 2",
  ]);
});

test("blank sheets without files: of the year, or of the latest", () => {
  expect(template("--year", "2025", "--out", "空白2025.xlsx").status).toBe(0);
  expect(open("空白2025.xlsx").grids.filter(({ hidden }) => !hidden)).toHaveLength(6);
  const { status, stdout } = template("evidence", "--json", "--out", "空白.xlsx", "--lang", "en");
  expect(status).toBe(0);
  expect(JSON.parse(stdout).sheets.map(({ programme }: { programme: string }) => programme)).toEqual([
    "hvp-innovation",
    "hvp-chain",
  ]);
  expect(
    readEvidence(open("空白.xlsx"), noticeOf(2026)!).map(({ missingColumns }) => missingColumns),
  ).toEqual([[], []]);
});

test("地区数据 and 立项台账 under their own names", () => {
  expect(template("regions", "--year", "2025").stdout).toContain("地区数据.xlsx");
  expect(template("ledger").stdout).toContain("立项台账.xlsx");
  expect(readRegionFigures(open("地区数据.xlsx"))?.rows).toHaveLength(14);
  expect(readProjectLedger(open("立项台账.xlsx"))?.projects).toEqual([]);
});

test("exit 2 and a sentence for what cannot be done", () => {
  expect(template("regions", "clean.xlsx").stderr).toContain("regions 不读取文件");
  expect(template("--year", "2019").stderr).toContain("没有 2019 年度的通知");
  expect(template("--out", "没有这个文件夹/表.xlsx").stderr).toContain("（ENOENT）");
  const missing = template("没有.xlsx", "--json", "--out", "没有表.xlsx");
  expect(missing.status).toBe(2);
  expect(JSON.parse(missing.stdout)).toMatchObject({
    out: null,
    sheets: [],
    refusals: [{ code: "FILE-MISSING" }],
  });
  expect(folder.has("没有表.xlsx")).toBe(false);
  const some = template("没有.xlsx", "clean.xlsx", "--out", "其余.xlsx");
  expect(some.status).toBe(2);
  expect(some.stdout).toContain("已生成“其余.xlsx”");
});

test("a table without rows that need evidence makes no file", () => {
  folder.write(
    "不定.xlsx",
    workbookBytes([
      {
        name: "汇总表",
        rows: [
          ["2025年度省知识产权战略推进计划项目申报推荐汇总表"],
          ["序号", "申报项目名称", "申报单位", "申报单位类型", "所在县（市、区）", "项目联系人/电话"],
          [1, "新材料关键技术", "苏州丁科技有限公司", "企业", "昆山市", "张三/13800000000"],
        ],
      },
    ]),
  );
  const { status, stdout, stderr } = template("不定.xlsx", "--out", "无行.xlsx");
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: "汇总表中没有需要填核验表的行，没有生成文件。\n",
  });
  expect(stdout).toContain("不能确定属于哪一类项目");
  expect(stdout).not.toContain("13800000000");
  expect(folder.has("无行.xlsx")).toBe(false);
});
