// What stands above the area for a while: a failure, waiting, what was done, changes of the sheets, entries not written yet.
import type { Dispatch, ReactNode } from "react";
import { Link } from "@fluentui/react-components";
import { say } from "../../messages/catalogue.ts";
import { Banner, FailureBanner, StaleBanner, ToldBanner } from "../parts/banners.tsx";
import { useLinkStyles } from "../parts/cell-link.tsx";
import { useTell } from "../words.tsx";
import { countEntries } from "./entries.ts";
import { isStale, type MidtermEvent, type MidtermState } from "./state.ts";

export interface MidtermBannersProps {
  readonly state: MidtermState;
  readonly dispatch: Dispatch<MidtermEvent>;
}

export function MidtermBanners({ state, dispatch }: MidtermBannersProps): ReactNode {
  const tell = useTell();
  const { link } = useLinkStyles();
  const {
    failure,
    busy,
    keptWaiting,
    told,
    edits,
    rulesChanged,
    watching,
    view,
    entries,
    kept,
    reading,
    working,
  } = state;
  const dismiss = (): void => dispatch({ kind: "dismissed" });
  const count = countEntries(entries);
  const settled = reading !== null && working === null;
  return (
    <>
      {failure !== null && (
        <FailureBanner
          // A new failure is a new banner, and takes the focus again.
          key={failure.detail}
          failure={failure}
          resultsKept={false}
          onDismiss={dismiss}
        />
      )}
      {busy !== null && keptWaiting && (
        <Banner intent="warning" title={null}>
          {tell(say("pane.waiting"))}
        </Banner>
      )}
      {told.length > 0 && <ToldBanner told={told} onDismiss={dismiss} />}
      {isStale(state) && <StaleBanner results={{ edits, rulesChanged }} />}
      {settled && count > 0 && view.kind !== "entries" && (
        <Banner intent={kept ? "info" : "warning"} title={null}>
          {tell(say("pane-midterm.open-entries", { count }))}
          {!kept && `${tell(say("pane.sentence-gap"))}${tell(say("pane-midterm.not-kept"))}`}
          {tell(say("pane.sentence-gap"))}
          <Link
            as="button"
            inline
            className={link}
            onClick={() => dispatch({ kind: "viewed", view: { kind: "entries" } })}
          >
            {tell(say("pane-midterm.see-entries"))}
          </Link>
        </Banner>
      )}
      {settled && !watching && (
        <Banner intent="info" title={null}>
          {tell(say("pane.results.not-watched"))}
        </Banner>
      )}
    </>
  );
}
