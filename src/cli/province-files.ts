// Where the province's workbook and the returns are written: anew over one of ours that nobody touched, never over anything else.
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { say, type Message } from "../messages/catalogue.ts";
import type { Refused } from "../report/refusal-words.ts";
import type { WorkbookCells } from "../sheets/grid.ts";
import { isProvinceSheet, returnSheetName } from "../sheets/own-sheets.ts";
import { readProvinceSummary } from "../sheets/read-province-summary.ts";
import type { SheetPlan } from "../sheets/sheet-plan.ts";
import { readWorkbookFile, WorkbookFileError } from "../workbook/xlsx/read-workbook-file.ts";
import { writeWorkbookFile } from "../workbook/xlsx/write-workbook-file.ts";
import { errorCode } from "./error-code.ts";

/** What stands at the place where we are to write. */
export type Existing =
  | { readonly kind: "absent" }
  /** `workbook`: null where it is none. `why`: what stands against writing over it; null where nothing does. */
  | { readonly kind: "there"; readonly workbook: WorkbookCells | null; readonly why: Message | null };

async function bytesAt(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (errorCode(error) === null) throw error;
    // Not there, or not to be read: writing tells the second.
    return null;
  }
}

function workbookIn(bytes: Uint8Array, path: string): WorkbookCells | null {
  try {
    return readWorkbookFile(bytes, path);
  } catch (error) {
    if (!(error instanceof WorkbookFileError)) throw error;
    return null;
  }
}

/** Sheets that are not ours, by their names. */
const foreignSheets = ({ grids }: WorkbookCells): readonly string[] =>
  grids.map(({ sheet }) => sheet).filter((sheet) => !isProvinceSheet(sheet));

/** An earlier provincial workbook at this path. One of another year, or changed by hand since, is not written over. */
export async function existingSummary(path: string): Promise<Existing> {
  const bytes = await bytesAt(path);
  if (bytes === null) return { kind: "absent" };
  const workbook = workbookIn(bytes, path);
  const summary = workbook === null ? null : readProvinceSummary(workbook);
  if (workbook === null || summary === null)
    return { kind: "there", workbook, why: say("province-file.not-ours", { path }) };
  const sheets = foreignSheets(workbook);
  if (sheets.length > 0)
    return { kind: "there", workbook, why: say("province-file.other-sheets", { path, sheets }) };
  return {
    kind: "there",
    workbook,
    why: summary.asWritten === true ? null : say("province-file.edited", { path, sheet: summary.sheet }),
  };
}

function refusal(file: string, code: string, told: Message, remedy: Message): Refused {
  return { file, code, told, details: [], remedy };
}

/** Writes a whole file or nothing: under another name first, so that a failure leaves the old one. */
async function writeWhole(path: string, plans: readonly SheetPlan[]): Promise<Refused | null> {
  const unfinished = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(unfinished, writeWorkbookFile(plans), { flag: "wx" });
    await rename(unfinished, path);
    return null;
  } catch (error) {
    await rm(unfinished, { force: true });
    const code = errorCode(error);
    if (code === null) throw error;
    return refusal(
      path,
      "OUT-UNWRITABLE",
      say("province-file.unwritable", { path, code }),
      say("province-file.unwritable.remedy"),
    );
  }
}

/** Writes the provincial workbook; null where it was written. */
export async function writeSummary(
  path: string,
  existing: Existing,
  plans: readonly SheetPlan[],
  { force, year }: { readonly force: boolean; readonly year: number },
): Promise<Refused | null> {
  if (existing.kind === "there" && !force) {
    const earlier = existing.workbook === null ? null : readProvinceSummary(existing.workbook);
    const why =
      existing.why ??
      (earlier?.year === year
        ? null
        : say("province-file.other-year", { path, year: earlier?.year ?? null }));
    if (why !== null) return refusal(path, "OUT-EXISTS", why, say("province-file.remedy"));
  }
  return writeWhole(path, plans);
}

/** Writes one city's findings into the folder; the file's name where it was written. */
export async function writeReturn(
  folder: string,
  city: string,
  plan: SheetPlan,
  force: boolean,
): Promise<string | Refused> {
  const path = join(folder, `${returnSheetName(city)}.xlsx`);
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    const code = errorCode(error);
    if (code === null) throw error;
    return refusal(
      folder,
      "OUT-UNWRITABLE",
      say("province-file.unwritable", { path: folder, code }),
      say("province-file.unwritable.remedy"),
    );
  }
  const bytes = force ? null : await bytesAt(path);
  const workbook = bytes === null ? null : workbookIn(bytes, path);
  if (bytes !== null && (workbook === null || foreignSheets(workbook).length > 0))
    return refusal(path, "OUT-EXISTS", say("province-file.not-ours", { path }), say("province-file.remedy"));
  return (await writeWhole(path, [plan])) ?? path;
}
