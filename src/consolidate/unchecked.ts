// What could not be checked for want of a sheet, once for all cities (A55): no city can cure it, and thirteen lines of it
// would hide what there is to do.
import type { Finding } from "../review/finding.ts";
import type { Consolidation } from "./consolidate.ts";

export interface Unchecked {
  readonly what: "region-figures" | "project-ledger" | "evidence";
  /** The cities of whose rows it was not checked. */
  readonly cities: readonly string[];
}

/** A finding that only says which sheet is missing. */
export function saysWhatIsMissing({ check }: Finding): boolean {
  return check === "missing-sheets";
}

function kindOf({ message }: Finding): Unchecked["what"] {
  if (message.key === "missing.region-figures") return "region-figures";
  return message.key === "missing.project-ledger" ? "project-ledger" : "evidence";
}

/** The sheets that were missing, each with its cities in the customary order. */
export function uncheckedOf({ cities }: Consolidation): readonly Unchecked[] {
  return (["region-figures", "project-ledger", "evidence"] as const).flatMap((what) => {
    const own = cities.filter(({ review }) =>
      review.findings.some((finding) => saysWhatIsMissing(finding) && kindOf(finding) === what),
    );
    return own.length === 0 ? [] : [{ what, cities: own.map(({ city }) => city) }];
  });
}

/** The channels of which no applicant list was given; null where the notice knows one way to apply. */
export function missingChannels({ notice, lists }: Consolidation): readonly string[] | null {
  if (notice.oneChannel === null) return null;
  const given = new Set(lists.flatMap(({ applicants }) => applicants.map(({ channel }) => channel)));
  return notice.oneChannel.channels.map(({ name }) => name).filter((name) => !given.has(name));
}
