// The order of one city's rows in the provincial table: programmes as in the notice, within them the city's own order (A56).
import type { Notice } from "../notices/schema.ts";
import type { ReviewRow } from "../review/check.ts";

/** Rows whose programme is not certain come last, in the city's order. Stable. */
export function inNoticeOrder(notice: Notice, rows: readonly ReviewRow[]): readonly ReviewRow[] {
  const order = new Map(notice.programmes.map(({ id }, index) => [id, index]));
  const placeOf = ({ programme }: ReviewRow): number =>
    programme === null ? order.size : (order.get(programme) ?? order.size);
  return rows.toSorted((a, b) => placeOf(a) - placeOf(b));
}
