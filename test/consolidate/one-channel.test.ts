import { consolidate } from "../../src/consolidate/consolidate.ts";
import type { ReceivedFile } from "../../src/consolidate/received.ts";
import { missingChannels } from "../../src/consolidate/unchecked.ts";
import { readApplicantLists } from "../../src/sheets/applicant-lists.ts";
import type { WorkbookCells } from "../../src/sheets/grid.ts";
import { decisionsOf, letterheadOf, receivedFile, rowOf, titleOf } from "../support/consolidation.ts";
import { wrongEndings } from "../support/sentences.ts";
import { sheetOf, type SheetSpec } from "../support/sheets.ts";

const [platform, transfer, office] = ["江苏省知识产权数智创新赋能平台", "科技成果转化一件事", "一企来办"];
const code = "91320500MA1MABCD0P";

const workbook = (file: string, ...sheets: readonly SheetSpec[]): WorkbookCells => ({
  file,
  grids: sheets.map(sheetOf),
});
const header = ["序号", "申报单位", "项目名称", "统一社会信用代码", "所在区县", "联系人"];
type Line = readonly [unit: string, project?: string, code?: string];
const list = (sheet: string, ...lines: readonly Line[]): SheetSpec => ({
  sheet,
  rows: [
    header,
    ...lines.map(([unit, project, own], at) => [
      at + 1,
      unit,
      project ?? null,
      own ?? null,
      "昆山市",
      "张三",
    ]),
  ],
});

const incoming = (cells: WorkbookCells): ReceivedFile => ({
  file: cells.file,
  size: 1,
  modified: null,
  fingerprint: null,
  content: { kind: "read", workbook: cells },
});
const suzhou = receivedFile({
  file: "苏州市.xlsx",
  year: 2026,
  rows: [rowOf("苏州市", "苏州甲公司", { 申报项目名称: "高价值专利培育（技术创新类）" })],
});

function consolidated(files: readonly ReceivedFile[]) {
  const outcome = consolidate({ files, home: null, decisions: decisionsOf({ year: 2026 }) });
  if (outcome.kind !== "consolidated") throw new Error("There is a notice for 2026");
  return outcome.consolidation;
}

function told(...lists: readonly WorkbookCells[]) {
  const found = consolidated([suzhou, ...lists.map(incoming)]).cross.filter(
    ({ finding }) => finding.check === "one-channel",
  );
  expect(found.flatMap(({ finding }) => wrongEndings(finding))).toEqual([]);
  return found.map(({ city, finding: { clause, severity, verdict, place, sources } }) => ({
    city,
    clause,
    severity,
    verdict,
    at: `${place.file}!${place.cells.join()}`,
    sources: sources.map(({ file, sheet, cell }) => `${file}/${sheet}!${cell}`),
  }));
}

describe("申报名单", () => {
  const channels = (cells: WorkbookCells) =>
    readApplicantLists(cells).map(({ sheet, applicants }) => [
      sheet,
      ...applicants.map(({ unit, channel }) => `${unit.text} ${channel}`),
    ]);

  test("渠道写在工作表名、标题或文件名里", () => {
    expect(
      channels(
        workbook(
          "名单.xlsx",
          list("一企来办", ["甲公司"]),
          {
            ...list("表二"),
            rows: [["“科技成果转化一件事”申报情况"], header, [1, "乙公司"], ["说明：截至5月31日"]],
          },
          list("其他", ["丙公司"]),
        ),
      ),
    ).toEqual([
      ["一企来办", `甲公司 ${office}`],
      ["表二", `乙公司 ${transfer}`],
    ]);
    expect(channels(workbook("数智创新赋能平台导出.xlsx", list("Sheet1", ["丁公司"])))).toEqual([
      ["Sheet1", `丁公司 ${platform}`],
    ]);
  });

  test("渠道逐行写在一栏里；没写的行不算", () => {
    const rows = [
      ["申报单位", "申报渠道"],
      ["甲公司", "一企来办"],
      ["乙公司", "jsipp.cn"],
      ["丙公司", null],
      ["合计", "一企来办"],
    ];
    expect(channels(workbook("名单.xlsx", { sheet: "全部", rows }))).toEqual([
      ["全部", `甲公司 ${office}`, `乙公司 ${platform}`],
    ]);
  });
});

test("同一项目在两个渠道申报：错误，落在推荐它的市的那一行", () => {
  expect(
    told(
      workbook(
        "名单.xlsx",
        list("一企来办", ["苏州甲公司", "手术机器人"]),
        list("成果转化一件事", ["苏州甲公司", "手术机器人"]),
      ),
    ),
  ).toEqual([
    {
      city: "苏州市",
      clause: "2026.hvp.req.one-channel",
      severity: "error",
      verdict: "broken",
      at: "苏州市.xlsx!C4",
      sources: ["名单.xlsx/一企来办!B2", "名单.xlsx/成果转化一件事!B2"],
    },
  ]);
});

test("同一单位、项目不同或没有写：待核实；没有哪个市推荐的，落在名单里", () => {
  const [different] = told(
    workbook("名单.xlsx", list("一企来办", ["乙大学", "甲题"]), list("成果转化一件事", ["乙大学", "乙题"])),
  );
  expect(different).toMatchObject({
    city: null,
    severity: "warning",
    verdict: "unknown",
    at: "名单.xlsx!B2",
  });
  const [unsaid] = told(
    workbook("名单.xlsx", list("一企来办", ["乙大学"]), list("成果转化一件事", ["乙大学"])),
  );
  expect(unsaid).toMatchObject({ severity: "warning", verdict: "unknown" });
});

test("名称不同而代码相同，是一个单位；只写名称的随有代码的同名单位", () => {
  expect(
    told(
      workbook(
        "名单.xlsx",
        list("一企来办", ["甲集团", "题", code]),
        list("成果转化一件事", ["甲公司", "题", code]),
        list("数智创新", ["甲公司", "题"]),
      ),
    )[0]?.sources,
  ).toHaveLength(3);
});

test("同一渠道里两次，不是多头申报", () => {
  expect(told(workbook("名单.xlsx", list("一企来办", ["甲公司", "题"], ["甲公司", "题"])))).toEqual([]);
});

test("2025 年度没有这项规定：不查", () => {
  const lists = workbook(
    "名单.xlsx",
    list("一企来办", ["甲公司", "题"]),
    list("成果转化一件事", ["甲公司", "题"]),
  );
  const outcome = consolidate({
    files: [incoming(lists)],
    home: null,
    decisions: decisionsOf({ year: 2025 }),
  });
  if (outcome.kind !== "consolidated") throw new Error("There is a notice for 2025");
  expect(outcome.consolidation.cross).toEqual([]);
  expect(missingChannels(outcome.consolidation)).toBeNull();
});

test("名单不是哪个市的表；抬头写明设区市的，工作表叫什么都是该市的表", () => {
  const table: SheetSpec = {
    sheet: "一企来办",
    rows: [
      [titleOf(2026)],
      [...(letterheadOf("无锡市") ?? [])],
      ["序号", "申报项目名称", "申报单位", "申报单位类型", "所在县（市、区）", "项目联系人/电话"],
      [1, "高价值专利培育（技术创新类）", "无锡甲公司", "企业", "江阴市", "张三/13800000000"],
    ],
  };
  const { rows, lists, files } = consolidated([
    incoming(workbook("名单.xlsx", list("一企来办", ["甲公司", "题"]))),
    incoming(workbook("无锡市.xlsx", table)),
  ]);
  expect(rows.map(({ row }) => row.cells.unit.text)).toEqual(["无锡甲公司"]);
  expect(lists.map(({ file }) => file)).toEqual(["名单.xlsx"]);
  expect(files.map(({ status }) => status)).toEqual(["taken", "taken"]);
});

test("没有给的名单说得出来", () => {
  const given = consolidated([suzhou, incoming(workbook("名单.xlsx", list("一企来办", ["甲公司"])))]);
  expect(missingChannels(given)).toEqual([platform, transfer]);
});
