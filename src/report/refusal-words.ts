// Why a workbook could not be reviewed: what was looked for, what was found instead, and what to do.
import { say, textOf, type Message } from "../messages/catalogue.ts";
import type { Locale } from "../messages/define.ts";
import type { ReviewRefusal } from "../review/review.ts";
import type { Miss, TableFault } from "../sheets/summary-table.ts";

export interface RefusalWords {
  /** "NO-TABLE", "TWO-HEADERS", "NO-ROWS", "NO-NOTICE" */
  readonly code: string;
  readonly told: Message;
  /** What each sheet was found to be. */
  readonly details: readonly Message[];
  readonly remedy: Message;
}

/** A file or table that could not be reviewed. */
export interface Refused extends RefusalWords {
  readonly file: string;
}

/** As every command prints it with --json. */
export interface RefusalJson {
  readonly file: string;
  readonly code: string;
  readonly message: string;
  readonly details: readonly string[];
  readonly remedy: string;
}

export function refusalJson({ file, code, told, details, remedy }: Refused, locale: Locale): RefusalJson {
  return {
    file,
    code,
    message: textOf(told, locale),
    details: details.map((each) => textOf(each, locale)),
    remedy: textOf(remedy, locale),
  };
}

/** A workbook can hold hundreds of sheets; the first few tell enough. */
const toldMisses = 6;

/** A refusal in sentences: one entry for each fault. */
export function refusalWords(refusal: ReviewRefusal): readonly RefusalWords[] {
  switch (refusal.kind) {
    case "no-table":
      return [
        {
          code: "NO-TABLE",
          told: say("refusal.no-table", { file: refusal.file }),
          details: missesWords(refusal.misses),
          remedy: say("refusal.no-table.remedy"),
        },
      ];
    case "unreadable-table":
      return refusal.faults.map((fault) => faultWords(refusal.file, fault));
    case "other-year": {
      const { file, sheet, year, noticeYear } = refusal;
      return [
        {
          code: "OTHER-YEAR",
          told: say("refusal.other-year", { file, sheet, year, noticeYear }),
          details: [],
          remedy: say("refusal.other-year.remedy", { year }),
        },
      ];
    }
    case "no-notice": {
      const { file, sheet, year, years } = refusal;
      return [
        {
          code: "NO-NOTICE",
          told: say("refusal.no-notice", { file, sheet, year, years }),
          details: [],
          remedy: say("refusal.no-notice.remedy"),
        },
      ];
    }
  }
}

function faultWords(file: string, fault: TableFault): RefusalWords {
  const { sheet, cells } = fault;
  switch (fault.kind) {
    case "two-headers":
      return {
        code: "TWO-HEADERS",
        told: say("refusal.two-headers", { file, sheet, cells }),
        details: [],
        remedy: say("refusal.two-headers.remedy"),
      };
    case "no-rows":
      return {
        code: "NO-ROWS",
        told: say("refusal.no-rows", { file, sheet, cells }),
        details: [],
        remedy: say("refusal.no-rows.remedy"),
      };
  }
}

function missesWords(misses: readonly Miss[]): readonly Message[] {
  const told = misses.slice(0, toldMisses).map(missWords);
  const more = misses.length - told.length;
  return more === 0 ? told : [...told, say("refusal.miss.more", { count: more })];
}

function missWords({ sheet, empty, recognisedAs, nearest, columns }: Miss): Message {
  if (empty) return say("refusal.miss.empty", { sheet });
  if (recognisedAs !== null) return say("refusal.miss.recognised", { sheet, as: recognisedAs });
  if (nearest !== null && columns.length > 0) return say("refusal.miss.nearest", { sheet, nearest, columns });
  return say("refusal.miss.none", { sheet });
}
