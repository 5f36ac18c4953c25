// Answers a load: `values`, `format/fill/color`, `items/name`, `*`, with the names the library expects back.
import { HostError } from "./errors.ts";
import { typeOf } from "./host-object.ts";
import type { LibraryMetadata, QueryInfo } from "./protocol.ts";

/** The part of the engine a query needs. */
export interface QueryReader {
  readonly metadata: LibraryMetadata;
  read(target: object, name: string): unknown;
  identity(target: object): Record<string, unknown>;
}

type Steps = readonly string[];
type Answer = Record<string, unknown>;

const wireName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The loaded members of one object, nested where the query goes through other objects. */
export function projectQuery(reader: QueryReader, target: object, query: QueryInfo): Answer {
  const selected = query.Select !== undefined && query.Select.length > 0 ? query.Select : ["*"];
  const expanded = (query.Expand ?? []).map((name) => `${name}/*`);
  const paths = [...selected, ...expanded].map((path) => path.split(/[/.]/));
  return { ...reader.identity(target), ...project(reader, target, paths, query) };
}

function project(reader: QueryReader, target: object, paths: readonly Steps[], query: QueryInfo): Answer {
  const metadata = reader.metadata[typeOf(target)];
  if (metadata === undefined)
    throw new HostError("GeneralException", `host: unknown class ${typeOf(target)}`);
  return metadata.collection
    ? projectCollection(reader, target, paths, query)
    : projectObject(reader, target, paths);
}

function projectCollection(
  reader: QueryReader,
  target: object,
  paths: readonly Steps[],
  query: QueryInfo,
): Answer {
  const own = reader.metadata[typeOf(target)]?.names ?? [];
  const answer: Answer = {};
  const ofItems: Steps[] = [];
  for (const path of paths) {
    const [head = "*", ...rest] = path;
    if (head === "items") ofItems.push(rest.length > 0 ? rest : ["*"]);
    else if (path.length === 1 && own.includes(head)) answer[wireName(head)] = reader.read(target, head);
    else ofItems.push(path);
  }
  if (ofItems.length === 0) return answer;
  const all = reader.read(target, "items");
  if (!Array.isArray(all)) throw new HostError("GeneralException", `host: ${typeOf(target)} has no items`);
  const from = query.Skip ?? 0;
  const items = all as readonly object[];
  const chosen = items.slice(from, query.Top === undefined ? undefined : from + query.Top);
  answer["_Items"] = chosen.map((item) => ({
    ...reader.identity(item),
    ...project(reader, item, ofItems, {}),
  }));
  return answer;
}

function projectObject(reader: QueryReader, target: object, paths: readonly Steps[]): Answer {
  const metadata = reader.metadata[typeOf(target)];
  const answer: Answer = {};
  const nested = new Map<string, Steps[]>();
  for (const [head = "*", ...rest] of paths) {
    if (head === "*") {
      metadata?.names.forEach((name, i) => {
        if (name in target && !name.startsWith("_"))
          answer[metadata.wireNames[i] ?? wireName(name)] = Reflect.get(target, name, target);
      });
      continue;
    }
    const index = metadata?.names.findIndex((name) => sameName(name, head)) ?? -1;
    const scalar = metadata?.names[index];
    if (scalar !== undefined) {
      answer[metadata?.wireNames[index] ?? wireName(scalar)] = reader.read(target, scalar);
      continue;
    }
    const navigation = metadata?.navigation.find((name) => sameName(name, head));
    if (navigation === undefined) throw new HostError("InvalidArgument");
    nested.set(navigation, [...(nested.get(navigation) ?? []), rest.length > 0 ? rest : ["*"]]);
  }
  for (const [name, steps] of nested) {
    const child = reader.read(target, name);
    answer[wireName(name)] =
      typeof child === "object" && child !== null
        ? { ...reader.identity(child), ...project(reader, child, steps, {}) }
        : null;
  }
  return answer;
}
