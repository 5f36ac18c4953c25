// What a workbook holds for the mid-term check: 中期检查 with its projects and places, 评分设置, and where projects could be
// taken from. Pure; nothing is scored here.
import type { WorkbookCells } from "../../sheets/grid.ts";
import { midtermSheets } from "../../sheets/midterm-blocks.ts";
import { midtermPlaces, type ProjectPlaces } from "../../sheets/midterm-places.ts";
import {
  identityOf,
  ledgerSeeds,
  seedsFromProvince,
  type ProjectSeed,
  type SeedLeftOut,
} from "../../sheets/midterm-seeds.ts";
import type { MidtermSheets, ReportedProject } from "../../sheets/midterm-sheet.ts";
import type { ScoreSettings } from "../../sheets/midterm-settings.ts";
import { readMidterm, type NoticeSource } from "../../sheets/read-midterm.ts";
import { readMidtermSettings } from "../../sheets/read-midterm-settings.ts";
import { readProjectLedger } from "../../sheets/read-project-ledger.ts";
import { readProvinceSummary } from "../../sheets/read-province-summary.ts";

/** A project as it is known again after the sheet was read anew: by what it is, not by where it stands. */
export type ProjectKey = string;

export interface ReadProject {
  readonly key: ProjectKey;
  readonly reported: ReportedProject;
  readonly places: ProjectPlaces | null;
}

/** A sheet from which projects can be taken. */
export interface SeedSource {
  readonly sheet: string;
  readonly seeds: readonly ProjectSeed[];
  /** Rows that may be projects, of which something needed cannot be told. */
  readonly leftOut: readonly SeedLeftOut[];
}

export interface MidtermReading {
  /** All cells as they were read: what is added is placed among them. */
  readonly cells: WorkbookCells;
  /** Sheets with the header of 中期检查, filled or not. */
  readonly sheets: readonly string[];
  readonly projects: readonly ReadProject[];
  readonly refused: MidtermSheets["refused"];
  readonly settings: ScoreSettings | null;
  readonly ledger: SeedSource | null;
  readonly province: SeedSource | null;
}

const identityOfReported = ({ year, programme, project, unit }: ReportedProject): string =>
  identityOf({ year, programme, project: project?.text ?? "", unit: unit?.text ?? "" });

/** The projects with their keys; a project that is there twice has two. */
function withKeys(
  projects: readonly ReportedProject[],
  places: readonly (ProjectPlaces | null)[],
): readonly ReadProject[] {
  const seen = new Map<string, number>();
  return projects.map((reported, at) => {
    const identity = identityOfReported(reported);
    const nth = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, nth);
    return { key: nth === 1 ? identity : `${identity}#${nth}`, reported, places: places[at] ?? null };
  });
}

/** Reads a workbook for what the mid-term check needs. Never fails: what cannot be read is among the faults and refusals. */
export function readForMidterm(cells: WorkbookCells, noticeFor: NoticeSource): MidtermReading {
  const { projects, refused } = readMidterm(cells, noticeFor);
  const ledger = readProjectLedger(cells);
  const province = readProvinceSummary(cells);
  return {
    cells,
    sheets: midtermSheets(cells).map(({ view }) => view.grid.sheet),
    projects: withKeys(projects, midtermPlaces(cells, projects, noticeFor)),
    refused,
    settings: readMidtermSettings(cells, noticeFor),
    ledger: ledger === null ? null : { sheet: ledger.sheet, ...ledgerSeeds(ledger, noticeFor) },
    province:
      province === null ? null : { sheet: province.sheet, ...seedsFromProvince(province, null, noticeFor) },
  };
}

/** Whether a project has its block already. */
export function isThere({ projects }: MidtermReading, seed: ProjectSeed): boolean {
  return projects.some(({ reported }) => identityOfReported(reported) === identityOf(seed));
}

/** Sheets whose changes make the scores stale. */
export function scoredSheets({ sheets, settings }: MidtermReading): ReadonlySet<string> {
  return new Set([...sheets, ...(settings === null ? [] : [settings.sheet])]);
}
