// What the engine asks of the objects it serves.

/** An object the library can hold on to across batches; it is told so that it can follow insertions and deletions. */
export interface Tracked {
  kept(): void;
  released(): void;
}

/** The root of the object tree; told where a batch begins and ends. */
export interface EngineRoot {
  beginBatch(): void;
  endBatch(): void;
}

export const isTracked = (value: object): value is Tracked =>
  "kept" in value && typeof value.kept === "function";

/** The library's class name of a host object ("Range"): the static `type` of its class. */
export function typeOf(target: object): string {
  const type: unknown = Reflect.get(target.constructor, "type");
  return typeof type === "string" ? type : target.constructor.name;
}
