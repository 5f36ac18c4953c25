// The areas of the pane under one bar of tabs. All that were opened stay in place, so that each keeps what it shows;
// a clause named in a finding leads to the notice, and from there the way leads back. A new area is one panel here.
import { Suspense, useCallback, useEffect, useReducer, useRef, useState, type ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { WorkbookPort } from "../workbook/port.ts";
import { areaNames, type AreaName } from "./area-names.ts";
import { AreaTabs, MergeArea, MidtermArea, NoticeArea, ReviewArea } from "./later.ts";
import { initialNoticeState, reduceNotices, type NoticeEvent } from "./notice-state.ts";
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

export interface AreasProps {
  readonly workbook: WorkbookPort;
  readonly now: () => Date;
  readonly settings: ReactNode;
}

export function Areas({ workbook, now, settings }: AreasProps): ReactNode {
  const styles = useStyles();
  const tell = useTell();
  const [area, setArea] = useState<AreaName>("review");
  const [opened, setOpened] = useState<ReadonlySet<AreaName>>(() => new Set(["review"]));
  /** Whose notice the review goes by: the tab 通知 opens on it. */
  const [reviewedYear, setReviewedYear] = useState<number | null>(null);
  const [noticeState, dispatch] = useReducer(reduceNotices, initialNoticeState);
  /** The area whose link led to the notice, and that link, for the way back. */
  const [cameFrom, setCameFrom] = useState<AreaName | null>(null);
  const origin = useRef<HTMLElement | null>(null);

  const show = useCallback((shown: AreaName, from: AreaName | null) => {
    setArea(shown);
    setCameFrom(from);
    setOpened((before) => (before.has(shown) ? before : new Set([...before, shown])));
  }, []);
  const choose = useCallback(
    (chosen: AreaName) => {
      origin.current = null;
      show(chosen, null);
    },
    [show],
  );
  const leadToNotices = useCallback(
    (event: NoticeEvent) => {
      origin.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
      dispatch(event);
      show("notices", area);
    },
    [show, area],
  );
  const showClause = useCallback<ShowClause>(
    (year, clause) => leadToNotices({ kind: "clause-asked", year, clause }),
    [leadToNotices],
  );
  const showRules = useCallback(() => leadToNotices({ kind: "viewed", view: "files" }), [leadToNotices]);
  useEffect(() => {
    if (area === "notices") return;
    origin.current?.focus();
    origin.current = null;
  }, [area]);

  const panel = (name: AreaName, children: ReactNode): ReactNode => (
    <div
      id={`area-${name}`}
      role="tabpanel"
      className={mergeClasses(styles.area, area !== name && styles.hidden)}
    >
      {opened.has(name) && <Suspense fallback={name === "review" && <Opening />}>{children}</Suspense>}
    </div>
  );
  return (
    <div className={styles.pane}>
      <header className={styles.bar}>
        <div className={styles.tabs}>
          <Suspense fallback={<span className={styles.name}>{tell(areaNames.review)}</span>}>
            <AreaTabs area={area} onChoose={choose} />
          </Suspense>
        </div>
        {settings}
      </header>
      <ShowClauseProvider value={showClause}>
        {panel(
          "review",
          <ReviewArea workbook={workbook} now={now} onYear={setReviewedYear} onRules={showRules} />,
        )}
        {panel("merge", <MergeArea workbook={workbook} now={now} active={area === "merge"} />)}
        {panel("midterm", <MidtermArea workbook={workbook} now={now} />)}
        {panel(
          "notices",
          <NoticeArea
            workbook={workbook}
            reviewedYear={reviewedYear}
            state={noticeState}
            dispatch={dispatch}
            back={cameFrom === null ? null : { to: cameFrom, go: () => show(cameFrom, null) }}
          />,
        )}
      </ShowClauseProvider>
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
