// What users read: workbook.
import { fixed } from "../define.ts";
import { workbookFileMessages } from "./workbook-files.ts";

export const workbookMessages = {
  ...workbookFileMessages,
  "workbook.name": fixed("workbook", "workbook"),
};
