// No review came of it: each thing looked for with what was found, or the sentence that says what stood in the way.
import type { ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { say, type Message } from "../../messages/catalogue.ts";
import { noticeOf, noticeYears } from "../../notices/registry.ts";
import { columnKeys, type ColumnKey } from "../../notices/schema.ts";
import type { ReviewRefusal } from "../../review/review.ts";
import type { Miss } from "../../sheets/summary-table.ts";
import { CellLink } from "../parts/cell-link.tsx";
import { RefusalList } from "../parts/refusal-list.tsx";
import { useTypeStyles } from "../parts/type.ts";
import { Status } from "../parts/verdict.tsx";
import { useTell } from "../words.tsx";

const useStyles = makeStyles({
  list: { margin: "4px 0 0", padding: 0, listStyleType: "none" },
  item: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    minHeight: "34px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  what: { flexGrow: 1, minWidth: 0 },
  found: { flexShrink: 0, fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground3 },
  advice: { margin: "16px 0 0" },
});

export function RefusedScreen({ refusals }: { readonly refusals: readonly ReviewRefusal[] }): ReactNode {
  const type = useTypeStyles();
  const tell = useTell();
  const [only, second] = refusals;
  if (only?.kind === "no-table" && second === undefined) return <NothingFound misses={only.misses} />;
  return (
    <>
      <h1 className={type.h1}>{tell(say("pane.refused.title"))}</h1>
      <RefusalList refusals={refusals} />
    </>
  );
}

/** The sheet that comes closest: with most columns of the form, then with a title or bureau. */
function nearestMiss(misses: readonly Miss[]): Miss | null {
  const score = ({ columns, title, bureau }: Miss): number =>
    columns.length * 4 + (title === null ? 0 : 2) + (bureau === null ? 0 : 1);
  return misses.reduce<Miss | null>(
    (best, miss) => (score(miss) > (best === null ? 0 : score(best)) ? miss : best),
    null,
  );
}

function NothingFound({ misses }: { readonly misses: readonly Miss[] }): ReactNode {
  const styles = useStyles();
  const type = useTypeStyles();
  const tell = useTell();
  const nearest = nearestMiss(misses);
  const cellOf = (key: ColumnKey): string | null =>
    nearest?.columns.find((column) => column.key === key)?.cell ?? null;
  return (
    <>
      <h1 className={type.h1}>{tell(say("pane.nothing.title"))}</h1>
      <p className={type.detail}>
        {tell(say("pane.nothing.searched", { sheets: misses.length }))}
        {nearest !== null && nearest.nearest !== null && (
          <>
            {tell(say("pane.sentence-gap"))}
            {tell(say("pane.nothing.nearest"))}{" "}
            <CellLink sheet={nearest.sheet} address={nearest.nearest}>
              {nearest.sheet}!{nearest.nearest}
            </CellLink>
          </>
        )}
      </p>
      <h2 className={type.h2}>{tell(say("pane.nothing.sought"))}</h2>
      <ul className={styles.list}>
        <Sought what={say("pane.nothing.title-words")} found={nearest?.title ?? null} />
        <Sought what={say("pane.nothing.bureau")} found={nearest?.bureau ?? null} />
        {columnHeaders().map(({ key, header }) => (
          <Sought
            key={key}
            what={say("pane.nothing.column", { header })}
            found={cellOf(key)}
            sheet={nearest?.sheet ?? null}
          />
        ))}
      </ul>
      <h2 className={type.h2}>{tell(say("pane.nothing.sheets"))}</h2>
      <ul className={styles.list}>
        {misses.map((miss) => (
          <li key={miss.sheet} className={styles.item}>
            <span className={styles.what}>{miss.sheet}</span>
            <span className={styles.found}>{tell(missMessage(miss))}</span>
          </li>
        ))}
      </ul>
      <p className={styles.advice}>{tell(say("pane.nothing.advice"))}</p>
    </>
  );
}

/** Column names as the latest notice prints them. */
function columnHeaders(): readonly { readonly key: ColumnKey; readonly header: string }[] {
  const [latest] = noticeYears();
  return (latest === undefined ? null : noticeOf(latest))?.summaryTable.columns ?? [];
}

interface SoughtProps {
  readonly what: Message;
  /** What was found: a cell where `sheet` is given, else that there was something. */
  readonly found: string | null;
  readonly sheet?: string | null;
}

function Sought({ what, found, sheet = null }: SoughtProps): ReactNode {
  const styles = useStyles();
  const tell = useTell();
  return (
    <li className={styles.item}>
      <Status tone={found === null ? "absent" : "found"} word={null} />
      <span className={styles.what}>{tell(what)}</span>
      <span className={styles.found}>
        {found === null ? (
          tell(say("pane.nothing.absent"))
        ) : sheet === null ? (
          tell(say("pane.nothing.found"))
        ) : (
          <CellLink sheet={sheet} address={found} />
        )}
      </span>
    </li>
  );
}

function missMessage({ empty, recognisedAs, columns }: Miss): Message {
  if (empty) return say("pane.nothing.empty");
  switch (recognisedAs) {
    case "region-figures":
      return say("pane.nothing.is-figures");
    case "project-ledger":
      return say("pane.nothing.is-ledger");
    case "province-summary":
      return say("pane.nothing.is-province");
    case "evidence":
      return say("pane.nothing.is-evidence");
    case null:
      return say("pane.nothing.columns", { found: columns.length, all: columnKeys.length });
  }
}
