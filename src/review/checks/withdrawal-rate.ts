// A region's withdrawal rate of abnormal applications must be higher than the provincial mean: strictly, and exactly.
import { reading } from "../../notices/registry.ts";
import type { ClauseId, Condition, Notice, Programme } from "../../notices/schema.ts";
import { say, type Message } from "../../messages/catalogue.ts";
import { compareExact, exactText, shiftExact, type ExactNumber } from "../../sheets/exact.ts";
import type { Check, CheckContext, CheckResult, ReviewRow } from "../check.ts";
import type { Explained, Met, Source, UnknownInput } from "../finding.ts";
import { emptyResult, finding, joinResults, met, placeOf, placeOfRows, severityOf } from "../outcome.ts";
import { rowsOfProgramme } from "../programmes.ts";
import { findFigure, wholeProvince, type FoundFigure, type WantedFigure } from "../region-figure.ts";
import { regionOfRow } from "../row-region.ts";
import { rowsBySheet } from "../rows-by-sheet.ts";

const id = "withdrawal-rate";
const heldByProvince = reading("A55");

type RateCondition = Extract<Condition, { kind: "withdrawal-rate-above-province" }>;

interface Rule {
  readonly programme: Programme;
  readonly condition: RateCondition;
}

function rulesOf(notice: Notice): readonly Rule[] {
  return notice.programmes.flatMap((programme) =>
    programme.conditions
      .filter((condition) => condition.kind === "withdrawal-rate-above-province")
      .map((condition) => ({ programme, condition })),
  );
}

const percent = (ratio: ExactNumber): string => `${exactText(shiftExact(ratio, -2))}%`;

const named = (wanted: WantedFigure) => ({
  kind: wanted.kind,
  region: wanted.county ?? wanted.city,
  year: wanted.year,
});

function sourcesOf(
  context: CheckContext,
  figures: readonly (readonly [WantedFigure, FoundFigure])[],
): readonly Source[] {
  const sheet = context.regionFigures;
  if (sheet === null) return [];
  return figures.flatMap(([wanted, found]) =>
    (found.kind === "given" ? [found.cell] : found.cells).map((cell) => ({
      file: sheet.file,
      sheet: sheet.sheet,
      cell,
      what: say("figure.name", named(wanted)),
    })),
  );
}

function missingInput(what: Message, rows: readonly ReviewRow[], clause: ClauseId): readonly UnknownInput[] {
  return rowsBySheet(rows).map(({ file, sheet, rows: ofSheet }) => ({
    what,
    file,
    sheet,
    rows: ofSheet.map(({ row }) => row),
    clauses: [clause],
  }));
}

/** The provincial mean is one fact for all rows: told once on each sheet. */
function withoutMean(
  context: CheckContext,
  { programme, condition }: Rule,
  rows: readonly ReviewRow[],
  wanted: WantedFigure,
  found: Extract<FoundFigure, { kind: "missing" }>,
): CheckResult {
  const { clause, also } = condition;
  return {
    findings: rowsBySheet(rows).map(({ rows: ofSheet }) =>
      finding({
        check: id,
        clause,
        also,
        reading: heldByProvince,
        severity: "warning",
        verdict: "unknown",
        programme: programme.id,
        place: placeOfRows(ofSheet, ["unit"]),
        message: say("figure.missing", { figure: named(wanted), why: found.why }),
        remedy: say("figure.missing.remedy"),
        sources: sourcesOf(context, [[wanted, found]]),
      }),
    ),
    met: [],
    unknownInputs: missingInput(say("figure.name", named(wanted)), rows, clause),
  };
}

interface Mean {
  readonly wanted: WantedFigure;
  readonly found: Extract<FoundFigure, { kind: "given" }>;
}

/** The row meets the clause, with the working that shows it. */
function passed(
  { clause }: RateCondition,
  row: ReviewRow,
  sources: readonly Source[],
  { figure, working }: { readonly figure: string; readonly working: readonly [Message] },
): readonly Met[] {
  const explained: Explained = {
    row: row.row,
    unit: null,
    reading: null,
    message: working[0],
    figure,
    figures: null,
    decidedBy: [],
    working,
    sources,
  };
  return met(clause, [row]).map((each) => ({ ...each, explained: [explained] }));
}

function judgeRow(
  context: CheckContext,
  { programme, condition }: Rule,
  row: ReviewRow,
  mean: Mean,
): CheckResult {
  const { clause, also } = condition;
  const region = regionOfRow(row, context.dossier.city);
  const wanted: WantedFigure = {
    kind: "withdrawalRate",
    city: region?.city ?? context.dossier.city,
    county: condition.region === "county" ? (region?.county ?? null) : null,
    year: condition.figureYear,
  };
  const regionIsKnown = condition.region === "city" || wanted.county !== null;
  const own: FoundFigure = regionIsKnown
    ? findFigure(context.regionFigures, wanted)
    : { kind: "missing", why: "no-city", cells: [] };
  const shared = {
    check: id,
    clause,
    also,
    programme: programme.id,
    place: placeOf(row, ["unit"]),
    sources: sourcesOf(context, [
      [wanted, own],
      [mean.wanted, mean.found],
    ]),
  };
  if (own.kind === "missing") {
    const figure = regionIsKnown ? named(wanted) : { ...named(wanted), region: null };
    return {
      findings: [
        finding({
          ...shared,
          reading: heldByProvince,
          severity: "warning",
          verdict: "unknown",
          message: say("figure.missing", { figure, why: own.why }),
          remedy: say("figure.missing.remedy"),
        }),
      ],
      met: [],
      unknownInputs: missingInput(say("figure.name", figure), [row], clause),
    };
  }
  const difference = compareExact(own.value, mean.found.value);
  const rate = percent(own.value);
  const provincial = percent(mean.found.value);
  const sign = difference > 0 ? ">" : difference === 0 ? "=" : "<";
  const reckoning = {
    figure: `${rate} ${sign} ${provincial}`,
    working: [say("rate.working", { figure: named(wanted), rate, sign, mean: provincial })] as const,
  };
  if (difference > 0) return { ...emptyResult, met: passed(condition, row, shared.sources, reckoning) };
  return {
    ...emptyResult,
    findings: [
      finding({
        ...shared,
        ...reckoning,
        severity: severityOf(context.notice, clause),
        verdict: "broken",
        message: say("rate.too-low", { figure: named(wanted), rate, mean: provincial }),
        remedy: say("rate.remedy"),
      }),
    ],
  };
}

function judgeRule(context: CheckContext, rule: Rule): CheckResult {
  const rows = rowsOfProgramme(context.notice, context.dossier.rows, rule.programme.id)
    .filter(({ certain }) => certain)
    .map(({ row }) => row);
  if (rows.length === 0) return emptyResult;
  const wanted: WantedFigure = {
    kind: "withdrawalRate",
    city: wholeProvince,
    county: null,
    year: rule.condition.figureYear,
  };
  const found = findFigure(context.regionFigures, wanted);
  return found.kind === "missing"
    ? withoutMean(context, rule, rows, wanted, found)
    : joinResults(rows.map((row) => judgeRow(context, rule, row, { wanted, found })));
}

/** Higher than the mean → met; equal or lower → error; own or provincial figure missing → to be verified (A55). */
export const withdrawalRate: Check = {
  id,
  needs: "region-figures",
  clauses: (notice) => {
    const conditions = rulesOf(notice).map(({ condition }) => condition);
    return [
      ...new Set([...conditions.map(({ clause }) => clause), ...conditions.flatMap(({ also }) => also)]),
    ];
  },
  concerns: ({ notice, dossier }) =>
    rulesOf(notice).some(({ programme }) => rowsOfProgramme(notice, dossier.rows, programme.id).length > 0),
  run: (context) => joinResults(rulesOf(context.notice).map((rule) => judgeRule(context, rule))),
};
