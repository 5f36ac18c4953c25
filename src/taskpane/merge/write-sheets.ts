// Writing of the area 汇总: the provincial sheets into the open workbook or a file, and the sheets that go back to the cities.
import { consolidate, type Consolidation } from "../../consolidate/consolidate.ts";
import type { Decisions } from "../../consolidate/received.ts";
import { say, textOf, type Message } from "../../messages/catalogue.ts";
import type { Locale } from "../../messages/define.ts";
import { provincePlans, returnPlan } from "../../report/province/plans.ts";
import type { WorkbookCells } from "../../sheets/grid.ts";
import { provinceSheets } from "../../sheets/own-sheets.ts";
import type { SheetPlan } from "../../sheets/sheet-plan.ts";
import type { WorkbookPort } from "../../workbook/port.ts";
import { loadWorkbookWriter } from "../later.ts";
import { saveFile } from "../save-file.ts";
import type { ChosenFile } from "./chosen-files.ts";
import { isSameBasis, keptNames } from "./home.ts";
import type { MergeEvent, Told } from "./state.ts";

export interface ProvinceWriting {
  readonly workbook: WorkbookPort;
  readonly files: readonly ChosenFile[];
  readonly decisions: Decisions;
  /** What the user sees. */
  readonly shown: { readonly home: WorkbookCells | null; readonly consolidation: Consolidation };
  readonly locale: Locale;
  readonly readHome: () => Promise<WorkbookCells>;
}

/** What came of writing plans: where they stand, and which got another name because theirs was taken. */
function toldOf(plans: readonly SheetPlan[], names: readonly string[]): readonly Message[] {
  return plans.flatMap(({ name: plan }, at) => {
    const name = names[at] ?? plan;
    return name === plan ? [] : [say("pane-merge.told.renamed", { plan, name })];
  });
}

/** Files of which nobody has decided whether they count. */
export function undecidedFiles({ files }: Consolidation): readonly string[] {
  return files.flatMap(({ status, received }) => (status === "needs-decision" ? [received.file] : []));
}

/**
 * Writes 全省汇总 and what belongs to it. The workbook is read again first: where figures, ledger or the last 全省汇总 are not
 * those of the preview, nothing is written and the new preview is shown; what the clerk wrote into 收件登记 is taken along.
 */
export async function writtenProvince(writing: ProvinceWriting): Promise<MergeEvent> {
  const { workbook, files, decisions, shown, locale, readHome } = writing;
  const home = await readHome();
  const outcome = consolidate({ files: files.map(({ received }) => received), home, decisions });
  const isAsShown =
    outcome.kind === "consolidated" && isSameBasis(shown, { home, consolidation: outcome.consolidation });
  if (!isAsShown) {
    return {
      kind: "home-read",
      home,
      told: { messages: [say("pane-merge.told.changed-meanwhile")], sheets: [] },
    };
  }
  const { consolidation } = outcome;
  const plans = provincePlans(consolidation, locale);
  const names = await workbook.writePlans(plans);
  const nameOf = (plan: string): string => names[plans.findIndex(({ name }) => name === plan)] ?? plan;
  const written = { summary: nameOf(provinceSheets.summary), receipts: nameOf(provinceSheets.receipts) };
  const remembered = await workbook.writeStored("province", keptNames(written)).then(
    () => true,
    // The sheets stand; what is lost is which of them were the last.
    () => false,
  );
  const undecided = undecidedFiles(consolidation);
  const told: Told = {
    messages: [
      say("pane-merge.told.written", { rows: consolidation.rows.length }),
      ...toldOf(plans, names),
      ...(undecided.length === 0 ? [] : [say("pane-merge.told.undecided", { files: undecided })]),
      ...(remembered ? [] : [say("pane-merge.told.not-remembered")]),
    ],
    sheets: names,
  };
  return {
    kind: "written",
    home: await readHome(),
    told,
    written: { summary: written.summary, files, decisions },
  };
}

/** Writes a sheet for each of the cities with what it has to answer. */
export async function writtenReturns(
  workbook: WorkbookPort,
  consolidation: Consolidation,
  cities: readonly string[],
  locale: Locale,
): Promise<MergeEvent> {
  const plans = cities.flatMap((city) => returnPlan(consolidation, city, locale) ?? []);
  const names = await workbook.writePlans(plans);
  const messages = [say("pane-merge.told.sheets", { sheets: names }), ...toldOf(plans, names)];
  return { kind: "done", told: { messages, sheets: names.slice(0, 1) } };
}

const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The same sheets as a file of their own, for a workbook that takes none. */
export async function savedProvince(consolidation: Consolidation, locale: Locale): Promise<MergeEvent> {
  const { writeWorkbookFile } = await loadWorkbookWriter();
  const bytes = writeWorkbookFile(provincePlans(consolidation, locale));
  const file = textOf(say("pane-merge.file-name", { year: consolidation.notice.year }), locale);
  saveFile(file, xlsx, new Uint8Array(bytes));
  return { kind: "done", told: { messages: [say("pane-merge.told.saved", { file })], sheets: [] } };
}
