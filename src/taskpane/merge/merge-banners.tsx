// Everything that stands above the area for a while, in order of urgency.
import type { ReactNode } from "react";
import { makeStyles } from "@fluentui/react-components";
import { say } from "../../messages/catalogue.ts";
import { Banner, EditList, FailureBanner } from "../parts/banners.tsx";
import { CellLink } from "../parts/cell-link.tsx";
import { useTell } from "../words.tsx";
import type { MergeSession } from "./session.ts";
import type { Told } from "./state.ts";

const useStyles = makeStyles({ line: { margin: "0 0 2px" }, sheet: { whiteSpace: "nowrap" } });

export function MergeBanners({ session }: { readonly session: MergeSession }): ReactNode {
  const tell = useTell();
  const styles = useStyles();
  const { state, dispatch } = session;
  const { failure, told, busy, keptWaiting, edits, watching, outcome } = state;
  const dismiss = (): void => dispatch({ kind: "dismissed" });
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
      {told !== null && <ToldLines told={told} onDismiss={dismiss} />}
      {edits.length > 0 && (
        <Banner intent="warning" title={tell(say("pane-merge.stale"))}>
          <p className={styles.line}>
            {tell(say("pane-merge.stale.edits", { count: edits.length }))}
            <EditList edits={edits} />
          </p>
        </Banner>
      )}
      {!watching && outcome !== null && state.files.length > 0 && (
        <Banner intent="info" title={null}>
          {tell(say("pane-merge.not-watched"))}
        </Banner>
      )}
    </>
  );
}

interface ToldLinesProps {
  readonly told: Told;
  readonly onDismiss: () => void;
}

function ToldLines({ told: { messages, sheets }, onDismiss }: ToldLinesProps): ReactNode {
  const tell = useTell();
  const styles = useStyles();
  return (
    <Banner intent={sheets.length > 0 ? "success" : "info"} title={null} onDismiss={onDismiss}>
      {messages.map((message, at) => (
        <p key={at} className={styles.line}>
          {tell(message)}
        </p>
      ))}
      {sheets.length > 0 && (
        <p className={styles.line}>
          {tell(say("pane-merge.told.to"))}
          {sheets.map((sheet, at) => (
            // A line does not begin with the comma.
            <span key={sheet} className={styles.sheet}>
              <CellLink sheet={sheet} address="A1">
                {sheet}
              </CellLink>
              {at < sheets.length - 1 && tell(say("pane.comma"))}
            </span>
          ))}
        </p>
      )}
    </Banner>
  );
}
