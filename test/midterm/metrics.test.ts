// Every kind of metric on both sides of its bound, at a quarter, at half time and at acceptance.
import { textOf } from "../../src/messages/catalogue.ts";
import { compare, fraction, type Fraction } from "../../src/midterm/fraction.ts";
import { metricKinds } from "../../src/midterm/metrics/registry.ts";
import { quantityText } from "../../src/midterm/quantity.ts";
import { noticeOf, noticeYears } from "../../src/notices/registry.ts";
import { countCases } from "../cases/midterm/counts.ts";
import { checks, start, type MetricCase } from "../cases/midterm/metric-case.ts";
import { quarterCases } from "../cases/midterm/quarter.ts";
import { rateCases } from "../cases/midterm/rates.ts";
import { stepCases } from "../cases/midterm/steps.ts";
import { noticeFor, scoreCase, type ProjectCase } from "../support/midterm.ts";

function projectOf({ clause, at, figures, with: more }: MetricCase): ProjectCase {
  const year = Number(clause.slice(0, 4));
  const notice = noticeFor(year);
  const programme = notice.clauses.find(({ id }) => id === clause)!.programmes[0]!;
  const years = notice.programmes.find(({ id }) => id === programme)!.durationYears as 2 | 3;
  const dates = typeof at === "object" ? at : { start, check: checks[years][String(at)]! };
  return { year, programme, figures, ...dates, ...more };
}

function fractionOf(text: string): Fraction {
  const [top = "0", bottom = "1"] = text.split("/");
  return fraction(BigInt(top), BigInt(bottom));
}
const same = (value: Fraction, text: string): boolean => compare(value, fractionOf(text)) === 0;
const shown = ({ top, bottom }: Fraction): string => (bottom === 1n ? String(top) : `${top}/${bottom}`);

const cases = [...countCases, ...rateCases, ...stepCases, ...quarterCases];

test.each(cases.map((each) => [each.name, each] as const))("%s", (_name, given) => {
  const score = scoreCase(projectOf(given));
  const target = score.targets.find(({ clause }) => clause.id === given.clause)!;
  const [low, high] = typeof given.share === "string" ? [given.share, given.share] : given.share;
  const share = [shown(target.share.low), shown(target.share.high)];
  expect({ status: target.status, counts: target.counts, share }).toEqual({
    status: given.status,
    counts: given.counts ?? true,
    share: [same(target.share.low, low) ? share[0] : low, same(target.share.high, high) ? share[1] : high],
  });
  if (given.actual !== undefined) expect(quantityText(target.actual!)).toBe(given.actual);
  if (given.expected !== undefined) expect(quantityText(target.expected!)).toBe(given.expected);
  if (given.takes !== undefined) expect(textOf(target.remedy[0]!, "zh-CN")).toBe(given.takes);
  if (given.finding !== undefined) {
    expect(score.findings.map(({ message }) => textOf(message, "zh-CN")).join("\n")).toContain(given.finding);
  }
});

/** Growth and regular events are judged by years that are over: a quarter of the time has no bound for them. */
const byWholeYears = new Set(["growth-per-year 25", "frequency 25"]);

test("every kind of metric has cases with different results at 25, 50 and 100 % of the time", () => {
  const targets = noticeYears().flatMap((year) => noticeOf(year)!.targets);
  const results = new Map<string, Set<string>>();
  for (const { clause, at, status, share } of cases) {
    const { kind } = targets.find((each) => each.clause === clause)!.metric;
    const key = `${kind} ${typeof at === "object" ? "dates" : at}`;
    results.set(key, (results.get(key) ?? new Set()).add(`${status} ${String(share)}`));
  }
  const wanted = metricKinds.flatMap((kind) => [25, 50, 100].map((at) => `${kind} ${at}`));
  expect(wanted.filter((key) => (results.get(key)?.size ?? 0) < (byWholeYears.has(key) ? 1 : 2))).toEqual([]);
});
