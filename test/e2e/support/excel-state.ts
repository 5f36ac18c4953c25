// The workbook as the real Excel library in the pane sees it: what "the file is as it was" is measured by.
import type { Frame } from "playwright-core";

export interface SheetState {
  readonly name: string;
  readonly visibility: string;
  readonly address: string;
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly unknown[])[];
  /** Fill, font colour and weight of every used cell. */
  readonly looks: readonly string[];
  readonly conditionalFormats: readonly {
    readonly address: string;
    readonly formula: string;
    readonly fill: string;
  }[];
}

export interface WorkbookState {
  readonly sheets: readonly SheetState[];
  readonly comments: readonly string[];
  readonly settings: readonly (readonly [key: string, value: string])[];
}

/** Reads everything a mark, a comment or a report could touch, by the library's own calls. */
export function workbookState(frame: Frame): Promise<WorkbookState> {
  return frame.evaluate(() =>
    Excel.run(async (context) => {
      const { worksheets, comments, settings } = context.workbook;
      worksheets.load("items/name,items/visibility");
      comments.load("items/content");
      settings.load("items/key,items/value");
      await context.sync();
      const sheets = [];
      for (const sheet of worksheets.items) {
        const used = sheet.getUsedRange();
        used.load("address,formulas,numberFormat,rowCount,columnCount");
        const formats = sheet.getRange().conditionalFormats;
        formats.load("items/type");
        await context.sync();
        const cells = Array.from({ length: used.rowCount * used.columnCount }, (_, at) =>
          used.getCell(Math.floor(at / used.columnCount), at % used.columnCount),
        );
        for (const cell of cells) cell.load("format/fill/color,format/font/color,format/font/bold");
        const marks = formats.items.map((item) => {
          const range = item.getRanges();
          range.load("address");
          item.custom.rule.load("formula");
          item.custom.format.fill.load("color");
          return { item, range };
        });
        await context.sync();
        sheets.push({
          name: sheet.name,
          visibility: sheet.visibility,
          address: used.address,
          formulas: used.formulas,
          numberFormats: used.numberFormat,
          looks: cells.map(
            ({ format }) => `${format.fill.color} ${format.font.color} ${String(format.font.bold)}`,
          ),
          conditionalFormats: marks.map(({ item, range }) => ({
            address: range.address,
            formula: item.custom.rule.formula,
            fill: item.custom.format.fill.color,
          })),
        });
      }
      return {
        sheets,
        comments: comments.items.map(({ content }) => content),
        settings: settings.items.map(({ key, value }) => [key, JSON.stringify(value)] as const),
      };
    }),
  );
}

export function sheetState(state: WorkbookState, name: string): SheetState {
  const sheet = state.sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`No sheet ${name}`);
  return sheet;
}
