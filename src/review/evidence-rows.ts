// The rows of dossiers as the evidence forms need them: programme, units, and what the applicant may be.
import type { ApplicantReading } from "../sheets/applicant.ts";
import type { EvidenceRow } from "../sheets/evidence-lines.ts";
import type { CityDossier, ReviewRow } from "./check.ts";
import { unitsIn } from "./units-in-cell.ts";

/**
 * Every class that the unit may be of: one where name and type agree, both sides' where they do not; none where nobody
 * can say.
 */
export function classesOf({ applicant, byType, agree }: ApplicantReading): EvidenceRow["classes"] {
  if (applicant === null) return byType;
  return agree ? [applicant] : [...new Set([applicant, ...byType])];
}

/** The units of a cell as written; one where what it names cannot be told apart. */
function unitsOf(text: string): readonly string[] {
  const whole = text.trim().replace(/\s+/gu, " ");
  const count = unitsIn(text).length;
  if (count === 1) return [whole];
  const parts = text
    .split(count === text.trim().split(/\s+/u).length ? /\s+/u : /[、;；,，/／|｜+＋&＆]|以及|联合/u)
    .map((part) => part.trim().replace(/^[^:：]*[:：]/u, ""))
    .filter((part) => part !== "");
  return parts.length === count ? parts : [whole];
}

function rowOf({ table, row, programme, cells, creditCode, applicant }: ReviewRow): EvidenceRow {
  const { project, unit } = cells;
  return {
    file: table.file,
    sheet: table.sheet,
    row,
    programme,
    project: project.blank || project.error ? "" : project.text.trim().replace(/\s+/gu, " "),
    units: unit.blank || unit.error ? [] : unitsOf(unit.text),
    creditCode: creditCode?.text.trim() ?? null,
    classes: classesOf(applicant),
  };
}

/** The rows in their order. A row without a unit has nobody to ask. */
export function evidenceRowsOf(dossiers: readonly CityDossier[]): readonly EvidenceRow[] {
  return dossiers
    .flatMap(({ rows }) => rows)
    .map(rowOf)
    .filter(({ units }) => units.length > 0);
}
