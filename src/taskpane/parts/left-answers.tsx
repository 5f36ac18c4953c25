// Answers of rows that are no longer in the table: told, kept, and taken away only on request.
import type { ReactNode } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { say } from "../../messages/catalogue.ts";
import type { SubjectRecord } from "../../review/checklist-record.ts";
import type { ChecklistEvent } from "../checklist-state.ts";
import { dot, useTell } from "../words.tsx";
import { useTypeStyles } from "./type.ts";

const useStyles = makeStyles({
  section: { padding: "12px" },
  list: { margin: "6px 0 0", padding: 0, listStyleType: "none" },
  item: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "12px",
    padding: "6px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
});

export interface LeftAnswersProps {
  readonly left: readonly SubjectRecord[];
  readonly dispatch: (event: ChecklistEvent) => void;
}

export function LeftAnswers({ left, dispatch }: LeftAnswersProps): ReactNode {
  const styles = useStyles();
  const type = useTypeStyles();
  const tell = useTell();
  if (left.length === 0) return null;
  const count = left.reduce((sum, { ticks }) => sum + ticks.size, 0);
  return (
    <section className={styles.section}>
      <h2 className={type.h2}>{tell(say("checklist.left", { count }))}</h2>
      <p className={type.detail}>{tell(say("checklist.left.hint"))}</p>
      <ul className={styles.list}>
        {left.map(({ subject, ticks }) => {
          const { city, row } = subject;
          const about =
            row === null
              ? tell(say("checklist.table", { city: city === "" ? null : city }))
              : [row.unit, row.project].filter((part) => part !== "").join(dot);
          return (
            <li key={JSON.stringify(subject)} className={styles.item}>
              <span>
                {about} <span className={type.numbers}>({ticks.size})</span>
              </span>
              <Button
                size="small"
                aria-label={tell(say("checklist.left.remove", { about }))}
                onClick={() => {
                  for (const question of ticks.keys())
                    dispatch({ kind: "ticked", subject, question, tick: null });
                }}
              >
                {tell(say("pane-files.remove"))}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
