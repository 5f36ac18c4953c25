// What the page and the reading worker say to each other: one file at a time, each answer with the number of its question.
import type { FileFacts, IncomingFile } from "../incoming-file.ts";

export interface ReadRequest {
  readonly id: number;
  readonly facts: FileFacts;
  /** Handed over, not copied. */
  readonly bytes: ArrayBuffer;
}

export type ReadResponse =
  | { readonly id: number; readonly kind: "received"; readonly received: IncomingFile }
  /** A fault of ours, in the words of the error. */
  | { readonly id: number; readonly kind: "failed"; readonly detail: string };

/** What of a Worker is used: tests stand in for it. */
export interface WorkerLike {
  onmessage: ((event: { readonly data: unknown }) => void) | null;
  /** The worker could not be loaded, or broke down. */
  onerror: ((event: { readonly message?: string }) => void) | null;
  postMessage(request: ReadRequest, transfer: readonly ArrayBuffer[]): void;
  terminate(): void;
}
