// The area 审核: puts the screen that the state calls for into the shell, with its context, banners and footer.
import { Suspense, useEffect, type ReactNode } from "react";
import { say } from "../messages/catalogue.ts";
import type { WorkbookPort } from "../workbook/port.ts";
import { ResultsScreen, ReviewBanners } from "./later.ts";
import { isTroubled } from "./checklist-state.ts";
import { GoToProvider } from "./parts/cell-link.tsx";
import { ContextBar } from "./parts/context-bar.tsx";
import { ReviewFooter } from "./parts/review-footer.tsx";
import { Shell } from "./parts/shell.tsx";
import { useTypeStyles } from "./parts/type.ts";
import { noticeFor } from "./recognition.ts";
import { RecognisedScreen } from "./screens/recognised-screen.tsx";
import { RefusedScreen } from "./screens/refused-screen.tsx";
import { WorkingScreen } from "./screens/working-screen.tsx";
import { useSession, type Session } from "./session.ts";
import { someUnused } from "./notice-shelf.ts";
import { isStale, settled, type PaneState } from "./state.ts";
import { useChecklist } from "./use-checklist.ts";
import { useShelf } from "./use-shelf.ts";
import { useLocale, useTell } from "./words.tsx";

export interface ReviewAreaProps {
  readonly workbook: WorkbookPort;
  readonly now: () => Date;
  /** Told whenever the notice by which the workbook is reviewed is one of another year; null: none applies. */
  readonly onYear: (year: number | null) => void;
  /** Shows the rules as files. */
  readonly onRules: () => void;
}

export function ReviewArea({ workbook, now, onYear, onRules }: ReviewAreaProps): ReactNode {
  const session = useSession(workbook, useLocale(), now);
  const { shelved } = useShelf(workbook);
  const { store, checklist } = useChecklist(workbook);
  const { screen } = session.state;
  const year = yearUnderReview(session.state);
  useEffect(() => onYear(year), [onYear, year]);
  const results = screen.kind === "results" ? screen.results : null;
  return (
    <GoToProvider value={session.goTo}>
      <Shell
        context={results === null ? undefined : <ContextBar results={results} />}
        banners={
          (hasBanners(session.state) || someUnused(shelved) || isTroubled(checklist)) && (
            <Suspense>
              <ReviewBanners
                state={session.state}
                shelved={shelved}
                store={store}
                checklist={checklist}
                dispatch={session.dispatch}
                onRules={onRules}
                onInsert={session.insert}
              />
            </Suspense>
          )
        }
        footer={<ReviewFooter session={session} />}
        fullWidth={results !== null}
      >
        <Suspense>
          <Screen session={session} workbook={workbook} now={now} />
        </Suspense>
      </Shell>
    </GoToProvider>
  );
}

interface ScreenProps extends Pick<ReviewAreaProps, "workbook" | "now"> {
  readonly session: Session;
}

function Screen({ session, workbook, now }: ScreenProps): ReactNode {
  const { state, dispatch } = session;
  const { screen } = state;
  switch (screen.kind) {
    case "working":
      return <WorkingScreen screen={screen} keptWaiting={state.keptWaiting} />;
    case "unread":
      return <Unread />;
    case "recognised":
      return <RecognisedScreen recognition={screen.recognition} edited={screen.edited} session={session} />;
    case "refused":
      return <RefusedScreen refusals={screen.refusals} />;
    case "results":
      return (
        <ResultsScreen
          workbook={workbook}
          now={now}
          results={screen.results}
          run={state.runs}
          dispatch={dispatch}
          onWriteChecklist={session.writeChecklist}
        />
      );
  }
}

function Unread(): ReactNode {
  const type = useTypeStyles();
  const tell = useTell();
  return (
    <>
      <h1 className={type.h1}>{tell(say("pane.unread.title"))}</h1>
      <p className={type.detail}>{tell(say("pane.unread.hint"))}</p>
    </>
  );
}

/** While it is read again, the year of the screen before still holds. */
function yearUnderReview({ screen, year }: PaneState): number | null {
  const shown = settled(screen);
  switch (shown.kind) {
    case "results":
      return shown.results.review.notice.year;
    case "recognised": {
      const choice = noticeFor(shown.recognition, year);
      return choice.kind === "found" ? choice.notice.year : null;
    }
    case "unread":
    case "refused":
      return null;
  }
}

/** Whether there is anything to say above the screen: until then the banners need not be loaded. */
function hasBanners(state: PaneState): boolean {
  const { screen, busy, keptWaiting, failure, told, proposal, watching } = state;
  if (failure !== null || told.length > 0 || proposal !== null || (busy !== null && keptWaiting)) return true;
  return (
    screen.kind === "results" && (!watching || isStale(screen.results) || screen.results.refusals.length > 0)
  );
}
