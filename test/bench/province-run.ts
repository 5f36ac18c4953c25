// One consolidation in a process of its own, so that its peak memory is its own: prints what it took as JSON.
import { consolidate } from "../../src/consolidate/consolidate.ts";
import type { ReceivedFile } from "../../src/consolidate/received.ts";
import { provincePlans } from "../../src/report/province/plans.ts";
import { cities } from "../../src/sheets/regions.ts";
import { regions } from "../../src/sheets/region-names.ts";
import { receiveFile } from "../../src/workbook/xlsx/receive-file.ts";
import { writeWorkbookFile } from "../../src/workbook/xlsx/write-workbook-file.ts";
import { printedTable, type TableLine } from "../tools/samples/shared.ts";
import { xlsxOf } from "../tools/samples/sample-sheet.ts";

export interface ProvinceRun {
  readonly files: number;
  readonly rows: number;
  readonly findings: number;
  readonly readMs: number;
  readonly consolidateMs: number;
  readonly writeMs: number;
  readonly peakMegabytes: number;
}

const rowsPerFile = 12;

/** The table of one city, with units of its own; one row in twenty shares its unit with another file's. */
function fileBytes(index: number): Uint8Array<ArrayBuffer> {
  const city = cities[index % cities.length] ?? "苏州市";
  const counties = regions.cities.find(({ name }) => name === city)?.counties ?? [];
  const lines = Array.from({ length: rowsPerFile }, (_, at): TableLine => {
    const number = index * rowsPerFile + at;
    const unit =
      number % 20 === 7 ? `江苏第${number % 140}号共享技术有限公司` : `江苏第${number}号精密制造有限公司`;
    const project = at % 3 === 0 ? "商标品牌培育和保护（工业品牌）" : `高价值专利培育——第${number}号技术`;
    return [
      at + 1,
      project,
      unit,
      "企业",
      counties[at % counties.length]?.name ?? "",
      `李经办/0512-6${1_000_000 + number}`,
    ];
  });
  return new Uint8Array(
    xlsxOf([printedTable("汇总表", [`${city}知识产权局`, "王经办", "025-68000000"], lines)]),
  );
}

const files = Number(process.argv[2]);
const names = Array.from({ length: files }, (_, index) => `${index + 1}.xlsx`);
const bytes = names.map((_, index) => fileBytes(index));

const started = performance.now();
const received: ReceivedFile[] = [];
for (const [index, name] of names.entries()) {
  received.push(await receiveFile(bytes[index] ?? new Uint8Array(), { file: name, modified: index }));
}
const read = performance.now();
const outcome = consolidate({
  files: received,
  home: null,
  decisions: {
    year: 2025,
    prefer: null,
    files: new Map(names.map((name) => [name, "take" as const])),
    cities: new Map(),
  },
});
if (outcome.kind !== "consolidated") throw new Error("The bench's own files have no notice");
const consolidated = performance.now();
writeWorkbookFile(provincePlans(outcome.consolidation, "zh-CN"));
const written = performance.now();
const { rows, cities: parts, cross } = outcome.consolidation;
const run: ProvinceRun = {
  files,
  rows: rows.length,
  findings: parts.reduce((sum, { review }) => sum + review.findings.length, cross.length),
  readMs: read - started,
  consolidateMs: consolidated - read,
  writeMs: written - consolidated,
  peakMegabytes: process.resourceUsage().maxRSS / 1024,
};
console.log(JSON.stringify(run));
