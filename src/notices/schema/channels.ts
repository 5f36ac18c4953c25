// Ways to apply of which a unit may use only one (多头申报): what the applicant lists of each are compared by.
import * as z from "zod/mini";
import { clauseId, text, words } from "./words.ts";

export const channelRule = z.strictObject({
  /** “任选其一……请勿多头申报” */
  clause: clauseId,
  channels: z
    .array(
      z.strictObject({
        clause: clauseId,
        name: text,
        /** By which a list, or a cell of one, is known to be of this channel. */
        words: words.check(z.minLength(1)),
      }),
    )
    .check(z.minLength(2)),
});
export type ChannelRule = z.infer<typeof channelRule>;
