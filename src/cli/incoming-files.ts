// The files of the cities as the command line gets them: files and whole folders, read one after the other, each with its date.
import { readdir, readFile, stat } from "node:fs/promises";
import { join, normalize, sep } from "node:path";
import { say, textOf } from "../messages/catalogue.ts";
import type { Locale } from "../messages/define.ts";
import type { ReceivedFile } from "../consolidate/received.ts";
import { receiveFile } from "../workbook/xlsx/receive-file.ts";
import { refusalOf } from "./read-files.ts";

const workbookName = /\.xl(?:sx|sm|sb|s)$/iu;
/** What Excel leaves beside an open file, and what the system hides. */
const passedOver = /^(?:~\$|\.)/u;

export interface FoundPaths {
  readonly files: readonly string[];
  /** Files of the folders that are no workbooks by their name: mails, scans, papers. */
  readonly others: readonly string[];
}

async function inFolder(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const named = entries
    .filter(({ name }) => !passedOver.test(name))
    .toSorted((a, b) => a.name.localeCompare(b.name, "zh-CN"));
  const found: string[] = [];
  for (const entry of named) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await inFolder(path)));
    else found.push(path);
  }
  return found;
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    // What is not there is told when it is read.
    return false;
  }
}

/** Files as they were named, folders with all workbooks in them; each path once. */
export async function findFiles(paths: readonly string[]): Promise<FoundPaths> {
  const files = new Set<string>();
  const others = new Set<string>();
  for (const path of paths) {
    if (!(await isFolder(path))) {
      files.add(path);
      continue;
    }
    for (const each of await inFolder(path)) (workbookName.test(each) ? files : others).add(each);
  }
  return { files: [...files], others: [...others] };
}

/**
 * Names by which the sheets mention the files: without folders where that tells them apart, else with as many as it
 * takes. What goes back to a city says nothing of the folders here.
 */
export function shortNames(paths: readonly string[]): ReadonlyMap<string, string> {
  const parts = paths.map((path) => normalize(path).split(sep));
  const short = (own: readonly string[], length: number): string => own.slice(-length).join("/");
  return new Map(
    paths.map((path, at) => {
      const own = parts[at] ?? [path];
      const others = parts.filter((_, index) => index !== at);
      let length = 1;
      while (length < own.length && others.some((other) => short(other, length) === short(own, length)))
        length += 1;
      return [path, short(own, length)];
    }),
  );
}

async function receive(path: string, file: string): Promise<ReceivedFile> {
  try {
    const [bytes, { mtimeMs }] = [await readFile(path), await stat(path)];
    return await receiveFile(new Uint8Array(bytes), { file, modified: Math.round(mtimeMs) });
  } catch (error) {
    const { code, told, remedy } = refusalOf(error, file);
    return {
      file,
      size: null,
      modified: null,
      fingerprint: null,
      content: { kind: "refused", code, told, remedy },
    };
  }
}

/** Files between two lines of progress where nobody watches. */
const linesApart = 50;

/** Reads every file, by the name that the sheets mention. Progress goes to standard error: in one line to a terminal, else now and then. */
export async function receiveAll(
  names: ReadonlyMap<string, string>,
  locale: Locale,
): Promise<readonly ReceivedFile[]> {
  const received: ReceivedFile[] = [];
  const { stderr } = process;
  const tell = (done: number): void => {
    const line = textOf(say("command-line.consolidate.progress", { done, total: names.size }), locale);
    if (stderr.isTTY) stderr.write(`\r${line}${done === names.size ? "\n" : ""}`);
    else if (done % linesApart === 0) stderr.write(`${line}\n`);
  };
  // One after the other: what one file needs in memory is free again before the next.
  for (const [path, name] of names) {
    received.push(await receive(path, name));
    tell(received.length);
  }
  return received;
}
