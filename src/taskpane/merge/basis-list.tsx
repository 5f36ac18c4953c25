// What the consolidation rests on beside the cities' files, and from where it was taken.
import type { ReactNode } from "react";
import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Consolidation } from "../../consolidate/consolidate.ts";
import { say, type Message } from "../../messages/catalogue.ts";
import { CellLink, useIsOpen, useLinkStyles } from "../parts/cell-link.tsx";
import { useTypeStyles } from "../parts/type.ts";
import { Status } from "../parts/verdict.tsx";
import { useTell } from "../words.tsx";

const useStyles = makeStyles({
  section: { padding: "0 12px 8px" },
  facts: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    columnGap: "16px",
    rowGap: "4px",
    margin: 0,
    "& dt": { color: tokens.colorNeutralForeground3, fontSize: "12px", lineHeight: "20px" },
    "& dd": { display: "flex", alignItems: "center", margin: 0, fontSize: "12px", lineHeight: "20px" },
  },
});

export interface BasisListProps {
  readonly consolidation: Consolidation;
  /** Whether the open workbook has been read. */
  readonly homeRead: boolean;
  readonly onRefresh: () => void;
}

export function BasisList({ consolidation, homeRead, onRefresh }: BasisListProps): ReactNode {
  const styles = useStyles();
  const type = useTypeStyles();
  const { link } = useLinkStyles();
  const tell = useTell();
  const { official, previous, receipts, lists, notice } = consolidation;
  return (
    <section className={styles.section} aria-labelledby="merge-basis">
      <h2 id="merge-basis" className={type.h2}>
        {tell(say("pane-merge.basis"))}
      </h2>
      <dl className={styles.facts}>
        <Source label={say("pane-merge.basis.figures")} source={official.regionFigures} />
        <Source label={say("pane-merge.basis.ledger")} source={official.ledger} />
        <Source label={say("pane-merge.basis.previous")} source={previous} optional />
        <Source label={say("pane-merge.basis.receipts")} source={receipts} optional />
        {notice.oneChannel !== null &&
          (lists.length === 0 ? [null] : lists).map((list) => (
            <Source
              key={JSON.stringify([list?.file, list?.sheet])}
              label={say("pane-merge.basis.lists")}
              source={list}
            />
          ))}
      </dl>
      {(official.regionFigures === null || official.ledger === null) && (
        <p className={type.detail}>{tell(say("pane-merge.basis.hint"))}</p>
      )}
      <p className={type.detail}>
        {!homeRead && `${tell(say("pane-merge.basis.unread"))} `}
        <Link as="button" className={link} onClick={onRefresh}>
          {tell(say("pane-merge.home.read"))}
        </Link>
      </p>
    </section>
  );
}

interface SourceProps {
  readonly label: Message;
  readonly source: { readonly file: string; readonly sheet: string } | null;
  /** Its absence is no lack. */
  readonly optional?: boolean;
}

function Source({ label, source, optional = false }: SourceProps): ReactNode {
  const tell = useTell();
  const isOpen = useIsOpen();
  return (
    <>
      <dt>{tell(label)}</dt>
      <dd>
        {source === null ? (
          optional ? (
            tell(say("pane-merge.basis.none-yet"))
          ) : (
            <Status tone="absent" word={tell(say("pane-merge.basis.none"))} />
          )
        ) : isOpen(source.file) ? (
          <span>
            {tell(say("pane-merge.basis.open"))}
            <CellLink sheet={source.sheet} address="A1">
              {source.sheet}
            </CellLink>
          </span>
        ) : (
          tell(say("pane-merge.basis.file", source))
        )}
      </dd>
    </>
  );
}
