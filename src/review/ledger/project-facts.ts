// What the ledger says of one project, as facts that hold, do not hold, or are not known (A18, A19).
import type { ProjectLevel } from "../../notices/schema.ts";
import type { LedgerProject } from "../../sheets/project-ledger.ts";
import { remembering } from "../../sheets/remember.ts";
import { matchKey } from "../../sheets/text.ts";

/** Why a hit is not certain: what a person has to find out. */
export type Doubt =
  | "name-similar"
  | "name-former"
  | "applicant"
  | "placement"
  | "level"
  | "category"
  | "subtype"
  | "role"
  | "year"
  | "same-year"
  | "status"
  | "payment"
  | "refund"
  | "partner"
  | "college-and-discipline"
  | "field-similar"
  | "other-college"
  | "region"
  | "region-overlap"
  | "topic-similar";

/** Holds, does not hold, or is open for a reason. */
export type Fact = "yes" | "no" | Doubt;

export const yesIf = (holds: boolean): Fact => (holds ? "yes" : "no");

/** All facts together: no if one does not hold, else the doubts; none left means yes. */
export function allOf(facts: readonly Fact[]): {
  readonly holds: boolean;
  readonly doubts: readonly Doubt[];
} {
  if (facts.includes("no")) return { holds: false, doubts: [] };
  const doubts = new Set(facts.filter((fact): fact is Doubt => fact !== "yes" && fact !== "no"));
  return { holds: true, doubts: [...doubts] };
}

export function isOfLevel({ level }: LedgerProject, levels: readonly ProjectLevel[]): Fact {
  return level === null ? "level" : yesIf(levels.includes(level));
}

/** Categories and the words for them are few and asked for on every line. */
const categoryKey = remembering(matchKey);

export function isOfCategory({ category }: LedgerProject, words: readonly string[]): Fact {
  const key = categoryKey(category.text);
  return key === "" ? "category" : yesIf(words.some((word) => key.includes(categoryKey(word))));
}

export function isLed({ role }: LedgerProject): Fact {
  switch (role) {
    case "lead":
      return "yes";
    case "partner":
      return "no";
    case "unreadable":
      return "role";
  }
}

/** Granted before the round of `year`: a project of this round itself is no earlier one. */
export function isEarlier(project: LedgerProject, year: number): Fact {
  return project.year === null ? "year" : yesIf(project.year < year);
}

/** Not yet accepted. Terminated is over (A18). */
export function isUnaccepted({ acceptance }: LedgerProject): Fact {
  switch (acceptance) {
    case "ongoing":
      return "yes";
    case "accepted":
    case "terminated":
      return "no";
    case "not-given":
    case "unreadable":
      return "status";
  }
}

/** 正在承担（含尾款未拨付）: not yet accepted, or accepted with the final payment open (A18). */
export function isRunningOrUnpaid(project: LedgerProject): Fact {
  // Terminated is over; what an unusual word on its money means (待退回), a person has to see.
  if (project.acceptance === "terminated" && project.finalPayment === "unreadable") return "refund";
  if (project.acceptance !== "accepted") return isUnaccepted(project);
  switch (project.finalPayment) {
    case "unpaid":
      return "yes";
    case "paid":
      return "no";
    case "not-given":
    case "unreadable":
      return "payment";
  }
}
