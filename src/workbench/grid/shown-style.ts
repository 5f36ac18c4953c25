// The look of a cell as Excel would draw it: its own style with the conditional formats that hold for it.
import type { CellStyle } from "../host/model/cell.ts";
import type { ConditionalFormat } from "../host/model/conditional-format.ts";
import { evaluateFormula } from "../host/model/formula.ts";
import { tokensOf } from "../host/model/formula-tokens.ts";

/**
 * Whether a conditional format holds everywhere in its range. Only formulas without references are drawn: a reference
 * would have to be moved to each cell, and no format of ours has one.
 */
export function alwaysHolds(formula: string): boolean {
  const tokens = tokensOf(formula.replace(/^=/, ""));
  if (tokens === null || tokens.some(({ kind }) => kind === "reference")) return false;
  const value = evaluateFormula(formula, { row: 0, column: 0, cell: () => null });
  return value === true || (typeof value === "number" && value !== 0);
}

/** The formats that are drawn, last priority first, so that a later one overrides. */
export function drawnFormats(formats: readonly ConditionalFormat[]): readonly ConditionalFormat[] {
  return formats
    .filter((format) => {
      const custom = format.customOrNullObject;
      return custom !== null && alwaysHolds(custom.rule.formula);
    })
    .reverse();
}

export function withFormats(
  style: CellStyle,
  formats: readonly ConditionalFormat[],
  row: number,
  column: number,
): CellStyle {
  return formats.reduce((shown, { areas, customOrNullObject }) => {
    const inside = areas.some(
      (area) => area.top <= row && row <= area.bottom && area.left <= column && column <= area.right,
    );
    if (!inside || customOrNullObject === null) return shown;
    const { fill, font } = customOrNullObject.format;
    return {
      ...shown,
      ...(fill.color === "" ? {} : { fill: fill.color }),
      ...(font.color === "" ? {} : { fontColor: font.color }),
    };
  }, style);
}
