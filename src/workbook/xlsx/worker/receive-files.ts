// Reads many files in a worker, one after the other: with progress, a time limit for each, and a way to stop.
import { goneFile, tooLargeFile, tooSlowFile } from "../errors.ts";
import { refusedFile, type FileFacts, type IncomingFile } from "../incoming-file.ts";
import { maximalUnpackedMegabytes } from "../zip-parts.ts";
import type { ReadRequest, ReadResponse, WorkerLike } from "./protocol.ts";

/** A file as the browser gives it out; `file` is the name to know it by, unique among the files. */
export interface ChosenFile extends FileFacts {
  readonly size: number;
  bytes(): Promise<ArrayBuffer>;
}

export interface ReceiveOptions {
  readonly startWorker: () => WorkerLike;
  /** Seconds that one file may take. */
  readonly timeLimit?: number;
  readonly signal?: AbortSignal;
  /** After each file. */
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
}

/** A file that takes longer is not one of ours: a table of a thousand rows takes a tenth of a second. */
const usualTimeLimit = 30;
const largestFile = maximalUnpackedMegabytes * 1024 * 1024;

type Answer =
  | ReadResponse
  | { readonly kind: "late" }
  | { readonly kind: "stopped" }
  | { readonly kind: "broken"; readonly detail: string };

/** The worker at hand, started when it is first needed and again after one was ended. */
class Reader {
  private worker: WorkerLike | null = null;
  private asked = 0;

  constructor(private readonly start: () => WorkerLike) {}

  /** Ends the worker and whatever it is at. */
  end(): void {
    this.worker?.terminate();
    this.worker = null;
  }

  ask(facts: FileFacts, bytes: ArrayBuffer, seconds: number, signal: AbortSignal | null): Promise<Answer> {
    const worker = (this.worker ??= this.start());
    const id = (this.asked += 1);
    return new Promise((resolve) => {
      const finish = (answer: Answer): void => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", stop);
        worker.onmessage = null;
        worker.onerror = null;
        resolve(answer);
      };
      const stop = (): void => finish({ kind: "stopped" });
      const timer = setTimeout(() => finish({ kind: "late" }), seconds * 1000);
      signal?.addEventListener("abort", stop);
      worker.onmessage = ({ data }) => {
        const response = data as ReadResponse;
        if (response.id === id) finish(response);
      };
      worker.onerror = ({ message }) => finish({ kind: "broken", detail: message ?? "" });
      const request: ReadRequest = { id, facts, bytes };
      worker.postMessage(request, [bytes]);
    });
  }
}

/**
 * Reads the files in their order. A file that cannot be read is refused in the answer and stops none of the others; when
 * `signal` stops the reading, the answer holds what was read until then and `stopped` is true. Throws only where the worker
 * itself fails, which is a fault of ours.
 */
export async function receiveFiles(
  files: readonly ChosenFile[],
  { startWorker, timeLimit = usualTimeLimit, signal, onProgress }: ReceiveOptions,
): Promise<{ readonly received: readonly IncomingFile[]; readonly stopped: boolean }> {
  const reader = new Reader(startWorker);
  const received: IncomingFile[] = [];
  // Read anew each time: it changes while we wait.
  const isStopped = (): boolean => signal?.aborted === true;
  try {
    for (const chosen of files) {
      if (isStopped()) break;
      const incoming = await receiveOne(reader, chosen, timeLimit, signal ?? null);
      if (incoming === null) break;
      received.push(incoming);
      onProgress?.({ done: received.length, total: files.length });
    }
  } finally {
    reader.end();
  }
  return { received, stopped: isStopped() };
}

/** null: stopped. */
async function receiveOne(
  reader: Reader,
  chosen: ChosenFile,
  seconds: number,
  signal: AbortSignal | null,
): Promise<IncomingFile | null> {
  const { file, modified, size } = chosen;
  const facts: FileFacts = { file, modified };
  if (size > largestFile) return refusedFile(facts, size, tooLargeFile(file, maximalUnpackedMegabytes));
  let bytes: ArrayBuffer;
  try {
    bytes = await chosen.bytes();
  } catch (cause) {
    return refusedFile(facts, size, goneFile(file, cause));
  }
  if (signal?.aborted === true) return null;
  const answer = await reader.ask(facts, bytes, seconds, signal);
  switch (answer.kind) {
    case "received":
      return answer.received;
    case "late":
      reader.end();
      return refusedFile(facts, size, tooSlowFile(file, seconds));
    case "stopped":
      return null;
    case "failed":
    case "broken":
      throw new Error(`The reading worker failed: ${answer.detail}`);
  }
}
