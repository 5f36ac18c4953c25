// What the user dropped or chose, as files with their names; folders are gone through, and what is no workbook in them is counted.
import { isWorkbookName } from "../../workbook/xlsx/workbook-name.ts";

/** A file as the browser gives it out. */
export interface GivenFile {
  /** Name, with the folders around it where it came in some. */
  readonly name: string;
  readonly file: File;
}

export interface Given {
  readonly files: readonly GivenFile[];
  /** Files of folders that are no workbooks by their names, or can no longer be had. */
  readonly skipped: number;
}

/** A folder of thousands of files was not meant. */
const mostFiles = 2_000;

/** Files of the picker: chosen one by one, so that each gets its line, whatever it is. */
export function chosen(list: FileList): Given {
  return { files: [...list].map((file) => ({ name: file.name, file })), skipped: 0 };
}

/** Files and folders that were dropped. To be called within the event: afterwards the browser forgets them. */
export async function dropped(transfer: DataTransfer): Promise<Given> {
  const items = [...transfer.items].filter(({ kind }) => kind === "file");
  // Before anything is waited for.
  const entries = items.map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  const files: GivenFile[] = [];
  let skipped = 0;
  for (const { entry, file } of entries) {
    if (entry?.isDirectory === true) {
      const inside = await filesIn(entry as FileSystemDirectoryEntry);
      files.push(...inside.files);
      skipped += inside.skipped;
    } else if (file !== null) files.push({ name: file.name, file });
  }
  return { files: files.slice(0, mostFiles), skipped: skipped + Math.max(0, files.length - mostFiles) };
}

async function filesIn(folder: FileSystemDirectoryEntry): Promise<Given> {
  const files: GivenFile[] = [];
  let skipped = 0;
  const waiting: FileSystemDirectoryEntry[] = [folder];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    for (const entry of await entriesOf(next)) {
      if (entry.isDirectory) waiting.push(entry as FileSystemDirectoryEntry);
      else {
        const file = isWorkbookName(entry.name) ? await fileOf(entry as FileSystemFileEntry) : null;
        if (file === null || files.length >= mostFiles) skipped += 1;
        else files.push(file);
      }
    }
  }
  return { files, skipped };
}

/** The browser gives a folder out in portions, the last of them empty. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (portion.length === 0) return entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    entries.push(...portion);
  }
}

/** null for a file that went away meanwhile. */
function fileOf(entry: FileSystemFileEntry): Promise<GivenFile | null> {
  return new Promise((resolve) =>
    entry.file(
      (file) => resolve({ name: entry.fullPath.replace(/^\//u, ""), file }),
      () => resolve(null),
    ),
  );
}
