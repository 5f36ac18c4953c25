// Everything that stands above the review for a while, in order of urgency.
import type { Dispatch, ReactNode } from "react";
import { Link } from "@fluentui/react-components";
import { say } from "../../messages/catalogue.ts";
import type { ChecklistStore } from "../checklist-store.ts";
import type { ChecklistState } from "../checklist-state.ts";
import { someUnused, type ShelfState } from "../notice-shelf.ts";
import { isStale, type PaneEvent, type PaneState } from "../state.ts";
import { useTell } from "../words.tsx";
import { Banner, FailureBanner, StaleBanner, ToldBanner } from "./banners.tsx";
import { ChecklistBanners } from "./checklist-banners.tsx";
import { useLinkStyles } from "./cell-link.tsx";
import { ProposalBanner } from "./proposal-banner.tsx";
import { RefusalList } from "./refusal-list.tsx";

export interface ReviewBannersProps {
  readonly state: PaneState;
  readonly shelved: ShelfState;
  readonly store: ChecklistStore;
  readonly checklist: ChecklistState;
  readonly dispatch: Dispatch<PaneEvent>;
  /** Shows the rules as files. */
  readonly onRules: () => void;
  /** Inserts what is proposed. */
  readonly onInsert: () => void;
}

export function ReviewBanners(props: ReviewBannersProps): ReactNode {
  const { state, shelved, store, checklist, dispatch, onRules, onInsert } = props;
  const tell = useTell();
  const { link } = useLinkStyles();
  const { screen, busy, keptWaiting, failure, told, proposal, watching } = state;
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
      <ChecklistBanners store={store} checklist={checklist} />
      {busy !== null && keptWaiting && (
        <Banner intent="warning" title={null}>
          {tell(say("pane.waiting"))}
        </Banner>
      )}
      {proposal !== null && (
        <ProposalBanner
          // A proposal that has changed is a new banner, and takes the focus again.
          key={String(proposal.changed)}
          proposal={proposal}
          onInsert={onInsert}
          onDrop={() => dispatch({ kind: "proposal-dropped" })}
        />
      )}
      {told.length > 0 && <ToldBanner told={told} onDismiss={dismiss} />}
      {someUnused(shelved) && (
        <Banner intent="warning" title={null}>
          {tell(say("pane-files.some-unused"))}
          {tell(say("pane.sentence-gap"))}
          <Link as="button" inline className={link} onClick={onRules}>
            {tell(say("pane-files.see"))}
          </Link>
        </Banner>
      )}
      {results !== null && isStale(results) && <StaleBanner results={results} />}
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
