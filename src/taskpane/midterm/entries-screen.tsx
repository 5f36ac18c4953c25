// What was entered and is not written yet: every cell with old and new value, and what cannot be written. Nothing else is changed.
import { useRef, type ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { say } from "../../messages/catalogue.ts";
import { noticeOf } from "../../notices/registry.ts";
import { figuresById, targetsOf } from "../../notices/targets.ts";
import { programmeName } from "../../report/finding-words.ts";
import { midtermHeaders } from "../../sheets/midterm-form.ts";
import { settingWords } from "../../sheets/midterm-settings.ts";
import { percentText } from "../../midterm/quantity.ts";
import { fromExact } from "../../midterm/fraction.ts";
import { exactFromNumber } from "../../sheets/exact.ts";
import type { Locale } from "../../messages/define.ts";
import type { ClauseId, FigureId } from "../../notices/schema.ts";
import { CellLink } from "../parts/cell-link.tsx";
import { useTypeStyles } from "../parts/type.ts";
import { useLocale, useTell } from "../words.tsx";
import type { EntryChange, EntrySubject, EntryWriting, Homeless } from "./entry-changes.ts";
import type { ReadProject } from "./reading.ts";
import type { MidtermSession } from "./session.ts";
import { useArrival } from "./use-arrival.ts";
import { ViewHead } from "./view-head.tsx";

const useStyles = makeStyles({
  view: { padding: "8px 12px 24px" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { padding: "8px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  head: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: "12px",
    "& > :last-child": { whiteSpace: "nowrap" },
  },
  values: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    columnGap: "10px",
    margin: "2px 0 0",
    fontSize: "12px",
    lineHeight: "18px",
    "& dt": { color: tokens.colorNeutralForeground3 },
    "& dd": { margin: 0, whiteSpace: "pre-wrap" },
  },
});

export interface EntriesScreenProps {
  readonly session: MidtermSession;
  readonly writing: EntryWriting;
}

export function EntriesScreen({ session, writing }: EntriesScreenProps): ReactNode {
  const styles = useStyles();
  const type = useTypeStyles();
  const tell = useTell();
  const { state, dispatch } = session;
  const { changes, homeless } = writing;
  const heading = useRef<HTMLHeadingElement>(null);
  useArrival(state.views, heading);
  return (
    <div className={styles.view}>
      <ViewHead
        title={tell(say("pane-midterm.entries"))}
        heading={heading}
        onBack={() => dispatch({ kind: "went-back" })}
      >
        <p className={type.detail}>
          {tell(
            changes.length + homeless.length === 0
              ? say("pane-midterm.entries.none")
              : say("pane-midterm.entries.hint"),
          )}
        </p>
      </ViewHead>
      <ul className={styles.list}>
        {changes.map((change) => (
          <Change key={`${change.sheet}!${change.cell} ${keyOf(change.subject)}`} change={change} />
        ))}
      </ul>
      {homeless.length > 0 && (
        <>
          <h2 className={type.h2}>{tell(say("pane-midterm.entries.homeless"))}</h2>
          <ul className={mergeClasses(styles.list, type.detail)}>
            {homeless.map((each) => (
              <li key={`${each.key ?? ""} ${keyOf(each.subject)}`}>
                <Subject subject={each.subject} project={each.project} />
                {tell(say("pane-midterm.colon"))}
                {tell(reasonOf(each))}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

const keyOf = (subject: EntrySubject): string => JSON.stringify(subject);

function reasonOf({ reason }: Homeless): ReturnType<typeof say> {
  return say(`pane-midterm.entries.homeless.${reason}`);
}

function Change({ change }: { readonly change: EntryChange }): ReactNode {
  const styles = useStyles();
  const type = useTypeStyles();
  const tell = useTell();
  const { project, sheet, cell, before, after, subject, share } = change;
  const shown = (value: EntryChange["before"]): string =>
    value === null || value === "" ? tell(say("pane-midterm.entries.blank")) : valueText(value, share);
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <span>
          <Subject subject={subject} project={project} />
        </span>
        {cell === "" ? (
          <span className={type.detail}>{tell(say("pane-midterm.entries.new-sheet", { sheet }))}</span>
        ) : (
          <CellLink sheet={sheet} address={cell}>
            {sheet}!{cell}
          </CellLink>
        )}
      </div>
      {project !== null && (
        <p className={type.detail}>{project.reported.unit?.text ?? project.reported.project?.text}</p>
      )}
      <dl className={styles.values}>
        <dt>{tell(say("pane-midterm.entries.from"))}</dt>
        <dd>{shown(before)}</dd>
        <dt>{tell(say("pane-midterm.entries.to"))}</dt>
        <dd>{shown(after)}</dd>
      </dl>
    </li>
  );
}

/** A share is a ratio in its cell and a percentage to whoever reads it. */
function valueText(value: string | number, share: boolean): string {
  return share && typeof value === "number" ? percentText(fromExact(exactFromNumber(value))) : String(value);
}

interface SubjectProps {
  readonly subject: EntrySubject;
  readonly project: ReadProject | null;
}

/** What an entry is about; headers of the sheets are Chinese in both languages. */
function Subject({ subject, project }: SubjectProps): ReactNode {
  const tell = useTell();
  const locale = useLocale();
  switch (subject.kind) {
    case "review": {
      const title = project === null ? subject.clause : titleOf(project, subject.clause, locale);
      return `${title} · ${midtermHeaders[subject.column].header}`;
    }
    case "contract": {
      const label = project === null ? subject.figure : figureOf(project, subject.figure, locale);
      return `${label} · ${midtermHeaders[subject.column].header}`;
    }
    case "check":
      return tell(say("pane-midterm.entries.check"));
    case "stage":
      return tell(say("pane-midterm.entries.stage"));
    case "setting": {
      const { year, programme, key, clause } = subject.entry;
      const notice = year === null ? null : noticeOf(year);
      const scope =
        notice === null || programme === null
          ? tell(say("pane-midterm.conventions.all"))
          : `${notice.year} ${programmeName(notice, programme, locale)}`;
      const target =
        notice === null || programme === null
          ? undefined
          : targetsOf(notice, programme).find((each) => each.clause === clause);
      const title = locale === "zh-CN" ? target?.title.zh : target?.title.en;
      const name = title === undefined ? settingWords[key] : `${settingWords[key]} · ${title}`;
      return tell(say("pane-midterm.entries.setting", { name, scope }));
    }
  }
}

function figureOf({ reported }: ReadProject, figure: FigureId, locale: Locale): string {
  const notice = noticeOf(reported.year);
  const label =
    notice === null ? undefined : figuresById(targetsOf(notice, reported.programme)).get(figure)?.label;
  return (locale === "zh-CN" ? label?.zh : label?.en) ?? figure;
}

function titleOf({ reported }: ReadProject, clause: ClauseId, locale: Locale): string {
  const notice = noticeOf(reported.year);
  const target =
    notice === null
      ? undefined
      : targetsOf(notice, reported.programme).find((each) => each.clause === clause);
  return (locale === "zh-CN" ? target?.title.zh : target?.title.en) ?? clause;
}
