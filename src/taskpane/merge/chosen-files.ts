// The files that were chosen, by the names under which they came: which are new, which replace one, which were there already.
import { uniqueNames, type ReceivedFile } from "../../consolidate/received.ts";

export interface ChosenFile {
  /** Name, with the folders around it where it came in some; several files may have it. */
  readonly name: string;
  /** Read or refused, under a name of its own. */
  readonly received: ReceivedFile;
}

const isRefused = ({ received }: ChosenFile): boolean => received.content.kind === "refused";

/**
 * Names of their own for files that are to be read, none of them that of the open workbook: `open`. A file that could not
 * be read leaves its name to the next one.
 */
export function namesFor(
  files: readonly ChosenFile[],
  open: string | null,
  names: readonly string[],
): readonly string[] {
  const read = files.filter((file) => !isRefused(file)).map(({ received }) => received.file);
  const taken = [...new Set([...(open === null ? [] : [open]), ...read])];
  return uniqueNames([...taken, ...names]).slice(taken.length);
}

export interface Added {
  readonly files: readonly ChosenFile[];
  /** Names of files that were there already, byte for byte: not taken twice. */
  readonly repeated: readonly string[];
}

function isRepeated(files: readonly ChosenFile[], { name, received }: ChosenFile): boolean {
  const { fingerprint } = received;
  return (
    fingerprint !== null &&
    files.some((file) => file.name === name && file.received.fingerprint === fingerprint)
  );
}

/** The files with those that came in, in their order. One that could not be read gives way to the next of its name. */
export function withIncoming(files: readonly ChosenFile[], incoming: readonly ChosenFile[]): Added {
  let all = files;
  const repeated: string[] = [];
  for (const file of incoming) {
    const broken = all.find((each) => isRefused(each) && each.received.file === file.received.file);
    if (broken !== undefined) all = all.map((each) => (each === broken ? file : each));
    else if (isRepeated(all, file)) repeated.push(file.name);
    else all = [...all, file];
  }
  return { files: all, repeated };
}
