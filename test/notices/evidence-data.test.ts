// What the carried notices ask for on the evidence sheets, and the conditions that rest on it.
import { noticeOf, noticeYears, readingOf } from "../../src/notices/registry.ts";
import type { EvidenceConditionOf, Notice, Programme } from "../../src/notices/schema.ts";
import { inputsOf, type EvidenceCondition } from "../../src/notices/schema/evidence.ts";
import { readingsOf } from "../support/readings.ts";

interface Case {
  readonly name: string;
  readonly notice: Notice;
  readonly programme: Programme;
}
const cases: readonly Case[] = noticeYears().flatMap((year) => {
  const notice = noticeOf(year);
  return (notice?.programmes ?? []).map((programme) => ({
    name: `${year} ${programme.name}`,
    notice: notice!,
    programme,
  }));
});

const isEvidence = (condition: Programme["conditions"][number]): condition is EvidenceCondition =>
  condition.kind !== "withdrawal-rate-above-province";
const evidenceConditions = ({ conditions }: Programme): readonly EvidenceCondition[] =>
  conditions.filter(isEvidence);

/** As readers compare words: without white space, marks and brackets. */
const bare = (text: string): string => text.normalize("NFKC").replace(/[^\p{L}\p{N}]/gu, "");

test("every reading that a condition rests on is among ours", () => {
  for (const { notice } of cases) {
    for (const id of readingsOf(notice)) expect(readingOf(id).zh).not.toBe("");
  }
});

describe.each(cases)("$name", ({ notice, programme }) => {
  const inputs = programme.evidence?.inputs ?? [];
  const conditions = evidenceConditions(programme);

  test("asks nothing in vain: every column is judged, or is optional", () => {
    const judged = new Set(conditions.flatMap(inputsOf));
    expect(inputs.filter(({ id, optional }) => !judged.has(id) && !optional)).toEqual([]);
    expect(inputs.length).toBeGreaterThan(0);
  });

  test("a header, or another spelling of it, belongs to one column", () => {
    const spellings = inputs.flatMap(({ header, alsoHeaders }) => [header, ...alsoHeaders].map(bare));
    expect(spellings.filter((each, at) => spellings.indexOf(each) !== at)).toEqual([]);
  });

  test("an answer, or another spelling of it, means one choice", () => {
    for (const input of inputs) {
      if (input.kind !== "choice") continue;
      const spellings = input.choices.flatMap(({ value, also }) => [value, ...also].map(bare));
      expect([input.header, spellings.filter((each, at) => spellings.indexOf(each) !== at)]).toEqual([
        input.header,
        [],
      ]);
    }
  });

  test("the header of a figure of one year says the year and leaves the unit to the sheet", () => {
    for (const input of inputs) {
      const year = input.kind === "amount" || input.kind === "count" ? input.year : null;
      expect(/\d{4}年/u.exec(input.header)?.[0] ?? null).toBe(year === null ? null : `${year}年`);
      expect(input.header).not.toMatch(/[（(](?:万元|亿元|元|件|人|家|项|条)[）)]/u);
    }
  });

  test("columns and conditions rest on clauses of this programme", () => {
    const binding = new Set(
      notice.clauses.filter(({ programmes }) => programmes.includes(programme.id)).map(({ id }) => id),
    );
    const named = [...inputs, ...programme.conditions].flatMap((each) => [
      each.clause,
      ...("also" in each ? each.also : []),
    ]);
    expect(named.filter((id) => !binding.has(id))).toEqual([]);
  });

  test("whoever is bound by a condition is asked for its figures", () => {
    for (const condition of conditions) {
      const exempt = condition.kind === "platform" ? condition.exempt : [];
      const bound = (condition.applicants ?? programme.applicant.allowed).filter(
        (each) => !exempt.includes(each),
      );
      for (const id of inputsOf(condition)) {
        const asked = inputs.find((input) => input.id === id)?.applicants ?? null;
        expect([
          condition.clause,
          id,
          bound.filter((each) => asked !== null && !asked.includes(each)),
        ]).toEqual([condition.clause, id, []]);
      }
    }
  });

  test("of several units, what is judged for the project together is asked once or of each, never the other way", () => {
    for (const condition of conditions) {
      if (condition.per === "project") continue;
      const perProject = inputsOf(condition).filter(
        (id) => inputs.find((input) => input.id === id)?.per === "project",
      );
      expect(perProject).toEqual([]);
    }
  });
});

describe("the numbers of the guides", () => {
  const conditionOf = <K extends EvidenceCondition["kind"]>(
    year: number,
    programme: string,
    kind: K,
    clause: string,
  ): EvidenceConditionOf<K> => {
    const found = cases
      .find((each) => each.notice.year === year && each.programme.id === programme)
      ?.programme.conditions.filter(isEvidence)
      .find((each) => each.kind === kind && each.clause === clause);
    if (found === undefined) throw new Error(`${year} ${programme}: no ${kind} under ${clause}`);
    return found as EvidenceConditionOf<K>;
  };
  const steps = (year: number, programme: string, clause: string) =>
    conditionOf(year, programme, "ratio", clause).steps.map(({ upTo, atLeastPercent }) => [
      upTo,
      atLeastPercent,
    ]);
  const number = (year: number, programme: string, clause: string) => {
    const { test: how, number: many } = conditionOf(year, programme, "count", clause);
    return [how, many];
  };

  test("2025 高价值专利：2亿元及以下4%，以上3%；3000万元及以下5%，以上4%；3人；50件或25件，1:2；1件备案", () => {
    const hvp = "high-value-patent";
    expect(steps(2025, hvp, "2025.hvp.cond.ent.rd-ratio")).toEqual([
      [20000, 4],
      [null, 3],
    ]);
    expect(steps(2025, hvp, "2025.hvp.cond.ent.ip-ratio")).toEqual([
      [3000, 5],
      [null, 4],
    ]);
    expect(number(2025, hvp, "2025.hvp.cond.ent.ip-staff")).toEqual(["at-least", 3]);
    expect(number(2025, hvp, "2025.hvp.cond.inst.ip-staff")).toEqual(["at-least", 3]);
    expect(number(2025, hvp, "2025.hvp.cond.ent.patent-product")).toEqual(["at-least", 1]);
    for (const group of ["ent", "inst"]) {
      const routes = conditionOf(2025, hvp, "patent-routes", `2025.hvp.cond.${group}.patents`);
      expect([routes.patents.atLeast, routes.inventions.atLeast, routes.abroad.countsAs]).toEqual([
        50, 25, 2,
      ]);
      expect(routes.relief?.underYears ?? null).toBe(group === "inst" ? 3 : null);
    }
  });

  test("2025 工业品牌：两个3%，3人，商标使用5年", () => {
    const brand = "brand-industrial";
    expect(steps(2025, brand, "2025.brand.cond.ip-ratio")).toEqual([[null, 3]]);
    expect(steps(2025, brand, "2025.brand.cond.rd-ratio")).toEqual([[null, 3]]);
    expect(number(2025, brand, "2025.brand.cond.ip-staff")).toEqual(["at-least", 3]);
    expect(conditionOf(2025, brand, "years-since", "2025.brand.cond.mark-5y").years).toBe(5);
  });

  test("2025 地理标志：一项，3年，手工艺品1000万元，其他5000万元", () => {
    const gi = "geographical-indication";
    expect(number(2025, gi, "2025.gi.cond.one-gi")).toEqual(["exactly", 1]);
    expect(conditionOf(2025, gi, "years-since", "2025.gi.cond.years").years).toBe(3);
    const { steps: kinds, exemption } = conditionOf(2025, gi, "sales-by-kind", "2025.gi.cond.sales-other");
    expect(kinds.map(({ ofKind, atLeast }) => [ofKind, atLeast])).toEqual([
      ["手工艺品", 1000],
      ["其他类别", 5000],
    ]);
    expect(exemption.titles).toHaveLength(3);
  });

  test("运营中心：2024年超过50家，2025年超过30家，一条产业链", () => {
    const oc = "operation-centre";
    expect(number(2024, oc, "2024.oc.cond.chain-enterprises")).toEqual(["over", 50]);
    expect(number(2025, oc, "2025.oc.cond.chain-enterprises")).toEqual(["over", 30]);
    for (const year of [2024, 2025]) {
      expect(number(year, oc, `${year}.oc.task.one-chain`)).toEqual(["exactly", 1]);
    }
  });

  test("2026：没有比例和数量要求，产业链类1家牵头2家参与", () => {
    const of2026 = cases.filter(({ notice }) => notice.year === 2026);
    const kinds = of2026.flatMap(({ programme }) => evidenceConditions(programme).map(({ kind }) => kind));
    for (const kind of ["ratio", "count", "patent-routes"]) expect(kinds).not.toContain(kind);
    const chain = of2026.find(({ programme }) => programme.id === "hvp-chain")?.programme;
    expect(chain?.evidence?.joint).toEqual({ leads: 1, participants: 2 });
  });
});
