// Every row as it will be written, and every row that was read and will not be, with the reason.
import { useMemo, type ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ConsolidatedRow, Consolidation } from "../../consolidate/consolidate.ts";
import { say } from "../../messages/catalogue.ts";
import type { Notice } from "../../notices/schema.ts";
import { reasonWords } from "../../report/file-reason-words.ts";
import { programmeName } from "../../report/finding-words.ts";
import { rowsWords } from "../../report/place-words.ts";
import { useTypeStyles } from "../parts/type.ts";
import { dot, useLocale, useTell } from "../words.tsx";
import { usePortions } from "./portions.tsx";

const useStyles = makeStyles({
  view: { padding: "0 0 24px" },
  head: { margin: "0 12px 4px" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  row: {
    display: "grid",
    gridTemplateColumns: "32px minmax(0, 1fr)",
    columnGap: "8px",
    padding: "6px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  serial: {
    textAlign: "end",
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
  },
  leftOut: { padding: "6px 12px", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  name: { margin: 0 },
});

/** Rows drawn at first and added by each “再显示”. */
const portion = 50;

export function RowsView({ consolidation }: { readonly consolidation: Consolidation }): ReactNode {
  const { rows, leftOut, notice } = consolidation;
  const styles = useStyles();
  const type = useTypeStyles();
  const tell = useTell();
  const { drawn, more } = usePortions(rows, portion, (count) => say("pane-merge.rows.more", { count }));
  return (
    <div className={styles.view}>
      <section aria-labelledby="merge-rows">
        <h2 id="merge-rows" className={`${type.h2} ${styles.head}`}>
          {tell(
            rows.length === 0 ? say("pane-merge.rows.none") : say("pane-merge.rows", { rows: rows.length }),
          )}
        </h2>
        <ol className={styles.list}>
          {drawn.map((row) => (
            <Row key={row.serial} row={row} notice={notice} />
          ))}
        </ol>
        {more}
      </section>
      {leftOut.length > 0 && <LeftOut leftOut={leftOut} />}
    </div>
  );
}

function Row({
  row: { serial, city, row },
  notice,
}: {
  readonly row: ConsolidatedRow;
  readonly notice: Notice;
}): ReactNode {
  const styles = useStyles();
  const type = useTypeStyles();
  const tell = useTell();
  const locale = useLocale();
  const programme =
    row.programme === null
      ? tell(say("pane-merge.rows.unplaced"))
      : programmeName(notice, row.programme, locale);
  const unit = row.cells.unit.text.trim();
  const { file, sheet } = row.table;
  return (
    <li className={styles.row}>
      <span className={styles.serial}>{serial}</span>
      <div>
        <p className={styles.name}>{unit === "" ? tell(say("pane.list.no-unit")) : unit}</p>
        <p className={type.detail}>
          {[city, programme, row.cells.county.text.trim()].filter(Boolean).join(dot)}
        </p>
        <p className={type.detail}>{tell(say("pane-merge.rows.source", { file, sheet, row: row.row }))}</p>
      </div>
    </li>
  );
}

function LeftOut({ leftOut }: Pick<Consolidation, "leftOut">): ReactNode {
  const styles = useStyles();
  const type = useTypeStyles();
  const tell = useTell();
  const locale = useLocale();
  const total = useMemo(() => leftOut.reduce((sum, { rows }) => sum + rows.length, 0), [leftOut]);
  const { drawn, more } = usePortions(leftOut, portion, (count) => say("pane-merge.rows.more", { count }));
  return (
    <section aria-labelledby="merge-left-out">
      <h2 id="merge-left-out" className={`${type.h2} ${styles.head}`}>
        {tell(say("pane-merge.rows.left-out", { rows: total }))}
      </h2>
      <ul className={styles.list}>
        {drawn.map(({ file, sheet, rows, reason }) => (
          <li key={JSON.stringify([file, sheet, rows])} className={styles.leftOut}>
            <p className={styles.name}>{file}</p>
            <p className={type.detail}>
              {tell(
                say("pane-merge.rows.left-out.line", {
                  sheet,
                  rows: rowsWords(rows, locale),
                  count: rows.length,
                }),
              )}
            </p>
            <p className={type.detail}>{tell(reasonWords(reason).told)}</p>
          </li>
        ))}
      </ul>
      {more}
    </section>
  );
}
