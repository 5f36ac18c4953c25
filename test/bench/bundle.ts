// What the pane weighs as it travels, from the production build in dist/.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { table } from "./figures.ts";

const dist = fileURLToPath(new URL("../../dist", import.meta.url));

/** Prints gzip sizes of the scripts; says what to do where there is no build. */
export function benchBundle(): void {
  if (!existsSync(join(dist, "taskpane.html"))) {
    console.log("\nNo production build in dist/: run npm run build first to see its weight.");
    return;
  }
  const page = readFileSync(join(dist, "taskpane.html"), "utf8");
  const scripts = readdirSync(dist).filter((file) => file.endsWith(".js"));
  const weights = scripts.map((file) => ({
    file,
    kilobytes: gzipSync(readFileSync(join(dist, file)), { level: 9 }).byteLength / 1000,
    initial: page.includes(file),
  }));
  const initial = weights.filter((each) => each.initial).reduce((sum, { kilobytes }) => sum + kilobytes, 0);
  table(
    "Weight of the build, kB gzip (aim for the pane's first load: under 220)",
    ["file", "kB", "first load"],
    [
      ...weights.map(({ file, kilobytes, initial: first }) => [
        file,
        kilobytes.toFixed(1),
        first ? "yes" : "",
      ]),
      ["first load in all", initial.toFixed(1), ""],
    ],
  );
}
