// One finding in the list: a full-width button that opens its detail below.
import { memo, useId, type ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUp16Regular } from "@fluentui/react-icons/svg/chevron-up";
import { say, type Message } from "../../messages/catalogue.ts";
import type { Notice } from "../../notices/schema.ts";
import { figureText, groupWord, programmeName } from "../../report/finding-words.ts";
import { rowRuns, separatorOf } from "../../report/place-words.ts";
import type { Finding } from "../../review/finding.ts";
import type { ListedFinding } from "../finding-list.ts";
import { useLocale, useTell } from "../words.tsx";
import { FindingDetail } from "./finding-detail.tsx";
import { useTypeStyles } from "./type.ts";
import { GroupStatus, Status } from "./verdict.tsx";

const useStyles = makeStyles({
  item: { listStyleType: "none" },
  head: {
    display: "grid",
    alignItems: "start",
    columnGap: "8px",
    width: "100%",
    minHeight: "36px",
    padding: "8px 12px",
    border: "none",
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    textWrap: "pretty",
    cursor: "pointer",
    // Darker in either theme: on the usual, lighter one the dark theme's red is not legible enough.
    ":hover": { backgroundColor: tokens.colorNeutralBackground3 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  /** Labels of one width, so that the sentences stand in one line. */
  byRow: { gridTemplateColumns: "60px minmax(0, 1fr) 16px" },
  byRowEnglish: { gridTemplateColumns: "76px minmax(0, 1fr) 16px" },
  byClause: { gridTemplateColumns: "16px 52px minmax(0, 1fr) 16px" },
  byClauseEnglish: { gridTemplateColumns: "16px 60px minmax(0, 1fr) 16px" },
  first: { minHeight: "20px", display: "flex", alignItems: "center", gap: "4px" },
  row: {
    fontSize: "12px",
    lineHeight: "20px",
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
  clauseText: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: "12px" },
  figure: { marginLeft: "auto", fontVariantNumeric: "tabular-nums" },
  chevron: { height: "20px", display: "flex", alignItems: "center", color: tokens.colorNeutralForeground3 },
});

export interface FindingItemProps {
  readonly notice: Notice;
  readonly listed: ListedFinding;
  readonly arrangement: "row" | "clause";
  readonly open: boolean;
  readonly onToggle: (index: number) => void;
}

export const FindingItem = memo(function FindingItem(props: FindingItemProps): ReactNode {
  const { notice, listed, arrangement, open, onToggle } = props;
  const styles = useStyles();
  const type = useTypeStyles();
  const locale = useLocale();
  const id = useId();
  const chinese = locale === "zh-CN";
  const byClause = chinese ? styles.byClause : styles.byClauseEnglish;
  const byRow = chinese ? styles.byRow : styles.byRowEnglish;
  const grid = arrangement === "clause" ? byClause : byRow;
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={mergeClasses(styles.head, grid)}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => onToggle(listed.index)}
      >
        {arrangement === "row" ? (
          <span className={styles.first}>
            <GroupStatus group={listed.group} />
          </span>
        ) : (
          <>
            <span className={styles.first}>
              <Status tone={listed.group} word={null} />
              <span className={type.spoken}>{groupWord(listed.group, locale)}</span>
            </span>
            <span className={styles.row}>
              <RowLabel finding={listed.finding} />
            </span>
          </>
        )}
        {arrangement === "row" ? (
          <span className={mergeClasses(open && type.strong)}>
            <Told message={listed.finding.message} />
          </span>
        ) : (
          <ClauseLine notice={notice} listed={listed} open={open} />
        )}
        <span className={styles.chevron} aria-hidden>
          {open ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
        </span>
      </button>
      {open && (
        <div id={id}>
          <FindingDetail notice={notice} finding={listed.finding} places={listed.places} />
        </div>
      )}
    </li>
  );
});

function Told({ message }: { readonly message: Message }): ReactNode {
  return useTell()(message);
}

function RowLabel({ finding: { place } }: { readonly finding: Finding }): ReactNode {
  const { numbers } = useTypeStyles();
  const tell = useTell();
  const locale = useLocale();
  const [only, second] = place.rows;
  if (only === undefined) return tell(say("report.whole-table"));
  if (second === undefined) return tell(say("pane.list.row", { row: only }));
  const rows = rowRuns(place.rows, locale);
  const told = tell(say("pane.list.rows", { rows }));
  // One run of rows stays in one line; a list of them may break.
  return rows.includes(separatorOf(locale)) ? told : <span className={numbers}>{told}</span>;
}

interface ClauseLineProps {
  readonly notice: Notice;
  readonly listed: ListedFinding;
  readonly open: boolean;
}

/** The header says the rule: the line names the unit or programme with the figure, and the sentence where that is not enough. */
function ClauseLine({ notice, listed, open }: ClauseLineProps): ReactNode {
  const styles = useStyles();
  const type = useTypeStyles();
  const tell = useTell();
  const locale = useLocale();
  const { finding, row } = listed;
  const { programme } = finding;
  const figure = figureText(finding, locale);
  const told = tell(finding.message);
  const unit = row?.cells.unit.text.trim() ?? "";
  const named = figure === null || programme === null ? told : programmeName(notice, programme, locale);
  const name = unit === "" ? named : unit;
  return (
    <span>
      <span className={styles.clauseText}>
        <span className={mergeClasses(open && type.strong)}>{name}</span>
        {figure !== null && figure !== name && <span className={styles.figure}>{figure}</span>}
      </span>
      {name !== told && (figure === null || figure === name || open) && (
        <span className={mergeClasses(type.detail, type.block)}>{told}</span>
      )}
    </span>
  );
}
