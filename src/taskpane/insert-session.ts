// Inserting sheets of ours: first what it would do, then, once the user agrees, the doing.
import { useCallback } from "react";
import { noticeOf } from "../notices/registry.ts";
import type { Notice } from "../notices/schema.ts";
import type { Locale } from "../messages/define.ts";
import type { WorkbookCells } from "../sheets/grid.ts";
import type { WorkbookPort } from "../workbook/port.ts";
import { loadInsertEngine } from "./later.ts";
import { recognise } from "./recognition.ts";
import type { FinishedReview, InsertKind, PaneEvent, Proposal, Task } from "./state.ts";

/** Does work that can fail or be overtaken, and dispatches what it comes to. */
export type Attempt = (task: Task, work: (signal: AbortSignal) => Promise<PaneEvent>) => Promise<void>;

export interface InsertionParts {
  readonly workbook: WorkbookPort;
  readonly locale: Locale;
  readonly attempt: Attempt;
  readonly readCells: (signal: AbortSignal) => Promise<WorkbookCells>;
  readonly proposal: Proposal | null;
  /** Reviews what was read; null where no results are shown that an insertion would make out of date. */
  readonly reviewCells: ((cells: WorkbookCells) => Promise<FinishedReview>) | null;
}

export interface InsertionActions {
  readonly propose: (what: InsertKind, notice: Notice) => void;
  readonly insert: () => void;
}

export function useInsertion(parts: InsertionParts): InsertionActions {
  const { workbook, locale, attempt, readCells, proposal, reviewCells } = parts;

  const propose = useCallback(
    (what: InsertKind, notice: Notice) => {
      void attempt("propose", async (signal) => {
        const engine = await loadInsertEngine();
        const { proposal: proposed } = engine.insertionOf(what, notice, await readCells(signal), locale);
        return engine.isNothing(proposed)
          ? { kind: "done", told: engine.nothingTold(proposed), marks: null }
          : { kind: "proposed", proposal: proposed };
      });
    },
    [attempt, readCells, locale],
  );

  const insert = useCallback(() => {
    const notice = proposal === null ? null : noticeOf(proposal.year);
    if (proposal === null || notice === null) return;
    void attempt("insert", async (signal) => {
      const engine = await loadInsertEngine();
      const insertion = engine.insertionOf(proposal.what, notice, await readCells(signal), locale);
      if (engine.isNothing(insertion.proposal))
        return { kind: "done", told: engine.nothingTold(insertion.proposal), marks: null };
      if (!engine.sameProposal(insertion.proposal, proposal))
        return { kind: "proposed", proposal: { ...insertion.proposal, changed: true } };
      const told = await engine.insert(workbook, insertion);
      // What was inserted is there, even where Excel does not let us read it again now.
      const cells = await readCells(signal).catch(() => null);
      if (cells === null) return { kind: "inserted", told, reread: null };
      const review = reviewCells === null ? null : await reviewCells(cells);
      return { kind: "inserted", told, reread: { recognition: recognise(cells), review } };
    });
  }, [attempt, readCells, locale, workbook, proposal, reviewCells]);

  return { propose, insert };
}
