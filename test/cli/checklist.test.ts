// The checklist from the command line: what is asked, and what the add-in kept in the file.
import { readFileSync } from "node:fs";
import type { ChecklistJson } from "../../src/report/checklist-json.ts";
import { readWorkbookFile } from "../../src/workbook/xlsx/read-workbook-file.ts";
import { CommandFolder } from "../support/command-folder.ts";
import { settingsOf, webExtension, withWebExtensions } from "../support/stored-in-file.ts";

const folder = new CommandFolder();
beforeAll(() => {
  folder.make();
  const sample = new Uint8Array(readFileSync("assets/samples/typical-errors.xlsx"));
  const row = {
    unit: "靖江市知识产权局",
    project: "知识产权保护体系建设（县、市、区）",
    programme: "protection-county",
  };
  const ticks = [
    {
      q: "recommendation:2025.prot.req.scan-letter",
      a: "broken",
      r: "公章不清",
      b: "王",
      t: "2026-11-25 10:42",
    },
  ];
  const kept = (value: unknown) =>
    withWebExtensions(sample, webExtension(settingsOf("checklist", value, 30_000)));
  folder.write("已核对.xlsx", kept({ version: 1, subjects: [{ year: 2025, city: "泰州市", row, ticks }] }));
  folder.write("新版.xlsx", kept({ version: 9 }));
});
afterAll(() => folder.remove());
const checklistOf = (file: string) => {
  const { stdout, stderr } = folder.run("review", "--json", file);
  return { stderr, json: (JSON.parse(stdout) as { checklist: ChecklistJson }).checklist };
};

test("JSON has every question once, and by row what is asked and answered", () => {
  const { json, stderr } = checklistOf("已核对.xlsx");
  expect(stderr).toBe("");
  expect(json.answered).toEqual({ met: 0, broken: 1, pending: 0 });
  const ids = json.questions.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(json.subjects.flatMap(({ asked }) => asked).length).toBe(json.asked);
  expect(json.subjects.flatMap(({ asked }) => asked).every((id) => ids.includes(id))).toBe(true);
  expect(json.subjects[0]).toMatchObject({ row: null, sheets: ["汇总表"], unit: null, answers: [] });
  expect(json.subjects.find(({ row }) => row === 4)).toMatchObject({
    file: "已核对.xlsx",
    unit: "靖江市知识产权局",
    answers: [{ answer: "broken", remark: "公章不清", by: "王", at: "2026-11-25 10:42" }],
  });
});

test("the text tells what was found wanting; with --checklist, every question and its paper", () => {
  const { stdout } = folder.run("review", "已核对.xlsx");
  expect(stdout).toMatch(
    /\n人工核对 1\/\d+，1 项不符合\n {2}汇总表 · 第 4 行 · 靖江市知识产权局\n {4}\[不符合\] .*\n {8}看：.*\n {8}备注：公章不清\n {8}王，2026-11-25 10:42\n$/,
  );
  expect(folder.run("review", "typical-errors.xlsx").stdout).not.toContain("人工核对 ");
  const all = folder.run("review", "--checklist", "--lang", "en", "typical-errors.xlsx").stdout;
  const { json } = checklistOf("typical-errors.xlsx");
  expect(all.match(/^ {4}\[Open\]/gm)).toHaveLength(json.asked);
  expect(all.match(/^ {8}See: /gm)).toHaveLength(json.asked);
});

test("the marked copy brings the sheet 人工核对 along where somebody has answered", () => {
  const sheetsOf = (file: string) =>
    readWorkbookFile(folder.read(file), file).grids.map(({ sheet }) => sheet);
  folder.run("review", "--mark", "副本.xlsx", "已核对.xlsx");
  folder.run("review", "--mark", "副本2.xlsx", "typical-errors.xlsx");
  expect(sheetsOf("副本.xlsx")).toEqual(expect.arrayContaining(["审核结果", "人工核对"]));
  expect(sheetsOf("副本2.xlsx")).not.toContain("人工核对");
});

test("answers of another version are told, and the report does without them", () => {
  const { json, stderr } = checklistOf("新版.xlsx");
  expect(stderr).toBe("“新版.xlsx”中保存的核对结论是其他版本写的，不能识别，未列入报告。\n");
  expect(json.answered).toEqual({ met: 0, broken: 0, pending: 0 });
});
