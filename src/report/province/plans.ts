// The province's workbook as plans, in the order of its sheets.
import type { Consolidation } from "../../consolidate/consolidate.ts";
import type { Locale } from "../../messages/define.ts";
import type { SheetPlan } from "../../sheets/sheet-plan.ts";
import { changesPlan } from "./changes-plan.ts";
import { receiptsPlan } from "./receipts-plan.ts";
import { statisticsPlan } from "./statistics-plan.ts";
import { summaryPlan } from "./summary-plan.ts";

export { returnPlan } from "./return-plan.ts";

/** 全省汇总, 汇总统计, 收件登记, and 汇总变动 where there is an earlier 全省汇总 that differs. */
export function provincePlans(consolidation: Consolidation, locale: Locale): readonly SheetPlan[] {
  const changes = changesPlan(consolidation, locale);
  return [
    summaryPlan(consolidation, locale),
    statisticsPlan(consolidation, locale),
    receiptsPlan(consolidation, locale),
    ...(changes === null ? [] : [changes]),
  ];
}
