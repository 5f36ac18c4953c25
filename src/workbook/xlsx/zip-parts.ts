// Unpacks an OOXML package with every size checked: nothing is unpacked beyond what the package declares and we allow.
import { Inflate } from "fflate";
import { damagedFile, encryptedFile, tooLargeFile, truncatedFile } from "./errors.ts";

/** Refused above this: a summary table needs a few hundred kilobytes, a bomb needs gigabytes. */
export const maximalUnpackedMegabytes = 200;
const maximalUnpackedBytes = maximalUnpackedMegabytes * 1024 * 1024;
/** Deflate packs at most about 1:1032, so one slice unpacks to some 16 MB before the size is looked at again. */
const sliceBytes = 16 * 1024;

const endSignature = 0x06054b50;
const endLength = 22;
const longestComment = 0xffff;
const centralSignature = 0x02014b50;
const centralLength = 46;
const localSignature = 0x04034b50;
const localLength = 30;
const sizeInExtraField = 0xffffffff;

/** A part as it lies in the package. */
export interface PackedPart {
  readonly name: string;
  /** The name's bytes as they stand: older writers use other separators and encodings. */
  readonly rawName: Uint8Array;
  /** Fields of the directory that a copy keeps: flags, time and date, attributes. */
  readonly flags: number;
  readonly modified: number;
  readonly attributes: number;
  readonly encrypted: boolean;
  readonly method: number;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
}

/**
 * The parts of a zip package whose names `wanted` accepts, unpacked. Sizes and checksums are verified.
 * Throws WorkbookFileError: TRUNCATED, DAMAGED, ENCRYPTED or TOO-LARGE.
 */
export function unpackParts(
  bytes: Uint8Array,
  file: string,
  wanted: (name: string) => boolean,
): { readonly names: readonly string[]; readonly parts: ReadonlyMap<string, Uint8Array> } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const packed = readDirectory(view, bytes, file);
  if (packed.some((part) => part.encrypted)) throw encryptedFile(file);
  const chosen = packed.filter((part) => wanted(part.name));
  const declared = chosen.reduce((sum, part) => sum + part.size, 0);
  if (declared > maximalUnpackedBytes) throw tooLargeFile(file, maximalUnpackedMegabytes);
  const parts = new Map<string, Uint8Array>();
  for (const part of chosen) {
    // Two parts of one name: readers differ in which one they take, so neither is trusted.
    if (parts.has(part.name)) throw damagedFile(file);
    parts.set(part.name, unpack(view, bytes, part, file));
  }
  return { names: packed.map((part) => part.name), parts };
}

/** The parts of a package in the order of its directory, packed as they are. Throws as `unpackParts`. */
export function packedParts(
  bytes: Uint8Array,
  file: string,
): readonly (PackedPart & { readonly packed: Uint8Array })[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return readDirectory(view, bytes, file).map((part) => ({
    ...part,
    packed: packedBytes(view, bytes, part, file),
  }));
}

function readDirectory(view: DataView, bytes: Uint8Array, file: string): readonly PackedPart[] {
  const end = findEnd(view);
  // A download that broke off has lost its end, where the directory stands.
  if (end === null) throw truncatedFile(file);
  const count = view.getUint16(end + 10, true);
  const parts: PackedPart[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + centralLength > end || view.getUint32(at, true) !== centralSignature) throw damagedFile(file);
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + centralLength + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > end) throw damagedFile(file);
    const nameEnd = at + centralLength + nameLength;
    const [size, packedSize, offset] = longSizes(
      view,
      nameEnd,
      nameEnd + extraLength,
      [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)],
      file,
    );
    parts.push({
      name: new TextDecoder().decode(bytes.subarray(at + centralLength, nameEnd)).replaceAll("\\", "/"),
      rawName: bytes.subarray(at + centralLength, nameEnd),
      flags: view.getUint16(at + 8, true),
      modified: view.getUint32(at + 12, true),
      attributes: view.getUint32(at + 38, true),
      encrypted: (view.getUint16(at + 8, true) & 1) !== 0,
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      packedSize,
      size,
      offset,
    });
    at = next;
  }
  return parts;
}

function findEnd(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= first; at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  return null;
}

type Sizes = readonly [size: number, packedSize: number, offset: number];

/** Some writers put sizes into the ZIP64 extra field even where they are small. */
function longSizes(view: DataView, from: number, to: number, short: Sizes, file: string): Sizes {
  if (!short.includes(sizeInExtraField)) return short;
  for (let at = from; at + 4 <= to;) {
    const length = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1) {
      let field = at + 4;
      const long = (value: number): number => {
        if (value !== sizeInExtraField) return value;
        if (field + 8 > at + 4 + length || field + 8 > to) throw damagedFile(file);
        const found = Number(view.getBigUint64(field, true));
        field += 8;
        return found;
      };
      return [long(short[0]), long(short[1]), long(short[2])];
    }
    at += 4 + length;
  }
  throw damagedFile(file);
}

function packedBytes(view: DataView, bytes: Uint8Array, part: PackedPart, file: string): Uint8Array {
  if (part.offset + localLength > bytes.length || view.getUint32(part.offset, true) !== localSignature) {
    throw damagedFile(file);
  }
  const start =
    part.offset +
    localLength +
    view.getUint16(part.offset + 26, true) +
    view.getUint16(part.offset + 28, true);
  if (start + part.packedSize > bytes.length) throw truncatedFile(file);
  return bytes.subarray(start, start + part.packedSize);
}

function unpack(view: DataView, bytes: Uint8Array, part: PackedPart, file: string): Uint8Array {
  const packed = packedBytes(view, bytes, part, file);
  const unpacked = part.method === 0 ? packed : part.method === 8 ? inflate(packed, part.size, file) : null;
  if (unpacked === null || unpacked.length !== part.size || crc32(unpacked) !== part.checksum) {
    throw damagedFile(file);
  }
  return unpacked;
}

/** Inflates to exactly `size` bytes and stops at the first byte more. */
function inflate(packed: Uint8Array, size: number, file: string): Uint8Array {
  const unpacked = new Uint8Array(size);
  const state = { filled: 0, overflown: false };
  const stream = new Inflate((chunk) => {
    state.overflown ||= state.filled + chunk.length > size;
    if (!state.overflown) unpacked.set(chunk, state.filled);
    state.filled += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length && !state.overflown; at += sliceBytes) {
      const to = Math.min(at + sliceBytes, packed.length);
      stream.push(packed.subarray(at, to), to === packed.length);
    }
  } catch (cause) {
    throw damagedFile(file, cause);
  }
  if (state.overflown) throw damagedFile(file);
  return unpacked.subarray(0, state.filled);
}

const crcTable = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** The checksum of zip (IEEE 802.3). */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (crcTable[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}
