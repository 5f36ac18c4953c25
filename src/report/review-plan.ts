// The sheet 审核结果 as a plan, for files. The one place where it is converted.
import type { Locale } from "../messages/define.ts";
import type { Review } from "../review/review.ts";
import type { CellLook, SheetPlan } from "../sheets/sheet-plan.ts";
import { findingWords } from "./finding-words.ts";
import type { FindingGroup } from "./finding-group.ts";
import { reviewSheet } from "./review-sheet.ts";

const looks: Readonly<Record<FindingGroup, CellLook>> = {
  error: "broken",
  verify: "unknown",
  note: "notice",
};
const groupColumn = 1;
const headerRow = 1;

/** All findings in sheet order as a sheet to print and to filter. */
export function reviewPlan(review: Review, locale: Locale): SheetPlan {
  const { name, title, header, rows, widths } = reviewSheet(review, locale);
  const groups = review.findings.map((finding) => findingWords(review.notice, finding, locale).group);
  return {
    name,
    columns: widths.map((width) => ({ width })),
    rows: [
      [{ value: title, look: "title" }],
      header.map((value) => ({ value, look: "header" })),
      ...rows.map((cells, row) =>
        cells.map((value, column) => ({
          value,
          look:
            column === groupColumn
              ? looks[groups[row] ?? "note"]
              : typeof value === "number"
                ? "integer"
                : "text",
        })),
      ),
    ],
    merges: [],
    frozen: { rows: headerRow + 1, columns: 0 },
    entries: [],
    notes: [],
    table: {
      area: { top: headerRow, left: 0, bottom: headerRow + rows.length, right: header.length - 1 },
      name,
    },
    print: { orientation: "landscape", repeatRows: { first: headerRow, last: headerRow } },
    charts: [],
  };
}
