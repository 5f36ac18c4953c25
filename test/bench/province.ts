// How long the province's consolidation takes as files come in: a ratio near 1 means it grows no faster than the rows.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { table } from "./figures.ts";
import type { ProvinceRun } from "./province-run.ts";

const sizes = [13, 200, 1000];

function runOf(files: number): ProvinceRun {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [
      "--no-warnings",
      "--import",
      "tsx",
      fileURLToPath(new URL("province-run.ts", import.meta.url)),
      String(files),
    ],
    { encoding: "utf8", cwd: fileURLToPath(new URL("../..", import.meta.url)) },
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as ProvinceRun;
}

/** Every size in a process of its own. */
export function benchProvince(): void {
  const runs = sizes.map(runOf);
  const perRow = ({ readMs, consolidateMs, rows }: ProvinceRun): number => (readMs + consolidateMs) / rows;
  const middle = runs[1];
  const base = middle === undefined ? 1 : perRow(middle);
  table(
    "Consolidation, files to a provincial workbook (12 rows a file, all taken)",
    [
      "files",
      "rows",
      "findings",
      "read ms",
      "consolidate ms",
      "write ms",
      "rows/s",
      "per row, against 200 files",
      "peak MB",
    ],
    runs.map((run) => [
      run.files,
      run.rows,
      run.findings,
      run.readMs.toFixed(0),
      run.consolidateMs.toFixed(0),
      run.writeMs.toFixed(0),
      ((run.rows * 1000) / (run.readMs + run.consolidateMs)).toFixed(0),
      (perRow(run) / base).toFixed(2),
      run.peakMegabytes.toFixed(0),
    ]),
  );
}
