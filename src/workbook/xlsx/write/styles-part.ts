// The styles of a file: cells name a style by its number in <cellXfs>. New files get the whole part; a user's file gets
// the entries that are missing, counted on from its own.
import { counted, declaration, element, namespaces } from "./xml.ts";
import { borderColour } from "../../looks.ts";
import type { StyledCell } from "../../plan-layout.ts";
import { styleOf, type CellStyle, type FontLook } from "./cell-style.ts";

/** How many entries there already are. `format` is the first free id of a number format of the file's own (164 and up). */
export interface StyleCounts {
  readonly fonts: number;
  readonly fills: number;
  readonly borders: number;
  readonly xfs: number;
  readonly format: number;
}

/** Entries to be appended to the lists of a styles part, as XML. */
export interface StyleEntries {
  readonly formats: readonly string[];
  readonly fonts: readonly string[];
  readonly fills: readonly string[];
  readonly borders: readonly string[];
  readonly xfs: readonly string[];
}

const builtInFormats: Readonly<Record<string, number>> = {
  General: 0,
  "0": 1,
  "0.00": 2,
  "#,##0": 3,
  "#,##0.00": 4,
  "0%": 9,
  "0.00%": 10,
  "@": 49,
};

/** The present font of Chinese Excel; WPS and LibreOffice take one of their own where it is missing. */
export const fontName = "等线";

/** A list in which each thing has one number, given at its first use. */
class Numbered<T> {
  readonly items: T[] = [];
  readonly #numbers = new Map<string, number>();
  constructor(readonly first: number) {}

  numberOf(item: T): number {
    const key = JSON.stringify(item);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.first + this.items.length;
    this.items.push(item);
    this.#numbers.set(key, number);
    return number;
  }
}

/** Gives styles their numbers and, when all are known, the entries that define them. */
export class StyleBook {
  readonly #fonts: Numbered<FontLook>;
  readonly #fills: Numbered<string>;
  readonly #formats: Numbered<string>;
  readonly #xfs: Numbered<CellStyle>;
  /** The one kind of border that there is. */
  readonly #border: number;
  #bordered = false;

  constructor(counts: StyleCounts) {
    this.#fonts = new Numbered(counts.fonts);
    this.#fills = new Numbered(counts.fills);
    this.#formats = new Numbered(counts.format);
    this.#xfs = new Numbered(counts.xfs);
    this.#border = counts.borders;
  }

  /** The number of the style of a cell of a plan. */
  numberOf(cell: StyledCell): number {
    return this.#xfs.numberOf(styleOf(cell));
  }

  entries(): StyleEntries {
    // The styles name their fonts, fills and formats, so they come first.
    const xfs = this.#xfs.items.map((style) => this.#xf(style));
    return {
      xfs,
      formats: this.#formats.items.map((code, index) =>
        element("numFmt", { numFmtId: this.#formats.first + index, formatCode: code }),
      ),
      fonts: this.#fonts.items.map(fontXml),
      fills: this.#fills.items.map(solidFill),
      borders: this.#bordered ? [borderXml(true)] : [],
    };
  }

  #xf(style: CellStyle): string {
    this.#bordered ||= style.border;
    return element(
      "xf",
      {
        numFmtId: builtInFormats[style.format] ?? this.#formats.numberOf(style.format),
        fontId: this.#fonts.numberOf(style.font),
        fillId: style.fill === null ? 0 : this.#fills.numberOf(style.fill),
        borderId: style.border ? this.#border : 0,
        xfId: 0,
        applyNumberFormat: true,
        applyFont: true,
        applyFill: true,
        applyBorder: true,
        applyAlignment: true,
        applyProtection: style.unlocked ? true : undefined,
      },
      element("alignment", {
        horizontal: style.across,
        vertical: style.down,
        wrapText: style.wrap ? true : undefined,
        indent: style.border && style.across !== "center" ? 1 : undefined,
      }),
      style.unlocked ? element("protection", { locked: false }) : "",
    );
  }
}

/** "FF0F6CBD" for "#0F6CBD": opaque. */
export function opaque(colour: string): string {
  return `FF${colour.slice(1)}`;
}

/** A plain fill; `bgColor` 64 is what Excel writes for it. */
export function solidFill(colour: string): string {
  return element(
    "fill",
    {},
    element(
      "patternFill",
      { patternType: "solid" },
      element("fgColor", { rgb: opaque(colour) }),
      element("bgColor", { indexed: 64 }),
    ),
  );
}

function fontXml({ size, bold, colour }: FontLook): string {
  return element(
    "font",
    {},
    bold ? "<b/>" : "",
    element("sz", { val: size }),
    element("color", { rgb: opaque(colour) }),
    element("name", { val: fontName }),
    element("family", { val: 2 }),
    element("charset", { val: 134 }),
  );
}

function borderXml(lines: boolean): string {
  const line = (side: string): string =>
    lines
      ? element(side, { style: "thin" }, element("color", { rgb: opaque(borderColour) }))
      : element(side, {});
  return element("border", {}, ...["left", "right", "top", "bottom"].map(line), "<diagonal/>");
}

const plainFont: FontLook = { size: 11, bold: false, colour: "#000000" };
const plainXf = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };

/** What a new file has before the first style of ours: the look of cells that nobody styled. */
export const newFileCounts: StyleCounts = { fonts: 1, fills: 2, borders: 1, xfs: 1, format: 164 };

/** The styles part of a new file. */
export function stylesPart(book: StyleBook): string {
  const { formats, fonts: added, fills, borders, xfs } = book.entries();
  const fill = (patternType: string): string => element("fill", {}, element("patternFill", { patternType }));
  return (
    declaration +
    element(
      "styleSheet",
      { xmlns: namespaces.main },
      counted("numFmts", formats),
      counted("fonts", [fontXml(plainFont), ...added]),
      // Excel takes the first two fills for these, whatever they are.
      counted("fills", [fill("none"), fill("gray125"), ...fills]),
      counted("borders", [borderXml(false), ...borders]),
      counted("cellStyleXfs", [element("xf", plainXf)]),
      counted("cellXfs", [element("xf", { ...plainXf, xfId: 0 }), ...xfs]),
      counted("cellStyles", [element("cellStyle", { name: "常规", xfId: 0, builtinId: 0 })]),
    )
  );
}
