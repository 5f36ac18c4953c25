import { CFB, read, utils, write } from "@e965/xlsx";
import { strToU8, zipSync } from "fflate";
import { textOf } from "../../../src/messages/catalogue.ts";
import { readWorkbookFile, WorkbookFileError } from "../../../src/workbook/xlsx/read-workbook-file.ts";
import { oneSheet, packageParts } from "../../tools/ooxml.ts";

/** The fault by which a file is refused, or null where it is read. */
function faultOf(bytes: Uint8Array, name = "汇总表.xlsx"): WorkbookFileError | null {
  try {
    readWorkbookFile(bytes, name);
    return null;
  } catch (error) {
    if (error instanceof WorkbookFileError) return error;
    throw error;
  }
}

const rows = Array.from(
  { length: 60 },
  (_, row) => `<row><c t="inlineStr"><is><t>单位${row}</t></is></c></row>`,
);
const xlsx = oneSheet(rows.join(""));

const book = utils.book_new();
utils.book_append_sheet(
  book,
  utils.aoa_to_sheet(Array.from({ length: 400 }, (_, row) => [`单位${row}`, row])),
  "表1",
);
const xls = new Uint8Array(write(book, { type: "array", bookType: "biff8" }) as ArrayBuffer);

/** A compound file with these streams. */
function compound(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const container = CFB.utils.cfb_new();
  for (const [path, content] of Object.entries(streams)) CFB.utils.cfb_add(container, path, [...content]);
  return Uint8Array.from(CFB.write(container, { type: "array" }) as number[]);
}

/** The records of the .xls with a FILEPASS record after the first one, as Excel writes it for a password. */
function withPassword(): Uint8Array {
  const stream = Uint8Array.from(CFB.find(CFB.read(xls, { type: "array" }), "/Workbook")?.content ?? []);
  const afterFirst = 4 + (stream[2] ?? 0) + 256 * (stream[3] ?? 0);
  return compound({
    "/Workbook": Uint8Array.from([
      ...stream.subarray(0, afterFirst),
      ...[0x2f, 0x00, 0x06, 0x00, 0x00, 0x00, 0x12, 0x34, 0x56, 0x78],
      ...stream.subarray(afterFirst),
    ]),
  });
}

/** Changes a field of a part's entry in the central directory (and, where `local`, of its own header). */
function patched(
  part: string,
  field: { readonly central: number; readonly local: number },
  value: number,
): Uint8Array {
  const bytes = zipSync(
    packageParts({ sheets: [{ name: "表1", xml: `<sheetData>${rows.join("")}</sheetData>` }] }),
  );
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 46 < bytes.length; at += 1) {
    const signature = view.getUint32(at, true);
    const header = signature === 0x02014b50 ? 46 : signature === 0x04034b50 ? 30 : null;
    if (header === null) continue;
    const name = new TextDecoder().decode(bytes.subarray(at + header, at + header + part.length));
    if (name === part) view.setUint32(at + (header === 46 ? field.central : field.local), value, true);
  }
  return bytes;
}
const size = { central: 24, local: 22 };
const checksum = { central: 16, local: 14 };
const sheet1 = "xl/worksheets/sheet1.xml";

describe("what is no workbook", () => {
  const text = (content: string): Uint8Array => strToU8(content);
  test.each<[string, Uint8Array, string, RegExp]>([
    ["汇总表.xlsx", new Uint8Array(0), "EMPTY", /空文件/],
    ["汇总表.xlsx", text("序号,申报项目名称\n1,高价值专利培育"), "NOT-A-WORKBOOK", /纯文本/],
    [
      "汇总表.xls",
      text("\ufeff<html><table><tr><td>序号</td></tr></table></html>"),
      "NOT-A-WORKBOOK",
      /网页/,
    ],
    ["汇总表.xls", text('<?xml version="1.0"?><Workbook/>'), "NOT-A-WORKBOOK", /XML/],
    ["汇总表.xlsx", text("%PDF-1.7\n"), "NOT-A-WORKBOOK", /PDF/],
    ["汇总表.xlsx", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a), "NOT-A-WORKBOOK", /图片/],
    ["汇总表.xlsx", Uint8Array.of(1, 2, 3, 0), "NOT-A-WORKBOOK", /无法识别/],
    ["汇总表.xlsx", Uint8Array.of(0xff, 0xfe, 0x8f, 0x5e), "NOT-A-WORKBOOK", /纯文本/],
    ["材料.xlsx", zipSync({ "汇总表.txt": text("x") }), "NOT-A-WORKBOOK", /压缩包/],
    ["空.xlsx", zipSync({}), "NOT-A-WORKBOOK", /压缩包/],
    ["指南.xlsx", zipSync({ "word/document.xml": text("<x/>") }), "NOT-A-WORKBOOK", /文字文档/],
    ["汇总表.xlsx", zipSync({ "content.xml": text("<x/>") }), "NOT-A-WORKBOOK", /OpenDocument/],
    ["指南.xls", compound({ "/WordDocument": text("x") }), "NOT-A-WORKBOOK", /文字文档/],
    ["介绍.xls", compound({ "/PowerPoint Document": text("x") }), "NOT-A-WORKBOOK", /演示文稿/],
  ])("%s (case %#) is refused", (name, bytes, code, told) => {
    const fault = faultOf(bytes, name);
    expect(fault?.code).toBe(code);
    expect(fault && textOf(fault.told, "zh-CN")).toMatch(told);
    expect(fault && textOf(fault.told, "zh-CN")).toContain(`“${name}”`);
    expect(fault && textOf(fault.remedy, "zh-CN")).not.toBe("");
  });

  test("SheetJS alone would have taken the text for a sheet", () => {
    expect(read(strToU8("a,b\n1,2"), { type: "array" }).SheetNames).toHaveLength(1);
  });
});

describe("passwords", () => {
  test.each([
    [
      ".xlsx",
      compound({ "/EncryptionInfo": Uint8Array.of(4, 0, 4, 0), "/EncryptedPackage": Uint8Array.of(1) }),
    ],
    [".xls", withPassword()],
    ["zip", patchedFlag()],
  ])("an encrypted %s is named as such", (_, bytes) => {
    expect(faultOf(bytes)?.code).toBe("ENCRYPTED");
  });

  test("the same .xls without the password record is read", () => {
    expect(faultOf(xls)).toBeNull();
  });

  function patchedFlag(): Uint8Array {
    const bytes = xlsx.slice();
    const view = new DataView(bytes.buffer);
    for (let at = 0; at + 46 < bytes.length; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50)
        view.setUint16(at + 8, view.getUint16(at + 8, true) | 1, true);
    }
    return bytes;
  }
});

describe("broken files", () => {
  test("every beginning of an .xlsx is refused as incomplete", () => {
    for (let length = 4; length < xlsx.length; length += 7) {
      expect(faultOf(xlsx.subarray(0, length))?.code).toBe("TRUNCATED");
    }
  });

  test("every beginning of an .xls is refused or holds all its cells", () => {
    const whole = readWorkbookFile(xls, "x.xls").grids;
    let refused = 0;
    for (let length = 512; length < xls.length; length += 509) {
      const cut = xls.subarray(0, length);
      if (faultOf(cut, "x.xls") === null) expect(readWorkbookFile(cut, "x.xls").grids).toEqual(whole);
      else refused += 1;
    }
    expect(refused).toBeGreaterThan(5);
  });

  test.each([
    ["a part that unpacks to more than declared", patched(sheet1, size, 100), "DAMAGED"],
    ["a part that unpacks to less than declared", patched(sheet1, size, 100_000), "DAMAGED"],
    ["a part whose content was changed", patched(sheet1, checksum, 1), "DAMAGED"],
    ["a part declared larger than all we unpack", patched(sheet1, size, 201 * 1024 * 1024), "TOO-LARGE"],
    ["a missing shared string", oneSheet('<row><c t="s"><v>9</v></c></row>'), "DAMAGED"],
    ["a workbook without its sheet", withoutSheet(), "DAMAGED"],
  ])("%s", (_, bytes, code) => {
    expect(faultOf(bytes)?.code).toBe(code);
  });

  function withoutSheet(): Uint8Array {
    const { [sheet1]: gone, ...rest } = packageParts({ sheets: [{ name: "表1", xml: "" }] });
    expect(gone).toBeDefined();
    return zipSync(rest);
  }

  test("pictures and caches are not unpacked, whatever they declare", () => {
    const parts = packageParts({ sheets: [{ name: "表1", xml: "<sheetData/>" }] });
    const bytes = zipSync({ ...parts, "xl/media/a.png": strToU8("x"), "xl/pivotCache/a.xml": strToU8("x") });
    expect(faultOf(bytes)).toBeNull();
  });
});
