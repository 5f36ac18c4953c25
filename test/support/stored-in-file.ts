// A workbook file in which the add-in kept something, as Office writes settings: a web extension part with a property each.
import { strToU8, unzipSync, zipSync } from "fflate";
import { headKey, partKeys } from "../../src/workbook/stored-parts.ts";
import type { StoredName } from "../../src/workbook/port.ts";

const escaped = (text: string): string =>
  text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/"/gu, "&quot;");

/** The part with settings by key; values as Office writes them, as JSON. */
export function webExtension(settings: Iterable<readonly [string, unknown]>): string {
  const properties = [...settings].map(
    ([key, value]) => `<we:property name="${escaped(key)}" value="${escaped(JSON.stringify(value))}"/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{A}"><we:reference id="a" version="1.0.0.0" store="developer" storeType="Registry"/><we:alternateReferences/><we:properties>${properties.join("")}</we:properties><we:bindings/></we:webextension>`;
}

/** A value cut into parts of so many characters. */
export function settingsOf(
  name: StoredName,
  value: unknown,
  size: number,
): readonly (readonly [string, unknown])[] {
  const json = JSON.stringify(value);
  const count = Math.ceil(json.length / size);
  return [
    ...partKeys(name, count).map((key, at) => [key, json.slice(at * size, (at + 1) * size)] as const),
    [headKey(name), { parts: count }],
  ];
}

/** The file with web extension parts put in, numbered from 1. */
export function withWebExtensions(bytes: Uint8Array, ...parts: readonly string[]): Uint8Array {
  const added = parts.map(
    (part, at) => [`xl/webextensions/webextension${at + 1}.xml`, strToU8(part)] as const,
  );
  return zipSync({ ...unzipSync(bytes), ...Object.fromEntries(added) });
}
