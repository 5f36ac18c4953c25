// Laying out text for a terminal, where a Chinese character takes two columns.

const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1f64f}\u{20000}-\u{3fffd}]/u;

/** Columns that a text takes in a terminal. */
export function terminalWidth(text: string): number {
  return [...text].reduce((width, character) => width + (wide.test(character) ? 2 : 1), 0);
}

export function padEnd(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - terminalWidth(text)));
}

export function padStart(text: string, width: number): string {
  return " ".repeat(Math.max(0, width - terminalWidth(text))) + text;
}

/** A label and its lines, the lines in one column: "  计算  4 > 3". */
export function labelled(
  label: string,
  lines: readonly string[],
  indent: string,
  labelWidth: number,
): readonly string[] {
  return lines
    .flatMap((line) => line.split("\n"))
    .map((line, index) => `${indent}${padEnd(index === 0 ? label : "", labelWidth)}${line}`);
}
