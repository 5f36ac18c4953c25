// 汇总变动 as a sheet: what changed since the last 全省汇总, row by row.
import { changesSince, type RowChange } from "../../consolidate/changes.ts";
import type { Consolidation } from "../../consolidate/consolidate.ts";
import { say, textOf, type Message } from "../../messages/catalogue.ts";
import type { Locale } from "../../messages/define.ts";
import { provinceSheets } from "../../sheets/own-sheets.ts";
import type { CellLook, PlanCell, SheetPlan } from "../../sheets/sheet-plan.ts";
import { headerCells, planCell, wholeLine } from "./plan-cells.ts";
import { titleUnder } from "../title-under.ts";

const looks: Readonly<Record<RowChange["kind"], CellLook>> = {
  added: "met",
  removed: "broken",
  changed: "unknown",
};
const widths = [8, 12, 32, 34, 20, 34, 34];

/** Every change as lines: one for a new or removed row, one for each column that changed. */
function linesOf(change: RowChange, locale: Locale): readonly (readonly PlanCell[])[] {
  const words = (message: Message): string => textOf(message, locale);
  const { kind, city, before, after, columns } = change;
  const shown = after ?? before;
  const head = [
    planCell(words(say(`changes.${kind}`)), looks[kind]),
    planCell(city === "" ? null : city),
    planCell(shown?.unit ?? null),
    planCell(shown?.project ?? null),
  ];
  if (columns.length === 0) return [[...head, planCell(null), planCell(null), planCell(null)]];
  return columns.map((column) => [
    ...head,
    planCell(words(say(`changes.column.${column}`))),
    // Telephone numbers stay where they are: that the contact changed is enough.
    planCell(column === "contact" ? "***" : (before?.[column] ?? null)),
    planCell(column === "contact" ? "***" : (after?.[column] ?? null)),
  ]);
}

/** null where there is no earlier 全省汇总, or nothing changed. */
export function changesPlan(consolidation: Consolidation, locale: Locale): SheetPlan | null {
  const { previous, rows } = consolidation;
  const changes = previous === null ? [] : changesSince(previous, rows);
  if (changes.length === 0) return null;
  const words = (message: Message): string => textOf(message, locale);
  const count = (kind: RowChange["kind"]): number => changes.filter((each) => each.kind === kind).length;
  const counts = { added: count("added"), removed: count("removed"), changed: count("changed") };
  return {
    name: provinceSheets.changes,
    columns: widths.map((width) => ({ width })),
    rows: [
      [
        planCell(
          titleUnder(consolidation.notice, say("changes.title", { year: consolidation.notice.year }), locale),
          "title",
        ),
      ],
      [planCell(words(say("changes.about", counts)), "quiet")],
      headerCells(
        (["kind", "city", "unit", "project", "column", "before", "after"] as const).map((key) =>
          words(say(`changes.header.${key}`)),
        ),
      ),
      ...changes.flatMap((change) => linesOf(change, locale)),
    ],
    merges: [wholeLine(0, widths.length), wholeLine(1, widths.length)],
    frozen: { rows: 3, columns: 0 },
    entries: [],
    notes: [],
    table: null,
    print: { orientation: "landscape", repeatRows: { first: 2, last: 2 } },
    charts: [],
  };
}
