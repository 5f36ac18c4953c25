// Units that apply together with the row's own: by the evidence sheet, or where the cell of the unit names several (A18, A19).
import { readApplicant } from "../../sheets/applicant.ts";
import type { CellText } from "../../sheets/summary-table.ts";
import { matchKey } from "../../sheets/text.ts";
import { say } from "../../messages/catalogue.ts";
import type { CheckContext, ReviewRow } from "../check.ts";
import { applicationOfRow, type EvidenceUnit } from "../evidence/applications.ts";
import type { Source } from "../finding.ts";
import { unitsIn } from "../units-in-cell.ts";

export interface JointUnit {
  readonly name: string;
  readonly creditCode: CellText | null;
  /** Whether it is an applicant itself (产业链协同攻关类), or only a partner of the applicant. */
  readonly applies: boolean;
  /** Its line in the evidence sheet. */
  readonly sources: readonly Source[];
}

const none: readonly JointUnit[] = [];
/** What may part two names in one cell: most cells have none of it. */
const severalNames = /[、;；,，/／|｜+＋&＆\s]|以及|联合/u;

function fromEvidence({ name, creditCode, lines }: EvidenceUnit, applies: boolean): JointUnit {
  return {
    name,
    creditCode,
    applies,
    sources: lines.map(({ sheet, line }) => ({
      file: sheet.file,
      sheet: sheet.sheet,
      cell: line.unit.cell,
      what: say("evidence.unit"),
    })),
  };
}

function fromCell({ notice }: CheckContext, row: ReviewRow): readonly JointUnit[] {
  const { text } = row.cells.unit;
  const programme = notice.programmes.find(({ id }) => id === row.programme);
  const joint = programme?.evidence?.joint ?? null;
  return unitsIn(text)
    .slice(1)
    .map((name) => ({ name, creditCode: null, applies: joint !== null, sources: [] }));
}

/** The units beside the applicant of a row, each once. */
export function jointUnitsOf(context: CheckContext, row: ReviewRow): readonly JointUnit[] {
  const several = severalNames.test(row.cells.unit.text);
  if (!several && context.evidence.length === 0) return none;
  const application = applicationOfRow(context, row);
  const found = [
    ...(application?.participants ?? []).map((unit) => fromEvidence(unit, true)),
    ...(application?.partners ?? []).map((unit) => fromEvidence(unit, false)),
    ...(several ? fromCell(context, row) : []),
  ];
  if (found.length === 0) return none;
  const byName = new Map<string, JointUnit>();
  for (const unit of found) {
    const key = matchKey(unit.name);
    if (!byName.has(key)) byName.set(key, unit);
  }
  return [...byName.values()];
}

/** The row as if the unit were its applicant: what the ledger is asked about it. */
export function rowOfUnit(row: ReviewRow, { name, creditCode }: JointUnit): ReviewRow {
  return {
    ...row,
    cells: { ...row.cells, unit: { ...row.cells.unit, text: name } },
    college: null,
    discipline: null,
    creditCode,
    applicant: readApplicant(name, ""),
  };
}

/** The name of the applicant itself: the first where the cell names several. */
export function applicantName({ cells }: ReviewRow): string {
  const { text } = cells.unit;
  if (!severalNames.test(text)) return text;
  const [first, ...others] = unitsIn(text);
  return others.length > 0 && first !== undefined ? first : text;
}
