// What inserting sheets would do, told before it is done, with the button that does it.
import type { ReactNode } from "react";
import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { say, type Message } from "../../messages/catalogue.ts";
import type { Proposal } from "../state.ts";
import { useTell } from "../words.tsx";
import { Banner } from "./banners.tsx";
import { useTypeStyles } from "./type.ts";

const useStyles = makeStyles({
  line: { margin: "0 0 2px" },
  list: { margin: "0 0 4px", paddingLeft: "16px" },
  actions: { display: "flex", gap: "8px", margin: "6px 0 2px" },
});

export interface ProposalBannerProps {
  readonly proposal: Proposal;
  readonly onInsert: () => void;
  readonly onDrop: () => void;
}

export function ProposalBanner({ proposal, onInsert, onDrop }: ProposalBannerProps): ReactNode {
  const styles = useStyles();
  const tell = useTell();
  const { what, sheets, additions, leftOut, changed } = proposal;
  const title = what === "evidence" ? say("pane.insert.evidence") : say("pane.insert.form");
  return (
    <Banner intent="info" title={tell(title)} takesFocus>
      {changed && <p className={styles.line}>{tell(say("pane.insert.changed"))}</p>}
      <Lines
        head={say("pane.insert.sheets", { count: sheets.length })}
        lines={sheets.map((each) => say("pane.insert.sheet", each))}
      />
      <Lines
        head={say("pane.insert.additions")}
        lines={additions.map((each) => say("pane.insert.addition", each))}
      />
      <Lines head={say("pane.insert.left-out")} lines={leftOut} />
      <p className={styles.line}>{tell(say("pane.insert.untouched"))}</p>
      <div className={styles.actions}>
        <Button appearance="primary" size="small" onClick={onInsert}>
          {tell(say("pane.do.insert"))}
        </Button>
        <Button size="small" onClick={onDrop}>
          {tell(say("pane.do.cancel"))}
        </Button>
      </div>
    </Banner>
  );
}

function Lines({ head, lines }: { readonly head: Message; readonly lines: readonly Message[] }): ReactNode {
  const styles = useStyles();
  const { name } = useTypeStyles();
  const tell = useTell();
  if (lines.length === 0) return null;
  return (
    <>
      <p className={styles.line}>{tell(head)}</p>
      <ul className={mergeClasses(styles.list, name)}>
        {lines.map((line, at) => (
          // The lines of one proposal never move.
          <li key={at}>{tell(line)}</li>
        ))}
      </ul>
    </>
  );
}
