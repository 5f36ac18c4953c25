// What users read: checks of the table itself, put together from a file per part of the table.
import { applicantMessages } from "./review-table/applicants.ts";
import { tableHeadMessages } from "./review-table/head.ts";
import { tableRowMessages } from "./review-table/rows.ts";

export const reviewTableMessages = { ...tableHeadMessages, ...tableRowMessages, ...applicantMessages };
