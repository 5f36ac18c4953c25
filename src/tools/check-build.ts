// Looks over a production build: the pane's size as it travels, what must not be in it, and a manifest whose addresses exist.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { baseUrl } from "../../webpack.config.js";

/** What the pane may weigh before lazy parts, in kB of gzip (1 kB = 1000 bytes). office.js comes from elsewhere and is not counted. */
const paneBudget = 220;

const dist = fileURLToPath(new URL("../../dist", import.meta.url));
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

function gzipped(file: string): number {
  return gzipSync(readFileSync(join(dist, file)), { level: 9 }).byteLength;
}

/** Scripts and styles of ours that a page loads before anything is asked for. */
function initialAssets(page: string): readonly string[] {
  const html = readFileSync(join(dist, page), "utf8");
  const named = [...html.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+\.(?:js|css))"/g)];
  return named.flatMap(([, name]) => (name === undefined || /^https:|^office-js\//.test(name) ? [] : [name]));
}

function sizeFaults(): readonly string[] {
  const pages = ["taskpane.html", "commands.html"];
  const initial = new Set(pages.flatMap((page) => initialAssets(page)));
  for (const page of pages) {
    const assets = initialAssets(page);
    console.log(`${page}: ${kilobytes(assets.reduce((sum, file) => sum + gzipped(file), 0))} gzip`);
    for (const file of assets) console.log(`  ${file}  ${kilobytes(gzipped(file))}`);
  }
  const lazy = readdirSync(dist).filter((file) => /\.(?:js|css)$/.test(file) && !initial.has(file));
  if (lazy.length > 0) console.log("lazy:");
  for (const file of lazy) console.log(`  ${file}  ${kilobytes(gzipped(file))}`);

  const paneAssets = initialAssets("taskpane.html").filter((file) => file !== "old-webview.js");
  if (paneAssets.length === 0) return ["The pane loads no script of ours"];
  const pane = paneAssets.reduce((sum, file) => sum + gzipped(file), 0);
  return pane > paneBudget * 1000
    ? [`The pane's initial files weigh ${kilobytes(pane)} gzip, more than ${String(paneBudget)} kB`]
    : [];
}

/** The workbench, its spreadsheet and source maps belong to development. */
function strayFaults(): readonly string[] {
  const files = readdirSync(dist, { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => /workbench|\.map$|\.tsx?$|\.test\.|samples/.test(file))
    .map((file) => `${file} does not belong in a production build`);
}

function manifestFaults(): readonly string[] {
  const base = baseUrl(process.env["BASE_URL"]);
  const manifest = readFileSync(join(dist, "manifest.xml"), "utf8");
  const urls = [...manifest.matchAll(/(?:DefaultValue|Value)="(https:[^"]+)"/g)].flatMap(
    ([, url]) => url ?? [],
  );
  if (urls.length === 0) return ["The manifest names no addresses"];
  return [...new Set(urls)].flatMap((url) => {
    if (!url.startsWith(base)) return [`${url} in the manifest is not under ${base}`];
    return existsSync(join(dist, new URL(url).pathname.slice(new URL(base).pathname.length)))
      ? []
      : [`${url} in the manifest leads to no file`];
  });
}

const faults = [...sizeFaults(), ...strayFaults(), ...manifestFaults()];
for (const fault of faults) console.error(`error: ${fault}`);
process.exitCode = faults.length > 0 ? 1 : 0;
