// A fault of a notice's data as its searchers tell it: where in the data, and what.
import type { Message } from "../../messages/catalogue.ts";

/** Keys and indexes from the root of the notice. */
export type FaultPath = readonly (string | number)[];

export interface ReferenceFault {
  readonly path: FaultPath;
  readonly told: Message;
}
