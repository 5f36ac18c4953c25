// What holds for every project: more progress never costs points, and what is missing leaves room for the final score.
import fc from "fast-check";
import { bindsApplicant, targetsOf } from "../../src/notices/targets.ts";
import { atLeast, compare, fraction } from "../../src/midterm/fraction.ts";
import type { ProgrammeId } from "../../src/notices/schema.ts";
import { noticeOf, noticeYears } from "../../src/notices/registry.ts";
import { scoreCase } from "../support/midterm.ts";
import { improved, requiredCells, wholeProject, without } from "../support/midterm-arbitrary.ts";

const programmes = noticeYears().flatMap((year) =>
  noticeOf(year)!.programmes.flatMap(({ id }) => {
    const kinds = id.startsWith("hvp-chain") || !/hvp|high-value/u.test(id) ? ["企业"] : ["企业", "高校"];
    return kinds.map((applicant) => [year, id as string, applicant] as const);
  }),
);

test.each(programmes)("%i %s（%s）：进展更多，得分不会更低", (year, programme, applicant) => {
  const notice = noticeOf(year)!;
  const targets = targetsOf(notice, programme as ProgrammeId);
  fc.assert(
    fc.property(
      wholeProject(notice, programme, applicant),
      fc.nat({ max: 1000 }),
      fc.nat({ max: 1000 }),
      (project, which, choice) => {
        const target = targets[which % targets.length]!;
        const better = improved(notice, project, target, choice);
        fc.pre(better !== null);
        const before = scoreCase(project);
        const after = scoreCase(better);
        expect(atLeast(after.score.low, before.score.low)).toBe(true);
        expect(atLeast(after.score.high, before.score.high)).toBe(true);
      },
    ),
    { numRuns: 150 },
  );
});

test.each(programmes)("%i %s（%s）：缺数据时的区间总是包含报全后的得分", (year, programme, applicant) => {
  const notice = noticeOf(year)!;
  const cells = requiredCells(notice, programme);
  const clauses = targetsOf(notice, programme as ProgrammeId).map(({ clause }) => clause);
  fc.assert(
    fc.property(
      wholeProject(notice, programme, applicant),
      fc.subarray([...cells]),
      fc.subarray([...clauses]),
      (project, left, ungraded) => {
        const partial = without(project, left);
        const reviews = Object.fromEntries(
          Object.entries(project.reviews ?? {}).filter(
            ([clause]) => !ungraded.some((each) => each === clause),
          ),
        );
        const known = scoreCase({ ...partial, reviews });
        const final = scoreCase(project);
        expect(compare(known.score.low, final.score.low)).toBeLessThanOrEqual(0);
        expect(compare(known.score.high, final.score.high)).toBeGreaterThanOrEqual(0);
      },
    ),
    { numRuns: 150 },
  );
});

test.each(programmes)("%i %s（%s）：什么都没有报送，不是零分，也不是满分", (year, programme, applicant) => {
  const notice = noticeOf(year)!;
  for (const check of ["2026-07-01", "2028-07-01"]) {
    const score = scoreCase({ year, programme, applicant, start: "2025-07-01", check, figures: {} });
    const scored = score.targets.filter(
      ({ counts, max }) => counts && max !== null && compare(max, fraction(0)) > 0,
    );
    expect(
      scored.map(({ status }) => status).filter((each) => each !== "not-reported" && each !== "to-be-judged"),
    ).toEqual([]);
    expect(compare(score.score.low, fraction(0))).toBe(0);
    expect(compare(score.score.high, fraction(100))).toBe(0);
    expect(score.grade).toEqual({ low: "poor", high: "excellent" });
  }
  expect(
    targetsOf(notice, programme as ProgrammeId).some((each) => bindsApplicant(each, null) === null),
  ).toBe(/hvp-innovation|high-value-patent/u.test(programme));
});
