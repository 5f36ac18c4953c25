// The pane at work: reads, reviews, marks and writes through the port, and tells the reducer what came of it.
import { startTransition, useCallback, useEffect, useMemo, useReducer, useRef, type Dispatch } from "react";
import { say, type Message } from "../messages/catalogue.ts";
import type { Locale } from "../messages/define.ts";
import type { Notice } from "../notices/schema.ts";
import type { ChecklistRecord } from "../review/checklist-record.ts";
import type { Review } from "../review/review.ts";
import type { WorkbookCells } from "../sheets/grid.ts";
import type { MarkReceipt, WorkbookPort } from "../workbook/port.ts";
import { checklistStoreOf } from "./checklist-store.ts";
import { copyText } from "./clipboard.ts";
import { failureOf } from "./failure.ts";
import { useInsertion, type Attempt } from "./insert-session.ts";
import { loadReviewEngine, prepareForReview } from "./later.ts";
import { shelfOf } from "./notice-shelf.ts";
import { recognise } from "./recognition.ts";
import {
  initialState,
  reduce,
  type FinishedReview,
  type InsertKind,
  type PaneEvent,
  type PaneState,
} from "./state.ts";
import { useEditWatch, usePatience } from "./watch-workbook.ts";

export interface Session {
  readonly state: PaneState;
  readonly dispatch: Dispatch<PaneEvent>;
  /** Reads the workbook and shows what it was recognised to hold. */
  readonly read: () => void;
  /** Reads it again and reviews it; `year` overrides the year chosen before. */
  readonly review: (year?: number) => void;
  readonly cancel: () => void;
  readonly mark: () => void;
  readonly clear: () => void;
  /** Writes 审核结果, and 人工核对 once somebody has answered. */
  readonly write: () => void;
  readonly writeChecklist: () => void;
  readonly copyReport: () => void;
  /** Reads the workbook and tells what inserting sheets of ours would do. */
  readonly propose: (what: InsertKind, notice: Notice) => void;
  /** Does what was proposed; where the workbook has changed since, proposes anew. */
  readonly insert: () => void;
  readonly goTo: (sheet: string, address: string) => void;
}

export function useSession(workbook: WorkbookPort, locale: Locale, now: () => Date): Session {
  const [state, dispatch] = useReducer(reduce, initialState);
  const running = useRef<AbortController | null>(null);

  const attempt = useCallback<Attempt>(
    async (task, work) => {
      running.current?.abort();
      const controller = new AbortController();
      running.current = controller;
      dispatch({ kind: "started", task });
      try {
        const event = await work(controller.signal);
        // As a transition, the screen so far stays until the next one is loaded and drawn.
        if (!controller.signal.aborted) startTransition(() => dispatch(event));
      } catch (error) {
        // An aborted task was cancelled by the user or overtaken by another one: both have been told already.
        if (!controller.signal.aborted) dispatch({ kind: "failed", failure: failureOf(error, task, now()) });
      }
    },
    [now],
  );

  const shelf = shelfOf(workbook);
  /** The state of the shelf by which the screen was made; null before the first reading. */
  const readBy = useRef<number | null>(null);

  /** The cells, with the workbook's own rules in force: tables are recognised and reviewed by them. */
  const readCells = useCallback(
    async (signal: AbortSignal) => {
      await shelf.open();
      const cells = await workbook.read({
        signal,
        onProgress: (progress) => {
          if (!signal.aborted) dispatch({ kind: "progressed", progress });
        },
      });
      readBy.current = shelf.state().changes;
      return cells;
    },
    [workbook, shelf],
  );

  const read = useCallback(() => {
    void attempt("read", async (signal) => {
      const recognition = recognise(await readCells(signal));
      prepareForReview();
      return { kind: "recognised", recognition };
    });
  }, [attempt, readCells]);

  const { year: chosenYear, dates } = state;
  const reviewCells = useCallback(
    async (cells: WorkbookCells, year = chosenYear): Promise<FinishedReview> => {
      const engine = await loadReviewEngine();
      await painted();
      const outcome = engine.review({ year, workbooks: [cells], givenDates: dates });
      return { outcome, finishedAt: clockTime(now()) };
    },
    [chosenYear, dates, now],
  );
  const review = useCallback(
    (year?: number) => {
      if (year !== undefined) dispatch({ kind: "year-chosen", year });
      void attempt("review", async (signal) => {
        const cells = await readCells(signal);
        if (!signal.aborted) dispatch({ kind: "progressed", progress: null });
        return { kind: "reviewed", ...(await reviewCells(cells, year)) };
      });
    },
    [attempt, readCells, reviewCells],
  );

  const cancel = useCallback(() => {
    running.current?.abort();
    dispatch({ kind: "cancelled" });
  }, []);

  const reviewed = state.screen.kind === "results" ? state.screen.results.review : null;
  const { withNotes } = state;
  const mark = useCallback(() => {
    if (reviewed === null) return;
    void attempt("mark", () => markReview(workbook, reviewed, locale, withNotes));
  }, [attempt, workbook, reviewed, locale, withNotes]);

  const clear = useCallback(() => {
    void attempt("clear", async () => {
      const { removed, gone } = await workbook.clearMarks();
      const told: Message[] = [say("pane.told.cleared", { count: removed })];
      if (gone > 0) told.push(say("pane.told.gone", { count: gone }));
      return { kind: "done", told, marks: await workbook.countMarks() };
    });
  }, [attempt, workbook]);

  const write = useCallback(() => {
    if (reviewed === null) return;
    void attempt("write", async () => {
      const { reviewPlans } = await loadReviewEngine();
      return written(await workbook.writePlans(reviewPlans(reviewed, answersOf(workbook), locale)));
    });
  }, [attempt, workbook, reviewed, locale]);

  const writeChecklist = useCallback(() => {
    if (reviewed === null) return;
    void attempt("write", async () => {
      const { checklistPlan } = await loadReviewEngine();
      return written(await workbook.writePlans([checklistPlan(reviewed, answersOf(workbook), locale)]));
    });
  }, [attempt, workbook, reviewed, locale]);

  const copyReport = useCallback(() => {
    if (reviewed === null) return;
    void attempt("copy", async () => {
      const { fullText } = await loadReviewEngine();
      const copied = await copyText(fullText(reviewed, answersOf(workbook), locale));
      const told = copied ? say("pane.told.copied") : say("pane.told.not-copied");
      return { kind: "done", told: [told], marks: null };
    });
  }, [attempt, workbook, reviewed, locale]);

  const { proposal } = state;
  const { propose, insert } = useInsertion({
    workbook,
    locale,
    attempt,
    readCells,
    proposal,
    reviewCells: reviewed === null ? null : reviewCells,
  });

  const goTo = useCallback(
    (sheet: string, address: string) => {
      workbook.goTo(sheet, address).catch((error: unknown) => {
        dispatch({ kind: "failed", failure: failureOf(error, "go", now()) });
      });
    },
    [workbook, now],
  );

  useEffect(() => {
    read();
  }, [read]);
  const isReviewed = state.screen.kind === "results";
  useEffect(
    () =>
      shelf.subscribe(() => {
        const { changes } = shelf.state();
        if (readBy.current === null || readBy.current === changes) return;
        readBy.current = changes;
        if (isReviewed) dispatch({ kind: "rules-changed" });
        else read();
      }),
    [shelf, isReviewed, read],
  );
  useEffect(() => () => running.current?.abort(), []);
  useEditWatch(workbook, dispatch);
  useMarkCount(workbook, dispatch);
  usePatience(askedStep(state), dispatch);

  return useMemo(
    () => ({
      ...{ state, dispatch, read, review, cancel, mark, clear, write, writeChecklist, copyReport, goTo },
      ...{ propose, insert },
    }),
    [state, read, review, cancel, mark, clear, write, writeChecklist, copyReport, goTo, propose, insert],
  );
}

/** What the reviewer has answered so far, kept or not. */
function answersOf(workbook: WorkbookPort): ChecklistRecord {
  return checklistStoreOf(workbook).state().record;
}

function written(sheets: readonly string[]): PaneEvent {
  return { kind: "done", told: [say("pane.told.written", { sheets })], marks: null };
}

async function markReview(
  workbook: WorkbookPort,
  review: Review,
  locale: Locale,
  withNotes: boolean,
): Promise<PaneEvent> {
  const { marksOf } = await loadReviewEngine();
  const marks = marksOf(review, locale, withNotes);
  if (marks.length === 0) {
    return { kind: "done", told: [say("pane.told.nothing-to-mark")], marks: null };
  }
  const receipt = await workbook.mark(marks);
  return { kind: "done", told: markingTold(receipt), marks: await workbook.countMarks() };
}

/** What marking did, in sentences; cells that kept somebody else's comment are named. */
export function markingTold(receipt: MarkReceipt): readonly Message[] {
  const told: Message[] = [say("pane.told.marked", { rows: receipt.marked })];
  const { commented, alreadyCommented, commentsUnsupported } = receipt;
  if (commented > 0) told.push(say("pane.told.commented", { count: commented }));
  if (alreadyCommented.length > 0) {
    told.push(say("pane.told.already-commented", { cells: alreadyCommented }));
  }
  if (commentsUnsupported) told.push(say("pane.told.comments-unsupported"));
  return told;
}

/** Marks may also come from the ribbon, so they are counted again whenever the user turns to the pane. */
function useMarkCount(workbook: WorkbookPort, dispatch: Dispatch<PaneEvent>): void {
  useEffect(() => {
    const count = (): void => {
      workbook.countMarks().then(
        (marks) => dispatch({ kind: "marks-counted", marks }),
        // Only the offer to clear depends on it; a workbook that cannot be asked now is asked next time.
        () => undefined,
      );
    };
    count();
    window.addEventListener("focus", count);
    return () => window.removeEventListener("focus", count);
  }, [workbook, dispatch]);
}

/** The step that Excel is asked for; null where nothing is asked of it. */
function askedStep({ screen, busy }: PaneState): object | string | null {
  if (screen.kind === "working") return screen.asking ? (screen.progress ?? "working") : null;
  return busy === "copy" || busy === "go" ? null : busy;
}

/** Lets the browser draw the progress before the review, which is synchronous, takes the thread. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 30);
  });
}

/** "10:42" on the user's clock. */
function clockTime(date: Date): string {
  return [date.getHours(), date.getMinutes()].map((part) => String(part).padStart(2, "0")).join(":");
}
