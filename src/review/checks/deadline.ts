// Dates that the sheet states or the user gave against the notice's deadlines (A28). Today's date is never looked at.
import { reading } from "../../notices/registry.ts";
import type { ClauseId, Deadline, Notice, Programme, Severity } from "../../notices/schema.ts";
import { say, type Message } from "../../messages/catalogue.ts";
import type { GivenMoment } from "../../sheets/moments.ts";
import type { SummaryTable } from "../../sheets/summary-table.ts";
import type { Check, CheckContext, CheckResult, ReviewRow } from "../check.ts";
import type { Finding, Place, Source, Verdict } from "../finding.ts";
import { timelinessOf, type Timeliness } from "../moments.ts";
import {
  emptyResult,
  finding,
  joinResults,
  met,
  metByTable,
  placeOf,
  placeOfTable,
  severityOf,
} from "../outcome.ts";
import { rowsOfProgramme } from "../programmes.ts";
import { numbersByTable, rowsBySheet } from "../rows-by-sheet.ts";
import { tellUnreadable } from "../unreadable-dates.ts";

const id = "deadline";
const howDatesAreRead = reading("A28");

type RowAct = "applicant" | "city-review";

interface Judgement {
  readonly verdict: Verdict;
  readonly severity: Severity;
  readonly says: "deadline.last-day" | "deadline.late" | "deadline.needs-hour";
}

/** null: on time, nothing to tell. */
function judgementOf(timeliness: Timeliness, ofClause: Severity): Judgement | null {
  switch (timeliness) {
    case "on-time":
      return null;
    case "last-day":
      return { verdict: "met", severity: "notice", says: "deadline.last-day" };
    case "late":
      return { verdict: "broken", severity: ofClause, says: "deadline.late" };
    case "needs-hour":
      return { verdict: "unknown", severity: "warning", says: "deadline.needs-hour" };
  }
}

/** null where the hour is missing: there is nothing to compare. */
function figureOf(timeliness: Timeliness, { at }: GivenMoment, until: string): string | null {
  if (timeliness === "needs-hour") return null;
  return `${at} ${timeliness === "late" ? ">" : "≤"} ${until}`.replaceAll("T", " ");
}

function sourceOf(table: SummaryTable, { cell, sheet }: GivenMoment, what: Message): readonly Source[] {
  return cell === null ? [] : [{ file: table.file, sheet: sheet ?? table.sheet, cell, what }];
}

/**
 * The date of sending decides; where only that of receipt is known, a late one is a question, not a fault. A date that
 * cannot be read is told where it would have decided.
 */
function judgeTable(context: CheckContext, deadline: Deadline, table: SummaryTable): CheckResult {
  const { givenDates, notice } = context;
  const { clause, also, until } = deadline;
  const sent = table.letterhead.sentAt ?? givenDates.tableSent;
  const received = table.letterhead.receivedAt ?? givenDates.tableReceived;
  const moment = sent ?? received;
  const unreadable = tellUnreadable(
    id,
    deadline,
    null,
    table,
    table.unreadableDates.filter(({ act }) =>
      act === "sent" ? sent === null : act === "received" && moment === null,
    ),
  );
  if (moment === null) return { ...emptyResult, findings: unreadable };
  const act = sent === null ? "received" : "sent";
  const what = say("deadline.act", { act });
  const timeliness = timelinessOf(deadline, moment);
  const judged = judgementOf(timeliness, severityOf(notice, clause));
  const onTime = metByTable(clause, table, moment.cell ?? "");
  if (judged === null) return { ...emptyResult, met: [onTime] };
  const onlyReceived = sent === null && timeliness === "late";
  const told: Finding = finding({
    check: id,
    clause,
    also,
    reading: howDatesAreRead,
    severity: onlyReceived ? "warning" : judged.severity,
    verdict: onlyReceived ? "unknown" : judged.verdict,
    place: placeOfTable(table, moment.cell === null || moment.sheet !== table.sheet ? [] : [moment.cell]),
    message: say(judged.says, { act, at: moment.at, until }),
    figure: figureOf(timeliness, moment, until),
    working: [say("deadline.working", { act, at: moment.at, until })],
    remedy: onlyReceived ? say("deadline.remedy.sent") : null,
    sources: sourceOf(table, moment, what),
  });
  return {
    findings: [told, ...unreadable],
    met: judged.verdict === "met" ? [onTime] : [],
    unknownInputs: [],
  };
}

function momentOfRow(context: CheckContext, act: RowAct, row: ReviewRow): GivenMoment | null {
  switch (act) {
    case "applicant":
      return row.appliedAt ?? context.givenDates.applied;
    case "city-review":
      return row.cityReviewedAt ?? context.givenDates.cityReviewed;
  }
}

interface DatedRow {
  readonly row: ReviewRow;
  readonly moment: GivenMoment;
}

/** The row at the date that was judged: its own cell, or the unit where the user gave the date. */
function placeOfDated({ row, moment }: DatedRow): Place {
  const place = placeOf(row, ["unit"]);
  return moment.cell === null ? place : { ...place, cells: [moment.cell] };
}

/** Rows with the same answer from the same date are one fact: the user gave one date for all, or nobody wrote the hour. */
function tellTogether(
  context: CheckContext,
  deadline: Deadline,
  act: RowAct,
  programme: Programme | null,
  timeliness: Timeliness,
  dated: readonly DatedRow[],
): readonly Finding[] {
  const { clause, until } = deadline;
  const judged = judgementOf(timeliness, severityOf(context.notice, clause));
  if (judged === null) return [];
  const byRow = new Map(dated.map((each) => [each.row, each]));
  return rowsBySheet([...byRow.keys()]).flatMap(({ file, sheet, rows }) => {
    const own = rows.flatMap((row) => byRow.get(row) ?? []);
    const [first] = own;
    if (first === undefined) return [];
    const { moment } = first;
    const places = own.map(placeOfDated);
    return [
      finding({
        check: id,
        clause,
        also: deadline.also,
        reading: howDatesAreRead,
        severity: judged.severity,
        verdict: judged.verdict,
        programme: programme?.id ?? null,
        place: {
          file,
          sheet,
          rows: places.flatMap((place) => place.rows),
          cells: places.flatMap((place) => place.cells),
        },
        message: say(judged.says, { act, at: moment.at, until }),
        figure: figureOf(timeliness, moment, until),
        working: [say("deadline.working", { act, at: moment.at, until })],
        remedy: timeliness === "needs-hour" ? say("deadline.remedy.hour") : null,
      }),
    ];
  });
}

function tellRow(context: CheckContext, deadline: Deadline, act: RowAct, dated: DatedRow): Finding | null {
  const { row, moment } = dated;
  const { clause, until } = deadline;
  const timeliness = timelinessOf(deadline, moment);
  const judged = judgementOf(timeliness, severityOf(context.notice, clause));
  if (judged === null) return null;
  return finding({
    check: id,
    clause,
    also: deadline.also,
    reading: howDatesAreRead,
    severity: judged.severity,
    verdict: judged.verdict,
    programme: row.programme,
    place: placeOfDated(dated),
    message: say(judged.says, { act, at: moment.at, until }),
    figure: figureOf(timeliness, moment, until),
    working: [say("deadline.working", { act, at: moment.at, until })],
    remedy: timeliness === "needs-hour" ? say("deadline.remedy.hour") : null,
    sources: sourceOf(row.table, moment, say("deadline.act", { act })),
  });
}

function judgeRows(
  context: CheckContext,
  deadline: Deadline,
  act: RowAct,
  programme: Programme | null,
  rows: readonly ReviewRow[],
): CheckResult {
  const dated: DatedRow[] = [];
  const undated: ReviewRow[] = [];
  for (const row of rows) {
    const { applicant } = row.applicant;
    if (applicant !== null && deadline.notFor.includes(applicant)) continue;
    const moment = momentOfRow(context, act, row);
    if (moment !== null) dated.push({ row, moment });
    else if (row.table.unreadableDates.length > 0) undated.push(row);
  }
  const findings: Finding[] = [];
  for (const { table, rows: numbers } of numbersByTable(undated)) {
    const dates = table.unreadableDates.filter((each) => each.act === act && numbers.has(each.row));
    for (const told of tellUnreadable(id, deadline, programme, table, dates)) findings.push(told);
  }
  const together = new Map<Timeliness, DatedRow[]>();
  const onTime: ReviewRow[] = [];
  for (const each of dated) {
    const timeliness = timelinessOf(deadline, each.moment);
    if (timeliness === "on-time" || timeliness === "last-day") onTime.push(each.row);
    if (each.moment.cell === null || timeliness === "needs-hour") {
      const group = together.get(timeliness);
      if (group === undefined) together.set(timeliness, [each]);
      else group.push(each);
    } else {
      const told = tellRow(context, deadline, act, each);
      if (told !== null) findings.push(told);
    }
  }
  for (const [timeliness, group] of together) {
    for (const told of tellTogether(context, deadline, act, programme, timeliness, group))
      findings.push(told);
  }
  return { findings, met: met(deadline.clause, onTime), unknownInputs: [] };
}

/** The rows bound by a programme's own date: those placed in it. */
function rowsOf({ notice, dossier }: CheckContext, programme: Programme): readonly ReviewRow[] {
  return rowsOfProgramme(notice, dossier.rows, programme.id)
    .filter(({ certain }) => certain)
    .map(({ row }) => row);
}

function judgeDeadline(context: CheckContext, programme: Programme | null, deadline: Deadline): CheckResult {
  const { dossier } = context;
  switch (deadline.act) {
    case "table":
      return joinResults(dossier.tables.map((table) => judgeTable(context, deadline, table)));
    case "applicant":
    case "city-review": {
      const rows = programme === null ? dossier.rows : rowsOf(context, programme);
      return judgeRows(context, deadline, deadline.act, programme, rows);
    }
  }
}

function deadlinesOf(notice: Notice): readonly { programme: Programme | null; deadline: Deadline }[] {
  return [
    ...notice.deadlines.map((deadline) => ({ programme: null, deadline })),
    ...notice.programmes.flatMap((programme) =>
      programme.deadlines.map((deadline) => ({ programme, deadline })),
    ),
  ];
}

/** Late → error; the doubtful last day → a note; no hour, no readable date, only a late receipt known → to be verified. */
export const deadline: Check = {
  id,
  needs: null,
  clauses: (notice): readonly ClauseId[] => [
    ...new Set(deadlinesOf(notice).flatMap(({ deadline: { clause, also } }) => [clause, ...also])),
  ],
  concerns: ({ dossier }) => dossier.tables.length > 0,
  run: (context) =>
    joinResults(
      deadlinesOf(context.notice).map(({ programme, deadline: each }) =>
        judgeDeadline(context, programme, each),
      ),
    ),
};
