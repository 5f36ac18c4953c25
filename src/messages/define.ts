// How an entry of the catalogue is written: the Chinese and the English of one sentence side by side,
// so that a missing language or a misspelt parameter is a compile error.

export type Locale = "zh-CN" | "en-US";

/** A sentence with its parameters `P`; `void` where it has none. */
export interface Entry<P> {
  readonly zh: (parameters: P) => string;
  readonly en: (parameters: P) => string;
}

/** An entry without parameters. */
export function fixed(zh: string, en: string): Entry<void> {
  return { zh: () => zh, en: () => en };
}

/** An entry with parameters: `filled<{ count: number }>({ zh: (p) => …, en: (p) => … })`. */
export function filled<P extends object>(entry: Entry<P>): Entry<P> {
  return entry;
}
