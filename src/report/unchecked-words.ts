// What a consolidation could not check, in sentences: the same in sheets, on the command line and in JSON.
import type { Consolidation } from "../consolidate/consolidate.ts";
import { missingChannels, uncheckedOf } from "../consolidate/unchecked.ts";
import { say, type Message } from "../messages/catalogue.ts";

/** One sentence for each kind of sheet that was missing. */
export function uncheckedWords(consolidation: Consolidation): readonly Message[] {
  const channels = missingChannels(consolidation);
  return [
    ...uncheckedOf(consolidation).map(({ what, cities }) => say("merge.unchecked", { what, cities })),
    ...(channels === null || channels.length === 0 ? [] : [say("merge.unchecked.channels", { channels })]),
  ];
}
