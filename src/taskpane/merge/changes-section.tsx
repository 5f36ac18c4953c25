// What changed since the last 全省汇总: looked at before it is written over.
import { useMemo, type ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { changesSince, type RowChange } from "../../consolidate/changes.ts";
import type { Consolidation } from "../../consolidate/consolidate.ts";
import { say } from "../../messages/catalogue.ts";
import { useTypeStyles } from "../parts/type.ts";
import { useTell } from "../words.tsx";
import { usePortions } from "./portions.tsx";

const useStyles = makeStyles({
  section: { padding: "0 12px 12px" },
  list: { margin: "8px 0 0", padding: 0, listStyleType: "none" },
  change: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    columnGap: "12px",
    padding: "4px 0",
  },
  kind: { fontSize: "12px", lineHeight: "20px", fontWeight: 600 },
  added: { color: tokens.colorStatusSuccessForeground1 },
  removed: { color: tokens.colorPaletteRedForeground1 },
  changed: { color: tokens.colorStatusWarningForeground3 },
});

/** Changes drawn at first and added by each “再显示”: few, as the matrix stands below them. */
const portion = 5;

export function ChangesSection({ consolidation }: { readonly consolidation: Consolidation }): ReactNode {
  const { previous, rows } = consolidation;
  const changes = useMemo(() => (previous === null ? [] : changesSince(previous, rows)), [previous, rows]);
  const styles = useStyles();
  const type = useTypeStyles();
  const tell = useTell();
  const { drawn, more } = usePortions(changes, portion, (count) => say("pane-merge.changes.more", { count }));
  if (previous === null) return null;
  const count = (kind: RowChange["kind"]): number => changes.filter((each) => each.kind === kind).length;
  return (
    <section className={styles.section} aria-labelledby="merge-changes">
      <h2 id="merge-changes" className={type.h2}>
        {tell(say("pane-merge.changes", { sheet: previous.sheet }))}
      </h2>
      <p className={type.detail}>
        {tell(
          changes.length === 0
            ? say("pane-merge.changes.none")
            : say("pane-merge.changes.counts", {
                added: count("added"),
                removed: count("removed"),
                changed: count("changed"),
              }),
        )}
      </p>
      {previous.asWritten === false && (
        <p className={type.advice}>{tell(say("pane-merge.changes.by-hand"))}</p>
      )}
      {changes.length > 0 && (
        <ul className={styles.list}>
          {drawn.map((change, at) => (
            // Two rows may change alike; their order is all that tells them apart.
            <Change key={at} change={change} />
          ))}
        </ul>
      )}
      {more}
    </section>
  );
}

function Change({ change }: { readonly change: RowChange }): ReactNode {
  const styles = useStyles();
  const type = useTypeStyles();
  const tell = useTell();
  const { kind, city, before, after, columns } = change;
  const blank = tell(say("pane-merge.changes.blank"));
  const textIn = (texts: RowChange["before"], column: (typeof columns)[number]): string => {
    const text = texts?.[column].trim() ?? "";
    return text === "" ? blank : text;
  };
  return (
    <li className={styles.change}>
      <span className={`${styles.kind} ${styles[kind]}`}>{tell(say(`changes.${kind}`))}</span>
      <div>
        {(after ?? before)?.unit ?? ""}
        <p className={type.detail}>
          {city}
          {columns.map((column) => (
            <span key={column} className={type.block}>
              {tell(
                // Telephone numbers stay where they are.
                column === "contact"
                  ? say("pane-merge.changes.contact", { column: tell(say(`changes.column.${column}`)) })
                  : say("pane-merge.changes.column", {
                      column: tell(say(`changes.column.${column}`)),
                      before: textIn(before, column),
                      after: textIn(after, column),
                    }),
              )}
            </span>
          ))}
        </p>
      </div>
    </li>
  );
}
