// The shapes of Office's rich API as they travel between office.js and a host, and the table of the library's classes.

/** How an object is reached: from the root, by a method, a property, an indexer or a kept reference. */
export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Parallel to `Arguments`: the path id where the argument is itself an object. */
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface BatchResponse {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: BatchError;
}

export const pathTypes = {
  root: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

export const actionTypes = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5 } as const;

/** What the library says about one of its classes; `names[i]` travels as `wireNames[i]`. */
export interface ClassMetadata {
  readonly names: readonly string[];
  readonly wireNames: readonly string[];
  readonly updateable: readonly boolean[];
  readonly navigation: readonly string[];
  readonly collection: boolean;
  /** The ExcelApi version a member needs, "1.10"; members of the first version are left out. */
  readonly since: Readonly<Record<string, string>>;
}

export type LibraryMetadata = Readonly<Record<string, ClassMetadata>>;
