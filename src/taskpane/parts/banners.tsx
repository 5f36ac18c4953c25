// What stands above the screen for a while: a failure, what a task did, and the warning that results may be stale.
import { useEffect, useRef, type ReactNode } from "react";
import {
  Button,
  Link,
  MessageBar,
  MessageBarBody,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { say, type Message } from "../../messages/catalogue.ts";
import type { Edit } from "../../workbook/port.ts";
import { copyText } from "../clipboard.ts";
import { placeText } from "../failure.ts";
import type { Failure, Results, Task } from "../state.ts";
import { dot, useTell } from "../words.tsx";
import { CellLink, useLinkStyles } from "./cell-link.tsx";
import { useTypeStyles } from "./type.ts";

const useStyles = makeStyles({
  bar: {
    borderRadius: 0,
    borderInlineStyle: "none",
    padding: "8px 12px",
    alignItems: "start",
    outlineStyle: "none",
  },
  body: {
    padding: 0,
    fontSize: "12px",
    lineHeight: "16px",
    whiteSpace: "normal",
    color: tokens.colorNeutralForeground2,
  },
  title: {
    display: "block",
    fontSize: "14px",
    lineHeight: "20px",
    fontWeight: 600,
    color: tokens.colorNeutralForeground1,
  },
  line: { margin: "0 0 2px" },
  /** Filled line by line: what is copied stands on its own rather than the place being torn off. */
  code: { textWrap: "wrap" },
  dismiss: { gridArea: "actions", minWidth: "24px", margin: "-2px -4px 0 4px" },
});

interface BannerProps {
  readonly intent: "error" | "warning" | "success" | "info";
  readonly title: string | null;
  readonly onDismiss?: () => void;
  /** Errors take the focus, so that nobody waits for something that has failed. */
  readonly takesFocus?: boolean;
  readonly children: ReactNode;
}

export function Banner({ intent, title, onDismiss, takesFocus = false, children }: BannerProps): ReactNode {
  const styles = useStyles();
  const tell = useTell();
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) bar.current?.focus();
  }, [takesFocus]);
  return (
    <MessageBar
      ref={bar}
      intent={intent}
      // One line in Fluent's sense: the others keep room for buttons below that we do not have.
      layout="singleline"
      className={styles.bar}
      tabIndex={takesFocus ? -1 : undefined}
      politeness={intent === "error" ? "assertive" : "polite"}
    >
      <MessageBarBody className={styles.body}>
        {title !== null && <strong className={styles.title}>{title}</strong>}
        {children}
      </MessageBarBody>
      {onDismiss !== undefined && (
        <Button
          appearance="transparent"
          size="small"
          className={styles.dismiss}
          icon={<Dismiss16Regular />}
          aria-label={tell(say("pane.do.dismiss"))}
          onClick={onDismiss}
        />
      )}
    </MessageBar>
  );
}

export function failureTitle(task: Task): Message {
  switch (task) {
    case "read":
      return say("pane.failed.read");
    case "review":
      return say("pane.failed.review");
    case "mark":
      return say("pane.failed.mark");
    case "clear":
      return say("pane.failed.clear");
    case "write":
      return say("pane.failed.write");
    case "propose":
      return say("pane.failed.read");
    case "insert":
      return say("pane.failed.insert");
    case "copy":
      return say("pane.failed.copy");
    case "go":
      return say("pane.failed.go");
    case "read-files":
      return say("pane-merge.failed.read-files");
    case "merge":
      return say("pane-merge.failed.merge");
    case "save":
      return say("pane-merge.failed.save");
  }
}

interface FailureBannerProps {
  readonly failure: Failure;
  readonly resultsKept: boolean;
  readonly onDismiss: () => void;
}

export function FailureBanner({ failure, resultsKept, onDismiss }: FailureBannerProps): ReactNode {
  const styles = useStyles();
  const { link } = useLinkStyles();
  const { name } = useTypeStyles();
  const tell = useTell();
  const { task, code, told, remedy, where, detail } = failure;
  return (
    <Banner
      intent="error"
      title={tell(say("pane.failed.titled", { what: tell(failureTitle(task)), why: tell(told) }))}
      takesFocus
      onDismiss={onDismiss}
    >
      <p className={styles.line}>
        {tell(remedy)}
        {resultsKept && `${tell(say("pane.sentence-gap"))}${tell(say("pane.failed.kept"))}`}
      </p>
      <p className={mergeClasses(styles.line, styles.code, name)}>
        {code}
        {where !== null && `${dot}${placeText(where)}`}
        {dot}
        <Link as="button" inline className={link} onClick={() => void copyText(detail)}>
          {tell(say("pane.do.copy-details"))}
        </Link>
      </p>
    </Banner>
  );
}

export function ToldBanner({
  told,
  onDismiss,
}: {
  readonly told: readonly Message[];
  readonly onDismiss: () => void;
}): ReactNode {
  const styles = useStyles();
  const tell = useTell();
  return (
    <Banner intent="success" title={null} onDismiss={onDismiss}>
      {told.map((message, at) => (
        // Sentences of one telling never move.
        <p key={at} className={styles.line}>
          {tell(message)}
        </p>
      ))}
    </Banner>
  );
}

/** Cells named in the stale banner; the rest are counted. */
const namedEdits = 6;

/** What changed since the results were made. */
export function StaleBanner({
  results,
}: {
  readonly results: Pick<Results, "edits" | "rulesChanged">;
}): ReactNode {
  const styles = useStyles();
  const tell = useTell();
  const { edits, rulesChanged } = results;
  return (
    <Banner
      intent="warning"
      title={tell(edits.length > 0 ? say("pane.stale.title") : say("pane-files.changed"))}
    >
      {edits.length > 0 && (
        <p className={styles.line}>
          {tell(say("pane.stale.edits", { count: edits.length }))}
          <EditList edits={edits} />
        </p>
      )}
      {edits.length > 0 && rulesChanged && <p className={styles.line}>{tell(say("pane-files.changed"))}</p>}
    </Banner>
  );
}

/** The changed cells as links. */
export function EditList({ edits }: { readonly edits: readonly Edit[] }): ReactNode {
  const tell = useTell();
  const severalSheets = new Set(edits.map(({ sheet }) => sheet)).size > 1;
  return (
    <>
      {edits.slice(0, namedEdits).map(({ sheet, address }, at) => (
        <span key={`${sheet}!${address}`}>
          {at > 0 && tell(say("pane.comma"))}
          <CellLink sheet={sheet} address={address}>
            {severalSheets ? `${sheet}!${address}` : address}
          </CellLink>
        </span>
      ))}
      {edits.length > namedEdits && "……"}
    </>
  );
}
