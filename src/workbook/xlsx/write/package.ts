// What holds the parts of a file together: paths, relationships, content types.
import { declaration, element, namespaces } from "./xml.ts";

/** A part of ours; `contentType` null where the default of its extension says it. */
export interface NewPart {
  readonly path: string;
  readonly contentType: string | null;
  readonly xml: string;
}

export interface Relation {
  readonly id: string;
  readonly type: string;
  /** Path of the part within the package. */
  readonly target: string;
}

const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
export const contentTypes = {
  workbook: `${spreadsheet}.sheet.main+xml`,
  worksheet: `${spreadsheet}.worksheet+xml`,
  styles: `${spreadsheet}.styles+xml`,
  comments: `${spreadsheet}.comments+xml`,
  table: `${spreadsheet}.table+xml`,
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  vml: "application/vnd.openxmlformats-officedocument.vmlDrawing",
  relations: "application/vnd.openxmlformats-package.relationships+xml",
  xml: "application/xml",
} as const;

/** Paths that are still free; names of parts differ by more than case. */
export class FreePaths {
  readonly #taken: Set<string>;
  constructor(taken: Iterable<string>) {
    this.#taken = new Set([...taken].map((path) => path.toLowerCase()));
  }
  /** "xl/charts/chart3.xml" for stem "xl/charts/chart" and ending ".xml". */
  next(stem: string, ending: string): string {
    for (let number = 1; ; number += 1) {
      const path = `${stem}${number}${ending}`;
      if (this.#taken.has(path.toLowerCase())) continue;
      this.#taken.add(path.toLowerCase());
      return path;
    }
  }
}

/** "xl/worksheets/_rels/sheet1.xml.rels" for "xl/worksheets/sheet1.xml". */
export function relationsPath(path: string): string {
  const slash = path.lastIndexOf("/") + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

/** "../drawings/drawing1.xml", as seen from the part at `from`. */
export function relativeTarget(from: string, to: string): string {
  const base = from.split("/").slice(0, -1);
  const target = to.split("/");
  let shared = 0;
  while (shared < base.length && shared < target.length - 1 && base[shared] === target[shared]) shared += 1;
  return [...base.slice(shared).map(() => ".."), ...target.slice(shared)].join("/");
}

export function relationXml(from: string, { id, type, target }: Relation): string {
  return element("Relationship", {
    Id: id,
    Type: `${namespaces.relations}/${type}`,
    Target: relativeTarget(from, target),
  });
}

/** The relationships part of `from`; nothing where it has none. */
export function relationsPart(from: string, relations: readonly Relation[]): readonly NewPart[] {
  if (relations.length === 0) return [];
  const xml = element(
    "Relationships",
    { xmlns: namespaces.packageRelations },
    ...relations.map((relation) => relationXml(from, relation)),
  );
  return [
    { path: from === "" ? "_rels/.rels" : relationsPath(from), contentType: null, xml: declaration + xml },
  ];
}

export function overrideXml(path: string, contentType: string): string {
  return element("Override", { PartName: `/${path}`, ContentType: contentType });
}

export function defaultXml(extension: string, contentType: string): string {
  return element("Default", { Extension: extension, ContentType: contentType });
}
