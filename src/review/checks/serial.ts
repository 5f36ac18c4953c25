// 序号: 1 to n over the whole table (A27). The order of rows belongs to the city: nothing is sorted or renumbered (A56).
import { say, type Message } from "../../messages/catalogue.ts";
import { reading } from "../../notices/registry.ts";
import type { Notice } from "../../notices/schema.ts";
import type { SummaryTable } from "../../sheets/summary-table.ts";
import { columnOf, errorCell, judgeRows, type Judged } from "../by-row.ts";
import type { Check, CheckContext, CheckResult, ReviewRow } from "../check.ts";
import type { Finding } from "../finding.ts";
import {
  emptyResult,
  finding,
  hasColumn,
  joinResults,
  placeOf,
  placeOfTable,
  severityOf,
} from "../outcome.ts";
import { quoted } from "../quote.ts";
import { readSerial, serialRun, type SerialCell, type SerialFault } from "../serials.ts";

const id = "serial";
const continuous = reading("A27");

function serialCells(table: SummaryTable, rows: readonly ReviewRow[]): readonly SerialCell[] {
  const numbered = table.leftovers.filter(({ kind }) => kind !== "dots").map(({ row }) => row);
  let passed = 0;
  return rows.map(({ row, cells: { serial }, programme }) => {
    const before = passed;
    while ((numbered[passed] ?? Infinity) < row) passed += 1;
    return {
      value: serial.blank ? null : readSerial(serial.error ? "" : serial.text),
      shared: serial.inherited && !serial.blank,
      leftoversAbove: passed - before,
      programme: programme ?? "",
    };
  });
}

interface Told {
  readonly message: Message;
  readonly figure: string | null;
}

function toldOf(fault: SerialFault, row: ReviewRow, rows: readonly ReviewRow[]): Told {
  switch (fault.kind) {
    case "blank":
      return { message: say("table.serial.blank"), figure: null };
    case "shared":
      return { message: say("table.serial.shared"), figure: null };
    case "not-number": {
      const text = quoted(row.cells.serial.text);
      return { message: say("table.serial.not-number", { text }), figure: quoted(text, 12) };
    }
    case "start":
      return { message: say("table.serial.start", { value: fault.value }), figure: String(fault.value) };
    case "gap": {
      const { from, to, missing } = fault;
      return { message: say("table.serial.gap", { from, to, missing }), figure: `${from} → ${to}` };
    }
    case "duplicate": {
      const { value, first } = fault;
      const message = say("table.serial.duplicate", { value, row: rows[first]?.row ?? row.row });
      return { message, figure: String(value) };
    }
    case "order": {
      const { value, after } = fault;
      return { message: say("table.serial.order", { value, after }), figure: `${after} → ${value}` };
    }
  }
}

function judge(notice: Notice, rows: readonly ReviewRow[], row: ReviewRow, fault: SerialFault): Judged {
  const { clause } = columnOf(notice, "serial");
  const severity = severityOf(notice, clause);
  if (row.cells.serial.error) return errorCell(id, notice, row, "serial", severity);
  return finding({
    check: id,
    clause,
    reading: fault.kind === "blank" || fault.kind === "not-number" ? null : continuous,
    severity,
    verdict: "broken",
    programme: row.programme,
    place: placeOf(row, ["serial"]),
    ...toldOf(fault, row, rows),
    remedy: say("table.serial.remedy"),
  });
}

/** All restarts of a table in one notice. */
function restarted(notice: Notice, table: SummaryTable, rows: readonly ReviewRow[]): readonly Finding[] {
  if (rows.length === 0) return [];
  return [
    finding({
      check: id,
      clause: columnOf(notice, "serial").clause,
      reading: continuous,
      severity: "notice",
      verdict: "met",
      place: placeOfTable(
        table,
        rows.map(({ cells }) => cells.serial.cell),
        rows.map(({ row }) => row),
      ),
      message: say("table.serial.restart", { times: rows.length }),
      figure: `× ${rows.length}`,
      remedy: say("table.serial.remedy"),
    }),
  ];
}

function run({ notice, dossier }: CheckContext): CheckResult {
  const { clause } = columnOf(notice, "serial");
  const results: CheckResult[] = [];
  let previous = 0;
  for (const table of dossier.tables) {
    if (!hasColumn(table, "serial")) continue;
    const rows = dossier.rows.filter((row) => row.table === table);
    const { faults, restarts, last } = serialRun(serialCells(table, rows), previous);
    previous = last;
    const faultOf = new Map(rows.map((row, index) => [row, faults[index]]));
    const again = restarts.flatMap((index) => rows.slice(index, index + 1));
    results.push(
      { ...emptyResult, findings: restarted(notice, table, again) },
      judgeRows([clause], rows, (row) => {
        const fault = faultOf.get(row);
        return fault === undefined ? "met" : judge(notice, rows, row, fault);
      }),
    );
  }
  return joinResults(results);
}

/** Follows the clause on 序号. */
export const serial: Check = {
  id,
  needs: null,
  clauses: (notice) => [columnOf(notice, "serial").clause],
  concerns: ({ dossier }) => dossier.rows.length > 0,
  run,
};
