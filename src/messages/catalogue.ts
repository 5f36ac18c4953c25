// The one typed catalogue of everything a user can read, put together from a file per area.
// A message travels through the program as data (key and parameters) and becomes text only where it is shown.
import type { Entry, Locale } from "./define.ts";
import { sheetMessages } from "./areas/sheets.ts";
import { reviewTableMessages } from "./areas/review-table.ts";
import { reviewRuleMessages } from "./areas/review-rules.ts";
import { reviewLedgerMessages } from "./areas/review-ledger.ts";
import { reviewEvidenceMessages } from "./areas/review-evidence.ts";
import { reviewDateMessages } from "./areas/review-dates.ts";
import { workbookMessages } from "./areas/workbook.ts";
import { excelMessages } from "./areas/excel.ts";
import { checklistMessages } from "./areas/checklist.ts";
import { deciderMessages } from "./areas/deciders.ts";
import { noticeFileMessages } from "./areas/notice-files.ts";
import { reportMessages } from "./areas/report.ts";
import { markedCopyMessages } from "./areas/marked-copies.ts";
import { commandLineMessages } from "./areas/command-line.ts";
import { commandLineTemplateMessages } from "./areas/command-line-template.ts";
import { paneMessages } from "./areas/pane.ts";
import { paneEvidenceMessages } from "./areas/pane-evidence.ts";
import { paneNoticeMessages } from "./areas/pane-notices.ts";
import { consolidateMessages } from "./areas/consolidate.ts";
import { consolidateCheckMessages } from "./areas/consolidate-checks.ts";
import { templateMessages } from "./areas/template.ts";
import { midtermMessages } from "./areas/midterm.ts";
import { commandLineScoreMessages } from "./areas/command-line-score.ts";
import { midtermReportMessages } from "./areas/midterm-report.ts";
import { midtermSheetMessages } from "./areas/midterm-sheet.ts";
import { midtermMetricMessages } from "./areas/midterm-metrics.ts";
import { consolidateSheetMessages } from "./areas/consolidate-sheets.ts";
import { paneMergeMessages } from "./areas/pane-merge.ts";
import { paneNoticeFileMessages } from "./areas/pane-notice-files.ts";
import { commandLineConsolidateMessages } from "./areas/command-line-consolidate.ts";
import { paneMidtermMessages } from "./areas/pane-midterm.ts";
import { workbenchMessages } from "./areas/workbench.ts";

export const catalogue = {
  ...sheetMessages,
  ...reviewTableMessages,
  ...reviewRuleMessages,
  ...reviewLedgerMessages,
  ...reviewEvidenceMessages,
  ...reviewDateMessages,
  ...workbookMessages,
  ...excelMessages,
  ...checklistMessages,
  ...deciderMessages,
  ...noticeFileMessages,
  ...reportMessages,
  ...commandLineMessages,
  ...commandLineTemplateMessages,
  ...markedCopyMessages,
  ...paneMessages,
  ...paneEvidenceMessages,
  ...paneNoticeMessages,
  ...consolidateMessages,
  ...consolidateCheckMessages,
  ...templateMessages,
  ...midtermMessages,
  ...commandLineScoreMessages,
  ...midtermReportMessages,
  ...midtermSheetMessages,
  ...midtermMetricMessages,
  ...consolidateSheetMessages,
  ...paneNoticeFileMessages,
  ...commandLineConsolidateMessages,
  ...paneMergeMessages,
  ...paneMidtermMessages,
  ...workbenchMessages,
};

export type MessageKey = keyof typeof catalogue;
type ParametersOf<K extends MessageKey> = (typeof catalogue)[K] extends Entry<infer P> ? P : never;

/**
 * A sentence of the catalogue with its parameters: plain data, comparable and serialisable. Only `say` makes one, and checks
 * the parameters there; as a union of all keys with theirs, a thousand sentences are more than the compiler compares.
 */
export interface Message {
  readonly key: MessageKey;
  readonly parameters: unknown;
}

/** `say("key")` or `say("key", parameters)`: builds a message, checked against the catalogue. */
export function say<K extends MessageKey>(
  key: K,
  ...parameters: ParametersOf<K> extends void ? [] : [ParametersOf<K>]
): Message {
  return { key, parameters: parameters[0] };
}

/** The text of a message in a language. */
export function textOf(message: Message, locale: Locale): string {
  const entry = catalogue[message.key] as Entry<unknown>;
  return locale === "zh-CN" ? entry.zh(message.parameters) : entry.en(message.parameters);
}
