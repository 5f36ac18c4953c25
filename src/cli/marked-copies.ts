// The option --mark: writes each reviewed file once more with our marks in it, never over anything that is there.
import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { say, textOf } from "../messages/catalogue.ts";
import type { Locale } from "../messages/define.ts";
import { marksOf } from "../report/marks.ts";
import type { Refused } from "../report/refusal-words.ts";
import { reviewOfFile } from "../report/review-of-file.ts";
import { reviewPlans } from "../report/review-plans.ts";
import type { ChecklistRecord } from "../review/checklist-record.ts";
import type { Review } from "../review/review.ts";
import type { WorkbookCells } from "../sheets/grid.ts";
import { WorkbookFileError } from "../workbook/xlsx/read-workbook-file.ts";
import { markedCopy, type MarkedCopy } from "../workbook/xlsx/marked-copy.ts";
import { errorCode } from "./error-code.ts";

export interface MarkedJson {
  readonly file: string;
  readonly out: string;
  /** The copy is a new workbook with the values alone: the file's format cannot be marked. */
  readonly valuesOnly: boolean;
  /** Rows marked. */
  readonly marked: number;
  readonly notes: number;
  /** Cells ("汇总表!A4") that had a note of their own and got none of ours. */
  readonly keptNotes: readonly string[];
  /** Names of the added sheets. */
  readonly sheets: readonly string[];
}

export interface MarkOptions {
  /** File or folder. */
  readonly out: string;
  readonly force: boolean;
  readonly locale: Locale;
  /** All files of the command: none of them may be written over. */
  readonly inputs: readonly string[];
  /** The checklist's answers that a file keeps. */
  readonly answersIn: (file: string) => ChecklistRecord;
}

export interface MarkedCopies {
  readonly copies: readonly MarkedJson[];
  readonly refused: readonly Refused[];
}

/** A copy of every file that holds a reviewed table. Files of figures or projects alone are not copied. */
export async function writeMarkedCopies(
  review: Review,
  workbooks: readonly WorkbookCells[],
  options: MarkOptions,
): Promise<MarkedCopies> {
  const { out } = options;
  const withTables = new Set(review.dossiers.map(({ dossier }) => dossier.file));
  const sources = workbooks.filter(({ file }) => withTables.has(file));
  const folder = await isFolder(out, sources.length);
  if (sources.length > 1 && !folder) {
    const told = say("marked-copy.needs-folder", { out, count: sources.length });
    return { copies: [], refused: [refusal(out, "MARK-NEEDS-FOLDER", told, "needs-folder")] };
  }
  const copies: MarkedJson[] = [];
  const refused: Refused[] = [];
  const names = new Set<string>();
  for (const cells of sources) {
    const made = await copyOf(review, cells, options);
    if ("told" in made) {
      refused.push(made);
      continue;
    }
    const target = folder ? join(out, nameIn(names, cells.file, made, options.locale)) : out;
    const fault = await write(target, made, options);
    if (fault === null) copies.push(jsonOf(cells.file, target, made));
    else refused.push(fault);
  }
  return { copies, refused };
}

/** What the report says of the copies, in lines. */
export function markedText({ copies }: MarkedCopies, locale: Locale): string {
  return copies
    .flatMap(({ out, marked, notes, keptNotes, valuesOnly }) => [
      say("marked-copy.done", { out, rows: marked, notes }),
      ...(valuesOnly ? [say("marked-copy.values-only")] : []),
      ...(keptNotes.length === 0 ? [] : [say("marked-copy.kept-notes", { cells: keptNotes })]),
    ])
    .map((message) => `${textOf(message, locale)}\n`)
    .join("");
}

async function copyOf(
  review: Review,
  cells: WorkbookCells,
  { locale, answersIn }: MarkOptions,
): Promise<MarkedCopy | Refused> {
  const ofFile = reviewOfFile(review, cells.file);
  try {
    const bytes = await readFile(cells.file);
    const plans = reviewPlans(ofFile, answersIn(cells.file), locale);
    return markedCopy(bytes, cells, marksOf(ofFile, locale, true), plans);
  } catch (error) {
    if (error instanceof WorkbookFileError)
      return { file: cells.file, code: error.code, told: error.told, details: [], remedy: error.remedy };
    throw error;
  }
}

function jsonOf(file: string, out: string, { receipt, sheets, valuesOnly }: MarkedCopy): MarkedJson {
  return {
    file,
    out,
    valuesOnly: valuesOnly !== null,
    marked: receipt.marked,
    notes: receipt.commented,
    keptNotes: receipt.alreadyCommented,
    sheets,
  };
}

/** A folder that is there, or that is meant: several files need one, and a name may say so by its end. */
async function isFolder(out: string, files: number): Promise<boolean> {
  const known = await statOf(out);
  if (known !== null) return known.isDirectory();
  return /[\\/]$/u.test(out) || (files > 1 && extname(out) === "");
}

async function statOf(path: string): Promise<Awaited<ReturnType<typeof stat>> | null> {
  try {
    return await stat(path);
  } catch (error) {
    if (errorCode(error) === null) throw error;
    return null;
  }
}

/** "泰州市-标记.xlsx"; cities like to send files of one name, which then are numbered. */
function nameIn(taken: Set<string>, file: string, { extension }: MarkedCopy, locale: Locale): string {
  const name = textOf(say("marked-copy.name", { name: basename(file, extname(file)) }), locale);
  for (let number = 1; ; number += 1) {
    const free = `${name}${number === 1 ? "" : ` (${number})`}.${extension}`;
    if (taken.has(free.toLowerCase())) continue;
    taken.add(free.toLowerCase());
    return free;
  }
}

type Fault = "exists" | "is-input" | "needs-folder";

function refusal(file: string, code: string, told: Refused["told"], fault: Fault): Refused {
  return { file, code, told, details: [], remedy: say(`marked-copy.${fault}.remedy`) };
}

/** Null where the copy was written. */
async function write(
  out: string,
  { bytes, extension }: MarkedCopy,
  { out: asked, force, inputs }: MarkOptions,
): Promise<Refused | null> {
  if (extname(out).toLowerCase() !== `.${extension}`)
    return {
      file: out,
      code: "MARK-EXTENSION",
      told: say("marked-copy.extension", { out, extension }),
      details: [],
      remedy: say("marked-copy.extension.remedy", { extension }),
    };
  if (await isOneOf(out, inputs))
    return refusal(out, "MARK-IS-INPUT", say("marked-copy.is-input", { out }), "is-input");
  try {
    if (out !== asked) await mkdir(asked, { recursive: true });
    await writeFile(out, bytes, { flag: force ? "w" : "wx" });
    return null;
  } catch (error) {
    const code = errorCode(error);
    if (code === null) throw error;
    if (code === "EEXIST") return refusal(out, "MARK-EXISTS", say("marked-copy.exists", { out }), "exists");
    return {
      file: out,
      code: "MARK-UNWRITABLE",
      told: say("marked-copy.unwritable", { out, code }),
      details: [],
      remedy: say("marked-copy.unwritable.remedy"),
    };
  }
}

/** Whether a path means one of these files, under whatever name. */
async function isOneOf(path: string, files: readonly string[]): Promise<boolean> {
  const known = await statOf(path);
  if (known === null) return false;
  const others = await Promise.all(files.map(statOf));
  return others.some((each) => each?.ino === known.ino && each.dev === known.dev);
}
