// The open workbook as the consolidation sees it: of the sheets that we wrote into it, those written last; and which of its
// sheets the preview rests on.
import * as z from "zod/mini";
import type { Consolidation } from "../../consolidate/consolidate.ts";
import type { WorkbookCells } from "../../sheets/grid.ts";
import { provinceSheets } from "../../sheets/own-sheets.ts";
import { matchKey } from "../../sheets/text.ts";

/** The names that 全省汇总 and 收件登记 got when they were written last. */
export interface WrittenNames {
  readonly summary: string;
  readonly receipts: string;
}

const version = 1;
const keptSchema = z.object({
  version: z.literal(version),
  summary: z.string(),
  receipts: z.string(),
});

/** As it is kept with the workbook. */
export function keptNames(names: WrittenNames): z.infer<typeof keptSchema> {
  return { version, ...names };
}

/** What the workbook keeps; null for nothing, or for what this version does not know. */
export function namesKept(kept: unknown): WrittenNames | null {
  const parsed = keptSchema.safeParse(kept);
  return parsed.success ? parsed.data : null;
}

/** Whether a sheet bears the name, "全省汇总 (2)" included. */
function isNamed(sheet: string, name: string): boolean {
  return matchKey(sheet).replace(/\(\d+\)$/u, "") === matchKey(name);
}

/** Without the sheets of ours in whose place a later one was written, because somebody had worked on them. */
export function currentHome(cells: WorkbookCells, names: WrittenNames | null): WorkbookCells {
  if (names === null) return cells;
  const superseded = (["summary", "receipts"] as const).flatMap((key) => {
    const present = cells.grids.some(({ sheet }) => sheet === names[key]);
    if (!present) return [];
    return cells.grids.filter(({ sheet }) => sheet !== names[key] && isNamed(sheet, provinceSheets[key]));
  });
  return { ...cells, grids: cells.grids.filter((grid) => !superseded.includes(grid)) };
}

/** Sheets of the open workbook from which official figures, ledger, applicant lists and the last 全省汇总 were taken. */
export function basisSheets(
  { official, previous, lists }: Pick<Consolidation, "official" | "previous" | "lists">,
  home: WorkbookCells | null,
): readonly string[] {
  return [official.regionFigures, official.ledger, previous, ...lists].flatMap((source) =>
    source !== null && source.file === home?.file ? [source.sheet] : [],
  );
}

/** Those whose changes make the preview stale: the basis, and 收件登记 with its dates. */
export function watchedSheets(consolidation: Consolidation, home: WorkbookCells | null): ReadonlySet<string> {
  const { receipts } = consolidation;
  const registered = receipts !== null && receipts.file === home?.file ? [receipts.sheet] : [];
  return new Set([...basisSheets(consolidation, home), ...registered]);
}

/** Whether two readings of the workbook, with what was taken from each, hold the same basis. */
export function isSameBasis(
  before: { readonly home: WorkbookCells | null; readonly consolidation: Consolidation },
  after: { readonly home: WorkbookCells | null; readonly consolidation: Consolidation },
): boolean {
  const contents = ({ home, consolidation }: typeof before): string => {
    const sheets = basisSheets(consolidation, home);
    return JSON.stringify(
      sheets.map((name) => [name, home?.grids.find(({ sheet }) => sheet === name)?.values ?? null]),
    );
  };
  return contents(before) === contents(after);
}
