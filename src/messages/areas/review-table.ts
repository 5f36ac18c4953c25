// What users read: checks of the table itself.
import { fixed } from "../define.ts";

export const reviewTableMessages = {
  "review-table.name": fixed("t", "t"),
};
