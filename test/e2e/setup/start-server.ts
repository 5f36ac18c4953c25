// Serves the built workbench for the browser tests; they find it at E2E_URL.
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { serveFolder } from "../../../src/tools/serve.ts";
import { keepServer } from "./server.ts";

export default async function startServer(): Promise<void> {
  const folder = resolve(".cache/workbench");
  if (!existsSync(folder))
    throw new Error("Nothing built: run npm run build:workbench first, or npm run test:e2e");
  const served = await serveFolder({
    folder,
    officeJs: resolve("node_modules/@microsoft/office-js/dist"),
    certificates: resolve(".cache/certificates"),
    port: 0,
  });
  process.env["E2E_URL"] = served.url;
  keepServer(served);
}
