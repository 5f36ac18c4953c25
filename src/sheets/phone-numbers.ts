// Phone numbers in free text, and whether their digits are plausible for China. docs/decisions says why not a library.

export interface PhoneReading {
  /** Digits only, without extension; "+" and country code only where one other than 86 was written. */
  readonly phones: readonly string[];
  /** What looks like a number and has too few or too many digits, as digits. */
  readonly implausible: readonly string[];
}

const withArea: readonly RegExp[] = [
  // Mobile.
  /^1[3-9]\d{9}$/u,
  // Landline: three-digit area codes have eight-digit numbers, the others seven or eight.
  /^0(?:10|2[0-57-9])\d{8}$/u,
  /^0[3-9]\d{2}\d{7,8}$/u,
  // 400 and 800 services.
  /^[48]00\d{7}$/u,
  // A foreign number cannot be judged here.
  /^\+(?!86)\d{8,15}$/u,
];
/** A local number without area code: the city is known from the letterhead. */
const local = /^[2-8]\d{6,7}$/u;

/** How far a piece is from a whole number: a complete one, a local one, none. */
const costs = { complete: 1, local: 3, none: 10, perPartOfNone: 2 } as const;

function isComplete(digits: string): boolean {
  return withArea.some((pattern) => pattern.test(digits));
}

/** Not phone numbers, whatever their digits: mail addresses, QQ numbers, and extensions introduced by a word. */
const notNumbers =
  /[\w.+-]{1,64}@[\w.-]{1,99}|(?:qq|微信|wechat)(?:号码?)?\s*[:：]?\s*[a-z\d_-]+|(?:转(?:分机)?|分机号?|ext\.?|[#*])\s*[:：]?\s*\d{1,6}(?!\d)/giu;
const dashes = /[‐‑‒–—―−─━﹘﹣~]/gu;
/** +86 and 0086 in front of a number. A landline is then written without the 0 of its area code: it is put back. */
const countryCode = /(?:\+|\b00)\s*86[\s-]*(?:\(0\))?(?=[\d(])/gu;
const needsNoZero = /^\(?(?:0|1[3-9]|[48]00)/u;
const runs = /[+(]?\d[\d\s().-]*/gu;
const shortest = 5;
const longestExtension = 5;

interface Cut {
  readonly cost: number;
  readonly phones: readonly string[];
  readonly implausible: readonly string[];
  /** Whether the last piece was a number, so that an extension may follow. */
  readonly afterNumber: boolean;
}

/**
 * A run of digits cut into numbers at its spaces, dashes and brackets so that as few as possible are implausible:
 * "138 0000 0000" is one number, "0512-12345678-801" one with an extension, "13800000000 025-83236249" two.
 */
function cut(run: string): Cut {
  const parts = run.split(/[\s().-]+/u).filter((part) => part !== "");
  // More parts than any two numbers have: a serial list, not worth trying all cuts.
  const most = 12;
  const best: Cut[] = [{ cost: 0, phones: [], implausible: [], afterNumber: false }];
  for (let end = 1; end <= parts.length; end += 1) {
    let winner: Cut | null = null;
    for (let start = Math.max(0, end - most); start < end; start += 1) {
      const before = best[start];
      if (before === undefined) continue;
      const next = extend(before, parts.slice(start, end));
      if (winner === null || next.cost < winner.cost) winner = next;
    }
    if (winner !== null) best.push(winner);
  }
  return best[parts.length] ?? { cost: 0, phones: [], implausible: [], afterNumber: false };
}

function extend(before: Cut, parts: readonly string[]): Cut {
  const digits = parts.join("");
  const complete = isComplete(digits);
  if (complete || local.test(digits)) {
    const cost = before.cost + (complete ? costs.complete : costs.local);
    return { ...before, cost, phones: [...before.phones, digits], afterNumber: true };
  }
  // -801 behind a number is its extension.
  if (before.afterNumber && digits.length <= longestExtension)
    return { ...before, cost: before.cost + costs.complete, afterNumber: false };
  const cost = before.cost + costs.none + parts.length * costs.perPartOfNone;
  return { ...before, cost, implausible: [...before.implausible, digits], afterNumber: false };
}

/** A text made ready to find numbers in: half width, one dash, no country code 86, no mail addresses or extensions. */
export function withoutExtensions(text: string): string {
  return text
    .normalize("NFKC")
    .replace(dashes, "-")
    .replace(notNumbers, " ")
    .replace(countryCode, (code: string, at: number, whole: string) =>
      needsNoZero.test(whole.slice(at + code.length)) ? " " : " 0",
    );
}

/** The same text with its numbers taken out: what is left may be a name. */
export function withoutNumbers(prepared: string): string {
  return prepared.replace(runs, " ");
}

/**
 * The phone numbers in a text (联系电话). Pieces of fewer than five digits beside a number (a room, the last digits of
 * a second line) are passed over; alone they are implausible. Numbers must not be shown or logged: name the cell.
 */
export function readPhone(text: string): PhoneReading {
  const phones: string[] = [];
  const implausible: string[] = [];
  for (const [run] of withoutExtensions(text).matchAll(runs)) {
    const foreign = run.startsWith("+") ? `+${run.replace(/\D/gu, "")}` : null;
    if (foreign !== null && isComplete(foreign)) {
      phones.push(foreign);
      continue;
    }
    const pieces = cut(run.replace(/^\+/u, ""));
    phones.push(...pieces.phones);
    implausible.push(...pieces.implausible);
  }
  const long = implausible.filter((digits) => digits.length >= shortest);
  return { phones, implausible: long.length > 0 || phones.length > 0 ? long : implausible };
}
