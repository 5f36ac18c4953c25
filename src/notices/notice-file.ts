// A notice file from outside: its bytes to a notice, or all that is wrong with it by place and line.
import { say, type Message } from "../messages/catalogue.ts";
import { faultsOf, placeOf, type NoticeFault, type PlacedFault } from "./faults.ts";
import { readJson, type TextPosition } from "./json-text.ts";
import { loadNotice, noticeFrom, noticeOf, noticeYears } from "./registry.ts";
import { noticeShape, type Notice } from "./schema.ts";
import type { FaultPath } from "./schema/reference-fault.ts";

export type NoticeReading =
  | { readonly kind: "notice"; readonly notice: Notice; readonly data: unknown }
  | { readonly kind: "faults"; readonly faults: readonly NoticeFault[] };

/** The largest notice so far has 0.3 MB. */
const largestMegabytes = 5;

/** Reads a notice file: JSON in UTF-8. Nothing is loaded by it (`loadNotice`). */
export function readNoticeFile(bytes: Uint8Array): NoticeReading {
  if (bytes.length > largestMegabytes * 1_000_000) {
    return refused(say("notice-file.too-large", { megabytes: largestMegabytes }), null);
  }
  const text = textOfBytes(bytes);
  if (text === null) return refused(say("notice-file.not-utf8"), null);
  const reading = readJson(text);
  if (reading.kind === "fault") return refused(reading.told, reading.at);
  const { value, positionOf, repeated } = reading;
  const twice = repeated.map(({ path, at }): NoticeFault => ({
    place: placeOf(path),
    at,
    told: say("notice-file.repeated-name"),
  }));
  const read = readNoticeData(value, positionOf);
  if (twice.length === 0) return read;
  return { kind: "faults", faults: [...twice, ...(read.kind === "faults" ? read.faults : [])] };
}

/** The same for data that is no text any more, such as what a workbook keeps. */
export function readNoticeData(
  data: unknown,
  positionOf: (path: FaultPath) => TextPosition | null = () => null,
): NoticeReading {
  const placed = faultsOf(data);
  const faults = placed.length > 0 ? placed : lenderFaults(data);
  if (faults.length === 0) return { kind: "notice", notice: noticeFrom(data), data };
  return {
    kind: "faults",
    faults: faults.map(({ path, told }) => ({
      place: placeOf(path),
      at: nearestPosition(path, positionOf),
      told,
    })),
  };
}

/**
 * Puts notices in force, each read by its own function, and gives what each was read as. A form may be borrowed from a notice
 * further down: who lends has a form of its own, so a second look is enough.
 */
export function loadNotices(reads: readonly (() => NoticeReading)[]): readonly NoticeReading[] {
  const load = (read: () => NoticeReading): NoticeReading => {
    const reading = read();
    if (reading.kind === "notice") loadNotice(reading.notice, reading.data);
    return reading;
  };
  return reads
    .map((read) => ({ read, reading: load(read) }))
    .map(({ read, reading }) => (reading.kind === "notice" ? reading : load(read)));
}

function refused(told: Message, at: TextPosition | null): NoticeReading {
  return { kind: "faults", faults: [{ place: "", at, told }] };
}

/** Excel's neighbours write UTF-8 with or without its mark, and UTF-16 under the name “Unicode”. */
function textOfBytes(bytes: Uint8Array): string | null {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    return new TextDecoder(isUtf16 ? "utf-16le" : "utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** What is missing has no place in the text: what it should be part of has. */
function nearestPosition(
  path: FaultPath,
  positionOf: (path: FaultPath) => TextPosition | null,
): TextPosition | null {
  const at = positionOf(path);
  return at !== null || path.length === 0 ? at : nearestPosition(path.slice(0, -1), positionOf);
}

/** A form can be borrowed only from a notice that prints one. The data has the shape of a notice. */
function lenderFaults(data: unknown): readonly PlacedFault[] {
  const { year, summaryTable } = noticeShape.parse(data);
  if (!("borrowedFrom" in summaryTable)) return [];
  const { borrowedFrom } = summaryTable;
  const path = ["summaryTable", "borrowedFrom"];
  if (borrowedFrom === year) return [{ path, told: say("notice-file.lender-itself") }];
  const years = noticeYears().filter((each) => each !== year && noticeOf(each)?.borrowedForm === null);
  if (years.includes(borrowedFrom)) return [];
  const known = noticeOf(borrowedFrom) !== null;
  return [
    {
      path,
      told: known
        ? say("notice-file.lender-borrows", { year: borrowedFrom, years })
        : say("notice-file.no-lender", { year: borrowedFrom, years }),
    },
  ];
}
