// Text and elements as XML: escaped, without the characters that XML cannot hold, and in Excel's own spelling of strings.

export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** What XML 1.0 forbids; lone surrogates become U+FFFD when the text is encoded. */
// eslint-disable-next-line no-control-regex -- These characters are what is meant.
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu;

/** Excel ends a line by LF; an XML parser would make LF of CR and CR LF anyway. */
function plainLines(text: string): string {
  return text.replace(forbidden, "").replace(/\r\n?/gu, "\n");
}

export function xmlText(text: string): string {
  return plainLines(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** For use between double quotes; line breaks and tabs are spelt out, or a parser would make spaces of them. */
export function xmlAttribute(text: string): string {
  return xmlText(text).replaceAll('"', "&quot;").replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");
}

/** In a string Excel reads "_x4E00_" as a character: where a text really says so, its underscore is spelt out. */
export function excelString(text: string): string {
  return text.replace(/_(?=x[0-9a-f]{4}_)/giu, "_x005F_");
}

/** `<name a="1">content</name>`, or `<name a="1"/>` without content. `content` is XML already; undefined attributes are left out. */
export function element(name: string, attributes: Attributes, ...content: readonly string[]): string {
  const open = Object.entries(attributes).reduce(
    (tag, [key, value]) => (value === undefined ? tag : `${tag} ${key}="${attributeText(value)}"`),
    `<${name}`,
  );
  const inner = content.join("");
  return inner === "" ? `${open}/>` : `${open}>${inner}</${name}>`;
}

function attributeText(value: string | number | boolean): string {
  if (typeof value === "string") return xmlAttribute(value);
  return typeof value === "number" ? String(value) : value ? "1" : "0";
}

/** A list that says its own length, `<fills count="2">…</fills>`; nothing where the list is empty. */
export function counted(name: string, items: readonly string[]): string {
  return items.length === 0 ? "" : element(name, { count: items.length }, ...items);
}

export const namespaces = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relations: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  packageRelations: "http://schemas.openxmlformats.org/package/2006/relationships",
  contentTypes: "http://schemas.openxmlformats.org/package/2006/content-types",
  drawing: "http://schemas.openxmlformats.org/drawingml/2006/main",
  sheetDrawing: "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  chart: "http://schemas.openxmlformats.org/drawingml/2006/chart",
} as const;
