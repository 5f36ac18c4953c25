// What users read: workbook.
import { fixed } from "../define.ts";

export const workbookMessages = {
  "workbook.name": fixed("workbook", "workbook"),
};
