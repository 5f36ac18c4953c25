// Finding words in Chinese text whatever their width, spaces, dashes or brackets, and where they stand in the text as printed.
import { matchKey } from "../sheets/text.ts";

/** A stretch of the text as printed: from `start` up to, not including, `end`. */
export interface Hit {
  readonly start: number;
  readonly end: number;
}

/** Where the words stand, left to right, none over another. Empty where they do not, or where nothing is searched for. */
export function hitsIn(text: string, query: string): readonly Hit[] {
  const sought = foldedOf(query).key;
  if (sought === "") return [];
  const { key, from } = foldedOf(text);
  const hits: Hit[] = [];
  for (let at = key.indexOf(sought); at >= 0; at = key.indexOf(sought, at + sought.length)) {
    const first = from[at];
    const last = from[at + sought.length - 1];
    if (first === undefined || last === undefined) break;
    // One printed character can fold to several ("½" to "1/2"): it is then marked whole, and once.
    const start = Math.max(first.start, hits.at(-1)?.end ?? 0);
    if (last.end > start) hits.push({ start, end: last.end });
  }
  return hits;
}

/** The text made comparable character by character, and from where in the text each character of the key came. */
function foldedOf(text: string): { readonly key: string; readonly from: readonly Hit[] } {
  let key = "";
  const from: Hit[] = [];
  let start = 0;
  for (const character of text) {
    const end = start + character.length;
    const folded = matchKey(character);
    key += folded;
    for (let unit = 0; unit < folded.length; unit += 1) from.push({ start, end });
    start = end;
  }
  return { key, from };
}
