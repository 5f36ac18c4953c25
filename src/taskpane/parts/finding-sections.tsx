// The list of findings in sections with sticky headers, drawn in portions so that ten thousand stay quick.
import { useCallback, useMemo, type Dispatch, type ReactNode } from "react";
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { say } from "../../messages/catalogue.ts";
import type { Notice } from "../../notices/schema.ts";
import { findingGroups } from "../../report/finding-group.ts";
import { programmeName, rowKey } from "../../report/finding-words.ts";
import { tableKey } from "../../report/met-rows.ts";
import { clauseTitle } from "../clause-title.ts";
import { clip, filterFindings, sectionsOf, type ListedFinding, type Section } from "../finding-list.ts";
import { entriesOf, type FindingEntry } from "../finding-entries.ts";
import { metList, type MetList } from "../met-list.ts";
import { unfiltered, type FindingArrangement } from "../filter.ts";
import { chunk, type PaneEvent, type Results } from "../state.ts";
import { dot, useLocale, useTell } from "../words.tsx";
import { useIsOpen } from "./cell-link.tsx";
import { ChecklistLink } from "./checklist-link.tsx";
import { ClearFold } from "./clear-fold.tsx";
import { FindingItem } from "./finding-item.tsx";
import { LackingItem } from "./lacking-item.tsx";
import { MetOfClause, MetOfRow } from "./met-fold.tsx";
import { useTypeStyles } from "./type.ts";
import { GroupStatus } from "./verdict.tsx";

const useStyles = makeStyles({
  list: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  section: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  header: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    padding: "6px 12px",
    backgroundColor: tokens.colorNeutralBackground2,
  },
  heading: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "8px",
    margin: 0,
    fontSize: "14px",
    lineHeight: "20px",
    fontWeight: 600,
  },
  rowNumber: { fontWeight: 400, color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
  tableName: { fontWeight: 400, color: tokens.colorNeutralForeground2 },
  clauseHead: { display: "flex", justifyContent: "space-between", columnGap: "12px" },
  counts: {
    display: "flex",
    flexShrink: 0,
    gap: "8px",
    alignItems: "center",
    height: "20px",
    fontSize: "12px",
    lineHeight: "16px",
  },
  items: { margin: 0, padding: 0 },
  more: { display: "flex", alignItems: "center", gap: "12px", padding: "12px" },
  none: { padding: "12px", "& p": { margin: "0 0 8px" } },
});

export interface FindingSectionsProps {
  readonly results: Results;
  readonly arrangement: FindingArrangement;
  readonly findings: readonly ListedFinding[];
  readonly dispatch: Dispatch<PaneEvent>;
}

export function FindingSections({
  results,
  arrangement,
  findings,
  dispatch,
}: FindingSectionsProps): ReactNode {
  const styles = useStyles();
  const type = useTypeStyles();
  const tell = useTell();
  const locale = useLocale();
  const { review, filter, shown, open } = results;
  const kept = useMemo(
    () => filterFindings(findings, filter, review.notice, locale),
    [findings, filter, review.notice, locale],
  );
  const sections = useMemo(() => sectionsOf(kept, arrangement, review), [kept, arrangement, review]);
  const drawn = useMemo(() => clip(sections, shown), [sections, shown]);
  const met = useMemo(() => metList(review), [review]);
  const onToggle = useCallback((finding: number) => dispatch({ kind: "toggled", finding }), [dispatch]);
  return (
    <section aria-labelledby="findings" className={styles.list}>
      <h2 id="findings" className={type.spoken}>
        {tell(say("pane.list"))}
      </h2>
      <p role="status" className={type.spoken}>
        {tell(say("pane.list.showing", { count: kept.length }))}
      </p>
      {kept.length === 0 && (
        <div className={styles.none}>
          <p>{tell(findings.length === 0 ? say("report.nothing") : say("pane.list.none-left"))}</p>
          {findings.length > 0 && (
            <Button
              size="small"
              onClick={() => dispatch({ kind: "filtered", filter: { ...unfiltered, arrangement } })}
            >
              {tell(say("pane.list.clear-filters"))}
            </Button>
          )}
        </div>
      )}
      <SectionList
        notice={review.notice}
        sections={drawn.sections}
        met={met}
        arrangement={arrangement}
        severalSheets={sheetCount(results) > 1}
        open={open}
        onToggle={onToggle}
      />
      <MoreFindings left={drawn.left} onMore={() => dispatch({ kind: "more-shown" })} />
      {drawn.left === 0 && <ClearFold results={results} findings={findings} list={met} />}
    </section>
  );
}

export interface SectionListProps {
  readonly notice: Notice;
  readonly sections: readonly Section[];
  /** What is met beside the findings; null where only they are told. */
  readonly met: MetList | null;
  readonly arrangement: FindingArrangement;
  /** Whether each section names its sheet. */
  readonly severalSheets: boolean;
  /** Findings whose detail is open, by index. */
  readonly open: ReadonlySet<number>;
  readonly onToggle: (finding: number) => void;
}

export function SectionList(props: SectionListProps): ReactNode {
  const { notice, sections, met, arrangement, severalSheets, open, onToggle } = props;
  const styles = useStyles();
  return sections.map((section) => (
    <section key={section.key} className={styles.section}>
      <SectionHeader section={section} notice={notice} severalSheets={severalSheets} />
      <ul className={styles.items}>
        {entriesIn(section, arrangement).map((entry) =>
          entry.kind === "lacking" ? (
            <LackingItem
              key={`${entry.what} ${entry.findings[0]?.index ?? 0}`}
              notice={notice}
              entry={entry}
              open={open}
              onToggle={onToggle}
            />
          ) : (
            <FindingItem
              key={entry.listed.index}
              notice={notice}
              listed={entry.listed}
              arrangement={arrangement}
              open={open.has(entry.listed.index)}
              onToggle={onToggle}
            />
          ),
        )}
      </ul>
      {met !== null && <MetOfSection notice={notice} section={section} met={met} />}
    </section>
  ));
}

/** By clause, rows are told one by one; in a row's own list, what is merely missing is one line. */
function entriesIn({ findings }: Section, arrangement: FindingArrangement): readonly FindingEntry[] {
  return arrangement === "row"
    ? entriesOf(findings)
    : findings.map((listed): FindingEntry => ({ kind: "finding", listed }));
}

/** How many are not drawn yet, and the button that draws the next portion. */
export function MoreFindings({
  left,
  onMore,
}: {
  readonly left: number;
  readonly onMore: () => void;
}): ReactNode {
  const styles = useStyles();
  const type = useTypeStyles();
  const tell = useTell();
  if (left === 0) return null;
  return (
    <div className={styles.more}>
      <Button size="small" onClick={onMore}>
        {tell(say("pane.list.more", { count: Math.min(chunk, left) }))}
      </Button>
      <span className={type.detail}>{tell(say("pane.list.left", { left }))}</span>
    </div>
  );
}

interface MetOfSectionProps {
  readonly notice: Notice;
  readonly section: Section;
  readonly met: MetList;
}

/** What the section's row, table or clause meets besides. */
function MetOfSection({ notice, section: { head }, met }: MetOfSectionProps): ReactNode {
  switch (head.kind) {
    case "table": {
      const key = tableKey(head.file, head.sheet);
      return <MetOfRow notice={notice} clauses={met.byRow.get(key)?.clauses ?? []} />;
    }
    case "row": {
      const key = rowKey(head.row.table, head.row.row);
      return <MetOfRow notice={notice} clauses={met.byRow.get(key)?.clauses ?? []} />;
    }
    case "clause": {
      const { id } = head.clause;
      return <MetOfClause notice={notice} clause={id} lines={met.byClause.get(id) ?? []} />;
    }
    case "reading":
      return null;
  }
}

function sheetCount({ review }: Results): number {
  return new Set(review.findings.map(({ place }) => place.sheet)).size;
}

interface SectionHeaderProps {
  readonly section: Section;
  readonly notice: Notice;
  readonly severalSheets: boolean;
}

function SectionHeader({ section, notice, severalSheets }: SectionHeaderProps): ReactNode {
  const styles = useStyles();
  const type = useTypeStyles();
  const tell = useTell();
  const locale = useLocale();
  const isOpen = useIsOpen();
  const { head, counts } = section;
  const namesOf = (file: string, sheet: string): readonly string[] =>
    severalSheets ? (isOpen(file) ? [sheet] : [file, sheet]) : [];
  switch (head.kind) {
    case "table":
      return (
        <header className={styles.header}>
          <h3 className={styles.heading}>
            {tell(say("report.whole-table"))}
            <span className={styles.tableName}>{namesOf(head.file, head.sheet).join(dot)}</span>
          </h3>
          <ChecklistLink about={head} named={tell(say("report.whole-table"))} />
        </header>
      );
    case "row": {
      const { row } = head;
      const { unit, unitType, county, project } = row.cells;
      const programme =
        row.programme === null ? project.text.trim() : programmeName(notice, row.programme, locale);
      const described = [programme, unitType.text.trim(), county.text.trim()].filter((part) => part !== "");
      return (
        <header className={styles.header}>
          <h3 className={styles.heading}>
            <span className={styles.rowNumber}>{tell(say("pane.list.row", { row: row.row }))}</span>
            <span>{unit.text.trim() === "" ? tell(say("pane.list.no-unit")) : unit.text.trim()}</span>
          </h3>
          <p className={type.detail}>
            {[...namesOf(row.table.file, row.table.sheet), ...described].join(dot)}
          </p>
          <ChecklistLink about={row} named={tell(say("pane.list.row", { row: row.row }))} />
        </header>
      );
    }
    case "clause":
      return (
        <header className={styles.header}>
          <div className={styles.clauseHead}>
            <h3 className={mergeClasses(styles.heading, type.name)}>
              {clauseTitle(head.clause, notice, locale)}
            </h3>
            <Counts counts={counts} />
          </div>
          <p className={type.detail}>
            <span lang="zh-CN">{head.clause.locator}</span>
            {head.met > 0 && `${dot}${tell(say("pane.list.met", { rows: head.met }))}`}
          </p>
        </header>
      );
    case "reading":
      return (
        <header className={styles.header}>
          <div className={styles.clauseHead}>
            <h3 className={styles.heading}>{tell(say("pane.list.our-check"))}</h3>
            <Counts counts={counts} />
          </div>
          <p className={type.detail}>{head.reading}</p>
        </header>
      );
  }
}

function Counts({ counts }: Pick<Section, "counts">): ReactNode {
  const styles = useStyles();
  const { numbers } = useTypeStyles();
  return (
    <span className={mergeClasses(styles.counts, numbers)}>
      {findingGroups
        .filter((group) => counts[group] > 0)
        .map((group) => (
          <span key={group} className={styles.counts} style={{ gap: 4 }}>
            <GroupStatus group={group} />
            {counts[group]}
          </span>
        ))}
    </span>
  );
}
