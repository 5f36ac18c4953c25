// What users read: pane.
import { fixed } from "../define.ts";

export const paneMessages = {
  "pane.name": fixed("pane", "pane"),
};
