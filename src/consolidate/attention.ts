// What of a file needs somebody's attention: nothing may be left out without anybody having seen it.
import type { Choice } from "./choose-files.ts";
import type { FileReason } from "./file-reason.ts";

/** Tables of a file that cannot be read beside others that can: two headers, or a header without rows. */
export function faultsOf({ read, status, reason }: Choice): readonly FileReason[] {
  const faults = read?.faults ?? [];
  // Where nothing else is in the file, the fault is the reason itself.
  if (status === "left-out" && (reason?.kind === "two-headers" || reason?.kind === "empty-table")) return [];
  return faults.map(({ kind, sheet, cells }) =>
    kind === "two-headers" ? { kind, sheet, cells } : { kind: "empty-table", sheet, cells, suggested: null },
  );
}

/**
 * Whether a city's rows may be missing because of this file, and nobody decided so: it cannot be read, holds no table, or
 * waits for a decision. What repeats another file, or was left out by the user, lacks nothing.
 */
export function needsAttention(choice: Choice): boolean {
  if (faultsOf(choice).length > 0) return true;
  switch (choice.reason?.kind) {
    case "unreadable":
    case "no-table":
    case "two-headers":
    case "empty-table":
    case "wrong-year":
    case "no-city":
    case "two-cities":
      return true;
    case "same-city":
      return choice.status === "needs-decision";
    case "same-bytes":
    case "same-content":
    case "left-by-user":
    case "second-reference":
    case "ours":
    case undefined:
      return false;
  }
}
