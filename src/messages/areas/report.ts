// What users read: report.
import { fixed } from "../define.ts";

export const reportMessages = {
  "report.name": fixed("report", "report"),
};
