// One part in two years as a table: a group of lines per clause, each year's words in its line, what differs marked in both.
import { useId, type ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { say } from "../../messages/catalogue.ts";
import type { Clause, Notice } from "../../notices/schema.ts";
import type { ClauseDifference } from "../../report/notice-difference.ts";
import type { Run } from "../../report/text-difference.ts";
import type { Comparison } from "../notice-comparisons.ts";
import { kindWord } from "../notice-names.ts";
import { useTell } from "../words.tsx";
import { ChangeMark } from "./change-mark.tsx";
import { ClauseLink } from "./clause-link.tsx";
import { useTypeStyles } from "./type.ts";

const useStyles = makeStyles({
  head: {
    padding: "8px 12px 7px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  heading: { margin: 0, fontSize: "14px", lineHeight: "20px", fontWeight: 600 },
  table: {
    width: "100%",
    tableLayout: "fixed",
    borderCollapse: "collapse",
    "& th": { textAlign: "start", verticalAlign: "top" },
    "& td": { verticalAlign: "top" },
  },
  year: { width: "54px" },
  title: {
    padding: "8px 12px 2px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontWeight: 400,
  },
  titleLine: { display: "flex", justifyContent: "space-between", columnGap: "12px" },
  side: {
    padding: "0 0 6px 12px",
    fontSize: "12px",
    lineHeight: "20px",
    fontWeight: 400,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
  },
  text: { padding: "0 12px 6px 0" },
  locator: {
    fontSize: "12px",
    lineHeight: "20px",
    color: tokens.colorNeutralForeground3,
    whiteSpace: "nowrap",
  },
  gone: {
    textDecorationLine: "line-through",
    textDecorationThickness: "1px",
    backgroundColor: tokens.colorStatusDangerBackground1,
  },
  /** A stroke through a whole sentence of Chinese hides it: what is long is underlined in dashes. */
  goneLong: {
    textDecorationLine: "underline",
    textDecorationStyle: "dashed",
    textUnderlineOffset: "3px",
    backgroundColor: tokens.colorStatusDangerBackground1,
  },
  come: {
    textDecorationLine: "none",
    fontWeight: 600,
    backgroundColor: tokens.colorStatusSuccessBackground1,
  },
  aside: {
    padding: "0 12px 8px",
    fontSize: "12px",
    lineHeight: "16px",
    color: tokens.colorNeutralForeground3,
  },
});

/** Up to this many characters can be struck through and still be read. */
const shortWords = 8;
/** Where less of the shorter wording is kept, marking words leaves nothing unmarked. */
const worthMarking = 0.34;

export interface DifferenceTableProps {
  readonly comparison: Comparison;
  readonly heading: string;
  readonly detail: string;
  readonly rows: readonly ClauseDifference[];
}

export function DifferenceTable({ comparison, heading, detail, rows }: DifferenceTableProps): ReactNode {
  const styles = useStyles();
  const type = useTypeStyles();
  const tell = useTell();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <header className={styles.head}>
        <h2 id={id} className={styles.heading}>
          {heading}
        </h2>
        <p className={type.detail}>{detail}</p>
      </header>
      <table className={styles.table} aria-labelledby={id}>
        <colgroup>
          <col className={styles.year} />
          <col />
        </colgroup>
        <thead className={type.spoken}>
          <tr>
            <th scope="col">{tell(say("pane-notices.differences.year"))}</th>
            <th scope="col">{tell(say("pane-notices.differences.text"))}</th>
          </tr>
        </thead>
        {rows.map((row) => (
          <Group key={keyOf(row)} row={row} comparison={comparison} />
        ))}
      </table>
    </section>
  );
}

function keyOf(row: ClauseDifference): string {
  return row.kind === "removed" ? row.earlier.id : row.later.id;
}

function Group({
  row,
  comparison,
}: {
  readonly row: ClauseDifference;
  readonly comparison: Comparison;
}): ReactNode {
  const styles = useStyles();
  const type = useTypeStyles();
  const tell = useTell();
  const { kind } = row.kind === "removed" ? row.earlier : row.later;
  return (
    <tbody>
      <tr>
        <th colSpan={2} scope="rowgroup" className={styles.title}>
          <span className={styles.titleLine}>
            <span className={type.strong}>{tell(kindWord(kind))}</span>
            <ChangeMark change={row.kind} />
          </span>
        </th>
      </tr>
      <Sides row={row} comparison={comparison} />
    </tbody>
  );
}

function Sides({
  row,
  comparison,
}: {
  readonly row: ClauseDifference;
  readonly comparison: Comparison;
}): ReactNode {
  const styles = useStyles();
  const tell = useTell();
  const { earlier, later } = comparison;
  const both = tell(say("pane-notices.differences.both"));
  switch (row.kind) {
    case "added":
      return <Side notice={later} clause={row.later} label={String(later.year)} />;
    case "removed":
      return <Side notice={earlier} clause={row.earlier} label={String(earlier.year)} />;
    case "same":
      return <Side notice={later} clause={row.later} label={both} />;
    case "changed": {
      const marked = row.words.kept >= worthMarking;
      return (
        <>
          <Side
            notice={earlier}
            clause={row.earlier}
            label={String(earlier.year)}
            runs={marked ? row.words.before : undefined}
          />
          <Side
            notice={later}
            clause={row.later}
            label={String(later.year)}
            runs={marked ? row.words.after : undefined}
            isLater
          />
          {!marked && (
            <tr>
              <td colSpan={2} className={styles.aside}>
                {tell(say("pane-notices.differences.reworded"))}
              </td>
            </tr>
          )}
        </>
      );
    }
  }
}

interface SideProps {
  readonly notice: Notice;
  readonly clause: Clause;
  readonly label: string;
  /** The words with what differs; the clause's text as it is where left out. */
  readonly runs?: readonly Run[] | undefined;
  readonly isLater?: boolean;
}

function Side({ notice, clause, label, runs, isLater = false }: SideProps): ReactNode {
  const styles = useStyles();
  return (
    <tr>
      <th scope="row" className={styles.side}>
        {label}
      </th>
      <td className={styles.text}>
        <span lang="zh-CN">
          {runs === undefined
            ? clause.text
            : runs.map((run, at) => <Marked key={at} run={run} isLater={isLater} />)}
        </span>{" "}
        <span className={styles.locator}>
          <ClauseLink notice={notice} clause={clause} />
        </span>
      </td>
    </tr>
  );
}

function Marked({
  run: { text, changed },
  isLater,
}: {
  readonly run: Run;
  readonly isLater: boolean;
}): ReactNode {
  const styles = useStyles();
  if (!changed) return text;
  if (isLater) return <ins className={styles.come}>{text}</ins>;
  return <del className={text.length <= shortWords ? styles.gone : styles.goneLong}>{text}</del>;
}
