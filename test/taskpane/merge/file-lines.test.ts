// The lines of the file list: every kind of trouble with its label and what can be decided on it, in the order of gravity.
import { describe, expect, test } from "@jest/globals";
import { textOf } from "../../../src/messages/catalogue.ts";
import { canPreferNewest, fileLines, type FileLine } from "../../../src/taskpane/merge/file-lines.ts";
import { filesCases } from "../../cases/consolidate/files.ts";
import {
  consolidationOf,
  decisionsOf,
  rowOf,
  type DecisionSpec,
  type FileSpec,
} from "../../support/consolidation.ts";

const linesOf = (files: readonly FileSpec[], decisions?: DecisionSpec) =>
  fileLines(consolidationOf(files, decisions).files, decisionsOf(decisions));
const told = ({ choice, label, decisions }: FileLine) => [
  choice.received.file,
  label === null ? null : textOf(label, "zh-CN"),
  decisions,
];
const caseOf = (name: string) => {
  const found = filesCases.find((each) => each.name.startsWith(name));
  if (found === undefined) throw new Error(`No case ${name}`);
  return found;
};

const suzhou = (file: string, unit: string, more: Partial<FileSpec> = {}): FileSpec => ({
  file,
  rows: [rowOf("苏州市", unit)],
  ...more,
});

test("每个文件恰好在一处：要处理的、已采用的、已定不用的", () => {
  for (const { files, decisions } of filesCases) {
    const { open, taken, settled } = linesOf(files, decisions);
    // A file of which a sheet cannot be read stands among the open ones too.
    const partly = open.filter(({ choice }) => choice.status === "taken");
    const shown = [...open, ...taken, ...settled].map(({ choice }) => choice.received.file);
    for (const { choice } of partly) shown.splice(shown.indexOf(choice.received.file), 1);
    expect(shown.toSorted()).toEqual(files.map(({ file }) => file).toSorted());
  }
});

test.each([
  ["损坏的文件", ["镇江市.xlsx", "无法读取", []]],
  ["同市两份、没有表态", ["苏州市（修改稿）.xlsx", "同市重复", ["replace", "keep-both", "leave-out"]]],
  ["同市两份内容相同", [null, "内容相同", ["keep-both"]]],
  ["同一个文件选了两次", [null, "同一文件", ["keep-both"]]],
  ["年度不符：", [null, "年度不符", ["take", "leave-out"]]],
  ["一个文件里有两个市：", [null, "含多市的表", ["take", "leave-out"]]],
  ["抬头没有写市：按文件名", [null, "未写明设区市", ["city", "leave-out"]]],
  ["有表头而没有填", [null, "空表", []]],
  ["没有汇总表", [null, "没有汇总表", []]],
  ["第二份地区数据不用", [null, "省局数据重复", []]],
] as const)("%s", (name, [file, label, decisions]) => {
  const { files, decisions: given } = caseOf(name);
  const line = linesOf(files, given).open[0]!;
  expect(told(line)).toEqual([file ?? line.choice.received.file, label, decisions]);
});

test("采用的文件写明哪个市、几行；按决定采用的可以撤销", () => {
  const files = [suzhou("一.xlsx", "甲"), suzhou("二.xlsx", "乙")];
  const undecided = linesOf([suzhou("一.xlsx", "甲")]).taken[0]!;
  expect([textOf(undecided.told, "zh-CN"), undecided.decisions]).toEqual(["苏州市，1 行", ["leave-out"]]);
  const { taken, settled } = linesOf(files, { files: { "二.xlsx": "take" } });
  expect(taken.map(({ choice, decisions }) => [choice.received.file, decisions])).toEqual([
    ["二.xlsx", ["undo"]],
  ]);
  expect(settled.map(({ choice }) => choice.received.file)).toEqual(["一.xlsx"]);
});

test("不采用的文件留在名单里，可以撤销", () => {
  const { open, settled } = linesOf([suzhou("一.xlsx", "甲")], { files: { "一.xlsx": "leave" } });
  expect(open).toEqual([]);
  expect(settled.map(told)).toEqual([["一.xlsx", "不采用", ["undo"]]]);
});

test("先是读不了的，再是要决定的，最后是只需知道的；同等的按来的次序", () => {
  const { open } = linesOf([
    suzhou("一.xlsx", "甲", { fingerprint: "1" }),
    suzhou("又一.xlsx", "甲", { fingerprint: "1" }),
    suzhou("二.xlsx", "乙"),
    suzhou("坏.xlsx", "丙", { damaged: true }),
    suzhou("旧.xlsx", "丁", { year: 2024 }),
  ]);
  expect(open.map(({ tone, choice }) => [tone, choice.received.file])).toEqual([
    ["error", "坏.xlsx"],
    ["error", "旧.xlsx"],
    ["verify", "二.xlsx"],
    ["note", "又一.xlsx"],
  ]);
});

describe("哪份更新", () => {
  const hints = (files: readonly FileSpec[]): string =>
    linesOf(files)
      .open[0]!.hints.map((hint) => textOf(hint, "zh-CN"))
      .join("");

  test("两份都有报送日期的写表中日期，否则写文件修改时间，都没有就不写", () => {
    const sheets = [
      suzhou("一.xlsx", "甲", { sent: "2025-03-01" }),
      suzhou("二.xlsx", "乙", { sent: "2025-03-03" }),
    ];
    expect(hints(sheets)).toBe("表中日期：本份 2025-03-03，那份 2025-03-01。目前用的是那份。");
    const time = (minute: number): number => new Date(2025, 2, 5, 14, minute).getTime();
    const dated = [
      suzhou("一.xlsx", "甲", { modified: time(20) }),
      suzhou("二.xlsx", "乙", { modified: time(5) }),
    ];
    expect(hints(dated)).toBe("文件修改时间：本份 2025-03-05 14:05，那份 2025-03-05 14:20。目前用的是那份。");
    expect(hints([suzhou("一.xlsx", "甲"), suzhou("二.xlsx", "乙")])).toBe("目前用的是那份。");
  });

  test("一并选用较新的，只在不止一处、且有日期可比时提供", () => {
    const pair = (city: string, dated: boolean): readonly FileSpec[] =>
      [1, 2].map((version) => ({
        file: `${city}${version}.xlsx`,
        city,
        rows: [rowOf(city, `第${version}公司`)],
        ...(dated ? { sent: `2025-03-0${version}` } : {}),
      }));
    expect(canPreferNewest(linesOf(pair("苏州市", true)))).toBe(false);
    expect(canPreferNewest(linesOf([...pair("苏州市", true), ...pair("无锡市", false)]))).toBe(true);
    expect(canPreferNewest(linesOf([...pair("苏州市", false), ...pair("无锡市", false)]))).toBe(false);
  });
});
