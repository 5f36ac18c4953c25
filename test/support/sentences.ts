// How a finding's sentences end: its message is a line of a list, its remedy a sentence that stands alone.
import { textOf } from "../../src/messages/catalogue.ts";
import type { Finding } from "../../src/review/finding.ts";

/** Sentences of a finding with the wrong ending, in both languages; none in a finding as it should be. */
export function wrongEndings({ message, remedy }: Finding): readonly string[] {
  return (["zh-CN", "en-US"] as const).flatMap((locale) => {
    const line = textOf(message, locale);
    const advice = remedy === null ? null : textOf(remedy, locale);
    return [
      ...(/[。.；;，,]$/u.test(line) ? [line] : []),
      ...(advice === null || /[。？.?]$/u.test(advice) ? [] : [advice]),
    ];
  });
}
