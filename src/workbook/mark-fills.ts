// The colours of marked rows, in Excel and in files alike.
import type { Severity } from "../notices/schema.ts";

/** "#RRGGBB" by severity; the pane shows findings in the same three tones. */
export const markFills: Readonly<Record<Severity, string>> = {
  error: "#FBD5D8",
  warning: "#FFE6C7",
  notice: "#DCEBFA",
};
