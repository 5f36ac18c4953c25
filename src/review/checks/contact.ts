// 项目联系人/电话: a name and a telephone number. Personal data: neither is ever repeated.
import { say, type Message } from "../../messages/catalogue.ts";
import type { Notice } from "../../notices/schema.ts";
import { readContact } from "../../sheets/contact.ts";
import { cellFinding, columnOf, errorCell, judgeRows, rowsWithColumn, type Judged } from "../by-row.ts";
import type { Check, ReviewRow } from "../check.ts";
import { severityOf } from "../outcome.ts";

const id = "contact";

function whatIsMissing({ cells }: ReviewRow): Message | null {
  if (cells.contact.blank) return say("table.contact.blank");
  const { name, phones, implausible } = readContact(cells.contact.text);
  if (phones.length === 0 && implausible.length > 0) return say("table.contact.implausible");
  if (name === null) {
    return phones.length === 0 ? say("table.contact.neither") : say("table.contact.no-name");
  }
  return phones.length === 0 ? say("table.contact.no-phone") : null;
}

function judge(notice: Notice, row: ReviewRow): Judged {
  const severity = severityOf(notice, columnOf(notice, "contact").clause);
  if (row.cells.contact.error) return errorCell(id, notice, row, "contact", severity);
  const message = whatIsMissing(row);
  if (message === null) return "met";
  return cellFinding(id, notice, row, "contact", {
    severity,
    verdict: "broken",
    message,
    remedy: say("table.contact.remedy"),
  });
}

/** Follows the clause on 项目联系人/电话. A second, incomplete number beside a good one is no fault. */
export const contact: Check = {
  id,
  needs: null,
  clauses: (notice) => [columnOf(notice, "contact").clause],
  concerns: ({ dossier }) => dossier.rows.length > 0,
  run: (context) =>
    judgeRows([columnOf(context.notice, "contact").clause], rowsWithColumn(context, "contact"), (row) =>
      judge(context.notice, row),
    ),
};
