// The styles of the user's file: a marked cell gets its own style once more with another fill, sheets of ours get theirs.
// Entries are only appended, so that every number in use keeps its meaning.
import { StyleBook, newFileCounts, solidFill, stylesPart, type StyleCounts } from "../write/styles-part.ts";
import { element } from "../write/xml.ts";
import { Edits } from "./edits.ts";
import { attributesOf, type XmlElement } from "./xml-elements.ts";
import { XmlPart } from "./xml-part.ts";

/** Excel refuses a file with more. */
export const mostCellStyles = 65_490;
/** Ids of number formats below this are Excel's own. */
const firstOwnFormat = 164;

/** CT_Stylesheet. */
const stylesOrder = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

const plainXf = element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 });
/** What a list begins with where the file has none: Excel takes the first entries for these in any case. */
const beginnings: Readonly<Record<string, readonly string[]>> = {
  fonts: [element("font", {}, element("sz", { val: 11 }))],
  fills: [
    element("fill", {}, element("patternFill", { patternType: "none" })),
    element("fill", {}, element("patternFill", { patternType: "gray125" })),
  ],
  borders: ["<border/>"],
  cellXfs: [plainXf],
};

export class FileStyles {
  readonly part: XmlPart;
  readonly #fills: string[] = [];
  readonly #xfs: string[] = [];
  readonly #marked = new Map<string, number>();
  readonly #knownXfs: readonly XmlElement[];
  readonly #before: StyleCounts;

  /** `part` null where the file has no styles at all. */
  constructor(part: XmlPart | null) {
    this.part = part ?? new XmlPart(new TextEncoder().encode(stylesPart(new StyleBook(newFileCounts))));
    this.#knownXfs = this.#entries("cellXfs", "xf");
    const { part: styles } = this;
    const formats = this.#entries("numFmts", "numFmt").map((each) =>
      Number(styles.attribute(each, "numFmtId")),
    );
    this.#before = {
      fonts: this.#countOf("fonts", "font"),
      fills: this.#countOf("fills", "fill"),
      borders: this.#countOf("borders", "border"),
      xfs: this.#countOf("cellXfs", "xf"),
      format: Math.max(firstOwnFormat, ...formats.filter(Number.isInteger).map((id) => id + 1)),
    };
  }

  /** The number of the style `base` with this fill ("#FBD5D8") and nothing else changed. */
  filled(base: number, colour: string): number {
    const key = `${base} ${colour}`;
    const known = this.#marked.get(key);
    if (known !== undefined) return known;
    const fill = solidFill(colour);
    if (!this.#fills.includes(fill)) this.#fills.push(fill);
    this.#xfs.push(this.#withFill(base, this.#before.fills + this.#fills.indexOf(fill)));
    const number = this.#before.xfs + this.#xfs.length - 1;
    this.#marked.set(key, number);
    return number;
  }

  /** Styles for sheets of ours, numbered behind those of the marks: ask for it when all marks are known. */
  book(): StyleBook {
    return new StyleBook({
      ...this.#before,
      fills: this.#before.fills + this.#fills.length,
      xfs: this.#before.xfs + this.#xfs.length,
    });
  }

  /** Writes what was asked for into the part. Gives the number of cell styles that it has then. */
  write(book: StyleBook): number {
    const { formats, fonts, fills, borders, xfs } = book.entries();
    const { part } = this;
    const own = (entries: readonly string[]): readonly string[] => entries.map((each) => part.own(each));
    this.#append("numFmts", "numFmt", own(formats));
    this.#append("fonts", "font", own(fonts));
    this.#append("fills", "fill", own([...this.#fills, ...fills]));
    this.#append("borders", "border", own(borders));
    // Styles of marks are copies of the file's own and speak its dialect already.
    this.#append("cellXfs", "xf", [...this.#xfs, ...own(xfs)]);
    return this.#before.xfs + this.#xfs.length + xfs.length;
  }

  #entries(list: string, entry: string): readonly XmlElement[] {
    const found = this.part.child(list);
    return found === null ? [] : this.part.childrenOf(found, entry);
  }
  /** How many entries a list has, with the beginning that it must have. */
  #countOf(list: string, entry: string): number {
    return Math.max(this.#entries(list, entry).length, beginnings[list]?.length ?? 0);
  }
  #append(list: string, entry: string, added: readonly string[]): void {
    if (added.length === 0) return;
    const { part } = this;
    const known = this.#entries(list, entry);
    const entries = [...(beginnings[list] ?? []).slice(known.length).map((each) => part.own(each)), ...added];
    const found = part.child(list);
    if (found === null) {
      const name = `${part.prefix}${list}`;
      const xml = `<${name} count="${entries.length}">${entries.join("")}</${name}>`;
      part.insertInOrder(xml, list, stylesOrder);
      return;
    }
    part.append(found, entries.join(""));
    if (part.attribute(found, "count") !== null)
      part.setAttribute(found, "count", String(known.length + entries.length));
  }

  #withFill(base: number, fillId: number): string {
    const { part } = this;
    // Excel shows a cell whose style is missing in the first one.
    const xf = this.#knownXfs[base] ?? this.#knownXfs[0];
    if (xf === undefined)
      return part.own(
        element("xf", { numFmtId: 0, fontId: 0, fillId, borderId: 0, xfId: 0, applyFill: true }),
      );
    const edits = new Edits();
    const attributes = attributesOf(part.text, xf);
    for (const [name, value] of [
      ["fillId", String(fillId)],
      ["applyFill", "1"],
    ] as const) {
      const known = attributes.find((each) => each.name === name);
      if (known === undefined) edits.insert(1 + xf.name.length, ` ${name}="${value}"`);
      else edits.replace(known.from - xf.from, known.to - xf.from, `${name}="${value}"`);
    }
    return edits.appliedTo(part.text.slice(xf.from, xf.to));
  }
}
