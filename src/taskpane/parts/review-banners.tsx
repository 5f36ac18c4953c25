// Everything that stands above the review for a while, in order of urgency.
import type { Dispatch, ReactNode } from "react";
import { say } from "../../messages/catalogue.ts";
import type { PaneEvent, PaneState } from "../state.ts";
import { useTell } from "../words.tsx";
import { Banner, FailureBanner, StaleBanner, ToldBanner } from "./banners.tsx";
import { RefusalList } from "./refusal-list.tsx";

export interface ReviewBannersProps {
  readonly state: PaneState;
  readonly dispatch: Dispatch<PaneEvent>;
}

export function ReviewBanners({ state, dispatch }: ReviewBannersProps): ReactNode {
  const tell = useTell();
  const { screen, busy, keptWaiting, failure, told, watching } = state;
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
      {busy !== null && keptWaiting && (
        <Banner intent="warning" title={null}>
          {tell(say("pane.waiting"))}
        </Banner>
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
