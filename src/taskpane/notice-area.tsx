// The area 通知: reading a notice, or what changed between two years. The way back to the review stands above.
import { useMemo, type Dispatch, type ReactNode } from "react";
import { Button, ToggleButton, makeStyles, mergeClasses } from "@fluentui/react-components";
import { ArrowLeft16Regular } from "@fluentui/react-icons/svg/arrow-left";
import { say } from "../messages/catalogue.ts";
import { noticeOf, noticeYears } from "../notices/registry.ts";
import type { Notice } from "../notices/schema.ts";
import type { NoticeEvent, NoticeState } from "./notice-state.ts";
import { ShowClauseProvider } from "./parts/clause-link.tsx";
import { Shell } from "./parts/shell.tsx";
import { useTypeStyles } from "./parts/type.ts";
import { NoticeClauses } from "./screens/notice-clauses.tsx";
import { NoticeDifferences } from "./screens/notice-differences.tsx";
import { useTell } from "./words.tsx";

const useStyles = makeStyles({
  back: { padding: "0 6px", margin: "8px 6px 0" },
  views: { display: "flex", padding: "12px 12px 8px" },
  half: { minWidth: 0, flex: "1 1 0", height: "24px", fontWeight: 400, whiteSpace: "nowrap" },
  first: { borderTopRightRadius: 0, borderBottomRightRadius: 0 },
  second: { borderTopLeftRadius: 0, borderBottomLeftRadius: 0, marginLeft: "-1px" },
});

export interface NoticeAreaProps {
  /** The year whose notice the review goes by; null where there is no review. */
  readonly reviewedYear: number | null;
  readonly state: NoticeState;
  readonly dispatch: Dispatch<NoticeEvent>;
  /** Leads back to the finding that named a clause; null where nobody came from one. */
  readonly onBack: (() => void) | null;
}

/** Latest first. */
function carriedNotices(): readonly Notice[] {
  return noticeYears().flatMap((year) => noticeOf(year) ?? []);
}

export function NoticeArea({ reviewedYear, state, dispatch, onBack }: NoticeAreaProps): ReactNode {
  const notices = useMemo(() => carriedNotices(), []);
  const styles = useStyles();
  const type = useTypeStyles();
  const tell = useTell();
  // One notice alone has nothing to be compared with.
  const views = notices.length > 1 ? (["clauses", "differences"] as const) : [];
  return (
    <ShowClauseProvider value={(year, clause) => dispatch({ kind: "clause-asked", year, clause })}>
      <Shell
        fullWidth
        banners={
          <>
            {onBack !== null && (
              <Button
                appearance="subtle"
                size="small"
                className={styles.back}
                icon={<ArrowLeft16Regular />}
                onClick={onBack}
              >
                {tell(say("pane-notices.back"))}
              </Button>
            )}
            {views.length > 0 && (
              <div role="group" aria-label={tell(say("pane-notices.view"))} className={styles.views}>
                {views.map((view) => (
                  <ToggleButton
                    key={view}
                    size="small"
                    className={mergeClasses(styles.half, view === "clauses" ? styles.first : styles.second)}
                    checked={state.view === view}
                    onClick={() => dispatch({ kind: "viewed", view })}
                  >
                    {tell(
                      view === "clauses"
                        ? say("pane-notices.view.clauses")
                        : say("pane-notices.view.differences"),
                    )}
                  </ToggleButton>
                ))}
              </div>
            )}
          </>
        }
      >
        <h1 className={type.spoken}>{tell(say("pane-notices.title"))}</h1>
        {state.view === "clauses" ? (
          <NoticeClauses notices={notices} reviewedYear={reviewedYear} state={state} dispatch={dispatch} />
        ) : (
          <NoticeDifferences notices={notices} state={state} dispatch={dispatch} />
        )}
      </Shell>
    </ShowClauseProvider>
  );
}
