// What is ours beside a clause, folded under it and told from its words: our readings, and what we ask of the reviewer.
import { useState, type ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { say, type Message } from "../../messages/catalogue.ts";
import type { ClauseNotes } from "../clause-notes.ts";
import { useLocale, useTell } from "../words.tsx";

const useStyles = makeStyles({
  fold: { fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground3 },
  summary: {
    display: "list-item",
    width: "fit-content",
    padding: "4px 0",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  notes: { margin: "0 0 2px", paddingLeft: "12px" },
  label: { color: tokens.colorNeutralForeground2, fontWeight: 600 },
  note: { margin: "0 0 4px", "&:last-child": { marginBottom: 0 } },
});

export interface ClauseNotesFoldProps {
  readonly notes: ClauseNotes;
  /** Open from the start: of a clause that was asked for. */
  readonly open: boolean;
}

export function ClauseNotesFold({
  notes: { readings, asked },
  open: atFirst,
}: ClauseNotesFoldProps): ReactNode {
  const styles = useStyles();
  const locale = useLocale();
  const tell = useTell();
  const [open, setOpen] = useState(atFirst);
  if (readings.length + asked.length === 0) return null;
  const inZh = locale === "zh-CN";
  // Where only one kind is folded here, the fold itself says what it is.
  const label = (message: Message): ReactNode =>
    readings.length > 0 && asked.length > 0 && <span className={styles.label}>{tell(message)} </span>;
  return (
    <details
      className={styles.fold}
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      {/* By office.js's reckoning only what names its tabindex can be reached. */}
      <summary className={styles.summary} tabIndex={0}>
        {tell(say("pane-notices.notes", { readings: readings.length, asked: asked.length }))}
      </summary>
      {open && (
        <div className={styles.notes}>
          {readings.map(({ id, zh, en }) => (
            <p key={id} className={styles.note}>
              {label(say("report.label.reading"))}
              {inZh ? zh : en}
            </p>
          ))}
          {asked.map(({ question, papers }) => (
            <p key={question.zh} className={styles.note}>
              {label(say("pane-notices.asked"))}
              {tell(say("pane-notices.asked.paper", { question: inZh ? question.zh : question.en, papers }))}
            </p>
          ))}
        </div>
      )}
    </details>
  );
}
