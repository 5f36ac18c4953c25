// A participant of a 产业链 project that appears elsewhere: as an applicant of its own, or in another chain project.
import { say, type Message } from "../../messages/catalogue.ts";
import { quoted } from "../../review/quote.ts";
import { finding } from "../../review/outcome.ts";
import type { Place, Source } from "../../review/finding.ts";
import { validCode } from "../../sheets/credit-code.ts";
import type { EvidenceLine, EvidenceSheet } from "../../sheets/evidence.ts";
import { matchKey } from "../../sheets/text.ts";
import type { CityFinding, CityRow, CrossCheck, CrossContext } from "../cross-check.ts";
import { sameUnitTwice } from "../grounds.ts";
import { codeOf } from "../units.ts";

const id = "chain-partner";

/** A participant's line, with where it stands. */
interface Partner {
  readonly city: string;
  readonly sheet: EvidenceSheet;
  readonly line: EvidenceLine;
}

/** What another place says of the same unit. */
interface Elsewhere {
  readonly city: string;
  readonly place: Place;
  readonly line: Message;
}

function partnersOf({ evidence }: CrossContext): readonly Partner[] {
  return evidence.flatMap(({ city, sheet }) =>
    sheet.lines
      .filter(({ role, unit }) => role === "participant" && unit.text.trim() !== "")
      .map((line) => ({ city, sheet, line })),
  );
}

const placeOfPartner = ({ sheet: { file, sheet }, line }: Partner): Place => ({
  file,
  sheet,
  rows: [line.row],
  cells: [line.unit.cell],
});

/** Two names are compared as one; two codes decide where both are valid. */
function sameUnit(left: EvidenceLine, name: string, code: string | null): boolean {
  const own = validCode(left.creditCode?.text ?? null);
  return own !== null && code !== null ? own === code : matchKey(left.unit.text) === matchKey(name);
}

const leadKey = ({ line }: Partner): string | null => (line.lead === null ? null : matchKey(line.lead.text));

function asApplicant({ line }: Partner, rows: readonly CityRow[]): readonly Elsewhere[] {
  return rows
    .filter(({ row }) => !row.cells.unit.blank)
    .filter((each) => sameUnit(line, each.row.cells.unit.text, codeOf(each)))
    .map(({ city, row }) => ({
      city,
      place: {
        file: row.table.file,
        sheet: row.table.sheet,
        rows: [row.row],
        cells: [row.cells.unit.cell],
      },
      line: say("cross.partner.applicant", {
        city,
        file: quoted(row.table.file, 60),
        sheet: quoted(row.table.sheet),
        row: row.row,
      }),
    }));
}

function asPartner(partner: Partner, partners: readonly Partner[]): readonly Elsewhere[] {
  return partners
    .filter((other) => other !== partner && leadKey(other) !== leadKey(partner))
    .filter(({ line }) => sameUnit(partner.line, line.unit.text, validCode(line.creditCode?.text ?? null)))
    .map((other) => ({
      city: other.city,
      place: placeOfPartner(other),
      line: say("cross.partner.participant", {
        city: other.city,
        file: quoted(other.sheet.file, 60),
        sheet: quoted(other.sheet.sheet),
        row: other.line.row,
        lead: other.line.lead === null ? null : quoted(other.line.lead.text, 40),
      }),
    }));
}

function sourcesOf(elsewhere: readonly Elsewhere[]): readonly Source[] {
  return elsewhere.flatMap(({ city, place: { file, sheet, cells } }) =>
    cells.map((cell) => ({ file, sheet, cell, what: say("cross.source", { city, file: quoted(file, 60) }) })),
  );
}

/** A unit in two applications of one round is not yet 正在承担 (A18): to be verified. Told where it is a participant. */
export const chainPartner: CrossCheck = {
  id,
  clauses: () => [],
  run: (context): readonly CityFinding[] => {
    const partners = partnersOf(context);
    return partners.flatMap((partner) => {
      const elsewhere = [...asApplicant(partner, context.rows), ...asPartner(partner, partners)];
      if (elsewhere.length === 0) return [];
      return [
        {
          city: partner.city,
          finding: finding({
            check: id,
            clause: null,
            reading: sameUnitTwice,
            severity: "warning",
            verdict: "unknown",
            programme: partner.sheet.programme,
            place: placeOfPartner(partner),
            message: say("cross.partner", {
              unit: quoted(partner.line.unit.text, 40),
              lead: partner.line.lead === null ? null : quoted(partner.line.lead.text, 40),
              times: elsewhere.length,
            }),
            figure: `× ${elsewhere.length + 1}`,
            working: elsewhere.map(({ line }) => line),
            remedy: say("cross.partner.remedy"),
            sources: sourcesOf(elsewhere),
          }),
        },
      ];
    });
  },
};
