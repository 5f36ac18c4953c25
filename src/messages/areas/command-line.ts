// What users read: command-line.
import { fixed } from "../define.ts";

export const commandLineMessages = {
  "command-line.name": fixed("command-line", "command-line"),
};
