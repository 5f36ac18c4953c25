// How many rows each programme has against how many the notice allows: the one computation behind the cap check
// and the cap table of the pane. Both sides are ranges where something is open (A12, A15, A26).
import type { Cap, ClauseId, Programme, ProgrammeId } from "../notices/schema.ts";
import { compareExact, exactFromNumber } from "../sheets/exact.ts";
import type { CheckContext, ReviewRow } from "./check.ts";
import { exemptionStanding } from "./exemption.ts";
import { rowsOfProgramme } from "./programmes.ts";
import { findFigure, type FoundFigure } from "./region-figure.ts";

/** The limit with the clause that sets it; a range with both clauses where the grants figure is missing. */
export interface CapLimit {
  readonly low: number;
  readonly high: number;
  readonly clause: ClauseId;
  readonly also: readonly ClauseId[];
  /** The grants figure that the limit depends on; null where the limit is the same for all. */
  readonly grants: FoundFigure | null;
}

export interface CapCount {
  readonly programme: Programme;
  readonly cap: Cap;
  /** Rows that count without doubt. */
  readonly counted: readonly ReviewRow[];
  /** Rows of applicants of whom the notice does not say whether they count (A15). */
  readonly doubtful: readonly ReviewRow[];
  /** Rows that may be of this programme or not (A26). */
  readonly open: readonly ReviewRow[];
  /** Rows whose mark of exemption does not fit their name, or says neither yes nor no: they may count or not (A14). */
  readonly claimed: readonly ReviewRow[];
  /** Rows that the notice exempts: they do not count. */
  readonly exempt: readonly ReviewRow[];
  readonly limit: CapLimit;
  readonly verdict: "met" | "broken" | "unknown";
}

/** A line of the cap table: how many rows against how many allowed. Both are ranges where something is open. */
export interface CapLine {
  readonly programme: ProgrammeId;
  readonly recommended: { readonly certain: number; readonly possible: number };
  /** null: the notice sets no cap. `low` and `high` differ where the deciding figure is missing. */
  readonly limit: { readonly low: number; readonly high: number } | null;
  readonly verdict: "within" | "full" | "over" | "unknown" | "no-cap";
  readonly clause: ClauseId | null;
}

/** Three-valued: broken only if every reading exceeds the limit, met only if none does. */
export function capVerdict(
  certain: number,
  possible: number,
  limit: { readonly low: number; readonly high: number },
): CapCount["verdict"] {
  if (certain > limit.high) return "broken";
  return possible <= limit.low ? "met" : "unknown";
}

/** The limit of a cap for this dossier's city: strictly more grants than `grantsOver` lift it (A12). */
function limitOf(context: CheckContext, cap: Cap): CapLimit {
  switch (cap.kind) {
    case "per-city":
      return { low: cap.limit, high: cap.limit, clause: cap.clause, also: [], grants: null };
    case "per-city-by-grants": {
      const { above, otherwise } = cap;
      const grants = findFigure(context.regionFigures, {
        kind: "grants",
        city: context.dossier.city,
        county: null,
        year: cap.figureYear,
      });
      if (grants.kind === "missing") {
        const low = Math.min(above.limit, otherwise.limit);
        const high = Math.max(above.limit, otherwise.limit);
        return { low, high, clause: otherwise.clause, also: [above.clause], grants };
      }
      const lifted = compareExact(grants.value, exactFromNumber(cap.grantsOver)) > 0;
      const { limit, clause } = lifted ? above : otherwise;
      return { low: limit, high: limit, clause, also: [], grants };
    }
  }
}

function countCap(context: CheckContext, programme: Programme, cap: Cap): CapCount {
  const counted: ReviewRow[] = [];
  const doubtful: ReviewRow[] = [];
  const open: ReviewRow[] = [];
  const claimed: ReviewRow[] = [];
  const exempt: ReviewRow[] = [];
  for (const { row, certain } of rowsOfProgramme(context.notice, context.dossier.rows, programme.id)) {
    const { applicant } = row.applicant;
    const standing = exemptionStanding(row, cap.exempt);
    if (standing === "exempt") exempt.push(row);
    else if (!certain) open.push(row);
    else if (standing === "claimed" || standing === "unclear") claimed.push(row);
    else if (applicant !== null && cap.doubtful.includes(applicant)) doubtful.push(row);
    else counted.push(row);
  }
  const limit = limitOf(context, cap);
  const possible = counted.length + doubtful.length + open.length + claimed.length;
  return {
    programme,
    cap,
    counted,
    doubtful,
    open,
    claimed,
    exempt,
    limit,
    verdict: capVerdict(counted.length, possible, limit),
  };
}

/** Every cap of the notice counted over the dossier, in the order of the notice. */
export function capCountsOf(context: CheckContext): readonly CapCount[] {
  return context.notice.programmes.flatMap((programme) =>
    programme.caps.map((cap) => countCap(context, programme, cap)),
  );
}

function lineVerdict({ verdict, counted, limit }: CapCount): CapLine["verdict"] {
  switch (verdict) {
    case "broken":
      return "over";
    case "unknown":
      return "unknown";
    case "met":
      return counted.length === limit.high ? "full" : "within";
  }
}

/** The cap table of a dossier: one line for each cap, then one for each programme without a cap. */
export function capLinesOf(context: CheckContext): readonly CapLine[] {
  const lines = allLinesOf(context);
  const capped = lines.filter(({ limit }) => limit !== null);
  return [...capped, ...lines.filter(({ limit }) => limit === null)];
}

function allLinesOf(context: CheckContext): readonly CapLine[] {
  const { notice, dossier } = context;
  return notice.programmes.flatMap((programme): CapLine[] => {
    if (programme.caps.length > 0) {
      return programme.caps.map((cap) => {
        const count = countCap(context, programme, cap);
        const certain = count.counted.length;
        const { low, high, clause } = count.limit;
        return {
          programme: programme.id,
          recommended: {
            certain,
            possible: certain + count.doubtful.length + count.open.length + count.claimed.length,
          },
          limit: { low, high },
          verdict: lineVerdict(count),
          clause,
        };
      });
    }
    const rows = rowsOfProgramme(notice, dossier.rows, programme.id);
    const certain = rows.filter((each) => each.certain).length;
    return [
      {
        programme: programme.id,
        recommended: { certain, possible: rows.length },
        limit: null,
        verdict: "no-cap",
        clause: null,
      },
    ];
  });
}
