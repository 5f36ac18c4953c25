// The worker's own script: reads one file after the other, away from the page, so that a slow file can be stopped.
import { receiveFile } from "../receive-file.ts";
import type { ReadRequest, ReadResponse } from "./protocol.ts";

/** What a dedicated worker offers; TypeScript's types for pages do not know it. */
interface WorkerScope {
  onmessage: ((event: { readonly data: ReadRequest }) => void) | null;
  postMessage(response: ReadResponse): void;
}

const scope = globalThis as unknown as WorkerScope;

async function answer({ id, facts, bytes }: ReadRequest): Promise<ReadResponse> {
  try {
    return { id, kind: "received", received: await receiveFile(new Uint8Array(bytes), facts) };
  } catch (error) {
    return {
      id,
      kind: "failed",
      detail: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
    };
  }
}

scope.onmessage = ({ data }) => {
  void answer(data).then((response) => scope.postMessage(response));
};
