// The clauses of a notice in their order, under headings of parts and sections; a clause that was asked for is shown and marked.
import { useEffect, useRef, type ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { say } from "../../messages/catalogue.ts";
import { programmeName } from "../../report/finding-words.ts";
import type { ClauseId, Notice } from "../../notices/schema.ts";
import type { NoticePart } from "../../report/notice-order.ts";
import type { ClauseNotes } from "../clause-notes.ts";
import { decisionOf, type ListedClause, type ListedPart, type NoticeSection } from "../notice-list.ts";
import { subjectWord } from "../notice-names.ts";
import { useLocale, useTell } from "../words.tsx";
import { ClauseLink } from "./clause-link.tsx";
import { ClauseNotesFold } from "./clause-notes.tsx";
import { DecisionMark } from "./decision-mark.tsx";
import { MarkedText } from "./marked-text.tsx";
import { useTypeStyles } from "./type.ts";

const useStyles = makeStyles({
  head: {
    display: "flex",
    alignItems: "baseline",
    justifyContent: "space-between",
    columnGap: "12px",
    padding: "8px 12px 7px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  sticky: { position: "sticky", top: 0, zIndex: 1 },
  heading: { margin: 0, fontSize: "14px", lineHeight: "20px", fontWeight: 600 },
  part: { padding: "16px 12px 8px", fontSize: "16px", lineHeight: "22px" },
  count: {
    flexShrink: 0,
    fontSize: "12px",
    lineHeight: "16px",
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  clause: {
    padding: "8px 12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    // What scrolls into view must not end under the sticky heading.
    scrollMarginTop: "48px",
    outlineStyle: "none",
    "&:last-child": { borderBottomStyle: "none" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  inner: { marginLeft: "12px", paddingLeft: "10px", borderLeft: `2px solid ${tokens.colorNeutralStroke2}` },
  asked: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
  },
  text: { margin: "0 0 2px" },
  foot: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "12px",
    fontSize: "12px",
    lineHeight: "20px",
    color: tokens.colorNeutralForeground3,
  },
});

export interface NoticeSectionsProps {
  readonly notice: Notice;
  readonly notes: ReadonlyMap<ClauseId, ClauseNotes>;
  readonly parts: readonly ListedPart[];
  readonly named: (part: NoticePart) => string;
  /** Headings of parts: where more than one part is listed, or may be. */
  readonly inParts: boolean;
  /** Headings of sections: where the clauses stand in their order. */
  readonly inSections: boolean;
  /** Locators lead to the clause among its neighbours: where these are not listed. */
  readonly linked: boolean;
  readonly shown: { readonly clause: ClauseId } | null;
}

export function NoticeSections(props: NoticeSectionsProps): ReactNode {
  const { notice, notes, parts, named, inParts, inSections, linked, shown } = props;
  const styles = useStyles();
  const type = useTypeStyles();
  const tell = useTell();
  const asked = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (shown === null) return;
    asked.current?.scrollIntoView({ block: "center" });
    asked.current?.focus({ preventScroll: true });
  }, [shown]);
  const clauses = (listed: readonly ListedClause[]): ReactNode => (
    <ul className={styles.list}>
      {listed.map((each) => {
        const isAsked = each.clause.id === shown?.clause;
        return (
          <li
            key={each.clause.id}
            ref={isAsked ? asked : undefined}
            tabIndex={isAsked ? -1 : undefined}
            className={mergeClasses(styles.clause, isAsked && styles.asked)}
          >
            <ClauseText
              notice={notice}
              notes={notes.get(each.clause.id)}
              listed={each}
              linked={linked}
              isAsked={isAsked}
            />
          </li>
        );
      })}
    </ul>
  );
  return parts.map(({ part, count, sections }) => (
    <section key={part.key} aria-label={named(part)}>
      {inParts ? (
        <header className={mergeClasses(styles.head, inSections ? styles.part : styles.sticky)}>
          <h2 className={styles.heading}>{named(part)}</h2>
          <span className={styles.count}>{tell(say("pane-notices.count", { count }))}</span>
        </header>
      ) : (
        <h2 className={type.spoken}>{named(part)}</h2>
      )}
      {inSections
        ? sections.map((section) => (
            <section key={section.key}>
              {section.printed !== "" && <SectionHead notice={notice} part={part} section={section} />}
              {clauses(section.clauses)}
            </section>
          ))
        : clauses(sections.flatMap((section) => section.clauses))}
    </section>
  ));
}

interface SectionHeadProps {
  readonly notice: Notice;
  readonly part: NoticePart;
  readonly section: NoticeSection;
}

function SectionHead({ notice, part, section }: SectionHeadProps): ReactNode {
  const styles = useStyles();
  const tell = useTell();
  const type = useTypeStyles();
  const { subject, printed, clauses } = section;
  return (
    <header className={mergeClasses(styles.head, styles.sticky)}>
      <div>
        <h3 className={styles.heading}>
          {tell(subject === null ? say("pane-notices.subject.other") : subjectWord(subject))}
        </h3>
        <OnlyProgramme notice={notice} part={part} clauses={clauses} className={type.detail} />
      </div>
      <span className={styles.count}>
        <span lang="zh-CN">{printed}</span> · {tell(say("pane-notices.count", { count: clauses.length }))}
      </span>
    </header>
  );
}

interface OnlyProgrammeProps {
  readonly notice: Notice;
  readonly part: NoticePart;
  readonly clauses: readonly ListedClause[];
  readonly className: string;
}

/** In a guide about several programmes, the one that a section is about. */
function OnlyProgramme({ notice, part, clauses, className }: OnlyProgrammeProps): ReactNode {
  const locale = useLocale();
  if (part.kind !== "guide" || part.programmes.length < 2) return null;
  const [only, second] = new Set(clauses.flatMap(({ clause }) => clause.programmes));
  if (only === undefined || second !== undefined) return null;
  return <p className={className}>{programmeName(notice, only, locale)}</p>;
}

interface ClauseTextProps {
  readonly notice: Notice;
  readonly notes: ClauseNotes | undefined;
  readonly listed: ListedClause;
  readonly linked: boolean;
  readonly isAsked: boolean;
}

function ClauseText({ notice, notes, listed, linked, isAsked }: ClauseTextProps): ReactNode {
  const styles = useStyles();
  const { clause, depth, inText, inLocator } = listed;
  const locator = <MarkedText text={clause.locator} hits={inLocator} />;
  return (
    <div
      className={mergeClasses(depth > 0 && styles.inner)}
      style={depth > 1 ? { marginLeft: depth * 12 } : undefined}
    >
      <p lang="zh-CN" className={styles.text}>
        <MarkedText text={clause.text} hits={inText} />
      </p>
      <div className={styles.foot}>
        {linked ? (
          <ClauseLink notice={notice} clause={clause}>
            {locator}
          </ClauseLink>
        ) : (
          <span lang="zh-CN">{locator}</span>
        )}
        <DecisionMark decision={decisionOf(clause.disposition)} by={notes?.by} />
      </div>
      {notes !== undefined && <ClauseNotesFold notes={notes} open={isAsked} />}
    </div>
  );
}
