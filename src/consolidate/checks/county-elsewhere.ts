// A unit of one city's county in another city's table, told to the city it belongs to: its own table cannot show it.
import { say } from "../../messages/catalogue.ts";
import { reading } from "../../notices/registry.ts";
import { columnOf } from "../../review/by-row.ts";
import { finding, placeOfTable } from "../../review/outcome.ts";
import { quoted } from "../../review/quote.ts";
import { officeOf } from "../../review/row-region.ts";
import { cellAddress } from "../../sheets/grid.ts";
import type { CityFinding, CityRow, CrossCheck, CrossContext } from "../cross-check.ts";
import { territorialClauses, territorialGround } from "../grounds.ts";
import { unitKey } from "../units.ts";

const id = "county-elsewhere";
const placeNames = reading("A54");

/** Where a row says that its unit lies, if that is not the recommending city: by its county, else by the unit's own name. */
interface Elsewhere {
  readonly homes: readonly string[];
  /** null where the unit's name says it. */
  readonly county: string | null;
}

function elsewhereOf({ city, row }: CityRow): Elsewhere {
  const { place } = row;
  if (place.kind === "county" && !place.cities.includes(city)) {
    return { homes: place.cities, county: place.county };
  }
  const office = officeOf(row)?.city ?? null;
  return { homes: office === null || office === city ? [] : [office], county: null };
}

function tell(
  context: CrossContext,
  each: CityRow,
  county: string | null,
  home: string,
): readonly CityFinding[] {
  const { notice, rows, tables } = context;
  const [table] = tables.get(home) ?? [];
  // Where the home city recommends it too, it is told as one unit in two cities.
  const there = rows.some(({ city, row }) => city === home && unitKey({ city, row }) === unitKey(each));
  if (table === undefined || there) return [];
  const { row, city } = each;
  const cell = table.letterhead.bureau?.cell ?? cellAddress(table.area.top, table.area.left);
  return [
    {
      city: home,
      finding: finding({
        check: id,
        ...territorialGround(notice, [row], placeNames),
        severity: "notice",
        verdict: "unknown",
        programme: row.programme,
        place: placeOfTable(table, [cell]),
        message: say("cross.county", {
          unit: quoted(row.cells.unit.text, 40),
          county,
          city,
        }),
        figure: county ?? home,
        working: [
          say("cross.county.working", {
            city,
            file: quoted(row.table.file, 60),
            sheet: quoted(row.table.sheet),
            row: row.row,
          }),
        ],
        remedy: say("cross.county.remedy"),
        sources: [
          {
            file: row.table.file,
            sheet: row.table.sheet,
            cell: row.cells[county === null ? "unit" : "county"].cell,
            what: say("cross.source", { city, file: quoted(row.table.file, 60) }),
          },
        ],
      }),
    },
  ];
}

/** The recommending city is told by its own review (A53); this is for the other one. */
export const countyElsewhere: CrossCheck = {
  id,
  clauses: (notice) => [...territorialClauses(notice), columnOf(notice, "county").clause],
  run: (context) =>
    context.rows.flatMap((each) => {
      const { homes, county } = elsewhereOf(each);
      return homes.flatMap((home) => tell(context, each, county, home));
    }),
};
