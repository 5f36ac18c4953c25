// One project title under two units: the same project handed in twice, or copied.
import { say } from "../../messages/catalogue.ts";
import { columnOf } from "../../review/by-row.ts";
import { quoted } from "../../review/quote.ts";
import type { Notice } from "../../notices/schema.ts";
import { matchKey } from "../../sheets/text.ts";
import type { CityRow, CrossCheck } from "../cross-check.ts";
import { tellSides } from "../sides.ts";
import { unitsAmong } from "../units.ts";

const id = "same-title";

/** Shorter titles (智能装备, 半导体) are fields rather than projects. */
const shortestTitle = 6;
const marks = /[^\p{L}\p{N}]/gu;

/** What is left of a project's name without the names of programmes and families; null where it is no title of its own. */
function titleReader(notice: Notice): (each: CityRow) => string | null {
  const names = [...notice.programmes, ...notice.families]
    .flatMap((each) => [each.name, ...each.names])
    .map((name) => matchKey(name).replace(marks, ""))
    .toSorted((a, b) => b.length - a.length);
  return ({ row: { cells } }) => {
    if (cells.project.blank || cells.project.error) return null;
    let title = matchKey(cells.project.text).replace(marks, "");
    for (const name of names) title = title.replace(name, "");
    title = title.replace(/^(?:项目|计划|类)+|(?:项目|计划)+$/gu, "");
    return title.length < shortestTitle ? null : title;
  };
}

/** The same unit with the same title is one unit twice, which other checks tell. */
export const sameTitle: CrossCheck = {
  id,
  clauses: (notice) => [columnOf(notice, "project").clause],
  run: ({ notice, rows }) => {
    const titleOf = titleReader(notice);
    const unitOf = new Map(
      unitsAmong(rows).flatMap((unit, index) => unit.map((each) => [each, index] as const)),
    );
    const byTitle = new Map<string, CityRow[]>();
    for (const each of rows) {
      const title = titleOf(each);
      if (title === null) continue;
      const known = byTitle.get(title);
      if (known === undefined) byTitle.set(title, [each]);
      else known.push(each);
    }
    return [...byTitle.values()]
      .filter((own) => new Set(own.map((each) => unitOf.get(each))).size > 1)
      .flatMap((own) =>
        tellSides(notice, own, {
          check: id,
          severity: "warning",
          verdict: "unknown",
          message: say("cross.title", { title: quoted(own[0]?.row.cells.project.text ?? "", 40) }),
          figure: `× ${own.length}`,
          remedy: say("cross.title.remedy"),
          column: "project",
          groundOf: () => ({ clause: columnOf(notice, "project").clause, reading: null }),
        }),
      );
  },
};
