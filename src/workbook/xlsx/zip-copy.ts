// Writes a package anew with some parts changed and some added. All others are copied as they lie in it, still packed.
import { deflateSync } from "fflate";
import { crc32, packedParts } from "./zip-parts.ts";

interface Entry {
  readonly rawName: Uint8Array;
  readonly flags: number;
  readonly modified: number;
  readonly attributes: number;
  readonly method: number;
  readonly checksum: number;
  readonly size: number;
  readonly packed: Uint8Array;
}

const localSignature = 0x04034b50;
const centralSignature = 0x02014b50;
const endSignature = 0x06054b50;
const localLength = 30;
const centralLength = 46;
const endLength = 22;

/** 2.0: deflate and folders. */
const version = 20;
const deflated = 8;
const utf8Names = 0x0800;
/** Sizes that follow the data: we know them before. */
const sizesBehind = 0x0008;
/** 1980-01-01, the first day of zip: a true time would make every copy another file. */
const firstDay = 0x00210000;

/**
 * The package `bytes` with the content of the parts in `changed` replaced and those in `added` behind the last one.
 * Parts keep their order, names and times. Throws WorkbookFileError where the package is damaged.
 */
export function copyPackage(
  bytes: Uint8Array,
  file: string,
  changed: ReadonlyMap<string, Uint8Array>,
  added: ReadonlyMap<string, Uint8Array>,
): Uint8Array {
  const entries: readonly Entry[] = [
    ...packedParts(bytes, file).map((part): Entry => {
      const content = changed.get(part.name);
      const kept = { ...part, flags: part.flags & ~sizesBehind };
      return content === undefined ? kept : { ...kept, ...packedAnew(content) };
    }),
    ...[...added].map(([name, content]): Entry => ({
      rawName: new TextEncoder().encode(name),
      flags: utf8Names,
      modified: firstDay,
      attributes: 0,
      ...packedAnew(content),
    })),
  ];
  return written(entries);
}

function packedAnew(content: Uint8Array): Pick<Entry, "method" | "checksum" | "size" | "packed"> {
  return { method: deflated, checksum: crc32(content), size: content.length, packed: deflateSync(content) };
}

function written(entries: readonly Entry[]): Uint8Array {
  const total = entries.reduce(
    (sum, { rawName, packed }) => sum + localLength + centralLength + 2 * rawName.length + packed.length,
    endLength,
  );
  const bytes = new Uint8Array(total);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const offsets = entries.map((entry) => {
    const offset = at;
    view.setUint32(at, localSignature, true);
    view.setUint16(at + 4, version, true);
    common(view, at + 6, entry);
    bytes.set(entry.rawName, at + localLength);
    bytes.set(entry.packed, at + localLength + entry.rawName.length);
    at += localLength + entry.rawName.length + entry.packed.length;
    return offset;
  });
  const directory = at;
  for (const [index, entry] of entries.entries()) {
    view.setUint32(at, centralSignature, true);
    view.setUint16(at + 4, version, true);
    view.setUint16(at + 6, version, true);
    common(view, at + 8, entry);
    view.setUint32(at + 38, entry.attributes, true);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    bytes.set(entry.rawName, at + centralLength);
    at += centralLength + entry.rawName.length;
  }
  view.setUint32(at, endSignature, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

/** The fields that a part's own header and its entry in the directory share. */
function common(view: DataView, at: number, entry: Entry): void {
  view.setUint16(at, entry.flags, true);
  view.setUint16(at + 2, entry.method, true);
  view.setUint32(at + 4, entry.modified, true);
  view.setUint32(at + 8, entry.checksum, true);
  view.setUint32(at + 12, entry.packed.length, true);
  view.setUint32(at + 16, entry.size, true);
  view.setUint16(at + 20, entry.rawName.length, true);
}
