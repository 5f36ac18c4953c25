// One supporting sheet among what the review rests on.
import type { ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { say, type Message } from "../../messages/catalogue.ts";
import { useTell } from "../words.tsx";
import { useTypeStyles } from "./type.ts";
import { Status } from "./verdict.tsx";

const useStyles = makeStyles({
  item: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "12px",
    padding: "8px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  actions: { margin: "4px 0 0", fontSize: "12px", lineHeight: "16px" },
});

const statusWords = {
  found: say("pane.basis.found"),
  absent: say("pane.basis.absent"),
  partly: say("pane.basis.partly"),
  blank: say("pane.basis.blank"),
} as const;

export interface ItemProps {
  readonly name: Message;
  readonly status: keyof typeof statusWords;
  /** What can be done about it. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** One supporting sheet: its name, what is known of it, and its status. */
export function Item({ name, status, action, children }: ItemProps): ReactNode {
  const styles = useStyles();
  const type = useTypeStyles();
  const tell = useTell();
  return (
    <li className={styles.item}>
      <div>
        {tell(name)}
        <div className={type.detail}>{children}</div>
        {action !== undefined && <div className={styles.actions}>{action}</div>}
      </div>
      <Status tone={status === "found" ? "found" : "absent"} word={tell(statusWords[status])} />
    </li>
  );
}
