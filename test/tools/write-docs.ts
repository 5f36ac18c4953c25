// Writes the documents that are made from data. Run it with `npm run docs` after changing a notice or a reader.
import { writeFile } from "node:fs/promises";
import { format, resolveConfig } from "prettier";
import { evidenceDocs } from "./evidence-docs.ts";

const file = "docs/evidence-sheets.md";
await writeFile(file, await format(evidenceDocs(), { ...(await resolveConfig(file)), parser: "markdown" }));
