// What users read: caps, exclusions, conditions, deadlines and repeated units.
import { fixed } from "../define.ts";

export const reviewRuleMessages = {
  "review-rules.name": fixed("t", "t"),
};
