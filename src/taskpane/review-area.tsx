// The area 审核: puts the screen that the state calls for into the shell, with its context, banners and footer.
import type { ReactNode } from "react";
import { say } from "../messages/catalogue.ts";
import type { WorkbookPort } from "../workbook/port.ts";
import { Banner, FailureBanner, StaleBanner, ToldBanner } from "./parts/banners.tsx";
import { GoToProvider } from "./parts/cell-link.tsx";
import { ContextBar } from "./parts/context-bar.tsx";
import { RefusalList } from "./parts/refusal-list.tsx";
import { ReviewFooter } from "./parts/review-footer.tsx";
import { Shell } from "./parts/shell.tsx";
import { useTypeStyles } from "./parts/type.ts";
import { RecognisedScreen } from "./screens/recognised-screen.tsx";
import { RefusedScreen } from "./screens/refused-screen.tsx";
import { ResultsScreen } from "./screens/results-screen.tsx";
import { WorkingScreen } from "./screens/working-screen.tsx";
import { useSession, type Session } from "./session.ts";
import { useLocale, useTell } from "./words.tsx";

export interface ReviewAreaProps {
  readonly workbook: WorkbookPort;
  readonly now: () => Date;
  readonly title: ReactNode;
  readonly settings: ReactNode;
}

export function ReviewArea({ workbook, now, title, settings }: ReviewAreaProps): ReactNode {
  const session = useSession(workbook, useLocale(), now);
  const { screen } = session.state;
  const results = screen.kind === "results" ? screen.results : null;
  return (
    <GoToProvider value={session.goTo}>
      <Shell
        title={title}
        settings={settings}
        context={results === null ? undefined : <ContextBar results={results} />}
        banners={<Banners session={session} />}
        footer={<ReviewFooter session={session} />}
        fullWidth={results !== null}
      >
        <Screen session={session} />
      </Shell>
    </GoToProvider>
  );
}

function Screen({ session }: { readonly session: Session }): ReactNode {
  const { state, dispatch } = session;
  const { screen } = state;
  switch (screen.kind) {
    case "working":
      return <WorkingScreen screen={screen} />;
    case "unread":
      return <Unread />;
    case "recognised":
      return (
        <RecognisedScreen
          recognition={screen.recognition}
          edited={screen.edited}
          state={state}
          dispatch={dispatch}
        />
      );
    case "refused":
      return <RefusedScreen refusals={screen.refusals} />;
    case "results":
      return <ResultsScreen results={screen.results} run={state.runs} dispatch={dispatch} />;
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

function Banners({ session }: { readonly session: Session }): ReactNode {
  const tell = useTell();
  const { state, dispatch } = session;
  const { screen, failure, told, watching } = state;
  const results = screen.kind === "results" ? screen.results : null;
  const dismiss = (): void => dispatch({ kind: "dismissed" });
  return (
    <>
      {failure !== null && (
        <FailureBanner
          // A new failure is a new banner, and takes the focus again.
          key={failure.detail}
          failure={failure}
          resultsKept={results !== null}
          onDismiss={dismiss}
        />
      )}
      {told.length > 0 && <ToldBanner told={told} onDismiss={dismiss} />}
      {results !== null && results.edits.length > 0 && <StaleBanner edits={results.edits} />}
      {results !== null && results.refusals.length > 0 && (
        <Banner intent="warning" title={tell(say("pane.results.partly"))}>
          <RefusalList refusals={results.refusals} />
        </Banner>
      )}
      {results !== null && !watching && (
        <Banner intent="info" title={null}>
          {tell(say("pane.results.not-watched"))}
        </Banner>
      )}
    </>
  );
}
