import fc from "fast-check";
import { capVerdict, capLinesOf } from "../../../src/review/cap-lines.ts";
import { cityCap } from "../../../src/review/checks/city-cap.ts";
import { cases } from "../../cases/checks/city-cap.ts";
import { brand, highValue, times, unplaced } from "../../cases/rows.ts";
import { contextsOfCase, runRule, testRule, type RuleInput } from "../../support/rule-cases.ts";

testRule(cityCap, cases);

const lineOf = (input: RuleInput, programme: string) =>
  contextsOfCase(input)
    .flatMap(capLinesOf)
    .find((line) => line.programme === programme);

test("the cap table and the check agree on every case", () => {
  for (const each of cases) {
    const lines = contextsOfCase(each).flatMap(capLinesOf);
    const told = new Set(each.expected.map(({ clause }) => clause));
    for (const line of lines) {
      const silent = line.verdict === "within" || line.verdict === "full" || line.verdict === "no-cap";
      if (told.has(line.clause)) expect([each.name, silent]).toEqual([each.name, false]);
      else if (line.verdict === "over") throw new Error(`${each.name}: over the cap without a finding`);
    }
  }
});

test("the cap table tells full from room, and shows both limits", () => {
  expect(lineOf({ tables: [{ rows: times(2, brand()) }] }, "brand-industrial")?.verdict).toBe("within");
  expect(lineOf({ tables: [{ rows: times(3, brand()) }] }, "brand-industrial")?.verdict).toBe("full");
  expect(lineOf({ tables: [{ rows: times(4, highValue()) }] }, "high-value-patent")).toMatchObject({
    recommended: { certain: 4, possible: 4 },
    limit: { low: 3, high: 4 },
    verdict: "unknown",
  });
  expect(lineOf({ tables: [{ rows: [unplaced] }] }, "brand-industrial")?.recommended).toEqual({
    certain: 0,
    possible: 1,
  });
  expect(lineOf({ tables: [{ rows: times(1, brand()) }] }, "protection-city")?.verdict).toBe("no-cap");
});

const grave = { met: 0, unknown: 1, broken: 2 } as const;
const count = fc.integer({ min: 0, max: 9 });
const limits = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.nat(3))
  .map(([low, more]) => ({ low, high: low + more }));

test("more rows never make a verdict better", () => {
  fc.assert(
    fc.property(count, count, limits, fc.boolean(), (certain, open, limit, sure) => {
      const before = capVerdict(certain, certain + open, limit);
      const after = sure
        ? capVerdict(certain + 1, certain + 1 + open, limit)
        : capVerdict(certain, certain + open + 1, limit);
      expect(grave[after]).toBeGreaterThanOrEqual(grave[before]);
    }),
  );
});

test("with an open figure the verdict is that of all readings where they agree, else unknown", () => {
  fc.assert(
    fc.property(count, count, limits, (certain, open, limit) => {
      const readings = new Set<string>();
      for (let n = certain; n <= certain + open; n++) {
        for (let one = limit.low; one <= limit.high; one++) readings.add(n > one ? "broken" : "met");
      }
      const [only, ...others] = readings;
      expect(capVerdict(certain, certain + open, limit)).toBe(others.length === 0 ? only : "unknown");
    }),
  );
});

test("the missing grants figure: unknown exactly where the two limits differ", () => {
  for (let rows = 0; rows <= 7; rows++) {
    const tables = [{ rows: [...times(rows, highValue()), brand()] }];
    const verdictWith = (grants: number | null) => {
      const figures = grants === null ? {} : { 地区数据: [{ 设区市: "苏州市", 发明专利授权量: grants }] };
      return runRule(cityCap, { tables, ...figures }).findings[0]?.verdict ?? "met";
    };
    const [low, high] = [verdictWith(10000), verdictWith(10001)];
    expect(verdictWith(null)).toBe(low === high ? low : "unknown");
  }
});

test("the order of rows changes neither verdict nor count", () => {
  const kinds = fc.constantFrom(brand(), highValue(), unplaced);
  fc.assert(
    fc.property(
      fc
        .array(kinds, { minLength: 1, maxLength: 8 })
        .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
      ([rows, shuffled]) => {
        const facts = (list: typeof rows) =>
          contextsOfCase({ tables: [{ rows: list }] })
            .flatMap(capLinesOf)
            .map(({ programme, recommended, verdict }) => ({ programme, recommended, verdict }));
        expect(facts(shuffled)).toEqual(facts(rows));
      },
    ),
    { numRuns: 40 },
  );
});
