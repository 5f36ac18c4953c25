// How a clause is decided: icon and word together, never one alone.
import type { ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { BookOpen16Regular } from "@fluentui/react-icons/svg/book-open";
import { DataTrending16Regular } from "@fluentui/react-icons/svg/data-trending";
import { Database16Regular } from "@fluentui/react-icons/svg/database";
import { Flash16Regular } from "@fluentui/react-icons/svg/flash";
import { Person16Regular } from "@fluentui/react-icons/svg/person";
import { Table16Regular } from "@fluentui/react-icons/svg/table";
import { say, type Message } from "../../messages/catalogue.ts";
import type { Decision } from "../notice-list.ts";
import { useTell } from "../words.tsx";

const useStyles = makeStyles({
  mark: {
    display: "inline-flex",
    alignItems: "center",
    gap: "4px",
    marginLeft: "auto",
    color: tokens.colorNeutralForeground2,
    "& svg": { flexShrink: 0 },
  },
});

const icons: Readonly<Record<Decision, ReactNode>> = {
  automatic: <Flash16Regular aria-hidden />,
  evidence: <Table16Regular aria-hidden />,
  ledger: <Database16Regular aria-hidden />,
  progress: <DataTrending16Regular aria-hidden />,
  human: <Person16Regular aria-hidden />,
  context: <BookOpen16Regular aria-hidden />,
};

export function decisionWord(decision: Decision): Message {
  switch (decision) {
    case "automatic":
      return say("pane-notices.decision.automatic");
    case "evidence":
      return say("pane-notices.decision.evidence");
    case "ledger":
      return say("pane-notices.decision.ledger");
    case "progress":
      return say("pane-notices.decision.progress");
    case "human":
      return say("pane-notices.decision.human");
    case "context":
      return say("pane-notices.decision.context");
  }
}

export interface DecisionMarkProps {
  readonly decision: Decision;
  /** Ids of the checks that decide; empty where none does, or they are not to be named. */
  readonly by?: readonly string[];
}

export function DecisionMark({ decision, by = [] }: DecisionMarkProps): ReactNode {
  const styles = useStyles();
  const tell = useTell();
  const word = tell(decisionWord(decision));
  const names = tell(say("decider.names", { ids: by }));
  return (
    <span className={styles.mark}>
      {icons[decision]}
      <span>
        {by.length === 0 ? word : tell(say("pane-notices.decided-by", { decision: word, by: names }))}
      </span>
    </span>
  );
}
