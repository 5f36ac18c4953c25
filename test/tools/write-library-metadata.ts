// Writes src/workbench/host/library-metadata.json from the installed library: `npx tsx test/tools/write-library-metadata.ts`.
import { writeFileSync } from "node:fs";
import { libraryMetadata } from "../support/library-metadata.ts";
import { startOffice } from "../support/office.ts";

const session = await startOffice({ metadata: {} });
const lines = Object.entries(libraryMetadata(session.Excel)).map(
  ([name, metadata]) => `${JSON.stringify(name)}:${JSON.stringify(metadata)}`,
);
writeFileSync("src/workbench/host/library-metadata.json", `{\n${lines.join(",\n")}\n}\n`);
session.uninstall();
