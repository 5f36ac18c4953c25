// Reads JSON that people edit by hand: says where and why it is not JSON, in our words and in every browser alike, and
// knows the place of each value, so that later faults can name a line. Full-width punctuation is called by its name.
import { say, type Message } from "../messages/catalogue.ts";
import type { FaultPath } from "./schema/reference-fault.ts";

/** Of a text, from 1. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

export interface RepeatedName {
  readonly path: FaultPath;
  readonly at: TextPosition;
}

export type JsonReading =
  | {
      readonly kind: "value";
      readonly value: unknown;
      /** Where the value of a path begins; null for a path that the text does not hold. */
      readonly positionOf: (path: FaultPath) => TextPosition | null;
      /** Names that an object holds twice: JSON lets the last one win, in silence. */
      readonly repeated: readonly RepeatedName[];
    }
  | { readonly kind: "fault"; readonly at: TextPosition; readonly told: Message };

/** Notices are at most eight levels deep. */
const deepest = 64;

class Fault extends Error {
  constructor(
    readonly offset: number,
    readonly told: Message,
  ) {
    super();
  }
}

/** The value of a JSON text with the places of its parts, or the first fault. */
export function readJson(text: string): JsonReading {
  const scan = new Scan(text);
  const positionOf = positionsIn(text);
  try {
    scan.whole();
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return { kind: "fault", at: positionOf(error.offset), told: error.told };
  }
  return {
    kind: "value",
    value: JSON.parse(text) as unknown,
    positionOf: (path) => {
      const offset = scan.offsets.get(keyOf(path));
      return offset === undefined ? null : positionOf(offset);
    },
    repeated: scan.repeated.map(({ path, offset }) => ({ path, at: positionOf(offset) })),
  };
}

function keyOf(path: FaultPath): string {
  return JSON.stringify(path);
}

function positionsIn(text: string): (offset: number) => TextPosition {
  return (offset) => {
    const before = text.slice(0, offset);
    const start = before.lastIndexOf("\n") + 1;
    return { line: before.split("\n").length, column: offset - start + 1 };
  };
}

const fullWidth: Readonly<Record<string, string>> = {
  "，": ",",
  "：": ":",
  "“": '"',
  "”": '"',
  "｛": "{",
  "｝": "}",
  "［": "[",
  "］": "]",
  "【": "[",
  "】": "]",
};

const space = /[ \t\r\n]*/y;
/** Within quotes anything but a quote, a backslash alone and control characters. */
const textLiteral = /"[ !#-[\]-\u{10ffff}]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[ !#-[\]-\u{10ffff}]*)*"/uy;
const word = /true|false|null/y;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

class Scan {
  readonly offsets = new Map<string, number>();
  readonly repeated: { readonly path: FaultPath; readonly offset: number }[] = [];
  private offset = 0;

  constructor(private readonly text: string) {}

  whole(): void {
    this.skipSpace();
    if (this.offset === this.text.length) throw new Fault(0, say("notice-file.json.empty"));
    this.value([]);
    this.skipSpace();
    if (this.offset < this.text.length) this.refuse(say("notice-file.json.more"));
  }

  private value(path: FaultPath): void {
    if (path.length > deepest) this.refuse(say("notice-file.json.too-deep"));
    this.offsets.set(keyOf(path), this.offset);
    const next = this.text[this.offset];
    if (next === "{") this.object(path);
    else if (next === "[") this.list(path);
    else if (next === '"') this.textValue();
    else if (!this.take(word) && !this.take(number)) this.refuse(say("notice-file.json.no-value"));
  }

  private object(path: FaultPath): void {
    const names = new Set<string>();
    this.items("}", () => {
      if (this.text[this.offset] !== '"') this.refuse(say("notice-file.json.no-name"));
      const start = this.offset;
      const name = JSON.parse(this.textValue()) as string;
      if (names.has(name)) this.repeated.push({ path: [...path, name], offset: start });
      names.add(name);
      this.skipSpace();
      if (this.text[this.offset] !== ":") this.refuse(say("notice-file.json.no-colon"));
      this.offset += 1;
      this.skipSpace();
      this.value([...path, name]);
    });
  }

  private list(path: FaultPath): void {
    let at = 0;
    this.items("]", () => {
      this.value([...path, at]);
      at += 1;
    });
  }

  /** What stands between brackets, parted by commas. */
  private items(end: "}" | "]", item: () => void): void {
    this.offset += 1;
    this.skipSpace();
    if (this.text[this.offset] === end) {
      this.offset += 1;
      return;
    }
    for (;;) {
      item();
      this.skipSpace();
      const next = this.text[this.offset];
      if (next === end) break;
      if (next !== ",") {
        this.refuse(
          end === "}"
            ? say("notice-file.json.no-comma-or-brace")
            : say("notice-file.json.no-comma-or-bracket"),
        );
      }
      const comma = this.offset;
      this.offset += 1;
      this.skipSpace();
      if (this.text[this.offset] === end) throw new Fault(comma, say("notice-file.json.last-comma"));
    }
    this.offset += 1;
  }

  /** A text in double quotes, as it is written. */
  private textValue(): string {
    const start = this.offset;
    if (!this.take(textLiteral)) throw new Fault(start, say("notice-file.json.text-not-ended"));
    return this.text.slice(start, this.offset);
  }

  private take(pattern: RegExp): boolean {
    pattern.lastIndex = this.offset;
    if (!pattern.test(this.text)) return false;
    this.offset = pattern.lastIndex;
    return true;
  }

  private skipSpace(): void {
    this.take(space);
  }

  /** The end of the text, a comment and full-width punctuation are told as such wherever something else is due. */
  private refuse(otherwise: Message): never {
    const next = this.text[this.offset] ?? "";
    const half = fullWidth[next];
    if (next === "") throw new Fault(this.offset, say("notice-file.json.ended"));
    if (half !== undefined)
      throw new Fault(this.offset, say("notice-file.json.full-width", { found: next, half }));
    if (next === "/") throw new Fault(this.offset, say("notice-file.json.comment"));
    throw new Fault(this.offset, otherwise);
  }
}
