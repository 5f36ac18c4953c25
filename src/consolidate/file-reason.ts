// Why a file, or a part of one, is not taken: typed, so that lists, reports and JSON say the same.
import type { Message } from "../messages/catalogue.ts";
import type { Miss } from "../sheets/summary-table.ts";

/** How many rows two versions of a city's table differ in. */
export interface VersionDifference {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  /** The common rows stand in another order. */
  readonly reordered: boolean;
}

/** Which of two versions is the later one, and by what that is known: a date in the sheets, or the files' own. */
export type VersionAge =
  { readonly kind: "newer" | "older"; readonly by: "sheet" | "file" } | { readonly kind: "unknown" };

export type FileReason =
  | {
      readonly kind: "unreadable";
      readonly code: string;
      readonly told: Message;
      readonly remedy: Message;
    }
  | { readonly kind: "no-table"; readonly misses: readonly Miss[] }
  | { readonly kind: "two-headers"; readonly sheet: string; readonly cells: readonly string[] }
  | {
      readonly kind: "empty-table";
      readonly sheet: string;
      readonly cells: readonly string[];
      /** The city that the file's name mentions. */
      readonly suggested: string | null;
    }
  | { readonly kind: "wrong-year"; readonly years: readonly number[]; readonly noticeYear: number }
  | {
      readonly kind: "no-city";
      /** The bureau as written, where a line names one that is no city's. */
      readonly written: string | null;
      /** The city that the file's name, or every county in it, points to. */
      readonly suggested: string | null;
    }
  | { readonly kind: "two-cities"; readonly cities: readonly string[] }
  | { readonly kind: "same-bytes"; readonly of: string }
  | { readonly kind: "same-content"; readonly of: string; readonly city: string }
  | {
      readonly kind: "same-city";
      readonly of: string;
      readonly city: string;
      readonly difference: VersionDifference;
      readonly age: VersionAge;
    }
  /** The user said so. */
  | { readonly kind: "left-by-user" }
  /** A second 地区数据 or 立项台账: official figures come from one place (A55). */
  | { readonly kind: "second-reference"; readonly of: string }
  /** A workbook of ours, or an earlier 全省汇总 beside the one that is compared. */
  | { readonly kind: "ours" };

/** Why a table of a file does not count beside others: of another year, on a hidden sheet, a copy, or of nobody knows whom. */
export type SheetReason =
  | { readonly kind: "other-year"; readonly year: number | null }
  | { readonly kind: "hidden" }
  | { readonly kind: "copy" }
  | { readonly kind: "unnamed" };
