// The contact in the letterhead: a person, and a telephone number that can be dialled. The number is never repeated.
import { say, type Message } from "../../messages/catalogue.ts";
import type { ClauseId } from "../../notices/schema.ts";
import { readContact } from "../../sheets/contact.ts";
import { cellAddress } from "../../sheets/grid.ts";
import type { CellText, SummaryTable } from "../../sheets/summary-table.ts";
import type { Check, CheckContext, CheckResult } from "../check.ts";
import { emptyResult, finding, joinResults, metByTable, placeOfTable, severityOf } from "../outcome.ts";

const id = "letterhead-contact";

const written = (cell: CellText | null): CellText | null =>
  cell === null || cell.text.trim() === "" ? null : cell;

/** Where a field that is not filled in would stand, as near as the sheet shows. */
function nearestCell(table: SummaryTable, field: CellText | null): string {
  return field?.cell ?? table.letterhead.bureau?.cell ?? cellAddress(table.area.top, table.area.left);
}

function broken(
  { notice }: CheckContext,
  table: SummaryTable,
  clause: ClauseId,
  cell: string,
  told: { readonly message: Message; readonly remedy: Message },
): CheckResult {
  return {
    ...emptyResult,
    findings: [
      finding({
        check: id,
        clause,
        severity: severityOf(notice, clause),
        verdict: "broken",
        place: placeOfTable(table, [cell]),
        ...told,
      }),
    ],
  };
}

function checkPerson(context: CheckContext, table: SummaryTable): CheckResult {
  const clause = context.notice.summaryTable.contactPerson;
  const { contactPerson } = table.letterhead;
  const person = written(contactPerson);
  if (person !== null && /\p{L}/u.test(person.text)) {
    return { ...emptyResult, met: [metByTable(clause, table, person.cell)] };
  }
  return broken(context, table, clause, nearestCell(table, contactPerson), {
    message: say("table.person.missing"),
    remedy: say("table.person.remedy"),
  });
}

function checkPhone(context: CheckContext, table: SummaryTable): CheckResult {
  const clause = context.notice.summaryTable.contactPhone;
  const { contactPerson, contactPhone } = table.letterhead;
  // Some write the number behind the name and leave its own field empty.
  const beside = written(contactPerson);
  const phone =
    written(contactPhone) ?? (beside !== null && readContact(beside.text).phones.length > 0 ? beside : null);
  const remedy = say("table.phone.remedy");
  if (phone === null) {
    return broken(context, table, clause, nearestCell(table, contactPhone), {
      message: say("table.phone.missing"),
      remedy,
    });
  }
  const { phones, implausible } = readContact(phone.text);
  if (phones.length > 0 && implausible.length === 0) {
    return { ...emptyResult, met: [metByTable(clause, table, phone.cell)] };
  }
  return broken(context, table, clause, phone.cell, { message: say("table.phone.implausible"), remedy });
}

/** Follows the clauses on 联系人 and 联系电话 of the letterhead. */
export const letterheadContact: Check = {
  id,
  needs: null,
  clauses: ({ summaryTable }) => [summaryTable.contactPerson, summaryTable.contactPhone],
  concerns: ({ dossier }) => dossier.tables.length > 0,
  run: (context) =>
    joinResults(
      context.dossier.tables.flatMap((table) => [checkPerson(context, table), checkPhone(context, table)]),
    ),
};
