// What the review found: the verdict sentence, the counts that filter, the cap table, and the list; or the checklist in
// their place.
import { Suspense, useEffect, useMemo, useRef, type Dispatch, type ReactNode } from "react";
import { makeStyles } from "@fluentui/react-components";
import { say, type Message } from "../../messages/catalogue.ts";
import { findingGroups } from "../../report/finding-group.ts";
import { summaryOf, type Summary } from "../../report/summary.ts";
import { progressOf } from "../../review/checklist-record.ts";
import { checklistOf, type ChecklistPart } from "../../review/checklist.ts";
import type { Review } from "../../review/review.ts";
import type { WorkbookPort } from "../../workbook/port.ts";
import { inStage } from "../checklist-list.ts";
import type { ChecklistState } from "../checklist-state.ts";
import type { ChecklistStore } from "../checklist-store.ts";
import { listFindings } from "../finding-list.ts";
import { ChecklistView } from "../later.ts";
import { CapTable } from "../parts/cap-table.tsx";
import { ChecklistProvider, type ChecklistLines } from "../parts/checklist-link.tsx";
import { CountFilters } from "../parts/count-filters.tsx";
import { FindingSections } from "../parts/finding-sections.tsx";
import { ListTools } from "../parts/list-tools.tsx";
import { useTypeStyles } from "../parts/type.ts";
import { arrangements } from "../filter.ts";
import { type PaneEvent, type Results } from "../state.ts";
import { useChecklist } from "../use-checklist.ts";
import { useTell } from "../words.tsx";

const useStyles = makeStyles({
  verdict: { padding: "12px 12px 0" },
  gap: { height: "12px" },
});

export interface ResultsScreenProps {
  readonly workbook: WorkbookPort;
  readonly now: () => Date;
  readonly results: Results;
  /** Number of this run: the verdict takes the focus once per run. */
  readonly run: number;
  readonly dispatch: Dispatch<PaneEvent>;
  readonly onWriteChecklist: () => void;
}

export function ResultsScreen(props: ResultsScreenProps): ReactNode {
  const { workbook, now, results, run, dispatch, onWriteChecklist } = props;
  const styles = useStyles();
  const type = useTypeStyles();
  const tell = useTell();
  const { review, filter } = results;
  const { arrangement } = filter;
  const findings = useMemo(() => listFindings(review), [review]);
  const summary = useMemo(() => summaryOf(review), [review]);
  const parts = useMemo(() => checklistOf(review), [review]);
  const { store, checklist } = useChecklist(workbook);
  const lines = useChecklistLines(parts, store, checklist, dispatch);
  useEffect(() => store.open(), [store]);
  const verdict = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    verdict.current?.focus();
  }, [run]);
  return (
    <>
      <div className={styles.verdict}>
        <h1 ref={verdict} tabIndex={-1} className={type.h1}>
          {tell(summary.sentence)}
        </h1>
        <p className={type.detail}>
          {arrangement === "checklist"
            ? tell(say("checklist.hint"))
            : [...changes(results, summary.counts), ...asides(summary.met, review)]
                .map((message) => tell(message))
                .join(tell(say("pane.sentence-gap")))}
        </p>
      </div>
      {arrangement === "checklist" ? (
        <div className={styles.gap} />
      ) : (
        <Overview results={results} counts={summary.counts} dispatch={dispatch} />
      )}
      <ListTools
        notice={review.notice}
        arrangements={arrangements}
        filter={filter}
        onFilter={(change) => {
          store.dispatch({ kind: "ask-forgotten" });
          dispatch({ kind: "filtered", filter: change });
        }}
      />
      {arrangement === "checklist" ? (
        <Suspense>
          <ChecklistView
            results={results}
            parts={parts}
            store={store}
            checklist={checklist}
            now={now}
            onWrite={onWriteChecklist}
          />
        </Suspense>
      ) : (
        <ChecklistProvider value={lines}>
          <FindingSections
            results={results}
            arrangement={arrangement}
            findings={findings}
            dispatch={dispatch}
          />
        </ChecklistProvider>
      )}
    </>
  );
}

interface OverviewProps {
  readonly results: Results;
  readonly counts: ReturnType<typeof summaryOf>["counts"];
  readonly dispatch: Dispatch<PaneEvent>;
}

/** The counts that filter the findings, and the limits. */
function Overview({ results: { review, filter }, counts, dispatch }: OverviewProps): ReactNode {
  return (
    <>
      <CountFilters
        counts={counts}
        pressed={filter.groups}
        onChange={(groups) => dispatch({ kind: "filtered", filter: { groups } })}
      />
      {review.dossiers.map((reviewed, at) => (
        <CapTable
          // Two tables without a city stay two dossiers; their order is all that tells them apart.
          key={at}
          notice={review.notice}
          reviewed={reviewed}
          named={review.dossiers.length > 1}
        />
      ))}
    </>
  );
}

/** How far each row and table has come in the stage that is looked at, and the way to its questions. */
function useChecklistLines(
  parts: readonly ChecklistPart[],
  store: ChecklistStore,
  { record, stage }: ChecklistState,
  dispatch: Dispatch<PaneEvent>,
): ChecklistLines {
  const byRow = useMemo(() => new Map(parts.map((part) => [part.row, part])), [parts]);
  const bySheet = useMemo(
    () =>
      new Map(
        parts
          .filter(({ row }) => row === null)
          .flatMap((part) => part.dossier.tables.map(({ sheet }) => [sheet, part] as const)),
      ),
    [parts],
  );
  return useMemo(
    () => ({
      of: (about) => {
        const part = "cells" in about ? byRow.get(about) : bySheet.get(about.sheet);
        return part === undefined
          ? null
          : { subject: part.key, progress: progressOf([inStage(part, stage)], record) };
      },
      onShow: (subject) => {
        store.dispatch({ kind: "subject-asked", subject });
        // What is searched for may stand in a finding; the checklist searches rows.
        dispatch({ kind: "filtered", filter: { arrangement: "checklist", query: "" } });
      },
    }),
    [byRow, bySheet, record, stage, store, dispatch],
  );
}

/** What has changed in the counts since the review before; nothing where they are the same. */
function changes({ countsBefore }: Results, counts: Summary["counts"]): readonly Message[] {
  if (countsBefore === null) return [];
  const groups = findingGroups
    .map((group) => ({ group, before: countsBefore[group], now: counts[group] }))
    .filter(({ before, now }) => before !== now);
  return groups.length === 0 ? [] : [say("pane.results.changed", { groups })];
}

/** What else the verdict rests on: how much was met, and what was left out. */
function asides(count: number, { leftOut }: Review): readonly Message[] {
  const sheetsOf = (wanted: Review["leftOut"][number]["reason"]): readonly string[] =>
    leftOut.filter(({ reason }) => reason === wanted).map(({ sheet }) => sheet);
  const hidden = sheetsOf("hidden");
  const copies = sheetsOf("copy");
  return [
    ...(count > 0 ? [say("pane.results.met", { count })] : []),
    ...(hidden.length > 0 ? [say("pane.results.left-out", { sheets: hidden })] : []),
    ...(copies.length > 0 ? [say("pane.results.copies", { sheets: copies })] : []),
  ];
}
