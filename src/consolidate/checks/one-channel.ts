// 多头申报: one unit in the applicant lists of two of the channels of which it may use one.
import { say } from "../../messages/catalogue.ts";
import type { Notice } from "../../notices/schema.ts";
import type { Place, Source } from "../../review/finding.ts";
import { finding, placeOf } from "../../review/outcome.ts";
import { quoted } from "../../review/quote.ts";
import { validCode } from "../../sheets/credit-code.ts";
import type { ApplicantList, ListedApplicant } from "../../sheets/applicant-lists.ts";
import { matchKey } from "../../sheets/text.ts";
import type { CityFinding, CityRow, CrossCheck, CrossContext } from "../cross-check.ts";
import { codeOf } from "../units.ts";

const id = "one-channel";

interface Entry {
  readonly list: ApplicantList;
  readonly applicant: ListedApplicant;
}

/** Entries of one unit: by a valid code where the list has one, else by the name. A name without code joins its name's code. */
function byUnit(lists: readonly ApplicantList[]): readonly (readonly Entry[])[] {
  const entries = lists.flatMap((list) => list.applicants.map((applicant) => ({ list, applicant })));
  const codeOfName = new Map<string, string>();
  for (const { applicant } of entries) {
    const code = validCode(applicant.creditCode?.text ?? null);
    if (code !== null) codeOfName.set(matchKey(applicant.unit.text), code);
  }
  const units = new Map<string, Entry[]>();
  for (const entry of entries) {
    const name = matchKey(entry.applicant.unit.text);
    const key = validCode(entry.applicant.creditCode?.text ?? null) ?? codeOfName.get(name) ?? name;
    const known = units.get(key);
    if (known === undefined) units.set(key, [entry]);
    else known.push(entry);
  }
  return [...units.values()];
}

/** One project in two channels, by its name in both lists. */
function sameProject(entries: readonly Entry[]): boolean {
  const channels = new Map<string, Set<string>>();
  for (const { applicant } of entries) {
    const project = matchKey(applicant.project?.text ?? "");
    if (project === "") continue;
    channels.set(project, (channels.get(project) ?? new Set()).add(applicant.channel));
  }
  return [...channels.values()].some((each) => each.size > 1);
}

function rowOf({ rows }: CrossContext, entries: readonly Entry[]): CityRow | null {
  const names = new Set(entries.map(({ applicant }) => matchKey(applicant.unit.text)));
  const codes = new Set(
    entries.flatMap(({ applicant }) => validCode(applicant.creditCode?.text ?? null) ?? []),
  );
  return (
    rows.find((each) => {
      const { unit } = each.row.cells;
      return !unit.blank && (names.has(matchKey(unit.text)) || codes.has(codeOf(each) ?? ""));
    }) ?? null
  );
}

const placeOfEntry = ({ list, applicant }: Entry): Place => ({
  file: list.file,
  sheet: list.sheet,
  rows: [applicant.row],
  cells: [applicant.unit.cell],
});

function sourceOf({ list, applicant }: Entry): Source {
  const { file, sheet } = list;
  return {
    file,
    sheet,
    cell: applicant.unit.cell,
    what: say("cross.channel.source", { channel: applicant.channel }),
  };
}

function tell(notice: Notice, context: CrossContext, entries: readonly Entry[]): readonly CityFinding[] {
  const rule = notice.oneChannel;
  const [first] = entries;
  const channels = [...new Set(entries.map(({ applicant }) => applicant.channel))];
  if (rule === null || first === undefined || channels.length < 2) return [];
  const certain = sameProject(entries);
  const recommended = rowOf(context, entries);
  return [
    {
      city: recommended?.city ?? null,
      finding: finding({
        check: id,
        clause: rule.clause,
        also: rule.channels.filter(({ name }) => channels.includes(name)).map(({ clause }) => clause),
        severity: certain ? "error" : "warning",
        verdict: certain ? "broken" : "unknown",
        programme: recommended?.row.programme ?? null,
        place: recommended === null ? placeOfEntry(first) : placeOf(recommended.row, ["unit"]),
        message: say("cross.channel", { unit: quoted(first.applicant.unit.text, 40), channels, certain }),
        figure: `× ${channels.length}`,
        working: entries.map(({ list, applicant }) =>
          say("cross.channel.working", {
            channel: applicant.channel,
            file: quoted(list.file, 60),
            sheet: quoted(list.sheet),
            row: applicant.row,
            project: applicant.project === null ? null : quoted(applicant.project.text, 40),
          }),
        ),
        remedy: say("cross.channel.remedy"),
        sources: entries.map(sourceOf),
      }),
    },
  ];
}

/** The same project in two channels breaks the clause; the same unit alone may be two projects and is to be verified. */
export const oneChannel: CrossCheck = {
  id,
  clauses: ({ oneChannel: rule }) =>
    rule === null ? [] : [rule.clause, ...rule.channels.map(({ clause }) => clause)],
  run: (context) => byUnit(context.lists).flatMap((entries) => tell(context.notice, context, entries)),
};
