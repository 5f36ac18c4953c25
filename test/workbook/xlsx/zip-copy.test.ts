// Copies of packages: what is not changed is copied as it lies there, whoever packed it.
import { strToU8, unzipSync, Zip, ZipDeflate, ZipPassThrough, zipSync } from "fflate";
import { copyPackage } from "../../../src/workbook/xlsx/zip-copy.ts";
import { packedParts } from "../../../src/workbook/xlsx/zip-parts.ts";

const content: Record<string, Uint8Array> = {
  "[Content_Types].xml": strToU8("<Types/>"),
  "xl/media/图.png": Uint8Array.from({ length: 5000 }, (_, index) => (index * index) % 251),
  "xl/empty.bin": new Uint8Array(0),
  "xl/worksheets/sheet1.xml": strToU8("<worksheet>".repeat(400)),
};

/** As a program that writes while it packs: sizes stand behind the data. */
function streamed(): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((_error, chunk) => chunks.push(chunk));
  for (const [name, bytes] of Object.entries(content)) {
    const entry = name.endsWith("png") ? new ZipPassThrough(name) : new ZipDeflate(name);
    zip.add(entry);
    entry.push(bytes, true);
  }
  zip.end();
  return Uint8Array.from(Buffer.concat(chunks));
}

const writers: readonly (readonly [string, Uint8Array])[] = [
  ["压缩", zipSync(content)],
  ["不压缩", zipSync(content, { level: 0 })],
  ["边写边压", streamed()],
];

test.each(writers)(
  "%s: order, packed bytes and times stay; what is changed or added is there",
  (_name, bytes) => {
    const changed = new Map([["xl/worksheets/sheet1.xml", strToU8("<worksheet/>")]]);
    const added = new Map([["xl/comments1.xml", strToU8("<comments/>")]]);
    const copy = copyPackage(bytes, "a.xlsx", changed, added);
    expect(Object.entries(unzipSync(copy))).toEqual(
      Object.entries({ ...content, ...Object.fromEntries(changed), ...Object.fromEntries(added) }),
    );
    const [before, after] = [packedParts(bytes, "a.xlsx"), packedParts(copy, "a.xlsx")];
    for (const [index, part] of before.entries()) {
      const { name, method, modified, packed } = after[index]!;
      if (changed.has(name)) continue;
      expect({ name, method, modified, packed }).toEqual({
        name: part.name,
        method: part.method,
        modified: part.modified,
        packed: part.packed,
      });
    }
  },
);

test("a copy of a copy is the same file", () => {
  const none = new Map<string, Uint8Array>();
  const copy = copyPackage(streamed(), "a.xlsx", none, none);
  expect(copyPackage(copy, "a.xlsx", none, none)).toEqual(copy);
});
