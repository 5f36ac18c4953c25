// The language of the pane and the one way text gets into it: messages of the catalogue.
import { createContext, useCallback, useContext } from "react";
import { textOf, type Message } from "../messages/catalogue.ts";
import type { Locale } from "../messages/define.ts";

const LocaleContext = createContext<Locale>("zh-CN");
export const LocaleProvider = LocaleContext.Provider;

/** Between the members of a line: it may break after the dot, never before it. */
export const dot = "\u00a0· ";

export function useLocale(): Locale {
  return useContext(LocaleContext);
}

/** Gives the text of a message in the pane's language. */
export function useTell(): (message: Message) => string {
  const locale = useLocale();
  return useCallback((message: Message) => textOf(message, locale), [locale]);
}
