// Findings from the sheet itself: cells that cannot be taken as they stand, and dates that do not fit together.
import { say, type Message } from "../messages/catalogue.ts";
import { reading } from "../notices/registry.ts";
import type { ClauseId, Notice, ProgrammeId, Severity } from "../notices/schema.ts";
import type { ReportedProject, SheetFault } from "../sheets/midterm-sheet.ts";
import { compare } from "./fraction.ts";
import type { MidtermFinding } from "./finding.ts";
import { monthsPassed } from "./calendar.ts";
import { monthsText } from "./what-it-takes.ts";

const contractFirst = reading("A51");
const startOfPeriod = reading("A52");

/** The clauses that say how long projects of a programme run; a guide may say it twice. */
export function durationClauses(notice: Notice, programme: ProgrammeId): readonly ClauseId[] {
  return notice.clauses
    .filter(
      ({ kind, stage, programmes }) =>
        kind === "duration" && stage === "all" && programmes.includes(programme),
    )
    .map(({ id }) => id);
}

const severityOf = (kind: SheetFault["kind"]): Severity => {
  switch (kind) {
    case "unreadable":
    case "negative":
    case "not-whole":
    case "unit":
    case "percent-sign":
    case "over-100":
    case "unknown-id":
    case "other-programme":
    case "twice":
    case "not-a-day":
    case "no-programme":
    case "no-notice":
      return "error";
    case "twice-the-same":
    case "not-asked":
    case "not-a-choice":
      return "warning";
  }
};

/** A fault of the sheet as a finding. */
export function faultFinding(
  { kind, cell, text, clause, more }: SheetFault,
  place: Pick<MidtermFinding, "file" | "sheet" | "row">,
): MidtermFinding {
  return {
    ...place,
    clause,
    reading: null,
    severity: severityOf(kind),
    verdict: "unknown",
    cells: (kind === "twice" || kind === "twice-the-same") && more !== null ? [more, cell] : [cell],
    message: say("midterm.fault", { kind, text, more }),
    remedy: say("midterm.fault.remedy", { kind, more }),
  };
}

export interface ProjectDays {
  readonly start: string | null;
  readonly check: string | null;
  readonly end: string | null;
  readonly findings: readonly MidtermFinding[];
}

/**
 * The dates of a project as far as they fit together. A check before the start, or an end before it, is told, and the
 * dates that contradict each other are not used: no pace is computed from them.
 */
export function daysOf(notice: Notice, project: ReportedProject): ProjectDays {
  const { start, check, end, file, sheet, row, programme } = project;
  const clause = durationClauses(notice, programme).at(-1) ?? null;
  const place = { file, sheet, row };
  const told = (
    severity: Severity,
    cells: readonly (string | null)[],
    message: Message,
    remedy: Message,
    by: Partial<MidtermFinding> = {},
  ): MidtermFinding => ({
    ...place,
    clause,
    reading: null,
    severity,
    verdict: "unknown",
    cells: cells.filter((cell) => cell !== null),
    message,
    remedy,
    ...by,
  });
  const findings: MidtermFinding[] = [];
  const day = (cell: typeof start): string | null => (cell.kind === "given" ? cell.day : null);
  const [from, until, on] = [day(start), day(end), day(check)];
  if (start.kind === "not-given") {
    findings.push(
      told("warning", [start.cell], say("midterm.days.no-start"), say("midterm.days.no-start.remedy"), {
        reading: startOfPeriod,
      }),
    );
  }
  if (check.kind === "not-given") {
    findings.push(
      told("warning", [check.cell], say("midterm.days.no-check"), say("midterm.days.no-check.remedy")),
    );
  }
  const reversed = from !== null && until !== null && until <= from;
  if (reversed) {
    findings.push(
      told(
        "error",
        [start.cell, end.cell],
        say("midterm.days.reversed", { start: from, end: until }),
        say("midterm.days.remedy"),
      ),
    );
  }
  const early = from !== null && on !== null && on < from;
  if (early) {
    findings.push(
      told(
        "error",
        [start.cell, check.cell],
        say("midterm.days.early", { start: from, check: on }),
        say("midterm.days.remedy"),
      ),
    );
  }
  if (from !== null && until !== null && !reversed) {
    const years = notice.programmes.find(({ id }) => id === programme)?.durationYears ?? 0;
    const months = monthsPassed(from, until);
    if (compare(months, { top: BigInt(years * 12), bottom: 1n }) !== 0) {
      findings.push(
        told(
          "notice",
          [end.cell],
          say("midterm.days.other-length", { months: monthsText(months), notice: years * 12 }),
          say("midterm.days.other-length.remedy"),
          { reading: contractFirst },
        ),
      );
    }
  }
  return {
    start: reversed || early ? null : from,
    end: reversed ? null : until,
    check: early ? null : on,
    findings,
  };
}
