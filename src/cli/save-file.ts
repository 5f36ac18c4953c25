// Writes a file that a command was asked for: never over a file that it reads, and over any other only where it is told to.
import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { say, type Message } from "../messages/catalogue.ts";
import { errorCode } from "./error-code.ts";

export interface SaveOptions {
  /** Files that the command reads. */
  readonly files: readonly string[];
  readonly force: boolean;
}

/** Writes the file; what kept it from being written, or null. */
export async function saveFile(
  { files, force }: SaveOptions,
  out: string,
  bytes: Uint8Array,
): Promise<Message | null> {
  if (files.some((file) => resolve(file) === resolve(out)))
    return say("command-line.template.is-input", { out });
  try {
    await writeFile(out, bytes, { flag: force ? "w" : "wx" });
    return null;
  } catch (error) {
    const code = errorCode(error);
    if (code === null) throw error;
    return code === "EEXIST"
      ? say("command-line.template.exists", { out })
      : say("command-line.template.unwritable", { out, code });
  }
}
