// The number of rows of a programme against the city's limit (A12, A15, A26). Says how many are too many, never which (A56).
import { exactText } from "../../sheets/exact.ts";
import type { Cap, ReadingId } from "../../notices/schema.ts";
import { reading } from "../../notices/registry.ts";
import { say, type Message } from "../../messages/catalogue.ts";
import { capCountsOf, type CapCount } from "../cap-lines.ts";
import type { Check, CheckContext, CheckResult, ReviewRow } from "../check.ts";
import type { Source, UnknownInput } from "../finding.ts";
import { finding, hasColumn, joinResults, met, placeOfRows, severityOf } from "../outcome.ts";
import { nameOf } from "../programmes.ts";
import { quoted } from "../quote.ts";
import { rowsBySheet } from "../rows-by-sheet.ts";

const id = "city-cap";
const byGrants = reading("A12");
const directApplications = reading("A15");
const exemptions = reading("A14");
const notPlaced = reading("A26");
const notWhich = reading("A56");

type ByGrants = Extract<Cap, { kind: "per-city-by-grants" }>;

function rowLines(
  key: `cap.working.${"counted" | "open" | "doubtful" | "claimed" | "exempt"}`,
  rows: readonly ReviewRow[],
): readonly Message[] {
  return rowsBySheet(rows).map((group) =>
    say(key, { sheet: quoted(group.sheet), rows: group.rows.map(({ row }) => row) }),
  );
}

const grantsName = (context: CheckContext, cap: ByGrants) =>
  ({ kind: "grants", region: context.dossier.city, year: cap.figureYear }) as const;

function grantsLine(context: CheckContext, { cap, limit }: CapCount): readonly Message[] {
  if (cap.kind === "per-city" || limit.grants === null) return [];
  const figure = grantsName(context, cap);
  if (limit.grants.kind === "missing") {
    return [
      say("cap.working.grants-missing", {
        figure,
        why: limit.grants.why,
        over: cap.grantsOver,
        above: cap.above.limit,
        otherwise: cap.otherwise.limit,
      }),
    ];
  }
  return [
    say("cap.working.grants", {
      figure,
      value: exactText(limit.grants.value),
      over: cap.grantsOver,
      more: limit.clause === cap.above.clause,
      limit: limit.high,
    }),
  ];
}

function sourcesOf(context: CheckContext, { cap, limit }: CapCount): readonly Source[] {
  const figures = context.regionFigures;
  if (cap.kind === "per-city" || limit.grants === null || figures === null) return [];
  const cells = limit.grants.kind === "given" ? [limit.grants.cell] : limit.grants.cells;
  const what = say("figure.name", grantsName(context, cap));
  return cells.map((cell) => ({ file: figures.file, sheet: figures.sheet, cell, what }));
}

function workingOf(context: CheckContext, count: CapCount): readonly Message[] {
  return [
    ...rowLines("cap.working.counted", count.counted),
    ...rowLines("cap.working.doubtful", count.doubtful),
    ...rowLines("cap.working.open", count.open),
    ...rowLines("cap.working.claimed", count.claimed),
    ...rowLines("cap.working.exempt", count.exempt),
    ...grantsLine(context, count),
  ];
}

/** One finding on each sheet that holds rows of the programme, so that all of them can be marked. */
function exceeded(context: CheckContext, count: CapCount): CheckResult {
  const { programme, counted, limit } = count;
  const { low, high } = limit;
  const possible = counted.length + count.doubtful.length + count.open.length + count.claimed.length;
  return {
    findings: rowsBySheet([...counted, ...count.doubtful]).map(({ rows }) =>
      finding({
        check: id,
        clause: limit.clause,
        reading: limit.grants === null ? notWhich : byGrants,
        also: limit.also,
        severity: severityOf(context.notice, limit.clause),
        verdict: "broken",
        programme: programme.id,
        place: placeOfRows(rows, ["project"]),
        message: say("cap.exceeded", { programme: nameOf(programme), count: counted.length, low, high }),
        figure: `${counted.length} > ${high}`,
        working: [
          ...workingOf(context, count),
          say("cap.working.compare", { count: counted.length, limit: high }),
        ],
        remedy: say("cap.remedy.exceeded", { least: counted.length - high, most: possible - low }),
        sources: sourcesOf(context, count),
      }),
    ),
    met: [],
    unknownInputs: [],
  };
}

function remedyOf({ cap, counted, doubtful, open, claimed, limit }: CapCount): Message {
  if (open.length > 0) {
    return say("cap.remedy.open", { rows: open.map(({ row }) => row).toSorted((a, b) => a - b) });
  }
  if (claimed.length > 0) return say("exempt.claimed.remedy");
  if (doubtful.length > 0 || cap.kind === "per-city") return say("cap.remedy.doubtful");
  return say("cap.remedy.grants", { over: cap.grantsOver, excess: counted.length - limit.low });
}

/** The reading that leaves the cap open: of the missing figure, of the rows not placed, or of direct applications. */
function readingOf({ cap, counted, doubtful, open, claimed, limit }: CapCount): ReadingId {
  if (cap.kind === "per-city-by-grants" && limit.grants?.kind === "missing") return byGrants;
  if (claimed.length > 0 && open.length === 0) return exemptions;
  const openDecides = open.length > 0 && counted.length + open.length > limit.high;
  return openDecides || doubtful.length === 0 ? notPlaced : directApplications;
}

function missingInputs(
  context: CheckContext,
  count: CapCount,
  rows: readonly ReviewRow[],
): readonly UnknownInput[] {
  const { cap, limit } = count;
  if (cap.kind === "per-city" || limit.grants?.kind !== "missing") return [];
  return rowsBySheet(rows).map(({ file, sheet, rows: ofSheet }) => ({
    what: say("figure.name", grantsName(context, cap)),
    file,
    sheet,
    rows: ofSheet.map(({ row }) => row),
    clauses: [limit.clause, ...limit.also],
  }));
}

function undecided(context: CheckContext, count: CapCount): CheckResult {
  const { programme, cap, counted, doubtful, open, claimed, limit } = count;
  const { low, high } = limit;
  const rows = [...counted, ...doubtful, ...open, ...claimed];
  const certain = counted.length;
  const possible = rows.length;
  const unknownInputs = missingInputs(context, count, rows);
  // A table without the project column is told once by the check of the columns (A53): no cap can be counted on it.
  if (rows.every((row) => !hasColumn(row.table, "project"))) {
    return { findings: [], met: [], unknownInputs };
  }
  const causes = [
    ...(cap.kind === "per-city-by-grants" && limit.grants?.kind === "missing"
      ? [{ kind: "grants", figure: grantsName(context, cap), why: limit.grants.why } as const]
      : []),
    ...(doubtful.length > 0 ? [{ kind: "doubtful", count: doubtful.length } as const] : []),
    ...(open.length > 0 ? [{ kind: "open", count: open.length } as const] : []),
    ...(claimed.length > 0 ? [{ kind: "claimed", count: claimed.length } as const] : []),
  ];
  const limits = low === high ? `${low}` : `${low}/${high}`;
  return {
    findings: rowsBySheet(rows).map(({ rows: ofSheet }) =>
      finding({
        check: id,
        clause: limit.clause,
        reading: readingOf(count),
        also: limit.also,
        severity: "warning",
        verdict: "unknown",
        programme: programme.id,
        place: placeOfRows(ofSheet, ["project"]),
        message: say("cap.undecided", { programme: nameOf(programme), certain, possible, low, high, causes }),
        figure: `${certain === possible ? certain : `${certain}–${possible}`} ≤ ${limits} ?`,
        working: [
          ...workingOf(context, count),
          say("cap.working.compare-range", { certain, possible, low, high }),
        ],
        remedy: remedyOf(count),
        sources: sourcesOf(context, count),
      }),
    ),
    met: [],
    unknownInputs,
  };
}

/** Limits per city, with the higher one for cities over the grants threshold. Works without 地区数据: then as a range. */
export const cityCap: Check = {
  id,
  needs: null,
  clauses: (notice) =>
    notice.programmes.flatMap(({ caps }) =>
      caps.flatMap((cap) =>
        cap.kind === "per-city" ? [cap.clause] : [cap.above.clause, cap.otherwise.clause],
      ),
    ),
  concerns: (context) =>
    capCountsOf(context).some(
      ({ counted, doubtful, open, claimed }) =>
        counted.length + doubtful.length + open.length + claimed.length > 0,
    ),
  run: (context) =>
    joinResults(
      capCountsOf(context).map((count): CheckResult => {
        switch (count.verdict) {
          case "broken":
            return exceeded(context, count);
          case "unknown":
            return undecided(context, count);
          case "met":
            return { findings: [], met: met(count.limit.clause, count.counted), unknownInputs: [] };
        }
      }),
    ),
};
