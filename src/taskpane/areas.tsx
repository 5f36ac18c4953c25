// The areas of the pane under one bar of tabs. All that were opened stay in place, so that each keeps what it shows;
// a clause named in a finding leads to the notice, and from there the way leads back.
import { Suspense, useCallback, useEffect, useReducer, useRef, useState, type ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { say } from "../messages/catalogue.ts";
import type { WorkbookPort } from "../workbook/port.ts";
import { AreaTabs, NoticeArea, ReviewArea } from "./later.ts";
import { initialNoticeState, reduceNotices } from "./notice-state.ts";
import { ShowClauseProvider, type ShowClause } from "./parts/clause-link.tsx";
import { Shell } from "./parts/shell.tsx";
import { WorkingScreen } from "./screens/working-screen.tsx";
import { useTell } from "./words.tsx";

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: "14px",
    lineHeight: "20px",
    overflowWrap: "anywhere",
    textWrap: "pretty",
  },
  bar: {
    display: "flex",
    alignItems: "center",
    flexShrink: 0,
    height: "44px",
    // The right 40 px stay empty: Office draws its own menu there.
    padding: "0 40px 0 2px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tabs: { flexGrow: 1 },
  /** Stands where the first tab will, until the tabs are loaded. */
  name: { paddingLeft: "10px", fontWeight: 600 },
  area: { flexGrow: 1, minHeight: 0 },
  hidden: { display: "none" },
});

export type AreaName = "review" | "notices";

export interface AreasProps {
  readonly workbook: WorkbookPort;
  readonly now: () => Date;
  readonly settings: ReactNode;
}

export function Areas({ workbook, now, settings }: AreasProps): ReactNode {
  const styles = useStyles();
  const tell = useTell();
  const [area, setArea] = useState<AreaName>("review");
  /** Whose notice the review goes by: the tab 通知 opens on it. */
  const [reviewedYear, setReviewedYear] = useState<number | null>(null);
  const [noticesOpened, setNoticesOpened] = useState(false);
  const [noticeState, dispatch] = useReducer(reduceNotices, initialNoticeState);
  /** Whether a link of the review led to the notice, and that link, for the way back. */
  const [cameFromReview, setCameFromReview] = useState(false);
  const origin = useRef<HTMLElement | null>(null);

  const choose = useCallback((chosen: AreaName) => {
    setArea(chosen);
    setCameFromReview(false);
    origin.current = null;
    if (chosen === "notices") setNoticesOpened(true);
  }, []);
  const showClause = useCallback<ShowClause>((year, clause) => {
    origin.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    dispatch({ kind: "clause-asked", year, clause });
    setNoticesOpened(true);
    setCameFromReview(true);
    setArea("notices");
  }, []);
  const showRules = useCallback(() => {
    origin.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    setCameFromReview(true);
    dispatch({ kind: "viewed", view: "files" });
    setNoticesOpened(true);
    setArea("notices");
  }, []);
  const goBack = useCallback(() => {
    setArea("review");
    setCameFromReview(false);
  }, []);
  useEffect(() => {
    if (area !== "review") return;
    origin.current?.focus();
    origin.current = null;
  }, [area]);

  return (
    <div className={styles.pane}>
      <header className={styles.bar}>
        <div className={styles.tabs}>
          <Suspense fallback={<span className={styles.name}>{tell(say("pane.area.review"))}</span>}>
            <AreaTabs area={area} onChoose={choose} />
          </Suspense>
        </div>
        {settings}
      </header>
      <div
        id="area-review"
        role="tabpanel"
        className={mergeClasses(styles.area, area !== "review" && styles.hidden)}
      >
        <ShowClauseProvider value={showClause}>
          <Suspense fallback={<Opening />}>
            <ReviewArea workbook={workbook} now={now} onYear={setReviewedYear} onRules={showRules} />
          </Suspense>
        </ShowClauseProvider>
      </div>
      <div
        id="area-notices"
        role="tabpanel"
        className={mergeClasses(styles.area, area !== "notices" && styles.hidden)}
      >
        {noticesOpened && (
          <Suspense>
            <NoticeArea
              workbook={workbook}
              reviewedYear={reviewedYear}
              state={noticeState}
              dispatch={dispatch}
              onBack={cameFromReview ? goBack : null}
            />
          </Suspense>
        )}
      </div>
    </div>
  );
}

/** What the review shows at first anyway: that it is being opened. */
function Opening(): ReactNode {
  return (
    <Shell>
      <WorkingScreen screen={{ task: "read", progress: null }} keptWaiting={false} />
    </Shell>
  );
}
