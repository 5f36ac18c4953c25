// The tasks without a number: what is under way, what is not, what nobody told; folded until asked for.
import { useId, useState, type ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUp16Regular } from "@fluentui/react-icons/svg/chevron-up";
import { say } from "../../messages/catalogue.ts";
import type { ProjectScore } from "../../midterm/project.ts";
import type { TaskState } from "../../midterm/tasks.ts";
import { CellLink } from "../parts/cell-link.tsx";
import { ClauseLink } from "../parts/clause-link.tsx";
import { useTypeStyles } from "../parts/type.ts";
import { useTell } from "../words.tsx";

const useStyles = makeStyles({
  head: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 16px",
    alignItems: "center",
    columnGap: "8px",
    width: "100%",
    padding: "6px 12px",
    border: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    color: "inherit",
    fontFamily: "inherit",
    fontSize: "14px",
    lineHeight: "20px",
    textAlign: "start",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  title: { fontWeight: 600 },
  list: { margin: 0, padding: 0, listStyleType: "none", fontSize: "12px", lineHeight: "16px" },
  item: { padding: "6px 12px", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  part: { paddingLeft: "24px" },
  line: { display: "flex", justifyContent: "space-between", columnGap: "12px" },
  state: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** The first words of a long task: the parts below say the rest. */
const firstWords = (text: string): string => /^[^。；]{1,40}/u.exec(text)?.[0] ?? text;

export function TaskSection({ score }: { readonly score: ProjectScore }): ReactNode {
  const styles = useStyles();
  const type = useTypeStyles();
  const tell = useTell();
  const id = useId();
  const [open, setOpen] = useState(false);
  const { tasks } = score;
  if (tasks.length === 0) return null;
  const ticked = tasks.filter(({ parts }) => parts.length === 0);
  const count = (done: boolean | null): number => ticked.filter((task) => task.done === done).length;
  return (
    <section>
      <h2 style={{ margin: 0 }}>
        <button
          type="button"
          className={styles.head}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => setOpen(!open)}
        >
          <span>
            <span className={styles.title}>{tell(say("pane-midterm.section.tasks"))}</span>
            <span className={mergeClasses(type.detail, type.block)}>
              {tell(
                say("pane-midterm.tasks.counts", {
                  done: count(true),
                  open: count(false),
                  untold: count(null),
                }),
              )}
            </span>
          </span>
          {open ? <ChevronUp16Regular aria-hidden /> : <ChevronDown16Regular aria-hidden />}
        </button>
      </h2>
      {open && (
        <ul id={id} className={styles.list}>
          {tasks.map((task) => (
            <Task key={task.clause.id} task={task} score={score} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Task({ task, score }: { readonly task: TaskState; readonly score: ProjectScore }): ReactNode {
  const styles = useStyles();
  const tell = useTell();
  const { clause, parts, done, doneParts, cell, remark } = task;
  return (
    <li className={mergeClasses(styles.item, clause.partOf !== null && styles.part)}>
      <div className={styles.line}>
        <span lang="zh-CN">{parts.length > 0 ? firstWords(clause.text) : clause.text}</span>
        <span className={styles.state}>
          {parts.length > 0
            ? `${doneParts}/${parts.length}`
            : tell(say("midterm.print.task-state", { done }))}
        </span>
      </div>
      <div className={mergeClasses(styles.line, styles.quiet)}>
        <span>
          <ClauseLink notice={score.notice} clause={clause} />
          {remark !== null && ` ${remark}`}
        </span>
        {parts.length === 0 && cell !== null && <CellLink sheet={score.project.sheet} address={cell} />}
      </div>
    </li>
  );
}
