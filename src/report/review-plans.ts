// The sheets that a review writes into its workbook: 审核结果, and 人工核对 once somebody has answered.
import type { Locale } from "../messages/define.ts";
import type { ChecklistRecord } from "../review/checklist-record.ts";
import { checklistOf } from "../review/checklist.ts";
import type { Review } from "../review/review.ts";
import type { SheetPlan } from "../sheets/sheet-plan.ts";
import { checklistSheet } from "./checklist-sheet.ts";
import { checklistText } from "./checklist-text.ts";
import { reviewSheet } from "./review-sheet.ts";
import { reviewText } from "./review-text.ts";

/** 审核结果 first; 人工核对 where any question of these tables is answered. */
export function reviewPlans(review: Review, record: ChecklistRecord, locale: Locale): readonly SheetPlan[] {
  const parts = checklistOf(review);
  const answered = parts.some(({ key }) => record.has(key));
  return [reviewSheet(review, locale), ...(answered ? [checklistSheet(review, parts, record, locale)] : [])];
}

/** 人工核对 alone, answered or not: also a form to take along. */
export function checklistPlan(review: Review, record: ChecklistRecord, locale: Locale): SheetPlan {
  return checklistSheet(review, checklistOf(review), record, locale);
}

/** The report as text, with the checklist at its end. */
export function fullText(review: Review, record: ChecklistRecord, locale: Locale): string {
  return [reviewText(review, locale), checklistText(checklistOf(review), () => record, locale)]
    .filter((text) => text !== "")
    .join("\n");
}
