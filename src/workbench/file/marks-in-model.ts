// The marks that the pane has set in the model, as they were asked for.
import type { Severity } from "../../notices/schema.ts";
import { areaAddress, cellKey, type GridArea } from "../../sheets/grid.ts";
import { markFills } from "../../workbook/mark-fills.ts";
import { isMarkFormula, unsigned } from "../../workbook/mark-signs.ts";
import type { Mark } from "../../workbook/port.ts";
import type { ConditionalFormat } from "../host/model/conditional-format.ts";
import type { Workbook } from "../host/model/workbook.ts";
import type { Worksheet } from "../host/model/worksheet.ts";

/** Whether there is anything to put into a marked copy. */
export function isMarked({ worksheets }: Workbook): boolean {
  return worksheets.items.some(({ conditionalFormats }) => conditionalFormats.some(isOurs));
}

/** Row by row, with the notes that stand on their first cells. */
export function marksInModel({ worksheets }: Workbook): readonly Mark[] {
  return worksheets.items.flatMap(marksOn);
}

function marksOn(sheet: Worksheet): readonly Mark[] {
  const notes = new Map(
    sheet.comments.items.flatMap(({ row, column, content }) => {
      const note = unsigned(content);
      return note === null ? [] : [[cellKey(row, column), note] as const];
    }),
  );
  return sheet.conditionalFormats
    .filter(isOurs)
    .flatMap((format) => format.areas.map((area) => ({ area, severity: severityOf(format) })))
    .sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left)
    .map(({ area, severity }) => ({
      sheet: sheet.name,
      address: areaAddress(area),
      severity,
      note: noteOf(notes, area),
    }));
}

function isOurs({ customOrNullObject: custom }: ConditionalFormat): boolean {
  return custom !== null && isMarkFormula(custom.rule.formula);
}

function severityOf({ customOrNullObject: custom }: ConditionalFormat): Severity {
  const colour = custom?.format.fill.color;
  return (
    (Object.keys(markFills) as Severity[]).find((severity) => markFills[severity] === colour) ?? "notice"
  );
}

function noteOf(notes: ReadonlyMap<string, string>, { top, left }: GridArea): string | null {
  return notes.get(cellKey(top, left)) ?? null;
}
