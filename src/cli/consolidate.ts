// The command `consolidate`: many cities' files to one provincial workbook, with a workbook of findings for each city.
import { basename, normalize, resolve } from "node:path";
import { needsAttention, faultsOf } from "../consolidate/attention.ts";
import type { Choice } from "../consolidate/choose-files.ts";
import { consolidate, type Consolidation } from "../consolidate/consolidate.ts";
import { allFindings } from "../consolidate/findings.ts";
import type { Decisions } from "../consolidate/received.ts";
import { say, textOf, type Message } from "../messages/catalogue.ts";
import type { Locale } from "../messages/define.ts";
import { consolidationJson, type Written } from "../report/consolidation-json.ts";
import { consolidationText } from "../report/consolidation-text.ts";
import { reasonWords } from "../report/file-reason-words.ts";
import { provincePlans, returnPlan } from "../report/province/plans.ts";
import type { Refused } from "../report/refusal-words.ts";
import { consolidateArguments, type ConsolidateCommand } from "./arguments.ts";
import { helpText, runCommand, wrongArguments, type Printed } from "./command.ts";
import { withNotices } from "./given-notices.ts";
import { findFiles, receiveAll, shortNames } from "./incoming-files.ts";
import { existingSummary, writeReturn, writeSummary, type Existing } from "./province-files.ts";
import { refusalText } from "./read-files.ts";

async function consolidateCommand(typed: readonly string[]): Promise<Printed> {
  const asked = consolidateArguments(typed);
  switch (asked.kind) {
    case "help":
      return helpText(say("command-line.consolidate.help"));
    case "wrong":
      return wrongArguments(asked.told, asked.locale);
    case "consolidate":
      return withNotices(asked, () => consolidateFiles(asked));
  }
}

async function consolidateFiles(asked: ConsolidateCommand): Promise<Printed> {
  const { locale, out } = asked;
  const found = await findFiles(asked.paths);
  // An earlier workbook at the place to write is compared with, never consolidated.
  const files = found.files.filter((file) => out === null || resolve(file) !== resolve(out));
  const names = shortNames(files);
  const decisions = decisionsOf(asked, names);
  if ("unknown" in decisions)
    return wrongArguments(say("command-line.consolidate.unknown-file", { file: decisions.unknown }), locale);
  const existing: Existing = out === null ? { kind: "absent" } : await existingSummary(out);
  const home = existing.kind === "there" ? existing.workbook : null;
  const outcome = consolidate({ files: await receiveAll(names, locale), home, decisions });
  if (outcome.kind === "no-notice") {
    const { year, years } = outcome;
    return wrongArguments(say("command-line.no-notice", { year, years }), locale);
  }
  const { consolidation } = outcome;
  const written = await write(asked, existing, consolidation);
  const others =
    found.others.length === 0 ? [] : [say("command-line.consolidate.others", { files: found.others })];
  return {
    out: asked.json
      ? `${JSON.stringify(consolidationJson(consolidation, written, { locale, pathOf: pathsBy(names) }), null, 2)}\n`
      : textReport(consolidation, written, locale),
    err: [
      ...others.map((message) => `${textOf(message, locale)}\n`),
      ...consolidation.files.map((choice) => attentionText(choice, locale)),
      ...written.refused.map((each) => refusalText(each, locale)),
    ].join(""),
    exitCode: exitCodeOf(consolidation, written),
  };
}

/** The path as it was given, of a file by the name that the sheets mention. */
function pathsBy(names: ReadonlyMap<string, string>): (name: string) => string {
  const paths = new Map([...names].map(([path, name]) => [name, path]));
  return (name) => paths.get(name) ?? name;
}

/** The decisions by the files' names; the first file that is not among those given, where there is one. */
function decisionsOf(
  { year, prefer, take, leave, cities }: ConsolidateCommand,
  names: ReadonlyMap<string, string>,
): Decisions | { readonly unknown: string } {
  const named = (typed: string): string | null => {
    const paths = [...names.keys()];
    const same = paths.find((path) => normalize(path) === normalize(typed));
    const byName = paths.filter((path) => basename(path) === typed || names.get(path) === typed);
    const path = same ?? (byName.length === 1 ? byName[0] : undefined);
    return path === undefined ? null : (names.get(path) ?? path);
  };
  const byFile = new Map<string, "take" | "leave">();
  const byCity = new Map<string, string>();
  for (const [typed, decision] of [
    ...take.map((file) => [file, "take"] as const),
    ...leave.map((file) => [file, "leave"] as const),
  ]) {
    const file = named(typed);
    if (file === null) return { unknown: typed };
    byFile.set(file, decision);
  }
  for (const [typed, city] of cities) {
    const file = named(typed);
    if (file === null) return { unknown: typed };
    byCity.set(file, city);
  }
  return { year, prefer, files: byFile, cities: byCity };
}

async function write(
  { out, returns, force, locale }: ConsolidateCommand,
  existing: Existing,
  consolidation: Consolidation,
): Promise<Written> {
  const refused: Refused[] = [];
  const { year } = consolidation.notice;
  let summary: string | null = null;
  if (out !== null) {
    const fault = await writeSummary(out, existing, provincePlans(consolidation, locale), { force, year });
    if (fault === null) summary = out;
    else refused.push(fault);
  }
  const files: { city: string; file: string }[] = [];
  for (const { city } of returns === null ? [] : consolidation.cities) {
    const plan = returnPlan(consolidation, city, locale);
    if (plan === null || returns === null) continue;
    const written = await writeReturn(returns, city, plan, force);
    if (typeof written === "string") files.push({ city, file: written });
    else refused.push(written);
  }
  return { out: summary, returns: files, refused };
}

function textReport(consolidation: Consolidation, { out, returns }: Written, locale: Locale): string {
  const lines: readonly Message[] = [
    ...(out === null ? [] : [say("command-line.consolidate.written", { out })]),
    ...(returns.length === 0
      ? []
      : [say("command-line.consolidate.returns", { files: returns.map(({ file }) => file) })]),
  ];
  const report = consolidationText(consolidation, locale);
  return lines.length === 0
    ? report
    : `${report}\n${lines.map((line) => `${textOf(line, locale)}\n`).join("")}`;
}

/** What is said of a file on standard error: why its rows may be missing, what was done, what can be done. */
function attentionText(choice: Choice, locale: Locale): string {
  const { received, reason, status } = choice;
  const reasons = [...(reason === null || !needsAttention(choice) ? [] : [reason]), ...faultsOf(choice)];
  return reasons
    .map((each) => {
      const { told, remedy } = reasonWords(each);
      const lines = [
        each.kind === "unreadable"
          ? textOf(told, locale)
          : `${received.file}${locale === "zh-CN" ? "：" : ": "}${textOf(told, locale)}`,
        ...(each.kind === "same-city" && status === "needs-decision"
          ? [textOf(say("command-line.consolidate.first-taken", { of: each.of }), locale)]
          : []),
        ...(remedy === null ? [] : [textOf(remedy, locale)]),
      ];
      return lines.map((line, index) => `${index === 0 ? "" : "  "}${line}\n`).join("");
    })
    .join("");
}

/** 2 goes before 1, and 1 before 0: where rows may be missing and nobody decided so, the table is not complete. */
function exitCodeOf(consolidation: Consolidation, { refused }: Written): 0 | 1 | 2 {
  if (consolidation.cities.length === 0 || refused.length > 0) return 2;
  if (consolidation.files.some(needsAttention)) return 2;
  const broken = allFindings(consolidation).some(
    ({ finding: { severity, verdict } }) => severity === "error" && verdict !== "met",
  );
  return broken ? 1 : 0;
}

await runCommand(consolidateCommand);
