// What the command `template` can make: a line for each kind. A new kind is a name in arguments.ts and a line here.
import { say, type Message } from "../messages/catalogue.ts";
import type { Locale } from "../messages/define.ts";
import { noticeOf } from "../notices/registry.ts";
import type { Notice, ProgrammeId } from "../notices/schema.ts";
import { evidenceRowsOf } from "../review/evidence-rows.ts";
import { quoted } from "../review/quote.ts";
import type { CityDossier } from "../review/check.ts";
import {
  blankEvidencePlans,
  evidencePlansAnew,
  type EvidencePlan,
  type EvidencePlans,
} from "../sheets/evidence-template.ts";
import type { WorkbookCells } from "../sheets/grid.ts";
import { ledgerPlan, regionFiguresPlan } from "../sheets/list-templates.ts";
import { blankMidtermPlan, midtermPlan } from "../sheets/midterm-plan.ts";
import { seedsFromWorkbook } from "../sheets/midterm-seeds.ts";
import { settingsPlan } from "../sheets/midterm-settings-plan.ts";
import { settingsAmong } from "../sheets/read-midterm-settings.ts";
import { readMidterm } from "../sheets/read-midterm.ts";
import type { SheetPlan } from "../sheets/sheet-plan.ts";
import type { TemplateKind } from "./arguments.ts";

/** What the files hold for a kind that reads them. */
export interface ReadTables {
  readonly dossiers: readonly CityDossier[];
  readonly workbooks: readonly WorkbookCells[];
}

export interface MadeSheet {
  readonly plan: SheetPlan;
  readonly programme: ProgrammeId | null;
  /** Lines to fill in. */
  readonly rows: number;
}

/** Something that was not taken along: a row, or a whole sheet. */
export interface LeftOutLine {
  readonly why: string;
  readonly file: string;
  readonly sheet: string;
  readonly row: number | null;
  readonly told: Message;
}

export interface MadeSheets {
  readonly sheets: readonly MadeSheet[];
  readonly leftOut: readonly LeftOutLine[];
}

interface Template {
  /** The file that is written where the user names none. */
  readonly out: string;
  /** Whether it goes by the tables in files; without files `tables` is null. */
  readonly readsFiles: boolean;
  readonly make: (notice: Notice, tables: ReadTables | null, locale: Locale) => MadeSheets;
  /** For a kind that reads the files in its own way, without a review of their tables. */
  readonly fromWorkbooks?: (
    workbooks: readonly WorkbookCells[],
    year: number | null,
    locale: Locale,
  ) => MadeSheets;
}

const madeSheet = ({ plan, programme, lines }: EvidencePlan): MadeSheet => ({ plan, programme, rows: lines });

function leftOutLine(each: EvidencePlans["leftOut"][number]): LeftOutLine {
  if (each.kind === "unreadable-sheet") {
    const { kind, file, sheet } = each;
    return {
      why: kind,
      file,
      sheet,
      row: null,
      told: say("command-line.template.unreadable-sheet", { file, sheet }),
    };
  }
  const { file, sheet, row, units } = each.row;
  const place = { file, sheet, row, unit: quoted(units.join("、")) };
  const told =
    each.kind === "not-placed"
      ? say("command-line.template.not-placed", place)
      : say("command-line.template.no-form", place);
  return { why: each.kind, file, sheet, row, told };
}

/** A list that stands for itself: all rows below its header are the user's. */
function listOf(plan: SheetPlan): MadeSheets {
  return { sheets: [{ plan, programme: null, rows: plan.rows.length - plan.frozen.rows }], leftOut: [] };
}

/** 中期检查 for the projects of the files, with what is filled in already, and 评分设置 for their programmes. */
function midtermOf(workbooks: readonly WorkbookCells[], year: number | null, locale: Locale): MadeSheets {
  const found = workbooks.map((workbook) => seedsFromWorkbook(workbook, year, noticeOf));
  const projects = found.flatMap(({ seeds }) => seeds);
  const plan = midtermPlan({ projects, existing: workbooks, notice: noticeOf, locale });
  const leftOut = found.flatMap((each) =>
    each.leftOut.map((line): LeftOutLine => ({
      why: line.why,
      file: line.file,
      sheet: line.sheet,
      row: line.row,
      told: say("command-line.template.no-project", { ...line, unit: quoted(line.unit) }),
    })),
  );
  if (plan === null) return { sheets: [], leftOut };
  const known = workbooks.flatMap((workbook) => readMidterm(workbook).projects);
  const scopes = new Map(
    [...projects, ...known].flatMap(({ year: of, programme }) => {
      const notice = noticeOf(of);
      return notice === null ? [] : [[`${of} ${programme}`, { notice, programme }] as const];
    }),
  );
  return midtermSheetsOf(plan, settingsPlan([...scopes.values()], settingsAmong(workbooks), locale), leftOut);
}

function midtermSheetsOf(plan: SheetPlan, settings: SheetPlan, leftOut: readonly LeftOutLine[]): MadeSheets {
  return {
    sheets: [plan, settings].map((each) => ({
      plan: each,
      programme: null,
      rows: each.rows.length - each.frozen.rows,
    })),
    leftOut,
  };
}

export const templates: Readonly<Record<TemplateKind, Template>> = {
  evidence: {
    out: "核验表.xlsx",
    readsFiles: true,
    make: (notice, tables, locale) => {
      if (tables === null) return { sheets: blankEvidencePlans(notice, locale).map(madeSheet), leftOut: [] };
      const rows = evidenceRowsOf(tables.dossiers);
      const { plans, leftOut } = evidencePlansAnew(notice, rows, tables.workbooks, locale);
      return { sheets: plans.map(madeSheet), leftOut: leftOut.map(leftOutLine) };
    },
  },
  regions: {
    out: "地区数据.xlsx",
    readsFiles: false,
    make: (notice, _tables, locale) => listOf(regionFiguresPlan(notice, locale)),
  },
  ledger: {
    out: "立项台账.xlsx",
    readsFiles: false,
    make: (_notice, _tables, locale) => listOf(ledgerPlan(locale)),
  },
  midterm: {
    out: "中期检查.xlsx",
    readsFiles: true,
    make: (notice, _tables, locale) => {
      const programmes = notice.programmes.map(({ id }) => ({ notice, programme: id }));
      return midtermSheetsOf(blankMidtermPlan(notice, locale), settingsPlan(programmes, null, locale), []);
    },
    fromWorkbooks: midtermOf,
  },
};
