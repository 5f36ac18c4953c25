// The command `coverage`: by what each clause of the notices is decided.
import { say, textOf } from "../messages/catalogue.ts";
import { clauseOf, noticeOf, noticeYears } from "../notices/registry.ts";
import type { Notice } from "../notices/schema.ts";
import { deciders } from "../report/deciders.ts";
import { padEnd, terminalWidth } from "../report/terminal.ts";
import { coverageOf } from "../review/coverage.ts";
import { coverageArguments, type CoverageCommand } from "./arguments.ts";
import { withNotices } from "./given-notices.ts";
import { helpText, runCommand, wrongArguments, type Printed } from "./command.ts";

async function coverageCommand(typed: readonly string[]): Promise<Printed> {
  const asked = coverageArguments(typed);
  switch (asked.kind) {
    case "help":
      return helpText(say("command-line.coverage.help"));
    case "wrong":
      return wrongArguments(asked.told, asked.locale);
    case "coverage":
      return withNotices(asked, () => printCoverage(asked));
  }
}

function printCoverage({ json, year, locale }: CoverageCommand): Printed {
  const years = year === null ? noticeYears() : [year];
  const notices: Notice[] = [];
  for (const each of years) {
    const notice = noticeOf(each);
    if (notice === null) {
      return wrongArguments(say("command-line.no-notice", { year: each, years: noticeYears() }), locale);
    }
    notices.push(notice);
  }
  const out = json
    ? `${JSON.stringify(
        notices.flatMap((notice) => coverageOf(notice, deciders)),
        null,
        2,
      )}\n`
    : notices.map((notice) => coverageText(notice, locale)).join("\n");
  return { out, err: "", exitCode: 0 };
}

function coverageText(notice: Notice, locale: CoverageCommand["locale"]): string {
  const lines = coverageOf(notice, deciders);
  const width = Math.max(...lines.map(({ clause }) => terminalWidth(clause)));
  const head = say("command-line.coverage.total", {
    year: notice.year,
    clauses: lines.length,
    decided: lines.filter(({ by }) => by !== null).length,
  });
  const none = textOf(say("command-line.coverage.none"), locale);
  const body = lines.map(
    ({ clause, disposition, by }) =>
      `${padEnd(clause, width)}  ${padEnd(disposition, 8)}  ${by?.join(", ") ?? none}  ${clauseOf(notice, clause).locator}`,
  );
  return [textOf(head, locale), ...body, ""].join("\n");
}

await runCommand(coverageCommand);
