// Figures in sentences: digits in groups of three, figure and unit kept on one line.

const thinSpace = "\u202f";
const noBreakSpace = "\u00a0";

/** "18000.5" as "18 000.5": groups of three before the point, with a thin space that does not break. */
export function grouped(figure: string): string {
  const [whole = "", fraction] = figure.split(".");
  const groups = whole.replace(/\B(?=(?:\d{3})+$)/gu, thinSpace);
  return fraction === undefined ? groups : `${groups}.${fraction}`;
}

/** "1500", "万元" as "1 500 万元", which does not break; without a unit the figure alone. */
export function measured(figure: string, unit: string): string {
  return unit === "" ? grouped(figure) : `${grouped(figure)}${noBreakSpace}${unit}`;
}
