// Chinese text made comparable. Only for matching: what the user wrote is never changed.

const dashes = /[‐‑‒–—―−－─━﹘﹣]/gu;
const singleQuotes = /[‘’‚‛＇`´]/gu;
const doubleQuotes = /[“”„‟＂「」『』]/gu;
const invisible = /[\p{White_Space}\p{Cf}\u3164\uFFA0]/gu;
const brackets: readonly (readonly [RegExp, string])[] = [
  [/[【〔［{〖]/gu, "("],
  [/[】〕］}〗]/gu, ")"],
  [/[[]/gu, "("],
  [/[\]]/gu, ")"],
];

/** Most names and words: no form of these characters is another one's. */
const alreadyPlain = /^[\u4E00-\u9FFFa-z\d]*$/u;

/** One spelling for what looks the same: NFKC, no white space or zero-width marks, one kind of dash, quote and bracket, lower case. */
export function matchKey(text: string): string {
  if (alreadyPlain.test(text)) return text;
  let key = text.normalize("NFKC").replace(invisible, "");
  key = key.replace(dashes, "-").replace(singleQuotes, "'").replace(doubleQuotes, '"');
  for (const [pattern, plain] of brackets) key = key.replace(pattern, plain);
  return key.toLowerCase();
}

/** Whether two names are the same after white space and bracket forms are set aside (A19). */
export function sameName(left: string, right: string): boolean {
  const key = matchKey(left);
  return key !== "" && key === matchKey(right);
}
