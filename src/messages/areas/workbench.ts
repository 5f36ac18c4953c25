// What users read: workbench.
import { fixed } from "../define.ts";

export const workbenchMessages = {
  "workbench.name": fixed("workbench", "workbench"),
};
