// The user's file while we put something into it: parts are looked at as they are asked for, changed by place, and
// everything that nobody asked for is copied as it is.
import { strToU8 } from "fflate";
import { damagedFile } from "../errors.ts";
import {
  defaultXml,
  overrideXml,
  relationsPart,
  relationsPath,
  relationXml,
  FreePaths,
  type NewPart,
  type Relation,
} from "../write/package.ts";
import { namespaces } from "../write/xml.ts";
import { copyPackage } from "../zip-copy.ts";
import { unpackParts } from "../zip-parts.ts";
import { XmlFault } from "./xml-elements.ts";
import { XmlPart } from "./xml-part.ts";

export interface KnownRelation extends Relation {
  /** Not a part but an address. */
  readonly external: boolean;
}

const typesPath = "[Content_Types].xml";

export class UserPackage {
  readonly names: readonly string[];
  readonly paths: FreePaths;
  /** Names as they stand by their lower case: parts are found whatever their case. */
  readonly #byLowerCase: ReadonlyMap<string, string>;
  readonly #opened = new Map<string, XmlPart>();
  readonly #raw = new Map<string, Uint8Array>();
  readonly #added = new Map<string, Uint8Array>();
  readonly #relations = new Map<string, Relation[]>();
  readonly #types: string[] = [];

  /** `bytes` has passed the gate. Throws WorkbookFileError and XmlFault. */
  constructor(
    readonly bytes: Uint8Array,
    readonly file: string,
  ) {
    this.names = unpackParts(bytes, file, () => false).names;
    this.#byLowerCase = new Map(this.names.map((name) => [name.toLowerCase(), name]));
    // Two parts of one name: readers differ in which one they take.
    if (this.#byLowerCase.size < this.names.length) throw damagedFile(file);
    // A type may be stated for a part that is missing; stated twice, Excel would not open the file.
    const types = this.part(typesPath);
    const stated = types
      .childrenOf(types.root, "Override")
      .flatMap((each) => types.attribute(each, "PartName")?.slice(1) ?? []);
    this.paths = new FreePaths([...this.names, ...stated]);
  }

  has(path: string): boolean {
    return this.#byLowerCase.has(path.toLowerCase());
  }
  /** The bytes of a part. Throws WorkbookFileError DAMAGED where it is not there. */
  content(path: string): Uint8Array {
    const name = this.#byLowerCase.get(path.toLowerCase());
    const content =
      name === undefined
        ? undefined
        : unpackParts(this.bytes, this.file, (each) => each === name).parts.get(name);
    if (content === undefined) throw damagedFile(this.file, new Error(`${path} is missing`));
    return content;
  }
  /** A part to be read and changed; the same one for the same path. */
  part(path: string): XmlPart {
    const key = path.toLowerCase();
    const known = this.#opened.get(key);
    if (known !== undefined) return known;
    const opened = new XmlPart(this.content(path));
    this.#opened.set(key, opened);
    return opened;
  }

  /** The relationships of a part, "" for those of the package. */
  relationsOf(path: string): readonly KnownRelation[] {
    const from = path === "" ? "_rels/.rels" : relationsPath(path);
    if (!this.has(from)) return [];
    const part = this.part(from);
    return part.childrenOf(part.root, "Relationship").map((each) => {
      const external = part.attribute(each, "TargetMode") === "External";
      const target = part.attribute(each, "Target") ?? "";
      return {
        id: part.attribute(each, "Id") ?? "",
        type: part.attribute(each, "Type") ?? "",
        target: external ? target : this.#pathOf(path, target),
        external,
      };
    });
  }
  /** The first part of a type ("comments") that a part is related to; null where there is none. */
  related(path: string, type: string): string | null {
    return (
      this.relationsOf(path).find((each) => !each.external && each.type.endsWith(`/${type}`))?.target ?? null
    );
  }
  /** Gives the id of a new relationship. */
  relate(from: string, type: string, target: string): string {
    const added = this.#relations.get(from) ?? [];
    const taken = [...this.relationsOf(from), ...added].map((each) => each.id.toLowerCase());
    let number = taken.length + 1;
    while (taken.includes(`rid${number}`)) number += 1;
    const id = `rId${number}`;
    this.#relations.set(from, [...added, { id, type, target }]);
    return id;
  }

  /** A part of ours under a path that `paths` gave. */
  add({ path, contentType, xml }: NewPart): void {
    this.#added.set(path, strToU8(xml));
    if (contentType !== null) this.#types.push(overrideXml(path, contentType));
  }
  /** The content of a part that is no proper XML, such as a VML drawing. */
  replace(path: string, content: Uint8Array): void {
    this.#raw.set(this.#byLowerCase.get(path.toLowerCase()) ?? path, content);
  }
  /** Sees to it that an extension has a content type. */
  needExtension(extension: string, contentType: string): void {
    const types = this.part(typesPath);
    const xml = defaultXml(extension, contentType);
    const known = types
      .childrenOf(types.root, "Default")
      .some((each) => types.attribute(each, "Extension")?.toLowerCase() === extension);
    if (!known && !this.#types.includes(xml)) this.#types.unshift(xml);
  }
  /** "application/…" of a part; null where none is stated. */
  contentTypeOf(path: string): string | null {
    const types = this.part(typesPath);
    const override = types
      .childrenOf(types.root, "Override")
      .find((each) => types.attribute(each, "PartName")?.toLowerCase() === `/${path.toLowerCase()}`);
    return override === undefined ? null : types.attribute(override, "ContentType");
  }

  /** The file with all changes. */
  saved(): Uint8Array {
    for (const [from, relations] of this.#relations) {
      const path = relationsPath(from);
      if (this.has(path)) {
        const part = this.part(path);
        part.append(part.root, part.own(relations.map((each) => relationXml(from, each)).join("")));
      } else for (const part of relationsPart(from, relations)) this.#added.set(part.path, strToU8(part.xml));
    }
    const types = this.part(typesPath);
    types.append(types.root, types.own(this.#types.join("")));
    const changed = new Map(this.#raw);
    for (const [key, part] of this.#opened) {
      const name = this.#byLowerCase.get(key);
      if (part.changed && name !== undefined) changed.set(name, part.bytes());
    }
    return copyPackage(this.bytes, this.file, changed, this.#added);
  }

  /** The path that a relationship's target means, as seen from a part. */
  #pathOf(from: string, target: string): string {
    const folder = target.startsWith("/") ? [] : from.split("/").slice(0, -1);
    const steps: string[] = [...folder];
    for (const step of target.replaceAll("\\", "/").split("/")) {
      if (step === "..") steps.pop();
      else if (step !== "" && step !== ".") steps.push(step);
    }
    const path = steps.join("/");
    return this.has(path) ? path : decoded(path);
  }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A "%" that spells nothing stands for itself.
    return path;
  }
}

/** Whether the workbook is written in the stricter of the two forms of the standard. */
export function isStrict(part: XmlPart): boolean {
  return part.namespace !== namespaces.main && /purl\.oclc\.org/u.test(part.namespace);
}

/** Runs `work`; what is not well-formed in the file is a damage of the file. */
export function withinFile<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof XmlFault) throw damagedFile(file, error);
    throw error;
  }
}
