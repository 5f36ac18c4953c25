// 立项台账: earlier and running projects, kept by the province (and by cities for their own).
import type { ProjectLevel } from "../notices/schema.ts";
import type { CellText } from "./summary-table.ts";

export type LedgerRole = "lead" | "partner" | "unreadable";
/** 验收状态 */
export type AcceptanceStatus = "ongoing" | "accepted" | "terminated" | "not-given" | "unreadable";
/** 尾款状态 */
export type FinalPaymentStatus = "paid" | "unpaid" | "not-given" | "unreadable";

export interface LedgerProject {
  readonly row: number;
  readonly year: number | null;
  readonly category: CellText;
  readonly level: ProjectLevel | null;
  readonly unit: CellText;
  /** Blank in a ledger of 承担单位 is the lead (A18). */
  readonly role: LedgerRole;
  readonly college: CellText | null;
  readonly discipline: CellText | null;
  readonly topic: CellText | null;
  readonly city: string | null;
  readonly county: string | null;
  readonly acceptance: AcceptanceStatus;
  readonly finalPayment: FinalPaymentStatus;
  /** Cells of the status columns, for sources. */
  readonly acceptanceCell: string | null;
  readonly finalPaymentCell: string | null;
  /** 曾用名 and 统一社会信用代码 where the ledger has them. */
  readonly formerNames: readonly string[];
  readonly creditCode: string | null;
}

export interface ProjectLedger {
  readonly file: string;
  readonly sheet: string;
  readonly projects: readonly LedgerProject[];
}

/** Whether it lists no project: a form that nobody filled in must not pass for a ledger in which a unit is not found. */
export function isBlankLedger({ projects }: ProjectLedger): boolean {
  return projects.length === 0;
}
