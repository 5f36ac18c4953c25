// Rules from files (`--notice FILE`): read and put in force before a command looks at anything else.
import { readFile } from "node:fs/promises";
import { textOf, say } from "../messages/catalogue.ts";
import type { Locale } from "../messages/define.ts";
import { faultLine, type NoticeFault } from "../notices/faults.ts";
import { loadNotices, readNoticeFile, type NoticeReading } from "../notices/notice-file.ts";
import type { NoticeOptions } from "./option-values.ts";
import { wrongArguments, type Printed } from "./command.ts";
import { refusalOf, refusalText } from "./read-files.ts";

/** Runs a command with the given notices in force; a file that is none ends it before it begins. */
export async function withNotices(
  { notices, locale }: NoticeOptions,
  run: () => Printed | Promise<Printed>,
): Promise<Printed> {
  const { files, unread } = await readNoticeFiles(notices, locale);
  if (unread !== "") return { out: "", err: unread, exitCode: 2 };
  const readings = loadNotices(
    files.map(
      ({ bytes }) =>
        () =>
          readNoticeFile(bytes),
    ),
  );
  const faults = readings.map((reading, at) => faultText(files[at]?.file ?? "", reading, locale)).join("");
  if (faults !== "") return { out: "", err: faults, exitCode: 2 };
  const twice = sameYear(readings.map((reading, at) => ({ file: files[at]?.file ?? "", reading })));
  return twice === null ? run() : wrongArguments(say("command-line.notice.same-year", twice), locale);
}

interface NoticeFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** The bytes of the files, and what is to be said of those that cannot be read. */
export async function readNoticeFiles(
  paths: readonly string[],
  locale: Locale,
): Promise<{ readonly files: readonly NoticeFile[]; readonly unread: string }> {
  const files: NoticeFile[] = [];
  let unread = "";
  for (const file of paths) {
    try {
      files.push({ file, bytes: await readFile(file) });
    } catch (error) {
      unread += refusalText(refusalOf(error, file), locale);
    }
  }
  return { files, unread };
}

/** What is wrong with a file, a line for each fault as compilers write them; empty for a notice. */
export function faultText(file: string, reading: NoticeReading, locale: Locale): string {
  if (reading.kind === "notice") return "";
  const { faults } = reading;
  const head = textOf(say("command-line.notice.faults", { file, count: faults.length }), locale);
  const line = (fault: NoticeFault): string =>
    `  ${fault.at === null ? file : `${file}:${fault.at.line}:${fault.at.column}`}: ${faultLine(fault, locale)}`;
  return `${[head, ...faults.map(line)].join("\n")}\n`;
}

/** A year that several files have rules for: which one is meant cannot be known. */
function sameYear(
  read: readonly { readonly file: string; readonly reading: NoticeReading }[],
): { readonly year: number; readonly files: readonly string[] } | null {
  const byYear = new Map<number, string[]>();
  for (const { file, reading } of read) {
    if (reading.kind !== "notice") continue;
    const { year } = reading.notice;
    byYear.set(year, [...(byYear.get(year) ?? []), file]);
  }
  for (const [year, files] of byYear) if (files.length > 1) return { year, files };
  return null;
}
