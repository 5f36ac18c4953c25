// Evidence sheets in an open workbook through the real office.js: made, filled in as a user does, added to, and read.
import type { EvidenceRow } from "../../../src/sheets/evidence-lines.ts";
import { evidencePlans } from "../../../src/sheets/evidence-additions.ts";
import { readEvidence } from "../../../src/sheets/read-evidence.ts";
import { smallNotice } from "../../support/small-notices.ts";
import { closeAll, opened, type Opened } from "./sessions.ts";

afterEach(closeAll);

const notice = smallNotice();
const programme = notice.programmes.find(({ id }) => id === "high-value-patent")!.id;
const sheetName = "核验-高价值专利培育";

const rowOf = (unit: string, classes: EvidenceRow["classes"]): EvidenceRow => ({
  file: "表.xlsx",
  sheet: "汇总表",
  row: 4,
  programme,
  project: "高价值专利培育",
  units: [unit],
  creditCode: null,
  classes,
});
const company = rowOf("苏州甲科技有限公司", ["enterprise"]);
const university = rowOf("苏州大学", ["university"]);

async function make(book: Opened, ...rows: readonly EvidenceRow[]): Promise<void> {
  const { plans, additions } = evidencePlans(notice, rows, await book.port.read(), "zh-CN");
  if (plans.length > 0) await book.port.writePlans(plans.map(({ plan }) => plan));
  if (additions.length > 0) await book.port.addToSheets(additions);
}

async function type(book: Opened, address: string, value: string | number): Promise<void> {
  await book.session.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheetName).getRange(address).values = [[value]];
    await context.sync();
  });
}

const told = async (book: Opened) =>
  readEvidence(await book.port.read(), notice).flatMap(({ sheet, lines, missingColumns }) => [
    `${sheet} 缺${missingColumns.join("、")}`,
    ...lines.map(({ row, unit, cells }) => {
      const given = [...cells].flatMap(([id, cell]) => (cell.kind === "given" ? [`${id}=${cell.text}`] : []));
      return `${row}: ${unit.text} ${given.join(" ")}`;
    }),
  ]);

test("made for one applicant, filled in, and added to for another", async () => {
  const book = await opened();
  await make(book, company);
  // Columns C to J: what is asked of an enterprise.
  await type(book, "C6", 800);
  await type(book, "D6", "2亿元");
  await type(book, "G6", 42064);
  await type(book, "H6", "是");
  expect(await told(book)).toEqual([
    `${sheetName} 缺platform`,
    "6: 苏州甲科技有限公司 rd-2023=800 rd-2024=2亿元 founded=2015-03-01 department=是",
  ]);
  await make(book, company, university);
  await type(book, "K7", "省级");
  expect(await told(book)).toEqual([
    `${sheetName} 缺`,
    "6: 苏州甲科技有限公司 rd-2023=800 rd-2024=2亿元 founded=2015-03-01 department=是",
    "7: 苏州大学 platform=省级",
  ]);
  const before = book.session.dump();
  await make(book, company, university);
  expect(book.session.dump()).toEqual(before);
});
