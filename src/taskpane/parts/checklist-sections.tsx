// The subjects of the checklist, folded: the table as a whole, then row by row, each with how far it has come.
import { useEffect, useRef, useState, type ReactNode } from "react";
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUp16Regular } from "@fluentui/react-icons/svg/chevron-up";
import { say } from "../../messages/catalogue.ts";
import type { Notice } from "../../notices/schema.ts";
import { programmeName } from "../../report/finding-words.ts";
import type { Tick } from "../../review/checklist-record.ts";
import type { ChecklistSection } from "../checklist-list.ts";
import { tickKey, type ChecklistEvent, type ChecklistState } from "../checklist-state.ts";
import { useLocale, useTell } from "../words.tsx";
import { ChecklistItem, type TickStanding } from "./checklist-item.tsx";
import { useTypeStyles } from "./type.ts";

const useStyles = makeStyles({
  list: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  section: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  header: {
    width: "100%",
    boxSizing: "border-box",
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 16px",
    columnGap: "8px",
    alignItems: "center",
    margin: 0,
    padding: "6px 12px",
    border: "none",
    textAlign: "left",
    fontFamily: "inherit",
    fontSize: "14px",
    lineHeight: "20px",
    color: "inherit",
    cursor: "pointer",
    backgroundColor: tokens.colorNeutralBackground2,
    ":hover": { backgroundColor: tokens.colorNeutralBackground2Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  heading: { position: "sticky", top: 0, zIndex: 1, margin: 0, fontWeight: 400 },
  name: { display: "flex", flexWrap: "wrap", columnGap: "8px", fontWeight: 600 },
  rowNumber: { fontWeight: 400, color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
  aside: { display: "flex", flexWrap: "wrap", columnGap: "8px" },
  wanting: { color: tokens.colorPaletteRedForeground1 },
  items: { margin: 0, padding: 0, listStyleType: "none" },
  more: { padding: "12px" },
});

/** Rows drawn at first and added by each “再显示”. */
const portion = 100;

export interface ChecklistSectionsProps {
  readonly notice: Notice;
  readonly sections: readonly ChecklistSection[];
  readonly severalCities: boolean;
  readonly checklist: ChecklistState;
  readonly dispatch: (event: ChecklistEvent) => void;
  /** The time for an answer given now. */
  readonly clock: () => string;
}

export function ChecklistSections(props: ChecklistSectionsProps): ReactNode {
  const { sections, checklist } = props;
  const styles = useStyles();
  const type = useTypeStyles();
  const tell = useTell();
  const { asked } = checklist;
  const place = useRef<HTMLElement>(null);
  const at = asked === null ? -1 : sections.findIndex(({ part }) => part.key === asked.subject);
  const [more, setMore] = useState(portion);
  const shown = Math.max(more, at + 1);
  useEffect(() => {
    if (asked === null) return;
    const buttons = place.current?.querySelectorAll<HTMLElement>("button[data-subject]") ?? [];
    const button = [...buttons].find(({ dataset }) => dataset["subject"] === asked.subject);
    button?.scrollIntoView({ block: "start" });
    button?.focus({ preventScroll: true });
  }, [asked]);
  const left = sections.length - shown;
  return (
    <section ref={place} aria-labelledby="checklist" className={styles.list}>
      <h2 id="checklist" className={type.spoken}>
        {tell(say("checklist.title"))}
      </h2>
      {sections.slice(0, shown).map((section) => (
        <Subject key={section.part.key} section={section} {...props} />
      ))}
      {left > 0 && (
        <div className={styles.more}>
          <Button size="small" onClick={() => setMore(shown + portion)}>
            {tell(say("checklist.more", { count: Math.min(portion, left) }))}
          </Button>
        </div>
      )}
    </section>
  );
}

interface SubjectProps extends ChecklistSectionsProps {
  readonly section: ChecklistSection;
}

function Subject({ section, notice, severalCities, checklist, dispatch, clock }: SubjectProps): ReactNode {
  const styles = useStyles();
  const type = useTypeStyles();
  const tell = useTell();
  const { part, progress, questions } = section;
  const open = checklist.open.has(part.key);
  const ticks = checklist.record.get(part.key)?.ticks;
  const standingOf = (question: string): TickStanding => {
    if (!checklist.unsaved.has(tickKey(part.subject, question))) return "kept";
    return checklist.failure?.task === "keep" || checklist.unreadable ? "unsaved" : "saving";
  };
  const answer = (question: string, given: Pick<Tick, "answer" | "remark"> | null): void =>
    dispatch({
      kind: "ticked",
      subject: part.subject,
      question,
      tick: given === null ? null : { ...given, by: checklist.reviewer.trim(), at: clock() },
    });
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>
        <button
          type="button"
          data-subject={part.key}
          aria-expanded={open}
          className={styles.header}
          onClick={() => dispatch({ kind: "subject-toggled", subject: part.key })}
        >
          <span>
            <span className={styles.name}>
              <SubjectName section={section} severalCities={severalCities} />
            </span>
            <span className={mergeClasses(type.detail, styles.aside)}>
              <ProgrammeOf notice={notice} section={section} />
              <span className={mergeClasses(type.numbers, progress.answered.broken > 0 && styles.wanting)}>
                {tell(say("checklist.progress.short", progress))}
              </span>
            </span>
          </span>
          {open ? <ChevronUp16Regular aria-hidden /> : <ChevronDown16Regular aria-hidden />}
        </button>
      </h3>
      {open && (
        <ul className={styles.items}>
          {questions.map((question) => (
            <ChecklistItem
              key={question.key}
              notice={notice}
              question={question}
              tick={ticks?.get(question.key) ?? null}
              standing={standingOf(question.key)}
              onTick={(given) => answer(question.key, given)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

function SubjectName({
  section: { part },
  severalCities,
}: Pick<SubjectProps, "section" | "severalCities">): ReactNode {
  const styles = useStyles();
  const tell = useTell();
  if (part.row === null) {
    return tell(say("checklist.table", { city: severalCities ? part.dossier.city : null }));
  }
  const unit = part.row.cells.unit.text.trim();
  return (
    <>
      <span className={styles.rowNumber}>{tell(say("pane.list.row", { row: part.row.row }))}</span>
      <span>{unit === "" ? tell(say("pane.list.no-unit")) : unit}</span>
    </>
  );
}

function ProgrammeOf({ notice, section: { part } }: Pick<SubjectProps, "notice" | "section">): ReactNode {
  const locale = useLocale();
  return (
    part.subject.row !== null && <span>{programmeName(notice, part.subject.row.programme, locale)}</span>
  );
}
