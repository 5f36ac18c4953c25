// Reads the given files in the worker and tells the reducer how far it is and what came in.
import type { Dispatch } from "react";
import { say } from "../../messages/catalogue.ts";
import { receiveFiles, type ChosenFile as FileToRead } from "../../workbook/xlsx/worker/receive-files.ts";
import { loadReadWorker } from "../later.ts";
import { namesFor, type ChosenFile } from "./chosen-files.ts";
import type { Given } from "./dropped-files.ts";
import type { MergeEvent } from "./state.ts";

export interface ReadingContext {
  /** Those that are there already. */
  readonly files: readonly ChosenFile[];
  /** The name of the open workbook; null where it is not known. */
  readonly open: string | null;
  readonly signal: AbortSignal;
  readonly dispatch: Dispatch<MergeEvent>;
}

/** Every file gets a line, read or refused. Throws only where the worker itself fails. */
export async function readFiles(
  given: Promise<Given>,
  { files, open, signal, dispatch }: ReadingContext,
): Promise<void> {
  const { files: wanted, skipped } = await given;
  if (wanted.length === 0) {
    dispatch({ kind: "told", told: { messages: [say("pane-merge.told.nothing-dropped")], sheets: [] } });
    return;
  }
  dispatch({ kind: "reading-started", total: wanted.length });
  const { startReadWorker } = await loadReadWorker();
  const names = namesFor(
    files,
    open,
    wanted.map(({ name }) => name),
  );
  const toRead = wanted.map(({ file }, at): FileToRead => ({
    file: names[at] ?? file.name,
    modified: file.lastModified,
    size: file.size,
    bytes: () => file.arrayBuffer(),
  }));
  const { received } = await receiveFiles(toRead, {
    startWorker: startReadWorker,
    signal,
    onProgress: (progress) => dispatch({ kind: "reading", progress }),
  });
  dispatch({
    kind: "received",
    incoming: received.map((each, at) => ({ name: wanted[at]?.name ?? each.file, received: each })),
    unread: wanted.length - received.length,
    skipped,
  });
}
