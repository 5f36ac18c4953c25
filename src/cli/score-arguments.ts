// The arguments of `score`.
import { say } from "../messages/catalogue.ts";
import {
  always,
  guarded,
  localeOf,
  outFile,
  parsed,
  Wrong,
  type Arguments,
  type NoticeOptions,
} from "./option-values.ts";

export interface ScoreCommand extends NoticeOptions {
  readonly kind: "score";
  readonly files: readonly string[];
  /** null: what the sheets say, else by the dates. */
  readonly stage: "mid-term" | "acceptance" | null;
  readonly json: boolean;
  /** Where to write 中期评分; null: nowhere. */
  readonly out: string | null;
  readonly force: boolean;
}

const scoreOptions = {
  ...always,
  json: { type: "boolean" },
  at: { type: "string" },
  out: { type: "string" },
  force: { type: "boolean" },
} as const;

/** The arguments of `score`. A file named twice is scored once. */
export function scoreArguments(typed: readonly string[]): Arguments<ScoreCommand> {
  return guarded(() => {
    const { values, positionals } = parsed({
      args: [...typed],
      options: scoreOptions,
      allowPositionals: true,
    });
    if (values.help === true) return { kind: "help" };
    const locale = localeOf(values.lang);
    const stage = stageOf(values.at);
    const out = outFile(values.out);
    if (positionals.length === 0) throw new Wrong(say("command-line.score.no-files"));
    return {
      kind: "score",
      files: [...new Set(positionals)],
      notices: [...new Set(values.notice)],
      stage,
      json: values.json === true,
      out,
      force: values.force === true,
      locale,
    };
  }, typed);
}

function stageOf(value: string | undefined): ScoreCommand["stage"] {
  if (value === undefined) return null;
  if (value === "mid-term" || value === "acceptance") return value;
  throw new Wrong(say("command-line.score.bad-stage", { value }));
}
