// The text Excel shows for a value under a format code.
import { SSF as untyped } from "@e965/xlsx";
import type { CellValue } from "../../../sheets/grid.ts";

/** The part of the library's number formats we use; it gives them no types. */
const SSF = untyped as { readonly format: (code: string, value: number) => unknown };

/** What a cell shows: "4.00%", "2025/2/28"; the code itself is never shown, an unreadable one gives the plain value. */
export function displayText(value: CellValue, format: string): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  if (format === "@") return String(value);
  try {
    return String(SSF.format(format, value));
  } catch {
    return String(value);
  }
}
