import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ConsolidationJson } from "../../src/report/consolidation-json.ts";
import { readProvinceSummary } from "../../src/sheets/read-province-summary.ts";
import { readSummaryTables } from "../../src/sheets/read-summary-tables.ts";
import { readWorkbookFile } from "../../src/workbook/xlsx/read-workbook-file.ts";
import { writeWorkbookFile } from "../../src/workbook/xlsx/write-workbook-file.ts";
import {
  sampleCities,
  sampleFilesExpected,
  sampleFindings,
  sampleMissing,
  sampleOver,
} from "../cases/consolidate/province-samples.ts";
import { CommandFolder } from "../support/command-folder.ts";
import { planOf } from "../support/plans.ts";
import { provinceFiles } from "../tools/samples/province/files.ts";
import { xlsxOf } from "../tools/samples/sample-sheet.ts";

const folder = new CommandFolder();
beforeAll(() => {
  folder.make();
  folder.makeFolder("province");
  for (const [file, bytes] of provinceFiles()) folder.write(`province/${file}`, bytes);
});
afterAll(() => folder.remove());

const consolidate = (...typed: readonly string[]) => folder.run("consolidate", ...typed);
const jsonOf = (stdout: string) => JSON.parse(stdout) as ConsolidationJson;
const open = (name: string) => readWorkbookFile(folder.read(name), name);
const inProvince = (file: string): string => `province/${file}`;

test("the committed files of the province are what the script makes", () => {
  for (const [file, bytes] of provinceFiles()) {
    const committed = readFileSync(join(__dirname, "../../assets/samples/province", file));
    expect({ file, same: committed.equals(bytes) }).toEqual({ file, same: true });
  }
});

describe("the thirteen samples", () => {
  const run = (() => {
    let made: ReturnType<typeof consolidate> | null = null;
    return () => (made ??= consolidate("--json", "--out", "全省汇总.xlsx", "--returns", "退回", "province"));
  })();
  const json = () => jsonOf(run().stdout);

  test("exit 2: a file is broken, one of another year, one undecided; each is told, with what was done", () => {
    const { status, stderr } = run();
    expect(status).toBe(2);
    expect(stderr).toContain("“镇江市.xlsx”不完整");
    expect(stderr).toContain("标题为 2024 年度，本次为 2025 年度");
    expect(stderr).toContain("与“苏州市汇总表.xlsx”相差 2 行（少 1 行、改 1 行）；按表中日期，本份较新");
    expect(stderr).toContain("暂用“苏州市汇总表.xlsx”；用 --take 指定");
    expect(stderr).not.toMatch(/^\s+at |Error:/m);
  });

  test("files as expected, by the paths that were given", () => {
    expect(json().files.map(({ file, city, rows, reason }) => [file, city, rows, reason])).toEqual(
      sampleFilesExpected.map(([file, city, rows, reason]) => [inProvince(file), city, rows, reason]),
    );
  });

  test("rows, cities that are missing, limits and findings as expected", () => {
    const { rows, missingCities, matrix, findings, leftOutRows } = json();
    const counted = [...new Set(rows.map(({ city }) => city))].map((city) => [
      city,
      rows.filter((row) => row.city === city).length,
    ]);
    expect(counted).toEqual(sampleCities);
    expect(rows.map(({ serial }) => serial)).toEqual(rows.map((_, at) => at + 1));
    expect(missingCities).toEqual(sampleMissing);
    expect(
      matrix
        .filter(({ verdict }) => verdict === "over")
        .map((cell) => [cell.city, cell.programme, cell.count, cell.limit]),
    ).toEqual(sampleOver);
    expect(matrix.filter(({ verdict }) => verdict === "unknown")).toEqual([]);
    expect(
      findings.filter(({ group }) => group !== "note").map((each) => [each.city, each.check, each.rows]),
    ).toEqual(expect.arrayContaining(sampleFindings.map((each) => [...each])));
    expect(findings.filter(({ group }) => group !== "note")).toHaveLength(sampleFindings.length);
    const notTaken = leftOutRows.reduce((sum, each) => sum + each.rows.length, 0);
    expect(notTaken).toBe(9 + 2);
  });

  test("the workbook holds what the JSON says, and no city's table", () => {
    const { out, rows } = json();
    expect(out).toBe("全省汇总.xlsx");
    const workbook = open("全省汇总.xlsx");
    const summary = readProvinceSummary(workbook);
    expect(summary?.asWritten).toBe(true);
    expect(
      summary?.lines.map(({ cells }) => [cells.city.text, cells.unit.text, cells.sourceRow.text]),
    ).toEqual(rows.map(({ city, unit, row }) => [city, unit, String(row)]));
    expect(workbook.grids.map(({ sheet }) => sheet)).toEqual(["全省汇总", "汇总统计", "收件登记"]);
    expect(readSummaryTables(workbook).tables).toEqual([]);
    // Where the files lie on the province's disk is nobody's business.
    expect(summary?.lines.every(({ cells }) => !cells.sourceFile.text.includes("/"))).toBe(true);
  });

  test("a workbook of findings for each city that sent something", () => {
    expect(json().returns.map(({ city }) => city)).toEqual(sampleCities.map(([city]) => city));
    const [sheet] = open("退回/退回-徐州市.xlsx").grids;
    expect(sheet?.sheet).toBe("退回-徐州市");
    expect(sheet?.values.flat().map(String)).toContain("高价值专利培育推荐 4 项，上限 3 项");
  });

  test("no telephone number in what is printed", () => {
    const { stdout, stderr } = run();
    expect(`${stdout}${stderr}`.match(/(?<!\d)(?:1[3-9]\d{9}|68003\d{3})(?!\d)/gu)).toBeNull();
  });

  test("again with the decisions made: the later version of 苏州市, exit 2 only for the broken file, and what changed", () => {
    run();
    const { status, stdout, stderr } = consolidate(
      ...["--json", "--out", "全省汇总.xlsx", "--prefer", "newest"],
      ...["--leave", "盐城市推荐汇总表.xlsx", "province"],
    );
    const again = jsonOf(stdout);
    expect(status).toBe(2);
    expect(stderr).toBe(
      "“镇江市.xlsx”不完整：文件的末尾缺失，可能是下载或复制中断。\n  请重新下载或向报送单位重新索取该文件。\n",
    );
    expect(again.files.find(({ file }) => file.endsWith("（修改稿）.xlsx"))?.status).toBe("taken");
    expect(again.changes).toEqual([
      {
        kind: "changed",
        city: "苏州市",
        unit: "常熟虞川电梯制造有限公司",
        project: "商标品牌培育和保护（工业品牌）",
        columns: ["contact"],
      },
      {
        kind: "removed",
        city: "苏州市",
        unit: "张家港沙洲精密焊材有限公司",
        project: "商标品牌培育和保护（工业品牌）",
        columns: [],
      },
    ]);
    expect(open("全省汇总.xlsx").grids.map(({ sheet }) => sheet)).toContain("汇总变动");
  });
});

describe("exit codes", () => {
  const clean = ["常州市（分类）.xlsx", "南京市申报推荐汇总表.xlsx"].map(inProvince);

  test("0 where nothing is wrong, though eleven cities are missing", () => {
    const { status, stdout, stderr } = consolidate(...clean, inProvince("省局数据.xlsx"));
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^收到 2 个设区市，共 14 项；尚缺：无锡市、/u);
  });

  test("1 for an error in a city's table", () => {
    expect(consolidate(...clean, ...["徐州市汇总表.xls", "省局数据.xlsx"].map(inProvince)).status).toBe(1);
  });

  test("2 where nothing can be taken, and for a decision on a file that is not among those given", () => {
    expect(consolidate("没有.xlsx")).toMatchObject({
      status: 2,
      stderr: "找不到文件“没有.xlsx”。\n  请核对文件名和所在文件夹。\n",
    });
    expect(consolidate("--take", "别的.xlsx", ...clean)).toEqual({
      status: 2,
      stdout: "",
      stderr: "选项里的文件“别的.xlsx”不在要汇总的文件之中，或有几个同名。用 --help 查看用法。\n",
    });
  });

  test("help in both languages", () => {
    const { status, stdout } = consolidate("--help");
    expect(status).toBe(0);
    expect(stdout).toContain("用法：npm run --silent consolidate");
    expect(stdout).toContain("Usage: npm run --silent consolidate");
  });
});

describe("what stands at --out", () => {
  const input = inProvince("南京市申报推荐汇总表.xlsx");
  const out = (name: string, ...more: readonly string[]) =>
    consolidate("--json", "--out", name, ...more, input);

  test("a workbook that is not ours is left as it is; --force writes over it", () => {
    const bytes = xlsxOf([{ name: "总表", widths: [], rows: [], merges: [] }]);
    folder.write("别人的.xlsx", bytes);
    const refused = out("别人的.xlsx");
    expect({ status: refused.status, out: jsonOf(refused.stdout).out }).toEqual({ status: 2, out: null });
    expect(refused.stderr).toContain("不是本工具写的文件，没有覆盖");
    expect(folder.read("别人的.xlsx")).toEqual(bytes);
    expect(out("别人的.xlsx", "--force").status).toBe(0);
    expect(readProvinceSummary(open("别人的.xlsx"))?.lines).toHaveLength(9);
  });

  test("one of ours to which somebody added a sheet, or in which somebody changed a row, is left as it is", () => {
    expect(out("改过.xlsx").status).toBe(0);
    const { grids } = open("改过.xlsx");
    const summary = grids[0]?.values.map((row) =>
      row.map((value) =>
        value === "南京栖云航空发动机科技有限公司" ? "南京栖霞公司" : (value as string | number | null),
      ),
    );
    const changed = planOf("全省汇总", summary ?? []);
    folder.write("改过.xlsx", writeWorkbookFile([changed]));
    expect(out("改过.xlsx").stderr).toContain("写出后有人改过，没有覆盖");
    const kept = planOf(
      "全省汇总",
      grids[0]?.values.map((row) => row.map((value) => value as string | number | null)) ?? [],
    );
    folder.write("改过.xlsx", writeWorkbookFile([kept, planOf("我的分析", [["甲"]])]));
    expect(out("改过.xlsx").stderr).toContain("另有不是本工具写的工作表（“我的分析”）");
  });

  test("one of ours as we wrote it is written anew, and said to be unchanged; it is no input, though it lies in the folder", () => {
    folder.makeFolder("同处");
    folder.write("同处/南京.xlsx", folder.read(input));
    const first = consolidate("--json", "--out", "同处/全省汇总.xlsx", "同处");
    const second = consolidate("--json", "--out", "同处/全省汇总.xlsx", "同处");
    expect([first.status, second.status]).toEqual([0, 0]);
    expect(jsonOf(first.stdout).changes).toBeNull();
    expect(jsonOf(second.stdout).changes).toEqual([]);
    expect(jsonOf(second.stdout).files.map(({ file }) => file)).toEqual(["同处/南京.xlsx"]);
  });
});

test("files of one name in two folders are told apart; other files of a folder are named as not read", () => {
  folder.makeFolder("来件");
  folder.makeFolder("来件/南京");
  folder.makeFolder("来件/常州");
  folder.write("来件/南京/汇总表.xlsx", folder.read(inProvince("南京市申报推荐汇总表.xlsx")));
  folder.write("来件/常州/汇总表.xlsx", folder.read(inProvince("常州市（分类）.xlsx")));
  folder.write("来件/说明.docx", "…");
  folder.write("来件/~$汇总表.xlsx", "…");
  const { status, stdout, stderr } = consolidate("--json", "来件", "./来件/南京/汇总表.xlsx");
  const json = jsonOf(stdout);
  expect(status).toBe(0);
  expect(stderr).toBe("文件夹中另有 1 个不是 Excel 的文件，没有读：“来件/说明.docx”\n");
  expect(json.files.map(({ file }) => file)).toEqual(["来件/常州/汇总表.xlsx", "来件/南京/汇总表.xlsx"]);
  expect(new Set(json.rows.map(({ file }) => file)).size).toBe(2);
});

test("--city says whose a file is that names no city; --take takes a file of another year", () => {
  folder.makeFolder("待定");
  folder.write("待定/盐城.xlsx", folder.read(inProvince("盐城市推荐汇总表.xlsx")));
  const { stdout } = consolidate("--json", "--year", "2025", "--take", "盐城.xlsx", "待定");
  expect(jsonOf(stdout).rows.map(({ city }) => city)).toEqual(["盐城市", "盐城市"]);
});
