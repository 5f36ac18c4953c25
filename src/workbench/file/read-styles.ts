// Fonts, fills, borders and alignment of an .xlsx file, which the spreadsheet library does not give: read from its parts.
// A look only: whatever is missing or unusual is left plain.
import { strFromU8, unzipSync } from "fflate";
import { cellKey } from "../../sheets/grid.ts";
import type { BorderLine, BorderSide, CellStyle } from "../host/model/cell.ts";
import { parseArea } from "../host/model/areas.ts";

type Styles = ReadonlyMap<string, ReadonlyMap<string, CellStyle>>;

/** Styles by sheet name and cell key; empty for anything but .xlsx. The file has passed the reader's size gate before. */
export function readStyles(bytes: Uint8Array): Styles {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return new Map();
  const wanted = /^xl\/(styles\.xml|workbook\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/;
  const parts = unzipSync(bytes, { filter: ({ name }) => wanted.test(name) });
  const text = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const formats = cellFormats(text("xl/styles.xml"));
  const targets = new Map(
    elements(text("xl/_rels/workbook.xml.rels"), "Relationship").map(({ tag }) => [
      attribute(tag, "Id"),
      attribute(tag, "Target")?.replace(/^\/?(xl\/)?/, "xl/") ?? "",
    ]),
  );
  return new Map(
    elements(text("xl/workbook.xml"), "sheet").map(({ tag }) => {
      const target = targets.get(attribute(tag, "r:id")) ?? "";
      return [unescape(attribute(tag, "name") ?? ""), sheetStyles(text(target), formats)] as const;
    }),
  );
}

function sheetStyles(xml: string, formats: readonly CellStyle[]): ReadonlyMap<string, CellStyle> {
  const styles = new Map<string, CellStyle>();
  for (const { tag } of elements(xml, "c")) {
    const style = formats[Number(attribute(tag, "s") ?? 0)];
    const address = attribute(tag, "r");
    if (style === undefined || address === undefined || Object.keys(style).length === 0) continue;
    const { top, left } = parseArea(address);
    styles.set(cellKey(top, left), style);
  }
  return styles;
}

interface Element {
  readonly tag: string;
  readonly inner: string;
}

/** The elements of a name with their attributes and content; elements of one name do not nest in these parts. */
function elements(xml: string, name: string): readonly Element[] {
  const found = xml.matchAll(new RegExp(`<${name}(\\s[^>]*?)?(?:/>|>([\\s\\S]*?)</${name}>)`, "g"));
  return [...found].map(([, tag = "", inner = ""]) => ({ tag, inner }));
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
}

const unescape = (text: string): string =>
  text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");

function section(xml: string, name: string): string {
  return elements(xml, name)[0]?.inner ?? "";
}

/** The style of each entry of cellXfs, which cells refer to by number. */
function cellFormats(xml: string): readonly CellStyle[] {
  const fonts = elements(section(xml, "fonts"), "font").map(({ inner }) => fontOf(inner));
  const fills = elements(section(xml, "fills"), "fill").map(({ inner }) => fillOf(inner));
  const borders = elements(section(xml, "borders"), "border").map(({ inner }) => bordersOf(inner));
  return elements(section(xml, "cellXfs"), "xf").map(({ tag, inner }) => ({
    ...fonts[Number(attribute(tag, "fontId") ?? 0)],
    ...fills[Number(attribute(tag, "fillId") ?? 0)],
    ...borders[Number(attribute(tag, "borderId") ?? 0)],
    ...alignmentOf(elements(inner, "alignment")[0]?.tag ?? ""),
    ...(elements(inner, "protection").some((one) => attribute(one.tag, "locked") === "0")
      ? { locked: false }
      : {}),
  }));
}

/** "#RRGGBB" where the colour is given outright; theme and palette colours are left out. */
function colourOf(inner: string, name: string): string | undefined {
  const argb = attribute(elements(inner, name)[0]?.tag ?? "", "rgb");
  return argb === undefined ? undefined : `#${argb.slice(-6).toUpperCase()}`;
}

function fontOf(inner: string): CellStyle {
  const has = (name: string): boolean =>
    elements(inner, name).some(({ tag }) => !["0", "false"].includes(attribute(tag, "val") ?? "1"));
  const size = attribute(elements(inner, "sz")[0]?.tag ?? "", "val");
  const fontColor = colourOf(inner, "color");
  return {
    ...(has("b") ? { bold: true } : {}),
    ...(has("i") ? { italic: true } : {}),
    ...(has("strike") ? { strikethrough: true } : {}),
    ...(elements(inner, "u").length > 0 ? { underline: "Single" } : {}),
    ...(size === undefined || size === "11" ? {} : { fontSize: Number(size) }),
    ...(fontColor === undefined || fontColor === "#000000" ? {} : { fontColor }),
  };
}

function fillOf(inner: string): CellStyle {
  const pattern = elements(inner, "patternFill")[0];
  if (pattern === undefined || attribute(pattern.tag, "patternType") !== "solid") return {};
  const fill = colourOf(pattern.inner, "fgColor");
  return fill === undefined ? {} : { fill };
}

const weights: Readonly<Record<string, string>> = { hair: "Hairline", medium: "Medium", thick: "Thick" };

function bordersOf(inner: string): CellStyle {
  const sides: readonly BorderSide[] = ["top", "bottom", "left", "right"];
  const borders: Partial<Record<BorderSide, BorderLine>> = {};
  for (const side of sides) {
    const element = elements(inner, side)[0];
    const style = element && attribute(element.tag, "style");
    if (element === undefined || style === undefined || style === "none") continue;
    borders[side] = {
      style: "Continuous",
      color: colourOf(element.inner, "color") ?? "#000000",
      weight: weights[style] ?? "Thin",
    };
  }
  return Object.keys(borders).length === 0 ? {} : { borders };
}

const horizontals: Readonly<Record<string, string>> = { left: "Left", center: "Center", right: "Right" };
const verticals: Readonly<Record<string, string>> = { top: "Top", center: "Center" };

function alignmentOf(tag: string): CellStyle {
  const horizontal = horizontals[attribute(tag, "horizontal") ?? ""];
  const vertical = verticals[attribute(tag, "vertical") ?? ""];
  return {
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
    ...(attribute(tag, "wrapText") === "1" ? { wrapText: true } : {}),
  };
}
