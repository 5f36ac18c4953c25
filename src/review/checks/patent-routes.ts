// So many valid patents, or so many inventions, to which patents granted abroad count several times (A06–A10).
import { reading } from "../../notices/registry.ts";
import type { EvidenceConditionOf } from "../../notices/schema.ts";
import { say, type Message } from "../../messages/catalogue.ts";
import {
  compareExact,
  divideExact,
  exactFromNumber,
  exactText,
  exactZero,
  multiplyExact,
  subtractExact,
  sumExact,
  type ExactNumber,
} from "../../sheets/exact.ts";
import { isGiven, isMissing, type Answer, type Questions } from "../evidence/answers.ts";
import type { EvidenceUnit } from "../evidence/applications.ts";
import { evidenceCheck } from "../evidence/evidence-check.ts";
import { fullYears } from "../evidence/full-years.ts";
import { undecided, waitingFor, type Judgement, type Settled } from "../evidence/judgement.ts";
import { measureOf, nameOf, unitName } from "../evidence/names.ts";

type PatentRoutes = EvidenceConditionOf<"patent-routes">;

const doubtfulKinds = reading("A07");
const onlyWithAbroad = reading("A08");
const youngLaboratory = reading("A10");

interface Figures {
  readonly patents: Answer<ExactNumber>;
  readonly inventions: Answer<ExactNumber>;
  readonly abroad: Answer<ExactNumber>;
}

/** The figure, or 0 for one that is missing: what is certainly there. */
const known = (answer: Answer<ExactNumber>): ExactNumber => (isGiven(answer) ? answer.value : exactZero);
const reaches = (value: ExactNumber, number: number): boolean =>
  compareExact(value, exactFromNumber(number)) >= 0;
const signOf = (value: ExactNumber, number: number) => (reaches(value, number) ? "≥" : "<");

/** Inventions with patents abroad counted in. */
function offset({ abroad: { countsAs } }: PatentRoutes, inventions: ExactNumber, abroad: ExactNumber) {
  return sumExact([inventions, multiplyExact(abroad, exactFromNumber(countsAs))]);
}

function patentsLine({ patents: { atLeast } }: PatentRoutes, { patents }: Figures): readonly Message[] {
  if (!isGiven(patents)) return [];
  return [
    say("evidence.count.compare", {
      name: nameOf(patents.input),
      total: exactText(patents.value),
      measure: measureOf(patents.input),
      sign: signOf(patents.value, atLeast),
      number: atLeast,
    }),
  ];
}

function inventionsLine(condition: PatentRoutes, { inventions, abroad }: Figures): readonly Message[] {
  if (!isGiven(inventions) && !isGiven(abroad)) return [];
  const total = offset(condition, known(inventions), known(abroad));
  const { atLeast } = condition.inventions;
  return [
    say("evidence.patents.offset", {
      inventions: nameOf(inventions.input),
      value: isGiven(inventions) ? exactText(inventions.value) : null,
      abroad: nameOf(abroad.input),
      abroadValue: isGiven(abroad) ? exactText(abroad.value) : null,
      countsAs: condition.abroad.countsAs,
      total: exactText(total),
      measure: measureOf(inventions.input),
      sign: signOf(total, atLeast),
      number: atLeast,
    }),
  ];
}

/** Inventions are patents too: more of them than of all patents means that a figure is wrong. */
function oddLine({ patents, inventions }: Figures, unit: string | null): readonly Message[] {
  if (!isGiven(patents) || !isGiven(inventions)) return [];
  if (compareExact(inventions.value, patents.value) <= 0) return [];
  const names = { inventions: nameOf(inventions.input), patents: nameOf(patents.input) };
  return [say("evidence.patents.odd", { unit, ...names })];
}

/** Met by a route: its line decides and comes last. */
function reached(
  condition: PatentRoutes,
  unit: EvidenceUnit,
  figures: Figures,
  route: "patents" | "inventions" | "offset",
): Settled {
  const lines = [patentsLine(condition, figures), inventionsLine(condition, figures)];
  const odd = oddLine(figures, null);
  const [noted] = oddLine(figures, unitName(unit));
  const byPatents = route === "patents";
  const own = byPatents ? figures.patents : figures.inventions;
  const total = route === "offset" ? offset(condition, known(own), known(figures.abroad)) : known(own);
  const number = byPatents ? condition.patents.atLeast : condition.inventions.atLeast;
  return {
    verdict: "met",
    also: route === "offset" ? [condition.abroad.clause] : [],
    message:
      noted ??
      say("evidence.patents.met", {
        unit: unitName(unit),
        name: nameOf(own.input),
        value: exactText(known(own)),
        abroad: route === "offset" ? exactText(known(figures.abroad)) : null,
        countsAs: condition.abroad.countsAs,
        measure: measureOf(own.input),
        number,
      }),
    figure: `${exactText(total)} ≥ ${number}`,
    working: [...odd, ...(byPatents ? lines.toReversed() : lines).flat()],
    noted: noted !== undefined,
    ...(noted === undefined ? {} : { remedy: say("evidence.remedy.correct") }),
  };
}

/** Only patents abroad lift the inventions to the number: literally enough, unless it takes doubtful ones (A07). */
function reachedByOffset(
  condition: PatentRoutes,
  questions: Questions,
  unit: EvidenceUnit,
  figures: Figures,
): Judgement {
  const { abroad, inventions } = condition;
  const working = [...patentsLine(condition, figures), ...inventionsLine(condition, figures)];
  const doubtful = abroad.doubtful === null ? null : questions.number(unit, abroad.doubtful);
  if (doubtful === null) return reached(condition, unit, figures, "offset");
  const ground = { also: [abroad.clause], reading: doubtfulKinds };
  // Left blank it is no 0: whether the offset holds, is what a person has to know.
  if (isMissing(doubtful)) {
    return waitingFor([doubtful, ...Object.values(figures).filter(isMissing)], working, ground);
  }
  const sure = subtractExact(known(figures.abroad), doubtful.value);
  const total = offset(condition, known(figures.inventions), sure.unscaled < 0n ? exactZero : sure);
  if (reaches(total, inventions.atLeast)) return reached(condition, unit, figures, "offset");
  return {
    ...ground,
    verdict: "unknown",
    message: say("evidence.patents.doubtful", {
      unit: unitName(unit),
      doubtful: exactText(doubtful.value),
      measure: measureOf(doubtful.input),
      number: inventions.atLeast,
    }),
    figure: `${exactText(total)} < ${inventions.atLeast}`,
    working: [
      ...working,
      say("evidence.patents.sure", {
        doubtful: exactText(doubtful.value),
        measure: measureOf(doubtful.input),
        total: exactText(total),
        number: inventions.atLeast,
      }),
    ],
    remedy: say("evidence.remedy.person"),
  };
}

/** A national laboratory under so many years is not refused on the number (A10). null: the number binds. */
function relieved(
  condition: PatentRoutes,
  questions: Questions,
  unit: EvidenceUnit,
  working: readonly Message[],
) {
  const { relief } = condition;
  if (relief === null) return null;
  const ground = { also: [relief.clause], reading: youngLaboratory };
  const laboratory = questions.yesNo(unit, relief.isNationalLaboratory);
  if (isMissing(laboratory)) return waitingFor([laboratory], working, ground);
  if (!laboratory.value) return null;
  const since = questions.day(unit, relief.runningSince);
  if (isMissing(since)) return waitingFor([since], working, ground);
  const full = fullYears(since.value, relief.underYears);
  if (full <= relief.on) return null;
  const young: Settled = {
    ...ground,
    verdict: "unknown",
    message: say("evidence.patents.relief", { unit: unitName(unit), years: relief.underYears }),
    working: [
      ...working,
      say("evidence.years.route", {
        name: nameOf(since.input),
        day: since.value,
        years: relief.underYears,
        full,
        sign: ">",
        on: relief.on,
      }),
    ],
    remedy: say("evidence.remedy.person"),
  };
  return young;
}

/** Neither route is reached and all figures are there. */
function short(
  condition: PatentRoutes,
  questions: Questions,
  unit: EvidenceUnit,
  figures: Figures,
): Judgement {
  const [patents, inventions, abroad] = [figures.patents, figures.inventions, figures.abroad].map(known);
  if (patents === undefined || inventions === undefined || abroad === undefined) return null;
  const total = offset(condition, inventions, abroad);
  const wanted = { patents: condition.patents.atLeast, inventions: condition.inventions.atLeast };
  const lines = [
    ...oddLine(figures, null),
    ...patentsLine(condition, figures),
    ...inventionsLine(condition, figures),
  ];
  const measure = measureOf(figures.patents.input);
  const together = sumExact([patents, abroad]);
  const relief = relieved(condition, questions, unit, lines);
  if (relief !== null) return relief;
  if (reaches(together, wanted.patents)) {
    const told = {
      together: exactText(together),
      abroad: exactText(abroad),
      measure,
      number: wanted.patents,
    };
    return {
      verdict: "unknown",
      also: [condition.abroad.clause],
      reading: onlyWithAbroad,
      message: say("evidence.patents.with-abroad", { unit: unitName(unit), ...told }),
      working: [...lines, say("evidence.patents.with-abroad", { unit: null, ...told })],
      remedy: say("evidence.remedy.person"),
    };
  }
  const more = (value: ExactNumber, number: number, by: number): string =>
    exactText(divideExact(subtractExact(exactFromNumber(number), value), exactFromNumber(by), 0, "up"));
  const named = {
    patents: nameOf(figures.patents.input),
    inventions: nameOf(figures.inventions.input),
    abroad: nameOf(figures.abroad.input),
  };
  const routes = {
    patents: { name: named.patents, value: exactText(patents), number: wanted.patents },
    inventions: { name: named.inventions, value: exactText(total), number: wanted.inventions },
  };
  return {
    verdict: "broken",
    message: say("evidence.patents.short", {
      unit: unitName(unit),
      ...routes,
      withAbroad: abroad.unscaled > 0n,
      measure,
    }),
    figure: say("evidence.patents.figure", routes),
    working: lines,
    remedy: say("evidence.patents.cure", {
      cures: [
        { name: named.patents, more: more(patents, wanted.patents, 1), measure },
        { name: named.inventions, more: more(total, wanted.inventions, 1), measure },
        { name: named.abroad, more: more(total, wanted.inventions, condition.abroad.countsAs), measure },
      ],
    }),
  };
}

function judge(condition: PatentRoutes, questions: Questions, unit: EvidenceUnit): Judgement {
  const figures: Figures = {
    patents: questions.number(unit, condition.patents.input),
    inventions: questions.number(unit, condition.inventions.input),
    abroad: questions.number(unit, condition.abroad.input),
  };
  const { patents, inventions, abroad } = figures;
  const total = offset(condition, known(inventions), known(abroad));
  if (reaches(known(patents), condition.patents.atLeast)) return reached(condition, unit, figures, "patents");
  if (reaches(known(inventions), condition.inventions.atLeast))
    return reached(condition, unit, figures, "inventions");
  if (reaches(total, condition.inventions.atLeast))
    return reachedByOffset(condition, questions, unit, figures);
  const open = undecided(
    [patents, inventions, abroad],
    [...patentsLine(condition, figures), ...inventionsLine(condition, figures)],
  );
  return open ?? short(condition, questions, unit, figures);
}

/** One route reached → met; the offset decisive with doubtful patents, or a young laboratory → for a person; else broken. */
export const patentRoutes = evidenceCheck("patent-routes", judge);
