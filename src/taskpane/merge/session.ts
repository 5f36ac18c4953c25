// The area 汇总 at work: reads files and the open workbook, consolidates, writes, and tells the reducer what came of it.
import { useCallback, useEffect, useMemo, useReducer, useRef, type Dispatch } from "react";
import { consolidate } from "../../consolidate/consolidate.ts";
import { say } from "../../messages/catalogue.ts";
import type { Locale } from "../../messages/define.ts";
import type { WorkbookPort } from "../../workbook/port.ts";
import { failureOf } from "../failure.ts";
import { shelfOf } from "../notice-shelf.ts";
import type { Task } from "../state.ts";
import { useEditWatch, usePatience } from "../watch-workbook.ts";
import type { Given } from "./dropped-files.ts";
import { currentHome, namesKept } from "./home.ts";
import { readFiles } from "./read-files.ts";
import { initialMergeState, reduceMerge, type MergeEvent, type MergeState, type MergeTask } from "./state.ts";
import { savedProvince, writtenProvince, writtenReturns } from "./write-sheets.ts";

export interface MergeSession {
  readonly state: MergeState;
  readonly dispatch: Dispatch<MergeEvent>;
  /** Reads files and adds them to those that are there. */
  readonly add: (given: Promise<Given>) => void;
  /** Stops the reading; what was read stays. */
  readonly stop: () => void;
  /** Reads the open workbook again. */
  readonly refresh: () => void;
  readonly write: () => void;
  readonly writeReturns: (cities: readonly string[]) => void;
  readonly save: () => void;
  readonly goTo: (sheet: string, address: string) => void;
}

const failureTasks: Readonly<Record<MergeTask, Task>> = { home: "read", write: "write", save: "save" };

export function useMerge(workbook: WorkbookPort, locale: Locale, now: () => Date): MergeSession {
  const [state, dispatch] = useReducer(reduceMerge, initialMergeState);
  const { files, decisions, home, outcome } = state;
  const fail = useCallback(
    (error: unknown, task: Task) => dispatch({ kind: "failed", failure: failureOf(error, task, now()) }),
    [now],
  );

  const running = useRef<AbortController | null>(null);
  const attempt = useCallback(
    async (task: MergeTask, work: (signal: AbortSignal) => Promise<MergeEvent>): Promise<void> => {
      running.current?.abort();
      const controller = new AbortController();
      running.current = controller;
      dispatch({ kind: "started", task });
      try {
        const event = await work(controller.signal);
        if (!controller.signal.aborted) dispatch(event);
      } catch (error) {
        if (!controller.signal.aborted) fail(error, failureTasks[task]);
      }
    },
    [fail],
  );

  const shelf = shelfOf(workbook);
  const readHome = useCallback(
    async (signal: AbortSignal) => {
      await shelf.open();
      const cells = await workbook.read({ signal });
      return currentHome(cells, namesKept(await workbook.readStored("province")));
    },
    [workbook, shelf],
  );
  const refresh = useCallback(() => {
    void attempt("home", async (signal) => ({ kind: "home-read", home: await readHome(signal), told: null }));
  }, [attempt, readHome]);

  const reading = useRef<AbortController | null>(null);
  const openName = home?.file ?? null;
  const add = useCallback(
    (given: Promise<Given>) => {
      if (reading.current !== null) {
        dispatch({ kind: "told", told: { messages: [say("pane-merge.told.still-reading")], sheets: [] } });
        return;
      }
      const controller = new AbortController();
      reading.current = controller;
      readFiles(given, { files, open: openName, signal: controller.signal, dispatch })
        .catch((error: unknown) => fail(error, "read-files"))
        .finally(() => {
          reading.current = null;
        });
    },
    [files, openName, fail],
  );
  const stop = useCallback(() => reading.current?.abort(), []);

  const write = useCallback(() => {
    if (outcome?.kind !== "consolidated") return;
    const shown = { home, consolidation: outcome.consolidation };
    void attempt("write", (signal) =>
      writtenProvince({ workbook, files, decisions, shown, locale, readHome: () => readHome(signal) }),
    );
  }, [attempt, workbook, readHome, outcome, home, files, decisions, locale]);
  const writeReturns = useCallback(
    (cities: readonly string[]) => {
      if (outcome?.kind !== "consolidated") return;
      const { consolidation } = outcome;
      void attempt("write", () => writtenReturns(workbook, consolidation, cities, locale));
    },
    [attempt, workbook, outcome, locale],
  );
  const save = useCallback(() => {
    if (outcome?.kind !== "consolidated") return;
    const { consolidation } = outcome;
    void attempt("save", () => savedProvince(consolidation, locale));
  }, [attempt, outcome, locale]);
  const goTo = useCallback(
    (sheet: string, address: string) => {
      workbook.goTo(sheet, address).catch((error: unknown) => fail(error, "go"));
    },
    [workbook, fail],
  );

  useEffect(() => refresh(), [refresh]);
  useEffect(
    () => () => {
      running.current?.abort();
      reading.current?.abort();
    },
    [],
  );
  useEffect(() => shelf.subscribe(() => dispatch({ kind: "rules-changed" })), [shelf]);
  useConsolidation(state, dispatch, fail);
  useEditWatch(workbook, dispatch);
  usePatience(state.busy === "save" ? null : state.busy, dispatch);

  return useMemo(
    () => ({ state, dispatch, add, stop, refresh, write, writeReturns, save, goTo }),
    [state, add, stop, refresh, write, writeReturns, save, goTo],
  );
}

/** Consolidates whenever something it rests on has changed; the browser first draws that it is at work. */
function useConsolidation(
  { files, decisions, home, pending, busy }: MergeState,
  dispatch: Dispatch<MergeEvent>,
  fail: (error: unknown, task: Task) => void,
): void {
  // Before the workbook was read, or could not be, there is nothing to compare with.
  const waiting = home === null && busy === "home";
  useEffect(() => {
    if (!pending || waiting) return;
    const timer = setTimeout(() => {
      try {
        const received = files.map((file) => file.received);
        dispatch({ kind: "consolidated", outcome: consolidate({ files: received, home, decisions }) });
      } catch (error) {
        fail(error, "merge");
      }
    }, 30);
    return () => clearTimeout(timer);
  }, [files, decisions, home, pending, waiting, dispatch, fail]);
}
