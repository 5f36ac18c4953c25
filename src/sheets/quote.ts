// A cell's content as a finding may repeat it: on one line, short, and without telephone numbers.

/** Seven digits or more in a row, also when grouped: a telephone or identity number, never repeated. */
const longNumber = /[+＋(（]?[\d０-９](?:[\s\-－—()（）]*[\d０-９]){6,}/gu;

/** Nothing to mask and nothing to join: most cells, so that a hundred thousand of them cost little. */
const plain = /^[^\s\d０-９]*$/u;

/** The text on one line, long numbers masked, at most `limit` characters. */
export function quoted(text: string, limit = 30): string {
  if (text.length <= limit && plain.test(text)) return text;
  const line = text.normalize("NFC").replace(longNumber, "***").replace(/\s+/gu, " ").trim();
  const characters = [...line];
  return characters.length <= limit ? line : `${characters.slice(0, limit - 1).join("")}…`;
}

/** The same for the `figure` of a finding, which has room for a few characters only. */
export function figureOf(text: string): string | null {
  const short = quoted(text, 12);
  return short === "" ? null : short;
}
