// An XML part of the user's file that is changed here and there: its text, its namespaces, and insertions that speak
// its own dialect (`<x:fill>` where the part writes `<x:styleSheet>`).
import { element, namespaces, type Attributes } from "../write/xml.ts";
import { Edits } from "./edits.ts";
import {
  attributesOf,
  childrenOf,
  localName,
  outlineOf,
  prefixOf,
  XmlFault,
  type XmlElement,
  type XmlOutline,
} from "./xml-elements.ts";

type Encoding = "utf-8" | "utf-16le" | "utf-16be";

export class XmlPart {
  readonly text: string;
  readonly edits = new Edits();
  readonly #encoding: Encoding;
  readonly #outline: XmlOutline;
  /** Prefixes ("x:" or "") that stand for the namespace of the root. */
  readonly #own: ReadonlySet<string>;

  /** Throws XmlFault for what is not well-formed or not in Unicode. */
  constructor(bytes: Uint8Array) {
    this.#encoding = encodingOf(bytes);
    try {
      this.text = new TextDecoder(this.#encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch (cause) {
      throw new XmlFault("not in the encoding that it should be in", { cause });
    }
    if (/^\uFEFF?<\?xml[^>]*encoding\s*=\s*["'](?!utf-?(?:8|16))/iu.test(this.text))
      throw new XmlFault("an encoding that workbooks do not use");
    this.#outline = outlineOf(this.text);
    if (this.root.openEnd === this.root.to) {
      // Opened at once, so that several things can be put in.
      const end = emptyEnd(this.text, this.root);
      this.text = `${this.text.slice(0, end)}></${this.root.name}>${this.text.slice(this.root.to)}`;
      this.#outline = outlineOf(this.text);
    }
    const space = this.namespace;
    this.#own = new Set(this.#declared().flatMap(({ prefix, uri }) => (uri === space ? [prefix] : [])));
  }

  get root(): XmlElement {
    return this.#outline.root;
  }
  /** Of the root element: "x:" or "". */
  get prefix(): string {
    return prefixOf(this.root.name);
  }
  get namespace(): string {
    return this.#declared().find(({ prefix }) => prefix === this.prefix)?.uri ?? "";
  }
  /** Children of the root in the root's namespace, by local name. */
  get children(): readonly (XmlElement & { readonly local: string })[] {
    return this.#named(this.#outline.children);
  }
  child(local: string): XmlElement | null {
    return this.children.find((each) => each.local === local) ?? null;
  }
  /** Children of an element that are in the root's namespace and have this local name. */
  childrenOf(parent: XmlElement, local: string): readonly XmlElement[] {
    return this.#named(childrenOf(this.text, parent)).filter((each) => each.local === local);
  }
  attribute(of: XmlElement, name: string): string | null {
    return attributesOf(this.text, of).find((each) => each.name === name)?.value ?? null;
  }
  /** The relationship that an element names (r:id); null where it names none. */
  relationId(of: XmlElement): string | null {
    const attributes = attributesOf(this.text, of);
    // Some writers declare the prefix on the element itself.
    const here = attributes.flatMap(({ name, value }) =>
      name.startsWith("xmlns:") && value === namespaces.relations ? [`${name.slice(6)}:`] : [],
    );
    const prefixes = [...this.#prefixesOf(namespaces.relations), ...here];
    return (
      attributes.find(({ name }) => localName(name) === "id" && prefixes.includes(prefixOf(name)))?.value ??
      null
    );
  }

  /** Our XML (without prefixes) in the dialect of this part. */
  own(xml: string): string {
    const { prefix } = this;
    return prefix === "" ? xml : xml.replace(/<(\/?)(?=[A-Za-z])/gu, `<$1${prefix}`);
  }
  /** An element with an `id` of the relationships' namespace, whatever prefix that has here. */
  withRelation(name: string, id: string, attributes: Attributes = {}): string {
    const [prefix] = this.#prefixesOf(namespaces.relations).filter((each) => each !== "");
    const declared = prefix === undefined ? { "xmlns:r": namespaces.relations } : {};
    return this.own(element(name, { ...attributes, ...declared, [`${prefix ?? "r:"}id`]: id }));
  }

  /** Puts XML of this dialect behind the last child of an element; once for each element. */
  append(parent: XmlElement, xml: string): void {
    if (xml === "") return;
    if (parent.openEnd < parent.to) this.edits.insert(parent.closeFrom, xml);
    else this.edits.replace(emptyEnd(this.text, parent), parent.to, `>${xml}</${parent.name}>`);
  }
  /** Puts XML of this dialect among the children of the root, where `order` (local names) places it. */
  insertInOrder(xml: string, local: string, order: readonly string[]): void {
    const place = order.indexOf(local);
    const before = this.children.filter((each) => {
      const index = order.indexOf(each.local);
      return index !== -1 && index <= place;
    });
    const last = before.at(-1);
    this.edits.insert(last?.to ?? this.root.openEnd, xml);
  }
  /** Sets an attribute of an element. */
  setAttribute(of: XmlElement, name: string, value: string): void {
    const known = attributesOf(this.text, of).find((each) => each.name === name);
    if (known === undefined) this.edits.insert(of.from + 1 + of.name.length, ` ${name}="${value}"`);
    else this.edits.replace(known.from, known.to, `${name}="${value}"`);
  }

  get changed(): boolean {
    return !this.edits.none;
  }
  /** The text with the changes in it. */
  get result(): string {
    return this.edits.appliedTo(this.text);
  }
  bytes(): Uint8Array {
    return encoded(this.result, this.#encoding);
  }

  #named(elements: readonly XmlElement[]): readonly (XmlElement & { readonly local: string })[] {
    return elements.flatMap((each) =>
      this.#own.has(prefixOf(each.name)) ? [{ ...each, local: localName(each.name) }] : [],
    );
  }
  #prefixesOf(uri: string): readonly string[] {
    return this.#declared().flatMap((each) => (each.uri === uri ? [each.prefix] : []));
  }
  /** What the root declares: prefix "x:" or "" for the default. */
  #declared(): readonly { readonly prefix: string; readonly uri: string }[] {
    return attributesOf(this.text, this.#outline.root).flatMap(({ name, value }) =>
      name === "xmlns"
        ? [{ prefix: "", uri: value }]
        : name.startsWith("xmlns:")
          ? [{ prefix: `${name.slice(6)}:`, uri: value }]
          : [],
    );
  }
}

/** Where the "/>" of an empty element begins. */
function emptyEnd(text: string, { to }: XmlElement): number {
  return text.lastIndexOf("/", to - 1);
}

function encodingOf([first, second]: Uint8Array): Encoding {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  return "utf-8";
}

function encoded(text: string, encoding: Encoding): Uint8Array {
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1)
    view.setUint16(at * 2, text.charCodeAt(at), encoding === "utf-16le");
  return bytes;
}
