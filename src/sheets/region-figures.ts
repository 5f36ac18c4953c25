// 地区数据: figures of the cities and counties, published by the province (A55).
import type { ExactNumber } from "./exact.ts";

/** A figure as read. `unreadable` keeps what was typed, so that it is a finding and never a zero. */
export type Figure =
  | { readonly kind: "given"; readonly value: ExactNumber; readonly cell: string }
  | { readonly kind: "not-given"; readonly cell: string | null }
  | { readonly kind: "unreadable"; readonly text: string; readonly cell: string };

export interface RegionFiguresRow {
  readonly row: number;
  /** A city such as "苏州市", or "全省" for the provincial mean. */
  readonly city: string;
  readonly county: string | null;
  readonly year: number | null;
  /** 件 */
  readonly grants: Figure;
  /** A ratio: 85.3% is 0.853. */
  readonly withdrawalRate: Figure;
}

export interface RegionFigures {
  readonly file: string;
  readonly sheet: string;
  readonly rows: readonly RegionFiguresRow[];
}

/** Whether a line says anything of its region. */
export function hasFigures({ grants, withdrawalRate }: RegionFiguresRow): boolean {
  return [grants, withdrawalRate].some(({ kind }) => kind !== "not-given");
}

/** Whether nobody has filled anything in: a form as it was made says nothing, and is as good as none. */
export function areBlankFigures({ rows }: RegionFigures): boolean {
  return !rows.some(hasFigures);
}
