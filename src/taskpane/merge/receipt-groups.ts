// The receipt board in short: which city has sent nothing, which is late or does not agree, of which something is still to
// be registered, and which is complete. Pure.
import type { Consolidation } from "../../consolidate/consolidate.ts";
import { receiptBoard, type ReceiptLine } from "../../consolidate/receipts.ts";
import type { Message } from "../../messages/catalogue.ts";
import { countMessage, gapMessage } from "../../report/province/receipts-plan.ts";

export const receiptStandings = ["missing", "trouble", "open", "complete"] as const;
export type ReceiptStanding = (typeof receiptStandings)[number];

export interface ReceiptGroup {
  readonly standing: ReceiptStanding;
  readonly count: number;
  /** Cities of which the same is said stand together. */
  readonly lines: readonly { readonly cities: readonly string[]; readonly told: readonly Message[] }[];
}

function standingOf({ gaps, counts }: ReceiptLine): ReceiptStanding {
  if (gaps.some(({ kind }) => kind === "no-file")) return "missing";
  if (counts.verdict === "differ" || gaps.some(({ kind }) => kind !== "not-registered")) return "trouble";
  return gaps.length > 0 || counts.verdict === "open" ? "open" : "complete";
}

/** What is said of a city under its heading: that no file counts, the heading says itself. */
function toldOf({ gaps, counts }: ReceiptLine): readonly Message[] {
  return [
    ...gaps.filter((gap) => gap.kind !== "no-file" || gap.notTaken.length > 0).map(gapMessage),
    ...(counts.verdict === "differ" ? [countMessage(counts)] : []),
  ];
}

function groupOf(standing: ReceiptStanding, lines: readonly ReceiptLine[]): ReceiptGroup {
  const byWords = new Map<string, { readonly cities: string[]; readonly told: readonly Message[] }>();
  for (const line of lines) {
    const told = toldOf(line);
    const key = JSON.stringify(told);
    const known = byWords.get(key);
    if (known === undefined) byWords.set(key, { cities: [line.city], told });
    else known.cities.push(line.city);
  }
  return { standing, count: lines.length, lines: [...byWords.values()] };
}

/** All 13 cities, each in one group; groups without a city are left out. */
export function receiptGroups(consolidation: Consolidation): readonly ReceiptGroup[] {
  const { lines } = receiptBoard(consolidation);
  return receiptStandings.flatMap((standing) => {
    const own = lines.filter((line) => standingOf(line) === standing);
    return own.length === 0 ? [] : [groupOf(standing, own)];
  });
}
