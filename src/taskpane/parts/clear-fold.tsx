// The end of the list: rows, or clauses, about which nothing was found, folded until somebody asks.
import { useMemo, useState, type ReactNode } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { say } from "../../messages/catalogue.ts";
import type { Notice } from "../../notices/schema.ts";
import type { MetRow } from "../../report/met-rows.ts";
import { clauseTitle } from "../clause-title.ts";
import type { ListedFinding } from "../finding-list.ts";
import { clearClauses, clearRows, type MetList } from "../met-list.ts";
import { chunk, type Results } from "../state.ts";
import { dot, useLocale, useTell } from "../words.tsx";
import { Fold } from "./fold.tsx";
import { MetLines, MetOfRow } from "./met-fold.tsx";
import { useTypeStyles } from "./type.ts";

const useStyles = makeStyles({
  section: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  head: { margin: 0, padding: "6px 12px 0", fontSize: "14px", lineHeight: "20px", fontWeight: 600 },
  number: { fontWeight: 400, color: tokens.colorNeutralForeground2 },
  more: { padding: "8px 12px" },
});

export interface ClearFoldProps {
  readonly results: Results;
  readonly findings: readonly ListedFinding[];
  readonly list: MetList;
}

export function ClearFold({ results, findings, list }: ClearFoldProps): ReactNode {
  return results.filter.arrangement === "row" ? (
    <ClearRows results={results} findings={findings} list={list} />
  ) : (
    <ClearClauses results={results} findings={findings} list={list} />
  );
}

/** Draws the first of many, and the next on request. */
function useChunks<T>(all: readonly T[]): readonly [shown: readonly T[], more: ReactNode] {
  const styles = useStyles();
  const tell = useTell();
  const [count, setCount] = useState(chunk);
  const left = all.length - count;
  const more =
    left <= 0 ? null : (
      <div className={styles.more}>
        <Button size="small" onClick={() => setCount(count + chunk)}>
          {tell(say("pane.list.more", { count: Math.min(chunk, left) }))}
        </Button>
      </div>
    );
  return [all.slice(0, count), more];
}

function ClearRows({ results: { review, filter }, findings, list }: ClearFoldProps): ReactNode {
  const styles = useStyles();
  const tell = useTell();
  const rows = useMemo(() => clearRows(review, list, findings, filter), [review, list, findings, filter]);
  const numbered = rows.filter(({ row }) => row !== null).length;
  if (rows.length === 0) return null;
  return (
    <section className={styles.section}>
      <Fold
        words={tell(numbered === 0 ? say("pane.clear.table") : say("pane.clear.rows", { count: numbered }))}
      >
        <RowList notice={review.notice} rows={rows} />
      </Fold>
    </section>
  );
}

function RowList({ notice, rows }: { readonly notice: Notice; readonly rows: readonly MetRow[] }): ReactNode {
  const styles = useStyles();
  const tell = useTell();
  const [shown, more] = useChunks(rows);
  return (
    <>
      {shown.map(({ file, sheet, row, clauses }) => (
        <div key={JSON.stringify([file, sheet, row?.row])} className={styles.row}>
          <h3 className={styles.head}>
            {row === null ? (
              tell(say("report.whole-table"))
            ) : (
              <>
                <span className={styles.number}>{tell(say("pane.list.row", { row: row.row }))}</span>{" "}
                {row.cells.unit.text.trim()}
              </>
            )}
          </h3>
          <MetOfRow notice={notice} clauses={clauses} />
        </div>
      ))}
      {more}
    </>
  );
}

function ClearClauses({ results: { review, filter }, findings, list }: ClearFoldProps): ReactNode {
  const styles = useStyles();
  const tell = useTell();
  const locale = useLocale();
  const { notice } = review;
  const clauses = useMemo(
    () => clearClauses(notice, list, findings, filter, locale),
    [notice, list, findings, filter, locale],
  );
  if (clauses.length === 0) return null;
  return (
    <section className={styles.section}>
      <Fold words={tell(say("pane.clear.clauses", { count: clauses.length }))}>
        {clauses.map(({ clause, lines }) => (
          <div key={clause.id} className={styles.row}>
            <Fold words={<ClauseWords notice={notice} clause={clause} rows={lines.length} />}>
              <MetLines notice={notice} clause={clause.id} lines={lines} />
            </Fold>
          </div>
        ))}
      </Fold>
    </section>
  );
}

interface ClauseWordsProps {
  readonly notice: Notice;
  readonly clause: Notice["clauses"][number];
  readonly rows: number;
}

function ClauseWords({ notice, clause, rows }: ClauseWordsProps): ReactNode {
  const type = useTypeStyles();
  const tell = useTell();
  const locale = useLocale();
  return (
    <>
      {clauseTitle(clause, notice, locale)}
      <span className={`${type.detail} ${type.block}`}>
        <span lang="zh-CN">{clause.locator}</span>
        {dot}
        {tell(say("pane.list.met", { rows }))}
      </span>
    </>
  );
}
