// Reads from the library's own classes which members they have: what the host must answer with.
import { readFileSync } from "node:fs";
import type { ClassMetadata, LibraryMetadata } from "../../src/workbench/host/protocol.ts";

const debugBuild = "node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js";

/** By class and member the version of ExcelApi it needs, from the checks the debug build makes. */
function versions(): Record<string, Record<string, string>> {
  const found: Record<string, Record<string, string>> = {};
  const check = /_throwIfApiNotSupported\("(\w+)\.(\w+)", _defaultApiSetName, "(\d+\.\d+)"/g;
  for (const [, type = "", member = "", version = ""] of readFileSync(debugBuild, "utf8").matchAll(check))
    (found[type] ??= {})[member] = version;
  return found;
}

const strings = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

function read(prototype: object, name: string): unknown {
  try {
    return Reflect.get(prototype, name);
  } catch {
    return undefined; // some getters want an instance
  }
}

/** The table of all classes of the `Excel` namespace, by class name. */
export function libraryMetadata(excel: object): LibraryMetadata {
  const since = versions();
  const classes: [string, ClassMetadata][] = [];
  for (const member of Object.values(excel)) {
    const prototype: unknown = typeof member === "function" ? member.prototype : undefined;
    if (typeof prototype !== "object" || prototype === null || !("_className" in prototype)) continue;
    const updateable = read(prototype, "_scalarPropertyUpdateable");
    classes.push([
      String(read(prototype, "_className")),
      {
        names: strings(read(prototype, "_scalarPropertyNames")),
        wireNames: strings(read(prototype, "_scalarPropertyOriginalNames")),
        updateable: Array.isArray(updateable) ? updateable.map(Boolean) : [],
        navigation: strings(read(prototype, "_navigationPropertyNames")),
        collection: read(prototype, "_isCollection") === true,
        since: since[String(read(prototype, "_className"))] ?? {},
      },
    ]);
  }
  return Object.fromEntries(classes.sort(([a], [b]) => (a < b ? -1 : 1)));
}
