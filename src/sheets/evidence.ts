// 核验-<项目类别> as read: one line per applicant, one cell per input of the notice, each with its place.
import type { InputId, ProgrammeId } from "../notices/schema.ts";
import type { ExactNumber } from "./exact.ts";
import type { CellText } from "./summary-table.ts";

/** What a cell says, by the kind of its input. Amounts are in 万元, counts in the input's unit. */
export type EvidenceValue =
  | { readonly kind: "amount"; readonly value: ExactNumber }
  | { readonly kind: "count"; readonly value: ExactNumber }
  /** "2022-02-28" */
  | { readonly kind: "date"; readonly day: string }
  | { readonly kind: "yes-no"; readonly yes: boolean }
  /** `settled`: there was something, and it was put right. `count` where a number was written. */
  | {
      readonly kind: "presence";
      readonly found: "none" | "some" | "settled";
      readonly count: ExactNumber | null;
    }
  /** The choices of the notice's list, in its words; several where the input allows it, none where 无 was written. */
  | { readonly kind: "choice"; readonly values: readonly string[] }
  | { readonly kind: "text"; readonly text: string };

/**
 * Why a cell cannot be read. "value": not in the words and forms of its kind; "no-unit": a sum of money where neither cell
 * nor header says 元, 万元 or 亿元; "merged": one number written across the lines of several units.
 */
export type UnreadableWhy = "value" | "no-unit" | "merged";

/** `not-given` is blank, "-", "N/A" and the like, never zero; `unreadable` keeps what was typed and is told. */
export type EvidenceCell =
  | { readonly kind: "given"; readonly value: EvidenceValue; readonly text: string; readonly cell: string }
  | { readonly kind: "not-given"; readonly cell: string | null }
  | {
      readonly kind: "unreadable";
      readonly text: string;
      readonly cell: string;
      readonly why: UnreadableWhy;
    };

/** The line of one unit. Several lines of one unit are all kept. */
export interface EvidenceLine {
  /** Sheet row number, from 1. */
  readonly row: number;
  /** 申报单位; its text is blank where figures were filled in and the unit was not. */
  readonly unit: CellText;
  /** 申报项目名称, which tells apart two applications of one unit; null where blank or absent. */
  readonly project: CellText | null;
  /** A blank role is the lead, unless the line names another unit as 牵头单位. */
  readonly role: "lead" | "participant" | "unreadable";
  /** 牵头单位, on the line of a participant. */
  readonly lead: CellText | null;
  readonly creditCode: CellText | null;
  readonly cells: ReadonlyMap<InputId, EvidenceCell>;
}

export interface EvidenceSheet {
  readonly file: string;
  readonly sheet: string;
  readonly programme: ProgrammeId;
  /** Sheet row number of the header, from 1 (its last row where it takes two). */
  readonly headerRow: number;
  /**
   * Why a sheet that its name gives to the programme has no lines: "no-header" where no input was recognised,
   * "no-unit-column" where nobody can say whose figures they are.
   */
  readonly fault: "no-header" | "no-unit-column" | null;
  readonly lines: readonly EvidenceLine[];
  /** Inputs that the sheet has no column for. */
  readonly missingColumns: readonly InputId[];
}
