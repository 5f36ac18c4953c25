// Titles of sheets under a notice: whoever holds the sheet sees that its rules came from a file.
import { say, textOf, type Message } from "../messages/catalogue.ts";
import type { Locale } from "../messages/define.ts";
import type { Notice } from "../notices/schema.ts";

/** "2027 年度…（按非内置规则）" where the notice was loaded; the title alone where the product carries it. */
export function titleUnder(notice: Notice, title: Message, locale: Locale): string {
  const words = textOf(title, locale);
  return notice.builtIn ? words : `${words}${textOf(say("notice-file.title-note"), locale)}`;
}
