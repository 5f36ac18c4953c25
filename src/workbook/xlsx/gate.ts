// The gate in front of the reader: only an intact, unencrypted workbook of bounded size passes.
// It is needed because SheetJS takes any text for a sheet and reads a part with a false size as an empty sheet.
import { CFB } from "@e965/xlsx";
import { zipSync } from "fflate";
import {
  damagedFile,
  emptyFile,
  encryptedFile,
  notAWorkbook,
  tooLargeFile,
  truncatedFile,
  type OtherContent,
} from "./errors.ts";
import { maximalUnpackedMegabytes, unpackParts } from "./zip-parts.ts";

/** SheetJS leaves its reader of compound files (the container of .xls) untyped; this is what we use of it. */
interface CompoundFileReader {
  read(bytes: Uint8Array, options: { readonly type: "array" }): CompoundFile;
  find(
    container: CompoundFile,
    path: string,
  ): { readonly content: ArrayLike<number>; readonly size: number } | null;
}
type CompoundFile = Readonly<Record<string, unknown>>;

const compoundFiles = CFB as CompoundFileReader;

/** A file that passed: `bytes` is what the reader may read, nothing else. */
export interface PassedFile {
  readonly format: "xlsx" | "xls";
  readonly bytes: Uint8Array;
}

/**
 * Lets a workbook pass or throws WorkbookFileError. What passes of an .xlsx is packed anew from the verified parts,
 * so that the reader sees exactly the bytes that were checked.
 */
export function passGate(bytes: Uint8Array, name: string): PassedFile {
  if (bytes.length === 0) throw emptyFile(name);
  if (bytes.length > maximalUnpackedMegabytes * 1024 * 1024)
    throw tooLargeFile(name, maximalUnpackedMegabytes);
  if (startsWith(bytes, [0x50, 0x4b])) return { format: "xlsx", bytes: passPackage(bytes, name) };
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) {
    passCompoundFile(bytes, name);
    return { format: "xls", bytes };
  }
  throw notAWorkbook(name, contentOf(bytes));
}

/** Parts that only carry pictures, printers, programs and caches: never unpacked. */
const unread = /\/(?:media|embeddings|fonts|printerSettings|pivotCache|ctrlProps|activeX)\/|vbaProject/iu;
const readable = /\.(?:xml|rels|bin)$/iu;
const workbookPart = /(?:^|\/)workbook\d*\.(?:xml|bin)$/iu;

function passPackage(bytes: Uint8Array, name: string): Uint8Array {
  const { names, parts } = unpackParts(bytes, name, (part) => readable.test(part) && !unread.test(part));
  if (!names.some((part) => workbookPart.test(part))) throw notAWorkbook(name, packageContent(names));
  return zipSync(Object.fromEntries(parts), { level: 0 });
}

function packageContent(names: readonly string[]): OtherContent {
  if (names.some((part) => /^word\//iu.test(part))) return "document";
  if (names.some((part) => /^ppt\//iu.test(part))) return "presentation";
  return names.includes("content.xml") ? "open-document" : "archive";
}

function passCompoundFile(bytes: Uint8Array, name: string): void {
  let container: CompoundFile;
  try {
    container = compoundFiles.read(bytes, { type: "array" });
  } catch (cause) {
    // Its table of sectors stands anywhere in the file: where it cannot be followed, the end is usually missing.
    throw truncatedFile(name, cause);
  }
  const stream = (path: string): ReturnType<typeof compoundFiles.find> => compoundFiles.find(container, path);
  if (stream("/EncryptionInfo") !== null || stream("/EncryptedPackage") !== null) throw encryptedFile(name);
  const workbook = stream("/Workbook") ?? stream("/Book");
  if (workbook === null) throw notAWorkbook(name, compoundContent(container));
  const content = Uint8Array.from(workbook.content);
  if (content.length < workbook.size) throw truncatedFile(name);
  const records = scanRecords(content);
  if (records === "encrypted") throw encryptedFile(name);
  if (records === "damaged") throw damagedFile(name);
}

function compoundContent(container: CompoundFile): OtherContent {
  if (compoundFiles.find(container, "/WordDocument") !== null) return "document";
  return compoundFiles.find(container, "/PowerPoint Document") !== null ? "presentation" : "unknown";
}

const filePassRecord = 0x2f;
const endOfSubstream = 0x0a;
/** BOF of BIFF 2, 3, 4 and 5–8. */
const beginnings: ReadonlySet<number> = new Set([0x0009, 0x0209, 0x0409, 0x0809]);

/** Looks through the records of the workbook's own part of the stream for the one that says "password". */
function scanRecords(stream: Uint8Array): "open" | "encrypted" | "damaged" {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  if (stream.length < 4 || !beginnings.has(view.getUint16(0, true))) return "damaged";
  for (let at = 0; at + 4 <= stream.length;) {
    const record = view.getUint16(at, true);
    if (record === filePassRecord) return "encrypted";
    if (record === endOfSubstream) return "open";
    at += 4 + view.getUint16(at + 2, true);
  }
  return "damaged";
}

const signatures: readonly (readonly [readonly number[], OtherContent])[] = [
  [[0x25, 0x50, 0x44, 0x46], "pdf"],
  [[0x89, 0x50, 0x4e, 0x47], "image"],
  [[0xff, 0xd8, 0xff], "image"],
  [[0x52, 0x61, 0x72, 0x21], "archive"],
  [[0x37, 0x7a, 0xbc, 0xaf], "archive"],
  [[0x1f, 0x8b], "archive"],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], "document"],
];

/** What a file is that is no workbook, from its beginning. Platforms like to export web pages named .xls. */
function contentOf(bytes: Uint8Array): OtherContent {
  for (const [signature, content] of signatures) if (startsWith(bytes, signature)) return content;
  const head = bytes.subarray(0, 4096);
  const wide = startsWith(head, [0xff, 0xfe]) || startsWith(head, [0xfe, 0xff]);
  if (!wide && head.some((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d))
    return "unknown";
  const text = new TextDecoder(wide ? (head[0] === 0xff ? "utf-16le" : "utf-16be") : "utf-8").decode(head);
  if (/<(?:!doctype html|html|table|head|body|meta)\b/iu.test(text)) return "html";
  return /^\s*<\?xml/iu.test(text) ? "xml" : "text";
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
