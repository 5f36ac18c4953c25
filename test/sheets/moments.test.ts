import fc from "fast-check";
import { momentFromSerial, momentOf, readMoment } from "../../src/sheets/moments.ts";

test.each([
  ["2025-02-28", "2025-02-28"],
  ["2025/2/28", "2025-02-28"],
  ["2025.2.28", "2025-02-28"],
  ["20250228", "2025-02-28"],
  ["2025年2月28日", "2025-02-28"],
  ["2025 年 2 月 28 日", "2025-02-28"],
  ["２０２５年２月２８日", "2025-02-28"],
  ["二〇二五年二月二十八日", "2025-02-28"],
  ["二○二五年十二月三十一日", "2025-12-31"],
  ["2025年2月28日（星期五）", "2025-02-28"],
  ["2025年2月28日 17:30", "2025-02-28T17:30"],
  ["2025年2月28日17时30分", "2025-02-28T17:30"],
  ["2025年2月28日17时", "2025-02-28T17:00"],
  ["2025-02-28T17:30", "2025-02-28T17:30"],
  ["2025-2-28 17:30:59", "2025-02-28T17:30"],
  ["2025/2/28 下午5:30", "2025-02-28T17:30"],
  ["2025/2/28 下午11:05", "2025-02-28T23:05"],
  ["2025/2/28 5:30 PM", "2025-02-28T17:30"],
  ["2025/2/28 12:10 am", "2025-02-28T00:10"],
  ["2025/2/28 中午12:30", "2025-02-28T12:30"],
  ["2025/2/28 下午5点半", "2025-02-28T17:30"],
  ["2025/2/28 24:00", "2025-02-28T23:59"],
  ["2024-2-29", "2024-02-29"],
])("%s is %s", (text, at) => {
  expect(momentOf(text, null)).toEqual({ at, precision: at.includes("T") ? "minute" : "day" });
});

test.each([
  "2025-02-29",
  "2025-13-01",
  "2025年2月",
  "25.2.28",
  "2月底",
  "2025-02-28 25:00",
  "2025-02-28 17:60",
  "2025-02-28前",
  "2.28",
  "45716",
  "待定",
])("%s is no moment", (text) => {
  expect(momentOf(text, 2025)).toBeNull();
});

test("a day without a year is read only with a year", () => {
  expect(momentOf("2月28日", null)).toBeNull();
  expect(momentOf("2月28日 17:30", 2025)).toEqual({ at: "2025-02-28T17:30", precision: "minute" });
  expect(momentOf("二月二十八日", 2025)).toEqual({ at: "2025-02-28", precision: "day" });
});

test("serials count only in cells formatted as dates", () => {
  const source = { sheet: "Sheet1", cell: "A1" };
  expect(readMoment(45716, "date", null, source)).toEqual({
    kind: "given",
    moment: { at: "2025-02-28", precision: "day", cell: "A1", sheet: "Sheet1" },
  });
  expect(readMoment(45716, null, 2025, source)).toEqual({ kind: "unreadable", text: "45716" });
  expect(readMoment(45716.7291666667, "date", null, source)).toMatchObject({
    moment: { at: "2025-02-28T17:30" },
  });
  expect(readMoment(20250228, null, null, source)).toMatchObject({ moment: { at: "2025-02-28" } });
});

test("blank, error and boolean cells are told apart", () => {
  expect(readMoment(null, null, 2025, null)).toEqual({ kind: "blank" });
  expect(readMoment(" \u3000", null, 2025, null)).toEqual({ kind: "blank" });
  for (const nobodyFilled of ["-", "——", "/", "无", "年　月　日", "2025年__月__日", "二〇二五年  月  日"]) {
    expect(readMoment(nobodyFilled, null, 2025, null)).toEqual({ kind: "blank" });
  }
  for (const halfFilled of ["2025年3月  日", "年3月5日", "2025年", "无法确定"]) {
    expect(readMoment(halfFilled, null, 2025, null)).toEqual({ kind: "unreadable", text: halfFilled });
  }
  expect(readMoment({ error: "#REF!" }, null, 2025, null)).toEqual({ kind: "unreadable", text: "#REF!" });
  expect(readMoment(true, null, 2025, null)).toEqual({ kind: "unreadable", text: "true" });
});

test("every minute of a serial comes back as the minute that Excel shows", () => {
  fc.assert(
    fc.property(fc.integer({ min: 45000, max: 46500 }), fc.integer({ min: 1, max: 1439 }), (day, minute) => {
      const moment = momentFromSerial(day + minute / 1440);
      const expected = new Date(Date.UTC(1899, 11, 30 + day, 0, minute)).toISOString().slice(0, 16);
      expect(moment).toEqual({ at: expected, precision: "minute" });
    }),
  );
});

test("what is written out is read back", () => {
  const day = fc.date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });
  fc.assert(
    fc.property(day, (date) => {
      const at = date.toISOString().slice(0, 10);
      const [year, month, dayOfMonth] = at.split("-").map(Number);
      for (const text of [at, `${year}年${month}月${dayOfMonth}日`, `${year}/${month}/${dayOfMonth}`]) {
        expect(momentOf(text, null)).toEqual({ at, precision: "day" });
      }
    }),
  );
});
