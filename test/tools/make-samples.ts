// Writes assets/samples/: tables to try the review on, and the files of a whole province. Run it with `npm run samples`
// after changing a sample.
import { mkdir, writeFile } from "node:fs/promises";
import { provinceFiles } from "./samples/province/files.ts";
import { sampleFiles } from "./samples/samples.ts";

const folder = new URL("../../assets/samples/", import.meta.url);
const province = new URL("province/", folder);
await mkdir(province, { recursive: true });
for (const [file, bytes] of sampleFiles()) await writeFile(new URL(file, folder), bytes);
for (const [file, bytes] of provinceFiles())
  await writeFile(new URL(encodeURIComponent(file), province), bytes);
