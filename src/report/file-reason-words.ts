// Why a file is not taken, and what can be done about it, in sentences: the same in the pane, on the command line and in JSON.
import { say, type Message } from "../messages/catalogue.ts";
import type { FileReason, SheetReason } from "../consolidate/file-reason.ts";

export interface ReasonWords {
  /** "same-city", "wrong-year" …; of a file that cannot be read the fault's own: "DAMAGED". */
  readonly code: string;
  /** A line of a list, without a full stop; of an unreadable file a whole sentence. */
  readonly told: Message;
  readonly remedy: Message | null;
}

/** The reason of a file, or of one of its sheets, in words. */
export function reasonWords(reason: FileReason | SheetReason): ReasonWords {
  const { kind } = reason;
  switch (reason.kind) {
    case "unreadable":
      return { code: reason.code, told: reason.told, remedy: reason.remedy };
    case "no-table":
      return { code: kind, told: say("merge.reason.no-table"), remedy: say("merge.remedy.no-table") };
    case "two-headers":
      return {
        code: kind,
        told: say("merge.reason.two-headers", { sheet: reason.sheet, cells: reason.cells }),
        remedy: say("merge.remedy.table-fault"),
      };
    case "empty-table":
      return {
        code: kind,
        told: say("merge.reason.empty-table", { sheet: reason.sheet, suggested: reason.suggested }),
        remedy: say("merge.remedy.table-fault"),
      };
    case "wrong-year":
      return {
        code: kind,
        told: say("merge.reason.wrong-year", { years: reason.years, noticeYear: reason.noticeYear }),
        remedy: say("merge.remedy.wrong-year"),
      };
    case "no-city":
      return {
        code: kind,
        told: say("merge.reason.no-city", { written: reason.written, suggested: reason.suggested }),
        remedy: say("merge.remedy.no-city"),
      };
    case "two-cities":
      return {
        code: kind,
        told: say("merge.reason.two-cities", { cities: reason.cities }),
        remedy: say("merge.remedy.two-cities"),
      };
    case "same-bytes":
      return { code: kind, told: say("merge.reason.same-bytes", { of: reason.of }), remedy: null };
    case "same-content": {
      const { of, city } = reason;
      return { code: kind, told: say("merge.reason.same-content", { of, city }), remedy: null };
    }
    case "same-city": {
      const { of, city, difference, age } = reason;
      return {
        code: kind,
        told: say("merge.reason.same-city", { of, city, difference, age }),
        remedy: say("merge.remedy.same-city"),
      };
    }
    case "left-by-user":
      return { code: kind, told: say("merge.reason.left-by-user"), remedy: null };
    case "second-reference":
      return { code: kind, told: say("merge.reason.second-reference", { of: reason.of }), remedy: null };
    case "ours":
      return { code: kind, told: say("merge.reason.ours"), remedy: null };
    case "other-year":
      return { code: kind, told: say("merge.reason.other-year", { year: reason.year }), remedy: null };
    case "hidden":
      return { code: kind, told: say("merge.reason.hidden"), remedy: null };
    case "copy":
      return { code: kind, told: say("merge.reason.copy"), remedy: null };
    case "unnamed":
      return { code: kind, told: say("merge.reason.unnamed"), remedy: null };
  }
}
