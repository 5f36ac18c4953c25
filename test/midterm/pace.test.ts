// Months that have passed, years that are over, and from when on anything may be behind.
import { compare, fraction, toNumber } from "../../src/midterm/fraction.ts";
import { monthsLeft, paceOf, type PaceRequest } from "../../src/midterm/pace.ts";

const twoYears: PaceRequest = {
  start: "2025-07-01",
  check: null,
  months: fraction(24),
  yearsBy: "project",
  stage: null,
};
const at = (check: string, more: Partial<PaceRequest> = {}) => paceOf({ ...twoYears, check, ...more });

test.each([
  ["起始日当天", "2025-07-01", "0"],
  ["满六个月", "2026-01-01", "6"],
  ["满六个月的前一日也算满", "2025-12-31", "6"],
  ["再早一日不满", "2025-12-30", "5.9355"], // 5 and 29 of 31 days
  ["满一年的前一日", "2026-06-30", "12"],
  ["满一年", "2026-07-01", "12"],
  ["满一年后一日", "2026-07-02", "12.0323"],
  ["半个月", "2025-07-16", "0.4839"], // 15 of 31 days
])("%s：已过月数", (_name, check, months) => {
  expect(toNumber(at(check).passed!, 4)).toBe(Number(months));
});

test.each([
  ["2月29日起始，满一年是次年2月28日", "2024-02-29", "2025-02-28", 12],
  ["8月31日起始，满一个月是9月30日", "2025-08-31", "2025-09-30", 1],
])("%s", (_name, start, check, months) => {
  expect(compare(at(check, { start }).passed!, fraction(months))).toBe(0);
});

test.each([
  ["2025-12-30", false],
  ["2025-12-31", true],
  ["2026-01-01", true],
])("%s：满四分之一才判断滞后：%s", (check, judges) => {
  expect(at(check).judges).toBe(judges);
});

test("没有起始日期就没有进度", () => {
  const pace = at("2026-07-01", { start: null });
  expect([pace.passed, pace.share, pace.judges, pace.stage]).toEqual([null, null, false, "mid-term"]);
  expect(pace.years.map(({ state }) => state)).toEqual(["unknown", "unknown"]);
});

test("期满或选定验收时按验收，时间占比为 1", () => {
  expect(at("2027-06-29").stage).toBe("mid-term");
  expect(at("2027-06-30").stage).toBe("acceptance");
  const early = at("2026-07-01", { stage: "acceptance" });
  expect([early.stage, toNumber(early.share!, 2), early.years.map(({ state }) => state)]).toEqual([
    "acceptance",
    1,
    ["complete", "complete"],
  ]);
  // Chosen as mid-term, the time is over all the same.
  expect(at("2027-08-01", { stage: "mid-term" }).stage).toBe("acceptance");
});

test("项目年度自起始日起，自然年按日历，不足一年的不判断", () => {
  const states = (check: string, yearsBy: "project" | "calendar") =>
    at(check, { yearsBy }).years.map(({ state, from, to }) => `${state} ${from ?? ""}–${to ?? ""}`);
  expect(states("2026-12-31", "project")).toEqual([
    "complete 2025-07-01–2026-06-30",
    "running 2026-07-01–2027-06-30",
  ]);
  expect(states("2026-12-31", "calendar")).toEqual([
    "part 2025-01-01–2025-12-31",
    "complete 2026-01-01–2026-12-31",
  ]);
  expect(at("2026-12-31", { start: "2026-01-01", yearsBy: "calendar" }).years[0]!.state).toBe("complete");
});

test("合同实施期 36 个月的有三个年度，余下的月数不为负", () => {
  expect(at("2026-07-01", { months: fraction(36) }).years).toHaveLength(3);
  expect(toNumber(monthsLeft(at("2026-07-01"))!, 1)).toBe(12);
  expect(toNumber(monthsLeft(at("2028-07-01"))!, 1)).toBe(0);
});

test("合同实施期不是整年的，末尾不足一年的部分只展示（A30）", () => {
  const states = (months: number) =>
    at("2028-07-01", { months: fraction(months) }).years.map(({ state }) => state);
  expect(states(24)).toEqual(["complete", "complete"]);
  expect(states(30)).toEqual(["complete", "complete", "part"]);
  expect(states(23)).toEqual(["complete", "part"]);
});

test("日期越晚，占比不会越小", () => {
  let last = fraction(-1);
  for (let day = 0; day < 800; day++) {
    const check = new Date(Date.UTC(2025, 6, 1 + day)).toISOString().slice(0, 10);
    const { share } = at(check);
    expect(compare(share!, last)).toBeGreaterThanOrEqual(0);
    last = share!;
  }
});
