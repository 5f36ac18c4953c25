// Two files of one city: how much they differ, and which is the later one.
import type { SummaryTable } from "../sheets/summary-table.ts";
import type { VersionAge, VersionDifference } from "./file-reason.ts";
import type { ReceivedFile } from "./received.ts";
import { differenceOf } from "./row-difference.ts";

/** A file with those of its tables that count. */
export interface Version {
  readonly received: ReceivedFile;
  readonly tables: readonly SummaryTable[];
}

/** How `version` differs from `from`: rows that it adds, lacks, or has changed. */
export function versionDifference(from: Version, version: Version): VersionDifference {
  const rowsOf = ({ tables }: Version) => tables.flatMap(({ rows }) => rows);
  const { added, removed, changed, reordered } = differenceOf(rowsOf(from), rowsOf(version));
  return { added: added.length, removed: removed.length, changed: changed.length, reordered };
}

/** Whether nothing differs, the order included. */
export function isSameContent({ added, removed, changed, reordered }: VersionDifference): boolean {
  return added + removed + changed === 0 && !reordered;
}

/** The latest 报送日期 or 填报日期 in the sheets, to the day: hours are written by one and not by the other. */
export function sheetDay({ tables }: Pick<Version, "tables">): string | null {
  const days = tables.flatMap(({ letterhead }) => letterhead.sentAt?.at.slice(0, 10) ?? []);
  return days.toSorted().at(-1) ?? null;
}

function agedBy<Value extends string | number>(
  by: "sheet" | "file",
  from: Value | null,
  value: Value | null,
): VersionAge | null {
  if (from === null || value === null || from === value) return null;
  return { kind: value > from ? "newer" : "older", by };
}

/** Whether `version` is later than `from`: by the dates in the sheets, else by the files' own; names decide nothing. */
export function versionAge(from: Version, version: Version): VersionAge {
  return (
    agedBy("sheet", sheetDay(from), sheetDay(version)) ??
    agedBy("file", from.received.modified, version.received.modified) ?? { kind: "unknown" }
  );
}
