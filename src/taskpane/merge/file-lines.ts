// The files as the list shows them: what needs the user first, then what was read, then what is settled. Pure.
import { faultsOf } from "../../consolidate/attention.ts";
import type { Choice } from "../../consolidate/choose-files.ts";
import { decisionsFor, type Decision } from "../../consolidate/decide.ts";
import type { FileReason } from "../../consolidate/file-reason.ts";
import type { Decisions } from "../../consolidate/received.ts";
import { sheetDay } from "../../consolidate/version.ts";
import { say, type Message } from "../../messages/catalogue.ts";
import type { FindingGroup } from "../../report/finding-group.ts";
import { reasonWords } from "../../report/file-reason-words.ts";

export interface FileLine {
  readonly choice: Choice;
  readonly tone: FindingGroup | "found";
  /** 同市重复, 年度不符 …; null for a file that is simply taken. */
  readonly label: Message | null;
  readonly told: Message;
  /** What helps to decide, a line each. */
  readonly hints: readonly Message[];
  /** What can be decided on it beside taking it off the list. */
  readonly decisions: readonly Decision["kind"][];
  /** The city that the file may be of. */
  readonly suggested: string | null;
}

export interface FileLines {
  /** Rows may be missing because of these, or they say something that the user should know. */
  readonly open: readonly FileLine[];
  readonly taken: readonly FileLine[];
  /** Not taken, and nothing more to be asked: decided, or nothing for us. */
  readonly settled: readonly FileLine[];
}

interface Manner {
  readonly label: Message;
  readonly tone: FindingGroup;
}

/** How a reason is called, and how grave it is. */
const manners: Readonly<Record<FileReason["kind"], Manner>> = {
  unreadable: { label: say("pane-merge.file.unreadable"), tone: "error" },
  "no-table": { label: say("pane-merge.file.no-table"), tone: "error" },
  "two-headers": { label: say("pane-merge.file.two-headers"), tone: "error" },
  "empty-table": { label: say("pane-merge.file.empty-table"), tone: "error" },
  "wrong-year": { label: say("pane-merge.file.wrong-year"), tone: "error" },
  "no-city": { label: say("pane-merge.file.no-city"), tone: "verify" },
  "two-cities": { label: say("pane-merge.file.two-cities"), tone: "verify" },
  "same-city": { label: say("pane-merge.file.same-city"), tone: "verify" },
  "same-bytes": { label: say("pane-merge.file.same-bytes"), tone: "note" },
  "same-content": { label: say("pane-merge.file.same-content"), tone: "note" },
  "left-by-user": { label: say("pane-merge.file.left"), tone: "note" },
  "second-reference": { label: say("pane-merge.file.second-reference"), tone: "note" },
  ours: { label: say("pane-merge.file.ours"), tone: "note" },
};

/** The dates by which two versions can be told apart: those in the sheets where both have one, else the files' own. */
function datesOf(own: Choice, other: Choice | undefined): readonly Message[] {
  if (other === undefined) return [];
  const [ownDay, otherDay] = [sheetDay(own), sheetDay(other)];
  if (ownDay !== null && otherDay !== null) {
    return [say("pane-merge.file.sheet-dates", { own: ownDay, other: otherDay })];
  }
  const [ownTime, otherTime] = [own.received.modified, other.received.modified];
  return ownTime === null || otherTime === null
    ? []
    : [say("pane-merge.file.file-dates", { own: minuteOf(ownTime), other: minuteOf(otherTime) })];
}

/** "2025-03-05 14:20" on the user's clock. */
function minuteOf(time: number): string {
  const date = new Date(time);
  const two = (part: number): string => String(part).padStart(2, "0");
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join("-");
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}

function reasonLine(choice: Choice, reason: FileReason, files: readonly Choice[]): FileLine {
  const { told, remedy } = reasonWords(reason);
  const rival = "of" in reason ? files.find(({ received }) => received.file === reason.of) : undefined;
  return {
    choice,
    ...manners[reason.kind],
    told,
    hints: hintsOf(choice, reason, rival, remedy),
    decisions: decisionsFor(choice),
    suggested: "suggested" in reason ? reason.suggested : null,
  };
}

/** Dates where two files of a city are open, else what can be done about it; where the choices say all, nothing. */
function hintsOf(
  choice: Choice,
  reason: FileReason,
  rival: Choice | undefined,
  remedy: Message | null,
): readonly Message[] {
  switch (reason.kind) {
    case "same-city":
      return [
        ...datesOf(choice, rival),
        ...(choice.status === "needs-decision" ? [say("pane-merge.file.for-now")] : []),
      ];
    case "no-city":
      return [];
    case "unreadable":
    case "no-table":
    case "two-headers":
    case "empty-table":
    case "wrong-year":
    case "two-cities":
    case "same-bytes":
    case "same-content":
    case "left-by-user":
    case "second-reference":
    case "ours":
      return remedy === null ? [] : [remedy];
  }
}

function takenLine(choice: Choice, decisions: Decisions): FileLine {
  const { received, cities, tables, read } = choice;
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  const decided = decisions.files.get(received.file) === "take" || decisions.cities.has(received.file);
  return {
    choice,
    tone: "found",
    label: null,
    told:
      cities.length > 0
        ? say("pane-merge.file.rows", { cities, rows })
        : say("pane-merge.file.reference", {
            regionFigures: (read?.regionFigures ?? null) !== null,
            ledger: (read?.ledger ?? null) !== null,
            previous: (read?.previous ?? null) !== null,
            receipts: (read?.receipts ?? null) !== null,
            lists: (read?.lists ?? []).length > 0,
          }),
    hints: decided ? [say("pane-merge.file.decided")] : [],
    decisions: decided ? ["undo"] : decisionsFor(choice),
    suggested: null,
  };
}

/** A file that is taken, with sheets in it that cannot be read: a line for each. */
function faultLines(choice: Choice): readonly FileLine[] {
  return faultsOf(choice).map((fault): FileLine => {
    const { told, remedy } = reasonWords(fault);
    return {
      choice,
      tone: "error",
      label: say("pane-merge.file.partly"),
      told,
      hints: remedy === null ? [] : [remedy],
      decisions: [],
      suggested: null,
    };
  });
}

const order: readonly FileLine["tone"][] = ["error", "verify", "note", "found"];

/** Every file in one line, one with an unreadable sheet in another one too. The gravest first, otherwise as they came. */
export function fileLines(files: readonly Choice[], decisions: Decisions): FileLines {
  const told = files.flatMap((choice) =>
    choice.reason === null ? [] : [{ choice, line: reasonLine(choice, choice.reason, files) }],
  );
  const isSettled = ({ status, reason }: Choice): boolean =>
    status === "left-out" && (reason?.kind === "same-city" || reason?.kind === "left-by-user");
  const open = [
    ...files.flatMap(faultLines),
    ...told.filter(({ choice }) => !isSettled(choice)).map(({ line }) => line),
  ];
  return {
    open: open.toSorted((a, b) => order.indexOf(a.tone) - order.indexOf(b.tone)),
    taken: files.filter(({ status }) => status === "taken").map((choice) => takenLine(choice, decisions)),
    settled: told.filter(({ choice }) => isSettled(choice)).map(({ line }) => line),
  };
}

/** Whether the dates of the files can settle what is open between files of one city. */
export function canPreferNewest({ open }: FileLines): boolean {
  const undecided = open.filter(({ choice }) => choice.reason?.kind === "same-city");
  return (
    undecided.length > 1 &&
    undecided.some(({ choice: { reason } }) => reason?.kind === "same-city" && reason.age.kind !== "unknown")
  );
}
