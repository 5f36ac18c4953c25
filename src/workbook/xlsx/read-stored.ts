// What the add-in keeps in a workbook's settings, read from its file: Office writes them as properties of a web extension
// part ([MS-OWEXML]), each value as JSON. See docs/decisions/2026-11-25-values-in-settings.md.
import type { StoredName } from "../port.ts";
import { headKey, partCountOf, partKeys, valueOfParts } from "../stored-parts.ts";
import {
  attributeOf,
  childrenOf,
  localName,
  outlineOf,
  XmlFault,
  type XmlElement,
} from "./mark/xml-elements.ts";
import { unpackParts } from "./zip-parts.ts";

const extensionPart = /^xl\/webextensions\/webextension\d*\.xml$/iu;

/**
 * The value kept under a name, or whatever else stands in its place; null where the file keeps none. For an .xlsx that was
 * read already; an .xls has no such part. `file` is its name in errors. Throws WorkbookFileError as `readWorkbookFile`.
 */
export function readStoredInFile(bytes: Uint8Array, file: string, name: StoredName): unknown {
  if (!(bytes[0] === 0x50 && bytes[1] === 0x4b)) return null;
  const { parts } = unpackParts(bytes, file, (part) => extensionPart.test(part));
  for (const part of parts.values()) {
    const settings = propertiesOf(new TextDecoder().decode(part));
    const head = settings.get(headKey(name));
    if (head === undefined) continue;
    const count = partCountOf(head);
    return count === null ? head : valueOfParts(partKeys(name, count).map((key) => settings.get(key)));
  }
  return null;
}

/** Settings by key. A part that is no XML holds none of ours: other add-ins have parts of their own. */
function propertiesOf(text: string): ReadonlyMap<string, unknown> {
  try {
    const lists = outlineOf(text).children.filter(isNamed("properties"));
    const properties = lists.flatMap((list) => childrenOf(text, list).filter(isNamed("property")));
    return new Map(
      properties.map((each) => [
        attributeOf(text, each, "name") ?? "",
        parsedOrAsIs(attributeOf(text, each, "value") ?? ""),
      ]),
    );
  } catch (error) {
    if (error instanceof XmlFault) return new Map();
    throw error;
  }
}

function isNamed(local: string): (element: XmlElement) => boolean {
  return ({ name }) => localName(name) === local;
}

function parsedOrAsIs(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
