// What the ribbon buttons 标记 and 清除标记 do, without the pane: read, review and mark through the port.
import { say, type Message } from "../messages/catalogue.ts";
import type { Locale } from "../messages/define.ts";
import { marksOf } from "../report/marks.ts";
import { refusalWords } from "../report/refusal-words.ts";
import { review } from "../review/review.ts";
import { shelfOf, someUnused } from "../taskpane/notice-shelf.ts";
import { WorkbookError, type WorkbookPort } from "../workbook/port.ts";

/** What the user has to be told; empty where the sheet itself shows that it was done. */
export type Told = readonly Message[];

/**
 * Reviews the workbook by the notice of its title, with the rules in force that it keeps, and marks the rows. Nothing is
 * marked where it cannot be reviewed.
 */
export async function markFindings(workbook: WorkbookPort, locale: Locale): Promise<Told> {
  return orTold(async () => {
    const shelf = shelfOf(workbook);
    await shelf.open();
    const unused = someUnused(shelf.state()) ? [say("pane-files.some-unused")] : [];
    const outcome = review({
      year: null,
      workbooks: [await workbook.read()],
      givenDates: { tableSent: null, tableReceived: null, cityReviewed: null, applied: null },
    });
    if (outcome.kind === "refused") {
      const words = outcome.refusals.flatMap(refusalWords);
      return [...unused, ...words.flatMap(({ told, remedy }) => [told, remedy])];
    }
    const marks = marksOf(outcome.review, locale, false);
    if (marks.length === 0) {
      // Marks of an earlier review would otherwise stay and say what is no longer so.
      await workbook.clearMarks();
      return [...unused, say("pane.told.nothing-to-mark")];
    }
    await workbook.mark(marks);
    return unused;
  });
}

/** Takes our marks away. */
export async function clearMarks(workbook: WorkbookPort): Promise<Told> {
  return orTold(async () => {
    const { removed, gone } = await workbook.clearMarks();
    return removed + gone === 0 ? [say("pane.told.no-marks")] : [];
  });
}

/** A refusal of Excel in words; any other error is a fault of ours and passes through. */
async function orTold(act: () => Promise<Told>): Promise<Told> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof WorkbookError) return [error.told, error.remedy];
    throw error;
  }
}
