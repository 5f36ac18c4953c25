// The files of the cities as the command line gets them: files and whole folders, read one after the other, each with its date.
import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join, normalize, resolve, sep } from "node:path";
import { say, textOf } from "../messages/catalogue.ts";
import type { Locale } from "../messages/define.ts";
import type { ReceivedFile } from "../consolidate/received.ts";
import { receiveFile } from "../workbook/xlsx/receive-file.ts";
import { isWorkbookName } from "../workbook/xlsx/workbook-name.ts";
import { refusalOf } from "./read-files.ts";

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

/** Files as they were named, folders with all workbooks in them; each file once, however its path is spelled. */
export async function findFiles(paths: readonly string[]): Promise<FoundPaths> {
  const files = new Map<string, string>();
  const others = new Map<string, string>();
  const add = (to: Map<string, string>, path: string): void => {
    if (!to.has(resolve(path))) to.set(resolve(path), path);
  };
  for (const path of paths) {
    if (!(await isFolder(path))) {
      add(files, path);
      continue;
    }
    for (const each of await inFolder(path)) add(isWorkbookName(basename(each)) ? files : others, each);
  }
  return { files: [...files.values()], others: [...others.values()] };
}

/**
 * Names by which the sheets mention the files: without folders where that tells them apart, else with as many as it
 * takes. What goes back to a city says nothing of the folders here.
 */
export function shortNames(paths: readonly string[]): ReadonlyMap<string, string> {
  let names = new Map(paths.map((path) => [path, shortened(path, 1)]));
  for (let parts = 2; ; parts += 1) {
    const shared = namedTwice(names.values());
    const longer = paths.filter(
      (path) => shared.has(names.get(path) ?? "") && shortened(path, parts) !== names.get(path),
    );
    if (longer.length === 0) return names;
    names = new Map([...names, ...longer.map((path) => [path, shortened(path, parts)] as const)]);
  }
}

/** The last parts of a path: "苏州/汇总表.xlsx" with two of them. */
function shortened(path: string, parts: number): string {
  return normalize(path).split(sep).slice(-parts).join("/");
}

function namedTwice(names: Iterable<string>): ReadonlySet<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const name of names) (seen.has(name) ? twice : seen).add(name);
  return twice;
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
