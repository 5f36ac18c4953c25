// Where the clerk stands, in one sentence; how many files, and by which notice.
import { Suspense, useEffect, useRef, type Dispatch, type ReactNode } from "react";
import { makeStyles } from "@fluentui/react-components";
import type { ConsolidationOutcome } from "../../consolidate/consolidate.ts";
import { say, type Message } from "../../messages/catalogue.ts";
import { NoticeMenu } from "../later.ts";
import { useTypeStyles } from "../parts/type.ts";
import { dot, useTell } from "../words.tsx";
import type { MergeEvent, MergeState } from "./state.ts";

const useStyles = makeStyles({ head: { padding: "12px 12px 0" } });

export interface MergeHeadProps {
  readonly outcome: ConsolidationOutcome;
  readonly state: Pick<MergeState, "files" | "batches" | "pending">;
  readonly dispatch: Dispatch<MergeEvent>;
}

export function MergeHead({ outcome, state, dispatch }: MergeHeadProps): ReactNode {
  const styles = useStyles();
  const type = useTypeStyles();
  const tell = useTell();
  const { files, batches, pending } = state;
  const heading = useRef<HTMLHeadingElement>(null);
  const batchShown = useRef(0);
  useEffect(() => {
    if (pending || batchShown.current === batches) return;
    batchShown.current = batches;
    heading.current?.focus();
  }, [batches, pending]);
  const year = outcome.kind === "no-notice" ? outcome.year : outcome.consolidation.notice.year;
  return (
    <div className={styles.head}>
      <h1 ref={heading} tabIndex={-1} className={type.h1}>
        {tell(sentenceOf(outcome))}
      </h1>
      <p className={type.detail}>
        <span role="status">{tell(filesOf(outcome, files.length))}</span>
        {outcome.kind === "consolidated" && `${dot}${tell(say("pane.notice-year", { year }))}`}{" "}
        <Suspense>
          <NoticeMenu year={year} onChoose={(chosen) => dispatch({ kind: "year-chosen", year: chosen })} />
        </Suspense>
      </p>
    </div>
  );
}

function sentenceOf(outcome: ConsolidationOutcome): Message {
  if (outcome.kind === "no-notice") return say("pane-merge.head.no-notice", { year: outcome.year });
  const { cities, missing } = outcome.consolidation;
  return cities.length === 0
    ? say("pane-merge.head.nothing")
    : say("pane-merge.head", { received: cities.length, missing: missing.length });
}

function filesOf(outcome: ConsolidationOutcome, files: number): Message {
  if (outcome.kind === "no-notice") return say("pane-merge.head.choose-notice");
  const taken = outcome.consolidation.files.filter(({ status }) => status === "taken").length;
  return say("pane-merge.head.files", { files, taken });
}
