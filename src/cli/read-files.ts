// Reads the workbook files named on the command line; one that cannot be read is refused and never stops the others.
import { readFile } from "node:fs/promises";
import { errorCode } from "./error-code.ts";
import { say, textOf } from "../messages/catalogue.ts";
import type { Locale } from "../messages/define.ts";
import type { Refused } from "../report/refusal-words.ts";
import type { WorkbookCells } from "../sheets/grid.ts";
import { readStoredInFile } from "../workbook/xlsx/read-stored.ts";
import { readWorkbookFile, WorkbookFileError } from "../workbook/xlsx/read-workbook-file.ts";

export interface ReadFiles {
  readonly workbooks: readonly WorkbookCells[];
  /** What each of them keeps of the checklist's answers, as it stands there; null where nothing. */
  readonly ticks: ReadonlyMap<string, unknown>;
  readonly refused: readonly Refused[];
}

/** Every file by its path as given: findings name it so, because cities like to send 汇总表.xlsx. */
export async function readFiles(paths: readonly string[]): Promise<ReadFiles> {
  const workbooks: WorkbookCells[] = [];
  const ticks = new Map<string, unknown>();
  const refused: Refused[] = [];
  // One after the other: large workbooks are not held in memory packed and unpacked at the same time.
  for (const path of paths) {
    try {
      const bytes = await readFile(path);
      workbooks.push(readWorkbookFile(bytes, path));
      ticks.set(path, readStoredInFile(bytes, path, "checklist"));
    } catch (error) {
      refused.push(refusalOf(error, path));
    }
  }
  return { workbooks, ticks, refused };
}

/** Why a file could not be read, in sentences; an error that is no file's fault is thrown on. */
export function refusalOf(error: unknown, file: string): Refused {
  if (error instanceof WorkbookFileError) {
    return { file, code: error.code, told: error.told, details: [], remedy: error.remedy };
  }
  const code = errorCode(error);
  if (code === null) throw error;
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return {
        file,
        code: "FILE-MISSING",
        told: say("command-line.file-missing", { name: file }),
        details: [],
        remedy: say("command-line.file-missing.remedy"),
      };
    case "EISDIR":
      return {
        file,
        code: "IS-DIRECTORY",
        told: say("command-line.is-directory", { name: file }),
        details: [],
        remedy: say("command-line.is-directory.remedy"),
      };
    default:
      return {
        file,
        code: "FILE-UNREADABLE",
        told: say("command-line.file-unreadable", { name: file, code }),
        details: [],
        remedy: say("command-line.file-unreadable.remedy"),
      };
  }
}

/** A refusal as lines for the terminal, what was found under what it means. */
export function refusalText({ told, details, remedy }: Refused, locale: Locale): string {
  const lines = [told, ...details, remedy].map((message) => textOf(message, locale));
  return lines.map((line, index) => `${index === 0 ? "" : "  "}${line}\n`).join("");
}
