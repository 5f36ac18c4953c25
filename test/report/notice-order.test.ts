// The order in which a notice prints its clauses, read from their locators.
import { expect, test } from "@jest/globals";
import { noticeOf } from "../../src/notices/registry.ts";
import { inPrintedOrder, partsOf, sectionPath } from "../../src/report/notice-order.ts";

const notice = noticeOf(2025);

test.each([
  ["附件2 六（二）", ["六", "（二）"], [6, 2]],
  ["附件3-1 四（一）4（1）", ["四", "（一）", "4", "（1）"], [4, 1, 4, 1]],
  ["附件1 四（一）1 三是", ["四", "（一）", "1", "三"], [4, 1, 1, 3]],
  ["2026 一（三）1（4）②", ["一", "（三）", "1", "（4）", "②"], [1, 3, 1, 4, 2]],
  ["2024指南 十二（二十一）", ["十二", "（二十一）"], [12, 21]],
  ["附件5 表头", [], []],
  ["通知正文 第1段", [], []],
  ["通知抬头", [], []],
])("%s", (locator, printed, numbers) => {
  expect(sectionPath(locator).map((step) => step.printed)).toEqual(printed);
  expect(sectionPath(locator).map((step) => step.number)).toEqual(numbers);
});

test("the parts of the notice of 2025 are the letter, its guides and the form, and lose no clause", () => {
  const parts = partsOf(notice!);
  expect(parts.map(({ key }) => key)).toEqual([
    "notice",
    "附件1",
    "附件2",
    "附件3-1",
    "附件3-2",
    "附件4",
    "summary-table",
  ]);
  const clauses = parts.flatMap((part) => part.clauses);
  expect(new Set(clauses)).toEqual(new Set(notice!.clauses));
  expect(clauses).toHaveLength(notice!.clauses.length);
});

test("within a guide sections ascend, and each part follows its clause", () => {
  for (const part of partsOf(notice!).filter(({ kind }) => kind === "guide")) {
    const whole = part.clauses.filter(({ partOf }) => partOf === null);
    const tops = whole.map(({ locator }) => sectionPath(locator)[0]?.number ?? 0);
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
    let heard = "";
    for (const { id, partOf } of part.clauses) {
      if (partOf === null) heard = id;
      else expect(partOf.startsWith(heard)).toBe(true);
    }
  }
});

test("clauses that are part of each other are kept", () => {
  const [first, second] = notice!.clauses;
  const circle = [
    { ...first!, partOf: second!.id },
    { ...second!, partOf: first!.id },
  ];
  expect(inPrintedOrder(circle)).toHaveLength(2);
});
