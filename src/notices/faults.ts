// What is wrong with a notice from outside, in sentences that name the place: "programmes[2].caps[0].limit: 应为正整数".
import type * as z from "zod/mini";
import { say, textOf, type Message } from "../messages/catalogue.ts";
import type { Locale } from "../messages/define.ts";
import type { Wanted } from "../messages/areas/notice-files.ts";
import type { TextPosition } from "./json-text.ts";
import { noticeShape } from "./schema.ts";
import type { FaultPath } from "./schema/reference-fault.ts";
import { referenceFaults } from "./schema/references.ts";
import { expectationIn } from "./schema/words.ts";

export interface NoticeFault {
  /** "programmes[2].caps[0].limit"; empty where the whole file is meant. */
  readonly place: string;
  /** Where the place is in the file; null where the notice did not come as a text, or the place is not in it. */
  readonly at: TextPosition | null;
  readonly told: Message;
}

/** `place: sentence`, the sentence alone where the whole file is meant. */
export function faultLine({ place, told }: NoticeFault, locale: Locale): string {
  const sentence = textOf(told, locale);
  return place === "" ? sentence : `${place}: ${sentence}`;
}

export interface PlacedFault {
  readonly path: FaultPath;
  readonly told: Message;
}

/** All faults of the data, shape before references; each sentence once per place. Empty where the data is a notice. */
export function faultsOf(data: unknown): readonly PlacedFault[] {
  const parsed = noticeShape.safeParse(data, { reportInput: true });
  const faults = [
    ...(parsed.success ? [] : parsed.error.issues.flatMap((issue) => issueFaults(issue))),
    ...referenceFaults(data),
  ];
  const told = new Set<string>();
  return faults.filter((fault) => {
    const key = JSON.stringify(fault);
    const isNew = !told.has(key);
    told.add(key);
    return isNew;
  });
}

/** "programmes[2].caps[0].limit", names that are no words of the schema in quotes. */
export function placeOf(path: FaultPath): string {
  return path
    .map((step, at) => {
      if (typeof step === "number") return `[${step}]`;
      if (!/^\w+$/u.test(step)) return `[${JSON.stringify(step)}]`;
      return at === 0 ? step : `.${step}`;
    })
    .join("");
}

type Issue = z.core.$ZodIssue;

function issueFaults(issue: Issue): readonly PlacedFault[] {
  const path = pathOf(issue);
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => ({ path: [...path, key], told: say("notice-file.unknown-name") }));
    case "invalid_union": {
      const branch = nearestBranch(issue);
      if (branch === null) break;
      return branch
        .flatMap((inner) => issueFaults(inner))
        .map(({ path: inner, told }) => ({ path: [...path, ...inner], told }));
    }
    case "invalid_type":
    case "invalid_value":
    case "invalid_format":
    case "too_small":
    case "too_big":
    case "custom":
    case "not_multiple_of":
    case "invalid_key":
    case "invalid_element":
      break;
  }
  const wanted = wantedOf(issue);
  return [
    {
      path,
      told: isMissing(issue) ? say("notice-file.missing", { wanted }) : say("notice-file.wrong", { wanted }),
    },
  ];
}

/** A symbol is no name in JSON. */
function pathOf({ path }: Issue): FaultPath {
  return path.map((step) => (typeof step === "symbol" ? String(step) : step));
}

/** What should stand there: the schema's own word for it, else what zod says. */
function wantedOf(issue: Issue): Wanted {
  const what = expectationIn(issue.message);
  if (what !== null) return { kind: "named", what };
  switch (issue.code) {
    case "invalid_value":
      return { kind: "one-of", values: issue.values.map(String) };
    case "invalid_union":
      return { kind: "one-of", values: "options" in issue ? (issue.options ?? []).map(String) : [] };
    case "too_small":
    case "too_big":
      return {
        kind: "list",
        items: Number(issue.code === "too_small" ? issue.minimum : issue.maximum),
        exact: issue.exact === true,
      };
    case "invalid_type":
      return isBracketed(issue.expected) ? { kind: "type", type: issue.expected } : { kind: "unknown" };
    case "invalid_format":
    case "unrecognized_keys":
    case "custom":
    case "not_multiple_of":
    case "invalid_key":
    case "invalid_element":
      return { kind: "unknown" };
  }
}

function isBracketed(type: string): type is Extract<Wanted, { kind: "type" }>["type"] {
  return type === "object" || type === "array" || type === "boolean";
}

/** JSON has no undefined: what is not there has no input. Of a union the word that chooses is meant, not the whole. */
function isMissing(issue: Issue): boolean {
  if (issue.code !== "invalid_union") return issue.input === undefined;
  const { input } = issue;
  const chooser = "discriminator" in issue ? issue.discriminator : undefined;
  if (chooser === undefined || typeof input !== "object" || input === null) return input === undefined;
  return !(chooser in input);
}

/** Of shapes that nothing tells apart by a word, the one with the fewest faults is meant. null: one word does choose. */
function nearestBranch(issue: Extract<Issue, { code: "invalid_union" }>): readonly Issue[] | null {
  const branches: readonly (readonly Issue[])[] = issue.errors;
  return branches.reduce<readonly Issue[] | null>(
    (nearest, each) => (nearest === null || each.length < nearest.length ? each : nearest),
    null,
  );
}
