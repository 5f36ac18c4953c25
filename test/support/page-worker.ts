// A reading worker in the page's own thread: what answers where there is no bundler and no worker.
import type { WorkerLike } from "../../src/workbook/xlsx/worker/protocol.ts";
import { receiveFile } from "../../src/workbook/xlsx/receive-file.ts";

/** Reads one file after the other, as the worker does. */
export function startReadWorker(): WorkerLike {
  const worker: WorkerLike = {
    onmessage: null,
    onerror: null,
    terminate: () => undefined,
    postMessage: ({ id, facts, bytes }) => {
      void receiveFile(new Uint8Array(bytes), facts).then((received) =>
        worker.onmessage?.({ data: { id, kind: "received", received } }),
      );
    },
  };
  return worker;
}
