// From the bytes of a workbook to its findings: reading, placing and judging together, as the command line and the pane do it.
import * as XLSX from "@e965/xlsx";
import { review } from "../../src/review/review.ts";
import { readWorkbookFile } from "../../src/workbook/xlsx/read-workbook-file.ts";
import { otherYears, wholeTableCases, type Row, type WholeTableCase } from "../cases/whole-tables.ts";

const header = ["序号", "申报项目名称", "申报单位", "申报单位类型", "所在县（市、区）", "项目联系人/电话"];
const figuresHeader = ["设区市", "县（市、区）", "年度", "发明专利授权量（件）", "非正常专利申请撤回率（%）"];
const ledgerHeader = [
  "立项年度",
  "项目类别",
  "级别",
  "承担单位",
  "角色",
  "学院",
  "学科领域方向",
  "培育主题",
  "设区市",
  "县（市、区）",
  "验收状态",
  "尾款状态",
];

function workbookOf(of: WholeTableCase): Uint8Array {
  const workbook = XLSX.utils.book_new();
  const add = (name: string, rows: readonly Row[]): void => {
    XLSX.utils.book_append_sheet(workbook, XLSX.utils.aoa_to_sheet(rows.map((row) => [...row])), name);
  };
  add("汇总表", [
    [of.title ?? "2025年度省知识产权战略推进计划项目申报推荐汇总表"],
    of.letterhead ?? [
      `${of.city ?? "苏州"}市知识产权局（盖章）`,
      null,
      null,
      "联系人：王敏",
      null,
      "联系电话：0512-68001234",
    ],
    of.header ?? header,
    ...of.rows.map((row, index) => (row.length === (of.header ?? header).length ? row : [index + 1, ...row])),
  ]);
  if (of.figures !== undefined) add("地区数据", [figuresHeader, ...of.figures]);
  if (of.ledger !== undefined) add("立项台账", [ledgerHeader, ...of.ledger]);
  return new Uint8Array(XLSX.write(workbook, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
}

/** Each finding as "clause-or-reading severity verdict"; a refusal as its kind. */
function saidOf(of: WholeTableCase): readonly string[] {
  const outcome = review({
    year: null,
    workbooks: [readWorkbookFile(workbookOf(of), "汇总表.xlsx")],
    givenDates: { tableSent: null, tableReceived: null, cityReviewed: null, applied: null },
  });
  return outcome.kind === "refused"
    ? outcome.refusals.map(({ kind }) => kind)
    : outcome.review.findings.map(
        ({ clause, reading, severity, verdict }) => `${clause ?? reading} ${severity} ${verdict}`,
      );
}

const matches = (said: readonly string[], facts: string): boolean =>
  said.some((each) => facts.split(" ").every((fact) => each.includes(fact)));

const cases = [...wholeTableCases, ...otherYears];

test.each(cases.map((each) => [each.name, each] as const))("%s", (_name, of) => {
  const said = saidOf(of);
  expect({ said, missing: (of.says ?? []).filter((facts) => !matches(said, facts)) }).toMatchObject({
    missing: [],
  });
  expect({ said, unwanted: (of.neverSays ?? []).filter((facts) => matches(said, facts)) }).toMatchObject({
    unwanted: [],
  });
});

test("every case asks for something", () => {
  const idle = cases.filter(({ says = [], neverSays = [] }) => says.length + neverSays.length === 0);
  expect(idle).toEqual([]);
});
