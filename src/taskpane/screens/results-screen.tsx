// What the review found: the verdict sentence, the counts that filter, the cap table, and the list.
import { useEffect, useMemo, useRef, type Dispatch, type ReactNode } from "react";
import { makeStyles } from "@fluentui/react-components";
import { say, type Message } from "../../messages/catalogue.ts";
import { findingGroups } from "../../report/finding-group.ts";
import { summaryOf, type Summary } from "../../report/summary.ts";
import type { Review } from "../../review/review.ts";
import { listFindings } from "../finding-list.ts";
import { CapTable } from "../parts/cap-table.tsx";
import { CountFilters } from "../parts/count-filters.tsx";
import { FindingSections } from "../parts/finding-sections.tsx";
import { ListTools } from "../parts/list-tools.tsx";
import { useTypeStyles } from "../parts/type.ts";
import type { PaneEvent, Results } from "../state.ts";
import { useTell } from "../words.tsx";

const useStyles = makeStyles({
  verdict: { padding: "12px 12px 0" },
});

export interface ResultsScreenProps {
  readonly results: Results;
  /** Number of this run: the verdict takes the focus once per run. */
  readonly run: number;
  readonly dispatch: Dispatch<PaneEvent>;
}

export function ResultsScreen({ results, run, dispatch }: ResultsScreenProps): ReactNode {
  const styles = useStyles();
  const type = useTypeStyles();
  const tell = useTell();
  const { review, filter } = results;
  const findings = useMemo(() => listFindings(review), [review]);
  const summary = useMemo(() => summaryOf(review), [review]);
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
          {[...changes(results, summary.counts), ...asides(summary.met, review)]
            .map((message) => tell(message))
            .join(tell(say("pane.sentence-gap")))}
        </p>
      </div>
      <CountFilters
        counts={summary.counts}
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
      <ListTools
        notice={review.notice}
        filter={filter}
        onFilter={(change) => dispatch({ kind: "filtered", filter: change })}
      />
      <FindingSections results={results} findings={findings} dispatch={dispatch} />
    </>
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
