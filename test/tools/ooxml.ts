// Builds .xlsx packages part by part, for files that no writer would make: odd formats, missing references, false sizes.
import { strToU8, zipSync } from "fflate";

export interface SheetPart {
  readonly name: string;
  /** Everything inside <worksheet>. */
  readonly xml: string;
  readonly state?: "hidden" | "veryHidden";
}

export interface PackageParts {
  readonly sheets: readonly SheetPart[];
  /** Number format ids; a cell's s="n" takes the n-th. */
  readonly formats?: readonly number[];
  /** Format codes that the file spells out, by id. */
  readonly codes?: Readonly<Record<number, string>>;
  /** Inner XML of each <si>. */
  readonly strings?: readonly string[];
  readonly workbookProperties?: string;
  /** Further parts by path. */
  readonly extra?: Readonly<Record<string, Uint8Array>>;
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const documentRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
const contentTypes = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** The parts of a package by path, before they are zipped. */
export function packageParts(parts: PackageParts): Record<string, Uint8Array> {
  const { sheets, formats = [0], codes = {}, strings = [] } = parts;
  const override = (path: string, type: string): string =>
    `<Override PartName="/xl/${path}" ContentType="${contentTypes}.${type}+xml"/>`;
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${documentRelations}/${type}" Target="${target}"/>`;
  const files: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override("workbook.xml", "sheet.main")}${override("styles.xml", "styles")}${override("sharedStrings.xml", "sharedStrings")}${sheets.map((_, index) => override(`worksheets/sheet${index + 1}.xml`, "worksheet")).join("")}</Types>`,
    "_rels/.rels": `<Relationships xmlns="${packageRelations}">${relation("rId1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${documentRelations}">${parts.workbookProperties ?? ""}<sheets>${sheets.map(({ name, state }, index) => `<sheet name="${name}" sheetId="${index + 1}"${state === undefined ? "" : ` state="${state}"`} r:id="rId${index + 1}"/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${packageRelations}">${sheets.map((_, index) => relation(`rId${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`)).join("")}${relation("rIdA", "styles", "styles.xml")}${relation("rIdB", "sharedStrings", "sharedStrings.xml")}</Relationships>`,
    "xl/styles.xml": `<styleSheet xmlns="${main}"><numFmts>${Object.entries(codes)
      .map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code.replaceAll('"', "&quot;")}"/>`)
      .join(
        "",
      )}</numFmts><fonts count="1"><font><sz val="11"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="${formats.length}">${formats.map((id) => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"/>`).join("")}</cellXfs></styleSheet>`,
    "xl/sharedStrings.xml": `<sst xmlns="${main}" count="${strings.length}" uniqueCount="${strings.length}">${strings.map((inner) => `<si>${inner}</si>`).join("")}</sst>`,
  };
  sheets.forEach(({ xml }, index) => {
    files[`xl/worksheets/sheet${index + 1}.xml`] = `<worksheet xmlns="${main}">${xml}</worksheet>`;
  });
  const bytes = Object.entries(files).map(([path, text]) => [path, strToU8(declaration + text)] as const);
  return { ...Object.fromEntries(bytes), ...parts.extra };
}

/** A whole package, zipped. */
export function packageBytes(parts: PackageParts): Uint8Array {
  return zipSync(packageParts(parts));
}

/** A package with one sheet 表1 of these rows' XML. */
export function oneSheet(rowsXml: string, parts: Omit<PackageParts, "sheets"> = {}): Uint8Array {
  return packageBytes({ ...parts, sheets: [{ name: "表1", xml: `<sheetData>${rowsXml}</sheetData>` }] });
}
