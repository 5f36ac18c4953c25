// What the arguments of every command share: options parsed, their values checked, and the sentence that says what is wrong.
import { parseArgs, type ParseArgsConfig } from "node:util";
import { say, type Message } from "../messages/catalogue.ts";
import type { Locale } from "../messages/define.ts";
import { momentOf, type GivenMoment } from "../sheets/moments.ts";
import { errorCode } from "./error-code.ts";

/** What every command that goes by notices takes. */
export interface NoticeOptions {
  /** Files of rules that are not built in, each once. */
  readonly notices: readonly string[];
  readonly locale: Locale;
}

export type Arguments<Command> =
  | Command
  | { readonly kind: "help" }
  | { readonly kind: "wrong"; readonly told: Message; readonly locale: Locale };

/** Thrown while arguments are read: the first thing wrong with the arguments. */
export class Wrong extends Error {
  constructor(readonly told: Message) {
    super();
  }
}

export const always = {
  notice: { type: "string", multiple: true },
  lang: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

export const common = {
  ...always,
  json: { type: "boolean" },
  year: { type: "string" },
} as const;

/** Node says what is wrong with an option by a code and an English sentence; we say it in ours. */
export function parsed<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    const code = errorCode(error);
    if (code === null || !code.startsWith("ERR_PARSE_ARGS")) throw error;
    const message = error instanceof Error ? error.message : String(error);
    const option = /'(-{1,2}[^' ]+)/u.exec(message)?.[1];
    throw new Wrong(
      code === "ERR_PARSE_ARGS_UNKNOWN_OPTION" && option !== undefined
        ? say("command-line.unknown-option", { option })
        : say("command-line.option-usage", { detail: option ?? message }),
    );
  }
}

export function guarded<Command>(
  read: () => Arguments<Command>,
  typed: readonly string[],
): Arguments<Command> {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Wrong)) throw error;
    // The language counts even where another option is wrong.
    const english = /(?:^|\s)--lang[= ]en/u.test(typed.join(" "));
    return { kind: "wrong", told: error.told, locale: english ? "en-US" : "zh-CN" };
  }
}

export function localeOf(value: string | undefined): Locale {
  if (value === undefined || /^zh(?:-cn)?$/iu.test(value)) return "zh-CN";
  if (/^en(?:-us)?$/iu.test(value)) return "en-US";
  throw new Wrong(say("command-line.bad-language", { value }));
}

export function chosenYear(value: string | undefined): number | null {
  return value === undefined ? null : yearOf(value, "year");
}

export function yearOf(value: string, option: string): number {
  if (!/^20\d\d$/u.test(value)) throw new Wrong(say("command-line.bad-year", { option, value }));
  return Number(value);
}

export function dateOf(option: string, value: string | undefined): GivenMoment | null {
  if (value === undefined) return null;
  const moment = momentOf(value, null);
  if (moment === null) throw new Wrong(say("command-line.bad-date", { option, value }));
  return { ...moment, cell: null, sheet: null };
}

/** A file to be written is a workbook of today's kind. */
export function outFile(out: string | undefined): string | null {
  if (out !== undefined && !/\.xlsx$/iu.test(out))
    throw new Wrong(say("command-line.template.not-xlsx", { out }));
  return out ?? null;
}
