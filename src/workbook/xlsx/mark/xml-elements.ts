// Elements of an XML part by their places in its text. Nothing is built and nothing is written anew: what is not edited
// stays as it stands, whatever it is.

/** An element; places are indexes into the text. For `<a/>` the three last ones are equal. */
export interface XmlElement {
  /** As written, with its prefix. */
  readonly name: string;
  readonly from: number;
  /** Behind its start tag. */
  readonly openEnd: number;
  /** Before its end tag. */
  readonly closeFrom: number;
  readonly to: number;
}

export interface XmlAttribute {
  /** As written, with its prefix. */
  readonly name: string;
  /** Its text, references resolved. */
  readonly value: string;
  /** From its name to behind the closing quotation mark. */
  readonly from: number;
  readonly to: number;
}

/** Thrown for text that is not well-formed, or that declares a document type: no workbook does. */
export class XmlFault extends Error {}

interface Tag {
  readonly kind: "open" | "close" | "empty";
  readonly name: string;
  readonly to: number;
}

/** The root element and its children. */
export interface XmlOutline {
  readonly text: string;
  readonly root: XmlElement;
  readonly children: readonly XmlElement[];
}

/** Throws XmlFault. */
export function outlineOf(text: string): XmlOutline {
  let from = text.indexOf("<");
  let tag = from === -1 ? null : tagAt(text, from);
  while (tag?.kind === undefined && from !== -1) {
    from = text.indexOf("<", skipMarkup(text, from));
    tag = from === -1 ? null : tagAt(text, from);
  }
  if (tag === null || tag.kind === "close") throw new XmlFault("no root element");
  if (tag.kind === "empty") {
    const root = { name: tag.name, from, openEnd: tag.to, closeFrom: tag.to, to: tag.to };
    return { text, root, children: [] };
  }
  const children: XmlElement[] = [];
  const end = walk(text, tag.name, tag.to, (child) => children.push(child));
  return { text, root: { name: tag.name, from, openEnd: tag.to, ...end }, children };
}

/** The children of an element. Throws XmlFault. */
export function childrenOf(text: string, parent: XmlElement): readonly XmlElement[] {
  const children: XmlElement[] = [];
  if (parent.openEnd < parent.to) walk(text, parent.name, parent.openEnd, (child) => children.push(child));
  return children;
}

/** Calls `found` for each child of the element `name` whose start tag ends at `at`; gives where that element ends. */
function walk(
  text: string,
  name: string,
  at: number,
  found: (child: XmlElement) => void,
): { readonly closeFrom: number; readonly to: number } {
  /** The child that is open, and how many elements are open within it. */
  let child: { readonly name: string; readonly from: number; readonly openEnd: number } | null = null;
  let depth = 0;
  for (let from = text.indexOf("<", at); from !== -1;) {
    const tag = tagAt(text, from);
    if (tag === null) {
      from = text.indexOf("<", skipMarkup(text, from));
      continue;
    }
    if (child === null) {
      if (tag.kind === "close") {
        if (tag.name !== name) throw new XmlFault(`</${tag.name}> ends <${name}>`);
        return { closeFrom: from, to: tag.to };
      }
      if (tag.kind === "empty")
        found({ name: tag.name, from, openEnd: tag.to, closeFrom: tag.to, to: tag.to });
      else child = { name: tag.name, from, openEnd: tag.to };
    } else if (tag.kind === "open") depth += 1;
    else if (tag.kind === "close" && depth > 0) depth -= 1;
    else if (tag.kind === "close") {
      if (tag.name !== child.name) throw new XmlFault(`</${tag.name}> ends <${child.name}>`);
      found({ ...child, closeFrom: from, to: tag.to });
      child = null;
    }
    from = text.indexOf("<", tag.to);
  }
  throw new XmlFault(`<${name}> does not end`);
}

/** The tag at a "<"; null where a comment, CDATA section or instruction stands there. */
function tagAt(text: string, from: number): Tag | null {
  const next = text.charCodeAt(from + 1);
  if (next === exclamation || next === question) return null;
  const closing = next === slash;
  const nameFrom = from + (closing ? 2 : 1);
  let at = nameFrom;
  while (at < text.length && !endsName(text.charCodeAt(at))) at += 1;
  const name = text.slice(nameFrom, at);
  if (name === "") throw new XmlFault("a tag without a name");
  // A ">" within quotation marks is part of a value.
  for (let quote = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === doubleQuote || code === singleQuote) quote = code;
    else if (code === greater) {
      const empty = text.charCodeAt(at - 1) === slash;
      return { kind: closing ? "close" : empty ? "empty" : "open", name, to: at + 1 };
    }
  }
  throw new XmlFault(`<${name} does not end`);
}

const exclamation = 0x21;
const doubleQuote = 0x22;
const singleQuote = 0x27;
const slash = 0x2f;
const greater = 0x3e;
const question = 0x3f;

function endsName(code: number): boolean {
  return code <= 0x20 || code === greater || code === slash;
}

/** Where the comment, CDATA section or instruction at a "<" ends. */
function skipMarkup(text: string, from: number): number {
  const [begin, end] = markups.find(([begins]) => text.startsWith(begins, from)) ?? [null, ""];
  if (begin === null) throw new XmlFault("a declaration");
  const to = text.indexOf(end, from + begin.length);
  if (to === -1) throw new XmlFault(`${begin} does not end`);
  return to + end.length;
}

const markups = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
] as const;

/** The attributes of an element, in order. */
export function attributesOf(text: string, element: XmlElement): readonly XmlAttribute[] {
  const begin = element.from + 1 + element.name.length;
  const tag = text.slice(begin, element.openEnd);
  return [...tag.matchAll(/([^\s=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu)].map((match) => {
    const [whole, name = "", double, single = ""] = match;
    const from = begin + match.index;
    return { name, value: unescaped(double ?? single), from, to: from + whole.length };
  });
}

/** The value of an attribute by its name as written; null where there is none. */
export function attributeOf(text: string, element: XmlElement, name: string): string | null {
  return attributesOf(text, element).find((attribute) => attribute.name === name)?.value ?? null;
}

const named: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

/** The text with references resolved: "&lt;" and "&#x4E00;" as the characters they are. */
export function unescaped(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/giu,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return named[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/** "c" for "x:c". */
export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** "x:" for "x:c"; "" without a prefix. */
export function prefixOf(name: string): string {
  return name.slice(0, name.indexOf(":") + 1);
}
