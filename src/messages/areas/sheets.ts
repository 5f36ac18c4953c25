// What users read: sheets.
import { fixed } from "../define.ts";

export const sheetMessages = {
  "sheets.name": fixed("sheets", "sheets"),
};
