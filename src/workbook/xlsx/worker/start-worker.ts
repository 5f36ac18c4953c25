// Starts the reading worker from the page's own chunk. Apart from its client, which tests run without a bundler.
import type { WorkerLike } from "./protocol.ts";

/** A worker of its own chunk; webpack sees the address and builds it. */
export function startReadWorker(): WorkerLike {
  return new Worker(new URL("./read-worker.ts", import.meta.url)) as WorkerLike;
}
