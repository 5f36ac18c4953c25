// The area 通知: reading a notice, what changed between two years, and rules as files. The way back to the review stands above.
import type { Dispatch, ReactNode } from "react";
import { Button, makeStyles } from "@fluentui/react-components";
import { ArrowLeft16Regular } from "@fluentui/react-icons/svg/arrow-left";
import { say, type Message } from "../messages/catalogue.ts";
import { fromNotices } from "../notices/registry.ts";
import type { WorkbookPort } from "../workbook/port.ts";
import { areaNames, type AreaName } from "./area-names.ts";
import type { NoticeEvent, NoticeState } from "./notice-state.ts";
import { ShowClauseProvider } from "./parts/clause-link.tsx";
import { Segments } from "./parts/segments.tsx";
import { Shell } from "./parts/shell.tsx";
import { useTypeStyles } from "./parts/type.ts";
import { NoticeClauses } from "./screens/notice-clauses.tsx";
import { NoticeDifferences } from "./screens/notice-differences.tsx";
import { NoticeFiles } from "./screens/notice-files.tsx";
import { useShelf } from "./use-shelf.ts";
import { useTell } from "./words.tsx";

const useStyles = makeStyles({
  back: { padding: "0 6px", margin: "8px 6px 0" },
  views: { padding: "12px 12px 8px" },
});

const views = ["clauses", "differences", "files"] as const satisfies readonly NoticeState["view"][];

function viewWord(view: NoticeState["view"]): Message {
  switch (view) {
    case "clauses":
      return say("pane-notices.view.clauses");
    case "differences":
      return say("pane-notices.view.differences");
    case "files":
      return say("pane-files.view");
  }
}

export interface NoticeAreaProps {
  readonly workbook: WorkbookPort;
  /** The year whose notice the review goes by; null where there is no review. */
  readonly reviewedYear: number | null;
  readonly state: NoticeState;
  readonly dispatch: Dispatch<NoticeEvent>;
  /** Leads back to the area whose link led here; null where nobody came by one. */
  readonly back: { readonly to: AreaName; readonly go: () => void } | null;
}

/** Those in force, latest first. */
const noticesInForce = fromNotices((notices) => notices);

export function NoticeArea({ workbook, reviewedYear, state, dispatch, back }: NoticeAreaProps): ReactNode {
  const { shelf, shelved } = useShelf(workbook);
  const notices = noticesInForce();
  const styles = useStyles();
  const type = useTypeStyles();
  const tell = useTell();
  return (
    <ShowClauseProvider value={(year, clause) => dispatch({ kind: "clause-asked", year, clause })}>
      <Shell
        fullWidth
        banners={
          <>
            {back !== null && (
              <Button
                appearance="subtle"
                size="small"
                className={styles.back}
                icon={<ArrowLeft16Regular />}
                onClick={back.go}
              >
                {tell(say("pane-notices.back", { area: tell(areaNames[back.to]) }))}
              </Button>
            )}
            <Segments
              label={tell(say("pane-notices.view"))}
              className={styles.views}
              segments={views.map((view) => ({ value: view, word: tell(viewWord(view)) }))}
              chosen={state.view}
              onChoose={(view) => dispatch({ kind: "viewed", view })}
            />
          </>
        }
      >
        <h1 className={type.spoken}>{tell(say("pane-notices.title"))}</h1>
        {state.view === "clauses" && (
          <NoticeClauses notices={notices} reviewedYear={reviewedYear} state={state} dispatch={dispatch} />
        )}
        {state.view === "differences" && (
          <NoticeDifferences
            notices={notices}
            reviewedYear={reviewedYear}
            state={state}
            dispatch={dispatch}
          />
        )}
        {state.view === "files" && (
          <NoticeFiles notices={notices} shelf={shelf} shelved={shelved} state={state} dispatch={dispatch} />
        )}
      </Shell>
    </ShowClauseProvider>
  );
}
