// The area 中期 at work: reads, scores, writes and keeps through the port, and tells the reducer what came of it.
import { useCallback, useEffect, useMemo, useReducer, useRef, type Dispatch, type RefObject } from "react";
import { say, type Message } from "../../messages/catalogue.ts";
import type { Locale } from "../../messages/define.ts";
import { scoreProjects, type MidtermScores } from "../../midterm/midterm.ts";
import { noticeOf } from "../../notices/registry.ts";
import { projectSheet } from "../../report/project-sheet.ts";
import { scoreSheet, targetSheet } from "../../report/score-sheet.ts";
import { midtermAddition, midtermPlan } from "../../sheets/midterm-plan.ts";
import type { ProjectSeed } from "../../sheets/midterm-seeds.ts";
import type { WorkbookPort } from "../../workbook/port.ts";
import { failureOf } from "../failure.ts";
import { shelfOf } from "../notice-shelf.ts";
import type { Task } from "../state.ts";
import { useEditWatch, usePatience } from "../watch-workbook.ts";
import { entered, noEntries } from "./entries.ts";
import { entryWriting } from "./entry-changes.ts";
import { entriesFrom, keptEntries } from "./kept-entries.ts";
import type { ScoredProject } from "./project-list.ts";
import { readForMidterm, type MidtermReading } from "./reading.ts";
import {
  initialMidtermState,
  reduceMidterm,
  type MidtermEvent,
  type MidtermState,
  type MidtermTask,
} from "./state.ts";

/** What was scored: projects with their keys, and what is pointed out of no single project. */
export interface Scored {
  readonly projects: readonly ScoredProject[];
  readonly findings: MidtermScores["findings"];
}

export interface MidtermSession {
  readonly state: MidtermState;
  readonly dispatch: Dispatch<MidtermEvent>;
  /** null until something was read. */
  readonly scored: Scored | null;
  readonly read: () => void;
  readonly cancel: () => void;
  /** Writes 中期评分 and the sheet by target. */
  readonly writeScores: () => void;
  /** Writes a sheet to be printed for each of these projects. */
  readonly writeReports: (projects: readonly ScoredProject[]) => void;
  readonly writeEntries: () => void;
  /** Puts projects on 中期检查, which is made where there is none. */
  readonly addProjects: (seeds: readonly ProjectSeed[]) => void;
  readonly goTo: (sheet: string, address: string) => void;
}

const failureTasks: Readonly<Record<MidtermTask, Task>> = {
  read: "read",
  "write-scores": "write",
  "write-reports": "write",
  "write-entries": "write",
  "add-projects": "write",
  go: "go",
};

/** Scores what was read with what was entered. */
function scoreOf(reading: MidtermReading, entries: MidtermState["entries"]): Scored {
  const { projects, sheets, settings, stage } = entered(reading, entries);
  const scores = scoreProjects({ sheets, settings, stage });
  return {
    projects: scores.projects.flatMap((score) => {
      const project = projects.get(score.project);
      return project === undefined ? [] : [{ key: project.key, score }];
    }),
    findings: scores.findings,
  };
}

export function useMidterm(workbook: WorkbookPort, locale: Locale, now: () => Date): MidtermSession {
  const [state, dispatch] = useReducer(reduceMidterm, initialMidtermState);
  const { reading, entries } = state;
  const scored = useMemo(() => (reading === null ? null : scoreOf(reading, entries)), [reading, entries]);
  const shelf = shelfOf(workbook);
  const running = useRef<AbortController | null>(null);

  const attempt = useCallback(
    async (task: MidtermTask, work: (signal: AbortSignal) => Promise<MidtermEvent>): Promise<void> => {
      running.current?.abort();
      const controller = new AbortController();
      running.current = controller;
      dispatch({ kind: "started", task });
      try {
        const event = await work(controller.signal);
        if (!controller.signal.aborted) dispatch(event);
      } catch (error) {
        // An aborted task was cancelled by the user or overtaken by another one: both have been told already.
        if (!controller.signal.aborted)
          dispatch({ kind: "failed", failure: failureOf(error, failureTasks[task], now()) });
      }
    },
    [now],
  );

  /** The state of the shelf by which it was read last; null before the first reading. */
  const readBy = useRef<number | null>(null);
  /** By the workbook's own rules, as the sheets are understood by them. */
  const readNow = useCallback(
    async (signal: AbortSignal | null): Promise<MidtermReading> => {
      await shelf.open();
      const cells = await workbook.read(
        signal === null
          ? {}
          : {
              signal,
              onProgress: (progress) => {
                if (!signal.aborted) dispatch({ kind: "progressed", progress });
              },
            },
      );
      readBy.current = shelf.state().changes;
      return readForMidterm(cells, noticeOf);
    },
    [workbook, shelf],
  );

  /** What the workbook keeps, as text; null until that is known. */
  const keptTextRef = useRef<string | null>(null);
  const read = useCallback(() => {
    void attempt("read", async (signal) => {
      const stored = keptTextRef.current === null ? await workbook.readStored("midterm") : null;
      const made = await readNow(signal);
      if (keptTextRef.current !== null) return { kind: "read", reading: made, kept: null };
      keptTextRef.current = JSON.stringify(stored);
      return { kind: "read", reading: made, kept: entriesFrom(stored) ?? noEntries };
    });
  }, [attempt, readNow, workbook]);

  const cancel = useCallback(() => {
    running.current?.abort();
    dispatch({ kind: "cancelled" });
  }, []);

  const projects = scored?.projects;
  const writeScores = useCallback(() => {
    if (projects === undefined) return;
    void attempt("write-scores", async () => {
      const scores = projects.map(({ score }) => score);
      const names = await workbook.writePlans([scoreSheet(scores, locale), targetSheet(scores, locale)]);
      return writtenEvent([say("pane-midterm.told.scores", { sheets: names })]);
    });
  }, [attempt, workbook, locale, projects]);

  const writeReports = useCallback(
    (chosen: readonly ScoredProject[]) => {
      void attempt("write-reports", async () => {
        const plans = chosen.map((each) => projectSheet(each.score, (projects ?? []).indexOf(each) + 1));
        const names = await workbook.writePlans(plans);
        return writtenEvent([say("pane-midterm.told.reports", { sheets: names })]);
      });
    },
    [attempt, workbook, projects],
  );

  /** What was written is there, even where Excel does not let us read it again now. */
  const readAgain = useCallback(() => readNow(null).catch(() => null), [readNow]);

  const writeEntries = useCallback(() => {
    if (reading === null) return;
    void attempt("write-entries", async () => {
      const { changes, additions, plans } = entryWriting(reading, entries, noticeOf, locale);
      // Sheets first: made twice they are made once, while cells that were filled are refused the second time.
      const made = plans.length === 0 ? [] : await workbook.writePlans(plans);
      if (additions.length > 0) await workbook.addToSheets(additions);
      const told: Message[] = [say("pane-midterm.told.entries", { cells: changes.length })];
      if (made.length > 0) told.push(say("pane-midterm.told.made", { sheets: made }));
      return { kind: "written", told, reading: await readAgain() };
    });
  }, [attempt, workbook, locale, reading, entries, readAgain]);

  const addProjects = useCallback(
    (seeds: readonly ProjectSeed[]) => {
      void attempt("add-projects", async () => {
        const { cells, sheets } = await readNow(null);
        const told = await putOn(workbook, cells, sheets, seeds, locale);
        return { kind: "written", told, reading: await readAgain() };
      });
    },
    [attempt, workbook, locale, readNow, readAgain],
  );

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
  useEffect(() => () => running.current?.abort(), []);
  useEffect(
    () =>
      shelf.subscribe(() => {
        if (readBy.current === null || readBy.current === shelf.state().changes) return;
        readBy.current = shelf.state().changes;
        dispatch({ kind: "rules-changed" });
      }),
    [shelf],
  );
  useKeeping(workbook, state, keptTextRef, dispatch);
  useEditWatch(workbook, dispatch);
  usePatience(state.working === null ? state.busy : (state.working.progress ?? "working"), dispatch);

  return useMemo(
    () => ({
      state,
      dispatch,
      scored,
      read,
      cancel,
      writeScores,
      writeReports,
      writeEntries,
      addProjects,
      goTo,
    }),
    [state, scored, read, cancel, writeScores, writeReports, writeEntries, addProjects, goTo],
  );
}

const writtenEvent = (told: readonly Message[]): MidtermEvent => ({
  kind: "written",
  told,
  reading: null,
});

/** Makes 中期检查 for the projects, or adds those that it does not have; tells which. */
async function putOn(
  workbook: WorkbookPort,
  cells: MidtermReading["cells"],
  sheets: readonly string[],
  seeds: readonly ProjectSeed[],
  locale: Locale,
): Promise<readonly Message[]> {
  const [there] = sheets;
  if (there === undefined) {
    const plan = midtermPlan({ projects: seeds, existing: [], notice: noticeOf, locale });
    if (plan === null) return [say("pane-midterm.told.nothing-added")];
    const [sheet = plan.name] = await workbook.writePlans([plan]);
    return [say("pane-midterm.told.sheet-made", { sheet, projects: seeds.length })];
  }
  const addition = midtermAddition(cells, seeds, noticeOf, locale);
  if (addition === null) return [say("pane-midterm.told.nothing-added")];
  await workbook.addToSheets([addition]);
  return [say("pane-midterm.told.added", { sheet: addition.sheet, projects: seeds.length })];
}

/** Keeps what was entered with the workbook, each change at once: a pane may close at any time. */
function useKeeping(
  workbook: WorkbookPort,
  { entries, reading }: MidtermState,
  keptTextRef: RefObject<string | null>,
  dispatch: Dispatch<MidtermEvent>,
): void {
  useEffect(() => {
    const kept = keptEntries(entries);
    const text = JSON.stringify(kept);
    if (reading === null || keptTextRef.current === null || text === keptTextRef.current) return;
    keptTextRef.current = text;
    workbook.writeStored("midterm", kept).then(
      () => dispatch({ kind: "not-kept", failed: false }),
      () => dispatch({ kind: "not-kept", failed: true }),
    );
  }, [workbook, entries, reading, keptTextRef, dispatch]);
}
