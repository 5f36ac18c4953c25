// Stops what start-server.ts started.
import { takeServer } from "./server.ts";

export default async function stopServer(): Promise<void> {
  await takeServer()?.close();
}
