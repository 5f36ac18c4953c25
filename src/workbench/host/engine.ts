// Executes batches of Office's rich API against plain objects. It knows the protocol and nothing about Excel:
// a class is recognised by its static `type`, a member by its camelCase name.
import { HostError } from "./errors.ts";
import { actionTypes, pathTypes } from "./protocol.ts";
import type {
  Action,
  ArgumentInfo,
  Batch,
  BatchError,
  BatchResponse,
  LibraryMetadata,
  ObjectPath,
} from "./protocol.ts";
import { isTracked, typeOf } from "./host-object.ts";
import type { EngineRoot } from "./host-object.ts";
import { projectQuery } from "./query.ts";
import { asRecord } from "./unknown.ts";

/** Stands for an object that does not exist (the library's null object); every member of it is null as well. */
const nullObject: unique symbol = Symbol("null object");
type Resolved = object | typeof nullObject;

interface BatchState {
  readonly paths: Batch["ObjectPaths"];
  readonly resolved: Map<number, Resolved>;
}

const memberName = (wireName: string): string =>
  wireName.startsWith("_") ? wireName : wireName.charAt(0).toLowerCase() + wireName.slice(1);

/** ExcelApi 1.x: all sets so far share the major version. */
const minorOf = (version: string): number => Number(version.split(".")[1] ?? 0);

export class Engine {
  readonly #references = new Map<string, object>();
  readonly #referenceOf = new Map<object, string>();
  #nextReference = 1;
  /** How often each member was used, by "Range.values". */
  readonly uses = new Map<string, number>();
  /** Members that were asked for and do not exist here: each is a gap in our picture of Excel. */
  readonly missing = new Set<string>();

  constructor(
    readonly root: object & EngineRoot,
    readonly metadata: LibraryMetadata,
    /** The version of ExcelApi the host claims, "1.14": what came later is refused as an older Excel refuses it. */
    readonly version: string,
    /** Services the library makes by name, "Microsoft.InternalService.AddinInternalService". */
    readonly services: ReadonlyMap<string, object> = new Map(),
  ) {}

  /** Number of objects the library keeps a reference to; a growing number is a leak of the add-in. */
  get keptReferences(): number {
    return this.#references.size;
  }

  /**
   * Runs one batch in order. The first failing action ends it; what came before stays done, as Excel documents it.
   */
  execute(batch: Batch): BatchResponse {
    const state: BatchState = { paths: batch.ObjectPaths, resolved: new Map() };
    const results: { ActionId: number; Value: unknown }[] = [];
    const traceIds: number[] = [];
    let failure: BatchError | null = null;
    this.root.beginBatch();
    for (const [index, action] of batch.Actions.entries()) {
      try {
        if (action.ActionType === actionTypes.trace) {
          // The library runs the callback behind a trace when its result comes back.
          traceIds.push(action.Id);
          results.push({ ActionId: action.Id, Value: null });
          continue;
        }
        const value = this.#perform(state, action);
        if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
      } catch (error) {
        failure = this.#describe(state, action, index, error);
        break;
      }
    }
    this.root.endBatch();
    return { Results: results, TraceIds: traceIds, ...(failure === null ? {} : { Error: failure }) };
  }

  #describe(state: BatchState, action: Action, index: number, error: unknown): BatchError {
    // Anything that is not a HostError is a fault of the host itself and must be seen as such.
    const known =
      error instanceof HostError
        ? error
        : new HostError(
            "GeneralException",
            error instanceof Error ? (error.stack ?? error.message) : String(error),
          );
    return {
      Code: known.code,
      Message: known.message,
      Location: this.#location(state, action),
      ActionIndex: index,
      HttpStatusCode: known.status,
    };
  }

  #location(state: BatchState, action: Action): string {
    const path = state.paths[String(action.ObjectPathId)];
    const ownerId = action.Name ? path?.Id : path?.ParentObjectPathId;
    const owner = ownerId === undefined ? undefined : state.resolved.get(ownerId);
    const type = owner === undefined || owner === nullObject ? typeOf(this.root) : typeOf(owner);
    return `${type}.${memberName(action.Name || path?.Name || "getItem")}`;
  }

  #perform(state: BatchState, action: Action): unknown {
    const target = this.#object(state, action.ObjectPathId);
    if (target === nullObject) {
      if (action.ActionType === actionTypes.set) throw new HostError("ItemNotFound");
      return null;
    }
    switch (action.ActionType) {
      case actionTypes.instantiate:
        return this.identity(target);
      case actionTypes.query:
        return projectQuery(this, target, action.QueryInfo ?? {});
      case actionTypes.method:
        return this.#method(state, target, action);
      case actionTypes.set:
        this.#set(target, memberName(action.Name ?? ""), this.#arguments(state, action.ArgumentInfo)[0]);
        return undefined;
      default:
        throw new HostError("ApiNotFound", `host: action type ${action.ActionType} is not implemented`);
    }
  }

  #method(state: BatchState, target: object, action: Action): unknown {
    const given = this.#arguments(state, action.ArgumentInfo);
    if (action.Name === "_KeepReference") return this.#keep(target);
    if (action.Name === "_RemoveReference") return this.#release(String(given[0]));
    const result = this.#call(target, memberName(action.Name ?? ""), given);
    return result === null ? undefined : result;
  }

  #keep(target: object): void {
    if (this.#referenceOf.has(target)) return;
    const reference = `${this.#nextReference++}-${typeOf(target)}`;
    this.#referenceOf.set(target, reference);
    this.#references.set(reference, target);
    if (isTracked(target)) target.kept();
  }

  #release(reference: string): void {
    const target = this.#references.get(reference);
    if (target === undefined) return;
    this.#references.delete(reference);
    this.#referenceOf.delete(target);
    if (isTracked(target)) target.released();
  }

  #object(state: BatchState, id: number): Resolved {
    const known = state.resolved.get(id);
    if (known !== undefined) return known;
    const path = state.paths[String(id)];
    if (path === undefined) throw new HostError("InvalidArgument", `host: object path ${id} is missing`);
    const found = this.#resolve(state, path);
    state.resolved.set(id, found);
    return found;
  }

  #resolve(state: BatchState, path: ObjectPath): Resolved {
    if (path.ObjectPathType === pathTypes.root) return this.root;
    if (path.ObjectPathType === pathTypes.nullObject) return nullObject;
    if (path.ObjectPathType === pathTypes.reference) {
      const kept = this.#references.get(path.Name);
      if (kept === undefined) throw new HostError("InvalidReference");
      return kept;
    }
    if (path.ObjectPathType === pathTypes.newObject || path.ParentObjectPathId === undefined)
      return this.services.get(path.Name) ?? this.#absent(path.Name, "new");
    const parent = this.#object(state, path.ParentObjectPathId);
    if (parent === nullObject) return nullObject;
    const found =
      path.ObjectPathType === pathTypes.property
        ? this.read(parent, memberName(path.Name))
        : this.#call(
            parent,
            path.ObjectPathType === pathTypes.indexer ? "getItem" : memberName(path.Name),
            this.#arguments(state, path.ArgumentInfo),
          );
    return typeof found === "object" && found !== null ? found : nullObject;
  }

  #arguments(state: BatchState, info: ArgumentInfo | undefined): unknown[] {
    const pathIds = info?.ReferencedObjectPathIds ?? [];
    const objectOf = (id: number): unknown => {
      const found = this.#object(state, id);
      return found === nullObject ? null : found;
    };
    const replace = (value: unknown, id: unknown): unknown => {
      if (Array.isArray(id) && Array.isArray(value)) return value.map((item, i) => replace(item, id[i]));
      return typeof id !== "number" || id === 0 ? withObjects(value, objectOf) : objectOf(id);
    };
    return (info?.Arguments ?? []).map((value, i) => replace(value, pathIds[i]));
  }

  #count(target: object, name: string): string {
    const type = typeOf(target);
    const key = `${type}.${name}`;
    this.uses.set(key, (this.uses.get(key) ?? 0) + 1);
    const since = this.metadata[type]?.since[name];
    // The release build of the library does not check requirement sets itself; the debug build does.
    if (since !== undefined && minorOf(since) > minorOf(this.version))
      throw new HostError("ApiNotFound", `${key} needs ExcelApi ${since}`);
    return key;
  }

  #absent(key: string, what: string): never {
    this.missing.add(key);
    throw new HostError("ApiNotFound", `host: ${key} (${what}) is not implemented`);
  }

  /** The value of a member; ApiNotFound, and a record of it, where we do not have it. */
  read(target: object, name: string): unknown {
    const key = this.#count(target, name);
    if (!(name in target)) return this.#absent(key, "property");
    return Reflect.get(target, name, target);
  }

  #call(target: object, name: string, given: readonly unknown[]): unknown {
    const key = this.#count(target, name);
    const member: unknown = Reflect.get(target, name, target);
    if (typeof member !== "function") return this.#absent(key, "method");
    return Reflect.apply(member, target, given);
  }

  #set(target: object, name: string, value: unknown): void {
    const key = this.#count(target, name);
    if (!(name in target)) return this.#absent(key, "write");
    const metadata = this.metadata[typeOf(target)];
    const index = metadata?.names.indexOf(name) ?? -1;
    if (index >= 0 && metadata?.updateable[index] === false) throw new HostError("InvalidArgument");
    if (!Reflect.set(target, name, value, target)) this.#absent(key, "write");
  }

  /** What the library must know of an object to address it again: id and kept reference. */
  identity(target: object): Record<string, unknown> {
    const names = this.metadata[typeOf(target)]?.names ?? [];
    const reference = this.#referenceOf.get(target);
    return {
      ...(names.includes("id") && "id" in target ? { Id: target.id } : {}),
      ...(names.includes("_Id") && "id" in target ? { _Id: target.id } : {}),
      ...(reference === undefined ? {} : { _ReferenceId: reference }),
    };
  }
}

/** Objects within plain arguments, such as the range of a list's source, travel as { _ObjectPathId }. */
function withObjects(value: unknown, objectOf: (id: number) => unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const { _ObjectPathId: id } = asRecord(value);
  if (typeof id === "number") return objectOf(id);
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, withObjects(member, objectOf)]),
  );
}
