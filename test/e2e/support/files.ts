// Workbook files that a test makes up: whole ones from plain cells, and ones that cannot be opened.
import { readFileSync } from "node:fs";
import { CFB } from "@e965/xlsx";
import { strToU8 } from "fflate";
import { workbookBytes } from "../../support/workbook-bytes.ts";

export interface MadeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

type Row = readonly (string | number)[];

export function madeWorkbook(name: string, sheets: Readonly<Record<string, readonly Row[]>>): MadeFile {
  const made = Object.entries(sheets).map(([sheet, rows]) => ({ name: sheet, rows }));
  return { name, bytes: workbookBytes(made) };
}

/** A table of that many rows, each with three faults: no type of unit, a county of another city, no contact. */
export function faultyTable(rows: number): MadeFile {
  return madeWorkbook("大表.xlsx", {
    汇总表: [
      ["2025年度省知识产权战略推进计划项目申报推荐汇总表"],
      ["苏州市知识产权局（盖章）", "", "联系人：王经办", "", "联系电话：0512-68000000"],
      ["序号", "申报项目名称", "申报单位", "申报单位类型", "所在县（市、区）", "项目联系人/电话"],
      ...Array.from({ length: rows }, (_, at) => [
        at + 1,
        `高价值专利培育——第${at + 1}号技术`,
        `苏州第${at + 1}号精密制造有限公司`,
        "",
        "江阴市",
        "",
      ]),
    ],
  });
}

const sample = (file: string): Uint8Array => readFileSync(`assets/samples/${file}`);

/** An .xlsx with a password as Excel keeps it: a compound file around the encrypted package. */
function encrypted(): Uint8Array {
  const container = CFB.utils.cfb_new();
  CFB.utils.cfb_add(container, "/EncryptionInfo", [4, 0, 4, 0]);
  CFB.utils.cfb_add(container, "/EncryptedPackage", [1]);
  return Uint8Array.from(CFB.write(container, { type: "array" }) as number[]);
}

/** What cannot be opened, with the sentences the page must say. */
export const unopenable: readonly (readonly [what: string, file: MadeFile, told: RegExp, remedy: RegExp])[] =
  [
    [
      "no workbook",
      { name: "汇总表.xlsx", bytes: strToU8("序号,申报项目名称\n1,高价值专利培育") },
      /“汇总表\.xlsx”不是 Excel 工作簿，内容是纯文本/,
      /另存为 \.xlsx|请选择汇总表的 Excel 文件/,
    ],
    [
      "truncated",
      { name: "下载.xlsx", bytes: sample("clean.xlsx").subarray(0, 3000) },
      /“下载\.xlsx”不完整/,
      /请重新下载/,
    ],
    [
      "truncated .xls",
      { name: "下载.xls", bytes: sample("typical-errors.xls").subarray(0, 3000) },
      /“下载\.xls”(不完整|已损坏)/,
      /请/,
    ],
    ["encrypted", { name: "加密.xlsx", bytes: encrypted() }, /“加密\.xlsx”设有打开密码/, /取消打开密码/],
    ["empty", { name: "空.xlsx", bytes: new Uint8Array(0) }, /“空\.xlsx”是空文件/, /请/],
  ];
