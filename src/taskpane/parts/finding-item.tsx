// One finding in the list: a full-width button that opens its detail below.
import { memo, useId, type ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { say, type Message } from "../../messages/catalogue.ts";
import type { Notice } from "../../notices/schema.ts";
import { figureText, groupWord, programmeName } from "../../report/finding-words.ts";
import { rowRuns, separatorOf } from "../../report/place-words.ts";
import type { Finding } from "../../review/finding.ts";
import type { ListedFinding } from "../finding-list.ts";
import { useLocale, useTell } from "../words.tsx";
import { FindingDetail } from "./finding-detail.tsx";
import { Chevron, useFoldStyles } from "./fold.tsx";
import { useTypeStyles } from "./type.ts";
import { GroupStatus, Status } from "./verdict.tsx";

const useStyles = makeStyles({
  item: { listStyleType: "none" },
  byClause: { gridTemplateColumns: "16px 52px minmax(0, 1fr) 16px" },
  byClauseEnglish: { gridTemplateColumns: "16px 60px minmax(0, 1fr) 16px" },
  row: {
    fontSize: "12px",
    lineHeight: "20px",
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
  clauseText: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: "12px" },
  figure: { marginLeft: "auto", fontVariantNumeric: "tabular-nums" },
});

export interface FindingItemProps {
  readonly notice: Notice;
  readonly listed: ListedFinding;
  /** "nested": below a line that already says its group. */
  readonly arrangement: "row" | "clause" | "nested";
  readonly open: boolean;
  readonly onToggle: (index: number) => void;
}

export const FindingItem = memo(function FindingItem(props: FindingItemProps): ReactNode {
  const { notice, listed, arrangement, open, onToggle } = props;
  const styles = useStyles();
  const fold = useFoldStyles();
  const type = useTypeStyles();
  const locale = useLocale();
  const id = useId();
  const chinese = locale === "zh-CN";
  const byClause = chinese ? styles.byClause : styles.byClauseEnglish;
  const byRow = chinese ? fold.labelled : fold.labelledEnglish;
  const grids = { clause: byClause, row: byRow, nested: fold.plain };
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={mergeClasses(fold.head, grids[arrangement])}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => onToggle(listed.index)}
      >
        {arrangement === "row" && (
          <span className={fold.first}>
            <GroupStatus group={listed.group} />
          </span>
        )}
        {arrangement === "clause" && (
          <>
            <span className={fold.first}>
              <Status tone={listed.group} word={null} />
              <span className={type.spoken}>{groupWord(listed.group, locale)}</span>
            </span>
            <span className={styles.row}>
              <RowLabel finding={listed.finding} />
            </span>
          </>
        )}
        {arrangement === "clause" ? (
          <ClauseLine notice={notice} listed={listed} open={open} />
        ) : (
          <span className={mergeClasses(open && type.strong)}>
            <Told message={listed.finding.message} />
          </span>
        )}
        <Chevron open={open} />
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
