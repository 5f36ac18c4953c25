// The footer of the review: one primary button for what comes next, one more at most, the rest in a menu.
import { Suspense, type ReactNode } from "react";
import { Button, makeStyles } from "@fluentui/react-components";
import { ArrowClockwise20Regular } from "@fluentui/react-icons/svg/arrow-clockwise";
import { say, type Message } from "../../messages/catalogue.ts";
import { noticeYears } from "../../notices/registry.ts";
import type { ReviewRefusal } from "../../review/review.ts";
import { MoreMenu } from "../later.ts";
import { CancelButton } from "../screens/working-screen.tsx";
import { usualYear } from "../../review/notice-year.ts";
import { noticeFor, tablesToReview, type Recognition } from "../recognition.ts";
import type { Session } from "../session.ts";
import { isStale, type PaneState, type Results, type Task } from "../state.ts";
import { useTell } from "../words.tsx";

const useStyles = makeStyles({
  button: { minWidth: 0, height: "32px", whiteSpace: "nowrap", paddingLeft: "10px", paddingRight: "10px" },
  wide: { flexGrow: 1 },
});

export function ReviewFooter({ session }: { readonly session: Session }): ReactNode {
  const { state } = session;
  const { screen } = state;
  switch (screen.kind) {
    case "working":
      return <CancelButton onCancel={session.cancel} />;
    case "unread":
      return <Primary label={say("pane.do.read-again")} onClick={session.read} />;
    case "recognised":
      if (state.busy !== null) return <Busy task={state.busy} />;
      return <Start recognition={screen.recognition} session={session} />;
    case "refused":
      return <RefusedActions refusals={screen.refusals} session={session} />;
    case "results":
      if (state.busy !== null) return <Busy task={state.busy} />;
      return <ResultActions results={screen.results} state={state} session={session} />;
  }
}

/** Where there is no notice for the title's year, the button says by which one it will review. */
function Start(props: { readonly recognition: Recognition; readonly session: Session }): ReactNode {
  const { recognition, session } = props;
  const choice = noticeFor(recognition, session.state.year);
  // While a proposal waits for an answer, its button is the one to press.
  const disabled = session.state.proposal !== null;
  if (choice.kind === "missing") {
    const year = usualYear(tablesToReview(recognition));
    return <Primary label={say("pane.do.review-by", { year })} wide onClick={() => session.review(year)} />;
  }
  return <Primary label={say("pane.do.review")} wide disabled={disabled} onClick={() => session.review()} />;
}

interface ActionProps {
  readonly label: Message;
  readonly onClick: () => void;
  readonly wide?: boolean;
  readonly icon?: "again";
  readonly disabled?: boolean;
}

function Primary({ label, onClick, wide = false, icon, disabled = false }: ActionProps): ReactNode {
  const styles = useStyles();
  const tell = useTell();
  return (
    <Button
      appearance="primary"
      className={wide ? styles.wide : styles.button}
      disabled={disabled}
      icon={icon === undefined ? undefined : <ArrowClockwise20Regular />}
      onClick={onClick}
    >
      {tell(label)}
    </Button>
  );
}

function Secondary({ label, onClick }: ActionProps): ReactNode {
  const { button } = useStyles();
  const tell = useTell();
  return (
    <Button className={button} onClick={onClick}>
      {tell(label)}
    </Button>
  );
}

function busyMessage(task: Task): Message {
  switch (task) {
    case "mark":
      return say("pane.busy.mark");
    case "clear":
      return say("pane.busy.clear");
    case "write":
      return say("pane.busy.write");
    case "insert":
      return say("pane.busy.insert");
    case "propose":
      return say("pane.busy.propose");
    case "read":
    case "copy":
    case "go":
    case "read-files":
    case "merge":
    case "save":
      return say("pane.working.read");
    case "review":
      return say("pane.working.review");
  }
}

function Busy({ task }: { readonly task: Task }): ReactNode {
  const tell = useTell();
  return <span role="status">{tell(busyMessage(task))}</span>;
}

/** Where only the year stood in the way, another notice is the way on; else the sheet has to be changed first. */
function RefusedActions(props: {
  readonly refusals: readonly ReviewRefusal[];
  readonly session: Session;
}): ReactNode {
  const { refusals, session } = props;
  const [year] = noticeYears();
  if (year !== undefined && refusals.some(({ kind }) => kind === "no-notice")) {
    return (
      <>
        <Primary label={say("pane.do.review-by", { year })} onClick={() => session.review(year)} />
        <Secondary label={say("pane.do.read-again")} onClick={session.read} />
      </>
    );
  }
  return <Primary label={say("pane.do.read-again")} onClick={session.read} />;
}

interface ResultActionsProps {
  readonly results: Results;
  readonly state: PaneState;
  readonly session: Session;
}

function ResultActions({ results, state, session }: ResultActionsProps): ReactNode {
  const { failure, marks } = state;
  const disabled = state.proposal !== null;
  const markable = results.review.findings.some(({ place }) => place.rows.length > 0);
  const clear = { label: say("pane.do.clear", { count: marks }), onClick: session.clear };
  const mark = { label: say("pane.do.mark"), onClick: session.mark };
  if (failure?.task === "mark") {
    return (
      <>
        <Primary label={say("pane.do.write-instead")} onClick={session.write} />
        <Secondary label={say("pane.do.mark-again")} onClick={session.mark} />
        <Suspense>
          <MoreMenu notice={results.review.notice} withNotes={state.withNotes} session={session} />
        </Suspense>
      </>
    );
  }
  const stale = isStale(results);
  const secondary = stale ? (marks > 0 ? clear : markable ? mark : null) : marks > 0 ? clear : null;
  return (
    <>
      {stale || !markable ? (
        <Primary
          label={say("pane.do.review-again")}
          icon="again"
          disabled={disabled}
          onClick={() => session.review()}
        />
      ) : (
        <Primary label={mark.label} disabled={disabled} onClick={mark.onClick} />
      )}
      {secondary !== null && <Secondary label={secondary.label} onClick={secondary.onClick} />}
      <Suspense>
        <MoreMenu notice={results.review.notice} withNotes={state.withNotes} session={session} />
      </Suspense>
    </>
  );
}
