// Hands the running server from Jest's global set-up to its global tear-down, which share nothing but the process.
import type { Served } from "../../../src/tools/serve.ts";

const kept = globalThis as typeof globalThis & { e2eServer?: Served };

export function keepServer(served: Served): void {
  kept.e2eServer = served;
}

export function takeServer(): Served | undefined {
  return kept.e2eServer;
}
