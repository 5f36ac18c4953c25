// Projects as the reader of 中期检查 gives them, from a few figures: what the cases of mid-term scoring are written in.
import type { ClauseId, FigureId, Notice, ProgrammeId, Target } from "../../src/notices/schema.ts";
import { noticeOf } from "../../src/notices/registry.ts";
import { targetsOf } from "../../src/notices/targets.ts";
import { scoreProject, type ProjectScore, type ScoreOptions } from "../../src/midterm/project.ts";
import { exactFromText } from "../../src/sheets/numbers.ts";
import { shiftExact } from "../../src/sheets/exact.ts";
import type {
  DayCell,
  FigureCell,
  ReportedFigure,
  ReportedProject,
  Review,
  Slot,
} from "../../src/sheets/midterm-sheet.ts";

/** Figures of a row by time; `item` rows are written "pool-firms#2". A stage is its word, a share "12.4%". */
export interface FigureCase {
  readonly base?: string | number;
  readonly y1?: string | number;
  readonly y2?: string | number;
  readonly y3?: string | number;
  readonly now?: string | number;
  readonly contract?: string | number;
  readonly contractBase?: string | number;
  readonly change?: string;
  readonly remark?: string;
}

export interface ProjectCase {
  readonly year: number;
  readonly programme: string;
  readonly start?: string | null;
  readonly end?: string | null;
  readonly check?: string | null;
  readonly stage?: "mid-term" | "acceptance" | null;
  readonly applicant?: string;
  readonly unit?: string;
  readonly productKind?: string;
  readonly yearsBy?: "project" | "calendar";
  readonly figures: Readonly<Record<string, FigureCase>>;
  readonly reviews?: Readonly<
    Record<string, { readonly band?: "reached" | "partly" | "not-reached"; readonly percent?: number }>
  >;
}

const slotNames: readonly (readonly [keyof FigureCase, Slot])[] = [
  ["base", "base"],
  ["y1", "year-1"],
  ["y2", "year-2"],
  ["y3", "year-3"],
  ["now", "now"],
];

export function noticeFor(year: number): Notice {
  const notice = noticeOf(year);
  if (notice === null) throw new Error(`No notice of ${year}`);
  return notice;
}

/** Where a figure stands: "精准推送信息/year-1", as good as a cell. */
const cellOf = (figure: string, slot: string): string => `${figure}/${slot}`;

function numberCell(value: string | number | undefined, cell: string): FigureCell {
  if (value === undefined) return { kind: "not-given", cell };
  const text = String(value);
  const percent = text.endsWith("%");
  const exact = exactFromText(percent ? text.slice(0, -1) : text);
  if (exact === null) throw new Error(`Not a number: ${text}`);
  return { kind: "given", value: { kind: "number", value: percent ? shiftExact(exact, 2) : exact }, cell };
}

function figureRow(targets: readonly Target[], id: string, given: FigureCase): ReportedFigure {
  const [figure = "", item] = id.split("#");
  const definition = targets.flatMap(({ figures }) => figures).find((each) => each.id === figure);
  if (definition === undefined) throw new Error(`No figure ${figure}`);
  const cells = new Map<Slot, FigureCell>();
  for (const [name, slot] of slotNames) {
    const value = given[name];
    if (definition.kind !== "stage" || value === undefined) {
      cells.set(slot, numberCell(value, cellOf(id, slot)));
      continue;
    }
    const stage = definition.stages.find(({ word }) => word === value);
    if (stage === undefined) throw new Error(`No stage ${value} of ${figure}`);
    cells.set(slot, { kind: "given", value: { kind: "stage", stage }, cell: cellOf(id, slot) });
  }
  const textCell = (text: string | undefined, slot: string) =>
    text === undefined ? null : { text, cell: cellOf(id, slot) };
  return {
    figure: figure as FigureId,
    item: item === undefined ? null : Number(item),
    cells,
    evidence: null,
    remark: textCell(given.remark, "remark"),
    contract: {
      demand: numberCell(given.contract, cellOf(id, "contract")),
      base: numberCell(given.contractBase, cellOf(id, "contract-base")),
      change: textCell(given.change, "change"),
    },
  };
}

const day = (text: string | null | undefined, cell: string): DayCell =>
  text === undefined || text === null ? { kind: "not-given", cell } : { kind: "given", day: text, cell };

export function reportedProject(given: ProjectCase): ReportedProject {
  const notice = noticeFor(given.year);
  const targets = targetsOf(notice, given.programme as ProgrammeId);
  return {
    file: "中期.xlsx",
    sheet: "中期检查",
    row: 5,
    project: { text: "示例项目", cell: "D5" },
    unit: { text: given.unit ?? "示例单位", cell: "D6" },
    year: given.year,
    programme: given.programme as ProgrammeId,
    start: day(given.start, "D9"),
    end: day(given.end, "D10"),
    check: day(given.check, "D11"),
    stage: given.stage ?? null,
    applicant: given.applicant === undefined ? null : { text: given.applicant, cell: "D13" },
    productKind: given.productKind === undefined ? null : { text: given.productKind, cell: "D14" },
    yearsBy: given.yearsBy ?? "project",
    figures: Object.entries(given.figures).map(([id, figure]) => figureRow(targets, id, figure)),
    reviews: new Map(
      Object.entries(given.reviews ?? {}).map(([clause, { band, percent }]): [ClauseId, Review] => [
        clause as ClauseId,
        {
          band: band === undefined ? null : { band, cell: `${clause}/band` },
          percent:
            percent === undefined
              ? null
              : { value: { unscaled: BigInt(percent), scale: 2 }, cell: `${clause}/percent` },
          remark: null,
        },
      ]),
    ),
    tasks: new Map(),
    faults: [],
  };
}

const noOptions: ScoreOptions = { settings: null, stage: null };

export function scoreCase(given: ProjectCase, options: ScoreOptions = noOptions): ProjectScore {
  return scoreProject(reportedProject(given), noticeFor(given.year), options);
}
