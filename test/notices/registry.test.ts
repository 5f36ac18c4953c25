// Notices that a user loads beside those the product carries: in force until taken away, and known as not built in.
import { afterEach, expect, test } from "@jest/globals";
import notice2026 from "../../src/notices/2026.json";
import notice2025 from "../../src/notices/2025.json";
import { loadNotices, readNoticeData } from "../../src/notices/notice-file.ts";
import {
  fromNotices,
  noticeDataOf,
  noticeOf,
  noticeYearForTitle,
  noticeYears,
  unloadNotice,
} from "../../src/notices/registry.ts";
import { namesProgramme } from "../../src/sheets/programme-words.ts";

afterEach(() => {
  for (const year of [2025, 2027, 2028]) unloadNotice(year);
});

const load = (...data: readonly unknown[]): readonly string[] =>
  loadNotices(data.map((each) => () => readNoticeData(each))).map(({ kind }) => kind);

test("a new year is in force beside the others, and gone when it is taken away", () => {
  expect(load({ ...notice2026, year: 2027 })).toEqual(["notice"]);
  expect(noticeYears()).toEqual([2027, 2026, 2025, 2024]);
  expect(noticeOf(2027)?.builtIn).toBe(false);
  expect(noticeDataOf(2027)).toEqual({ ...notice2026, year: 2027 });
  unloadNotice(2027);
  expect(noticeYears()).toEqual([2026, 2025, 2024]);
  expect(noticeOf(2027)).toBeNull();
});

test("a year that is there is replaced, and comes back as it was", () => {
  const before = noticeOf(2025);
  load({ ...notice2025, title: "改过的标题" });
  expect(noticeOf(2025)).toMatchObject({ title: "改过的标题", builtIn: false });
  // The other years borrow the form that the product carries, whatever is loaded.
  expect(noticeOf(2026)?.borrowedForm?.clauses).toBe(before?.clauses);
  unloadNotice(2025);
  expect(noticeOf(2025)).toBe(before);
});

test("what is made of all notices is made anew when they change, and only then", () => {
  const titles = fromNotices((notices) => notices.map(({ title }) => title));
  const before = titles();
  expect(titles()).toBe(before);
  load({ ...notice2026, year: 2027, title: "明年的指南" });
  expect(titles()).toEqual(["明年的指南", ...before]);
  unloadNotice(2027);
  expect(titles()).toEqual(before);
});

test("programme names of a loaded notice are known while reading sheets", () => {
  expect(namesProgramme("一、海外布局先锋项目（3项）")).toBe(false);
  const [first, ...rest] = notice2026.programmes;
  load({
    ...notice2026,
    year: 2027,
    programmes: [{ ...first, names: [...first!.names, "海外布局先锋"] }, ...rest],
  });
  expect(namesProgramme("一、海外布局先锋项目（3项）")).toBe(true);
  unloadNotice(2027);
  expect(namesProgramme("一、海外布局先锋项目（3项）")).toBe(false);
});

test("a form is borrowed from a loaded notice, whichever file comes first", () => {
  const borrowing = {
    ...notice2026,
    year: 2028,
    summaryTable: { ...notice2026.summaryTable, borrowedFrom: 2027 },
  };
  const lending = { ...notice2025, year: 2027 };
  expect(load(borrowing)).toEqual(["faults"]);
  expect(load(borrowing, lending)).toEqual(["notice", "notice"]);
  expect(noticeOf(2028)?.borrowedForm?.year).toBe(2027);
});

test("a title without a year goes by the latest notice that prints a form, a loaded one too", () => {
  expect(noticeYearForTitle("申报推荐汇总表")).toBe(2025);
  load({ ...notice2026, year: 2027 });
  expect(noticeYearForTitle("申报推荐汇总表")).toBe(2025);
  load({ ...notice2025, year: 2028 });
  expect(noticeYearForTitle("项目一览表")).toBe(2028);
});
