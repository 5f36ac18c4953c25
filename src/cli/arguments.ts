// What was typed after the command, checked: options into plain values, or the sentence that says what is wrong.
import { say } from "../messages/catalogue.ts";
import type { GivenDates } from "../review/check.ts";
import { cityNamed } from "../sheets/city-names.ts";
import {
  always,
  chosenYear,
  common,
  dateOf,
  guarded,
  localeOf,
  outFile,
  parsed,
  Wrong,
  yearOf,
  type Arguments,
  type NoticeOptions,
} from "./option-values.ts";

export interface ReviewCommand extends NoticeOptions {
  readonly kind: "review";
  readonly files: readonly string[];
  readonly json: boolean;
  readonly year: number | null;
  readonly givenDates: GivenDates;
  /** The copy with marks, or the folder for the copies; null: none is asked for. */
  readonly mark: string | null;
  /** A copy may overwrite a file. */
  readonly force: boolean;
  /** The text also tells what is met. */
  readonly met: boolean;
  /** The text also tells every question of the checklist. */
  readonly checklist: boolean;
}

export interface CoverageCommand extends NoticeOptions {
  readonly kind: "coverage";
  readonly json: boolean;
  readonly year: number | null;
}

export interface NoticeCommand extends NoticeOptions {
  readonly kind: "notice";
  readonly task:
    | { readonly kind: "check"; readonly files: readonly string[] }
    | { readonly kind: "export"; readonly year: number }
    | { readonly kind: "schema" };
}

/** What `template` can make; `templates.ts` says how. */
export const templateKinds = ["evidence", "regions", "ledger", "midterm"] as const;
export type TemplateKind = (typeof templateKinds)[number];

export interface TemplateCommand extends NoticeOptions {
  readonly kind: "template";
  readonly template: TemplateKind;
  readonly files: readonly string[];
  readonly year: number | null;
  /** null: the kind's own name. */
  readonly out: string | null;
  readonly force: boolean;
  readonly json: boolean;
}

export interface ConsolidateCommand extends NoticeOptions {
  readonly kind: "consolidate";
  /** Files and folders, as typed. */
  readonly paths: readonly string[];
  readonly out: string | null;
  /** The folder for one workbook of findings per city. */
  readonly returns: string | null;
  readonly json: boolean;
  readonly force: boolean;
  readonly year: number | null;
  readonly prefer: "first" | "newest" | null;
  readonly take: readonly string[];
  readonly leave: readonly string[];
  /** Whose a file is that does not say so: its path and one of the 13 cities. */
  readonly cities: readonly (readonly [file: string, city: string])[];
}

const dateOptions = ["sent", "received", "reviewed", "applied"] as const;
const reviewOptions = {
  ...common,
  sent: { type: "string" },
  received: { type: "string" },
  reviewed: { type: "string" },
  applied: { type: "string" },
  mark: { type: "string" },
  force: { type: "boolean" },
  met: { type: "boolean" },
  checklist: { type: "boolean" },
} as const;

/** The arguments of `review`. A file named twice is reviewed once. */
export function reviewArguments(typed: readonly string[]): Arguments<ReviewCommand> {
  return guarded(() => {
    const { values, positionals } = parsed({
      args: [...typed],
      options: reviewOptions,
      allowPositionals: true,
    });
    if (values.help === true) return { kind: "help" };
    const locale = localeOf(values.lang);
    const [sent, received, reviewed, applied] = dateOptions.map((option) => dateOf(option, values[option]));
    const year = chosenYear(values.year);
    if (positionals.length === 0) throw new Wrong(say("command-line.no-files"));
    if (values.mark === "") throw new Wrong(say("command-line.mark-empty"));
    if (values.force === true && values.mark === undefined) throw new Wrong(say("command-line.force-alone"));
    return {
      kind: "review",
      mark: values.mark ?? null,
      force: values.force === true,
      met: values.met === true,
      checklist: values.checklist === true,
      files: [...new Set(positionals)],
      notices: [...new Set(values.notice)],
      json: values.json === true,
      year,
      locale,
      givenDates: {
        tableSent: sent ?? null,
        tableReceived: received ?? null,
        cityReviewed: reviewed ?? null,
        applied: applied ?? null,
      },
    };
  }, typed);
}

/** The arguments of `coverage`. */
export function coverageArguments(typed: readonly string[]): Arguments<CoverageCommand> {
  return guarded(() => {
    const { values } = parsed({ args: [...typed], options: common });
    if (values.help === true) return { kind: "help" };
    return {
      kind: "coverage",
      notices: [...new Set(values.notice)],
      json: values.json === true,
      year: chosenYear(values.year),
      locale: localeOf(values.lang),
    };
  }, typed);
}

const noticeOptions = {
  ...always,
  check: { type: "string", multiple: true },
  export: { type: "string" },
  schema: { type: "boolean" },
} as const;

/** The arguments of `notice`: one of its three tasks. */
export function noticeArguments(typed: readonly string[]): Arguments<NoticeCommand> {
  return guarded(() => {
    const { values } = parsed({ args: [...typed], options: noticeOptions });
    if (values.help === true) return { kind: "help" };
    const tasks: readonly NoticeCommand["task"][] = [
      ...(values.check === undefined ? [] : [{ kind: "check", files: [...new Set(values.check)] } as const]),
      ...(values.export === undefined
        ? []
        : [{ kind: "export", year: yearOf(values.export, "export") } as const]),
      ...(values.schema === true ? [{ kind: "schema" } as const] : []),
    ];
    const [task, second] = tasks;
    if (task === undefined || second !== undefined) throw new Wrong(say("command-line.notice.one-task"));
    return { kind: "notice", task, notices: [...new Set(values.notice)], locale: localeOf(values.lang) };
  }, typed);
}

const templateOptions = { ...common, out: { type: "string" }, force: { type: "boolean" } } as const;

/** The arguments of `template`: the first word may name the kind; a file of that name is ./evidence. */
export function templateArguments(typed: readonly string[]): Arguments<TemplateCommand> {
  return guarded(() => {
    const { values, positionals } = parsed({
      args: [...typed],
      options: templateOptions,
      allowPositionals: true,
    });
    if (values.help === true) return { kind: "help" };
    const named = templateKinds.find((each) => each === positionals[0]);
    const out = outFile(values.out);
    return {
      kind: "template",
      template: named ?? "evidence",
      files: [...new Set(named === undefined ? positionals : positionals.slice(1))],
      notices: [...new Set(values.notice)],
      year: chosenYear(values.year),
      out,
      force: values.force === true,
      json: values.json === true,
      locale: localeOf(values.lang),
    };
  }, typed);
}

const consolidateOptions = {
  ...common,
  out: { type: "string" },
  returns: { type: "string" },
  force: { type: "boolean" },
  prefer: { type: "string" },
  take: { type: "string", multiple: true },
  leave: { type: "string", multiple: true },
  city: { type: "string", multiple: true },
} as const;

/** The arguments of `consolidate`. A path named twice is read once. */
export function consolidateArguments(typed: readonly string[]): Arguments<ConsolidateCommand> {
  return guarded(() => {
    const { values, positionals } = parsed({
      args: [...typed],
      options: consolidateOptions,
      allowPositionals: true,
    });
    if (values.help === true) return { kind: "help" };
    const out = outFile(values.out);
    if (positionals.length === 0) throw new Wrong(say("command-line.consolidate.no-files"));
    return {
      kind: "consolidate",
      paths: [...new Set(positionals)],
      out,
      returns: values.returns ?? null,
      json: values.json === true,
      force: values.force === true,
      year: chosenYear(values.year),
      prefer: preferenceOf(values.prefer),
      take: values.take ?? [],
      leave: values.leave ?? [],
      cities: (values.city ?? []).map(cityOf),
      notices: [...new Set(values.notice)],
      locale: localeOf(values.lang),
    };
  }, typed);
}

function preferenceOf(value: string | undefined): ConsolidateCommand["prefer"] {
  if (value === undefined || value === "first" || value === "newest") return value ?? null;
  throw new Wrong(say("command-line.consolidate.bad-preference", { value }));
}

/** "附件5.xlsx=苏州市": a file's name may hold the sign too, a city's does not. */
function cityOf(value: string): readonly [file: string, city: string] {
  const at = value.lastIndexOf("=");
  const city = cityNamed(value.slice(at + 1));
  if (at <= 0 || city === null) throw new Wrong(say("command-line.consolidate.bad-city", { value }));
  return [value.slice(0, at), city];
}
