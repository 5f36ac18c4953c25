// Widths of columns and texts in the units of files.
/** Of Excel's default font (11 points): the widest digit in pixels, and what Excel adds to a column for margins. */
const digitPixels = 8;
const marginPixels = 5;
const defaultColumnPixels = 72;

/** The width that the file states for a column of so many characters, in digits with margins. */
export function columnWidth(characters: number): number {
  return Math.floor(((characters * digitPixels + marginPixels) / digitPixels) * 256) / 256;
}

export function columnPixels(width: number | undefined): number {
  return width === undefined ? defaultColumnPixels : Math.round(width * digitPixels);
}

const wide =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6“”‘’…—]/u;

/** Width of one line in characters of the default font: Chinese ones take two. */
export function lineWidth(line: string): number {
  return [...line].reduce((sum, character) => sum + (wide.test(character) ? 2 : 1), 0);
}

/** Lines that a text takes when it wraps after so many characters. */
export function wrappedLines(text: string, characters: number): number {
  return text
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(lineWidth(line) / Math.max(1, characters))), 0);
}
