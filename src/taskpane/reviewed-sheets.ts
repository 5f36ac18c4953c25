// Which sheets a review rests on: only their changes make its results stale.
import type { Review } from "../review/review.ts";
import { programmeOfSheetName } from "../sheets/evidence-sheet-names.ts";

/** Sheets whose cells the review has used. */
function isUsed({ dossiers, regionFigures, ledger, evidence }: Review, sheet: string): boolean {
  const tables = dossiers.flatMap(({ dossier }) => dossier.tables);
  return [...tables, ...evidence, regionFigures, ledger].some((each) => each?.sheet === sheet);
}

/** Sheets that the next review would look at, also where there was none of them at the last one. */
export function concerns(review: Review, sheet: string): boolean {
  if (isUsed(review, sheet) || programmeOfSheetName(review.notice, sheet) !== null) return true;
  return /地区数据|立项台账/u.test(sheet);
}
