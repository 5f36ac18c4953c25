// Writes assets/samples/: tables to try the review on. Run it with `npm run samples` after changing a sample.
import { mkdir, writeFile } from "node:fs/promises";
import { sampleFiles } from "./samples/samples.ts";

const folder = new URL("../../assets/samples/", import.meta.url);
await mkdir(folder, { recursive: true });
for (const [file, bytes] of sampleFiles()) await writeFile(new URL(file, folder), bytes);
