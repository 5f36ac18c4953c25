// What holds for every kind of condition, whatever is filled in: less known decides less, worse never passes, and the
// working leads to the verdict.
import fc from "fast-check";
import type { EvidenceConditionOf, EvidenceInput } from "../../../src/notices/schema.ts";
import { inputsOf } from "../../../src/notices/schema/evidence.ts";
import { absent } from "../../../src/review/checks/absent.ts";
import { affirmed } from "../../../src/review/checks/affirmed.ts";
import { count } from "../../../src/review/checks/count.ts";
import { industrySection } from "../../../src/review/checks/industry-section.ts";
import { oneOf } from "../../../src/review/checks/one-of.ts";
import { patentRoutes } from "../../../src/review/checks/patent-routes.ts";
import { platform } from "../../../src/review/checks/platform.ts";
import { projectWithResults } from "../../../src/review/checks/project-with-results.ts";
import { ratio } from "../../../src/review/checks/ratio.ts";
import { salesByKind } from "../../../src/review/checks/sales-by-kind.ts";
import { yearsSince } from "../../../src/review/checks/years-since.ts";
import { isUndecided, type Judgement } from "../../../src/review/evidence/judgement.ts";
import type { EvidenceValue } from "../../../src/sheets/evidence.ts";
import { cured } from "../../support/cures.ts";
import { recomputed } from "../../support/recompute.ts";
import {
  conditionsOf,
  judged,
  someAnswers,
  verdictOf,
  type Answers,
  type ConditionAt,
} from "../../support/typed-evidence.ts";
import { worsen } from "../../support/worse-answers.ts";

const checks = [
  ratio,
  count,
  patentRoutes,
  affirmed,
  oneOf,
  absent,
  projectWithResults,
  platform,
  yearsSince,
  salesByKind,
  industrySection,
];
const all = checks.flatMap((check) =>
  conditionsOf(check.id as EvidenceConditionOf<"ratio">["kind"]).map((at) => [at.name, check, at] as const),
);

/** The inputs that the condition looks at. */
function asked({ condition, inputs }: ConditionAt): readonly EvidenceInput[] {
  const ids = inputsOf(condition);
  return inputs.filter(({ id }) => ids.includes(id));
}

function without(answers: Answers, id: string): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([key]) => key !== id));
}

/** A route left blank beside another one is not there: its absence says something. */
function speaksByAbsence({ condition }: ConditionAt): boolean {
  return condition.kind === "years-since" && condition.routes.length > 1;
}

/** A date of founding and a figure from before it keep everything open until one of the two is taken back. */
function isContradiction(judgement: Judgement): boolean {
  return judgement?.message?.key === "evidence.ratio.founded-after";
}

test("every kind that is judged on figures is tried", () => {
  expect(new Set(all.map(([, , { condition }]) => condition.kind)).size).toBe(checks.length);
});

describe.each(all)("%s", (_name, check, at) => {
  const inputs = asked(at);
  const answers = someAnswers(inputs);

  // Figures have many sides, answers few.
  const runs = inputs.some(({ kind }) => kind === "amount" || kind === "count") ? 300 : 60;
  const removable = speaksByAbsence(at) ? [] : inputs;

  test("a figure taken away decides nothing else than before", () => {
    if (removable.length === 0) return;
    fc.assert(
      fc.property(answers, fc.constantFrom(...removable), (given, input) => {
        fc.pre(given[input.id] !== undefined);
        const judgement = judged(check, at, given);
        fc.pre(!isContradiction(judgement));
        const after = verdictOf(judged(check, at, without(given, input.id)));
        expect([verdictOf(judgement), "unknown"]).toContain(after);
      }),
      { numRuns: runs },
    );
  });

  test("a worse figure never turns broken into met", () => {
    fc.assert(
      fc.property(
        answers,
        fc.constantFrom(...inputs),
        fc.integer({ min: 1, max: 1000 }),
        (given, input, by) => {
          const value: EvidenceValue | undefined = given[input.id];
          const worse = value === undefined ? null : worsen(at.condition, input, value, by);
          fc.pre(worse !== null);
          const before = verdictOf(judged(check, at, given));
          const after = verdictOf(judged(check, at, { ...given, [input.id]: worse }));
          if (before === "broken") expect(after).not.toBe("met");
        },
      ),
      { numRuns: runs },
    );
  });

  test("the working recomputes to the verdict, and the last line decides", () => {
    fc.assert(
      fc.property(answers, (given) => {
        const judgement = judged(check, at, given);
        if (judgement === null || isUndecided(judgement)) return;
        expect(judgement.working.length).toBeGreaterThan(0);
        expect(recomputed(at.condition, judgement)).toBe(judgement.verdict);
      }),
      { numRuns: runs },
    );
  });

  test("what would cure it cures it", () => {
    fc.assert(
      fc.property(answers, (given) => {
        const judgement = judged(check, at, given);
        if (judgement?.verdict !== "broken" || isUndecided(judgement)) return;
        for (const better of cured(at.condition, judgement.remedy, given)) {
          // Patents abroad lift to the number, and whether they count a person has to see.
          const after = judged(check, at, better);
          expect(verdictOf(after)).not.toBe("broken");
          if (at.condition.kind !== "patent-routes" && at.condition.kind !== "sales-by-kind") {
            expect(verdictOf(after)).toBe("met");
          }
        }
      }),
      { numRuns: runs },
    );
  });

  test("with nothing filled in, nothing is decided", () => {
    expect(verdictOf(judged(check, at, {}))).toBe("unknown");
  });

  test("what is not decided names figures that are really missing", () => {
    fc.assert(
      fc.property(answers, (given) => {
        const judgement = judged(check, at, given);
        if (judgement === null || !isUndecided(judgement)) return;
        for (const { input } of judgement.missing) expect(given[input.id]).toBeUndefined();
      }),
      { numRuns: runs },
    );
  });
});
