// Before the review: what was read and from where, rows per programme, and what the review can rest on.
import { useMemo, type ReactNode } from "react";
import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { say } from "../../messages/catalogue.ts";
import { programmeOf } from "../../notices/registry.ts";
import type { Notice } from "../../notices/schema.ts";
import { areaAddress } from "../../sheets/grid.ts";
import type { SummaryTable } from "../../sheets/summary-table.ts";
import { BasisSection } from "../parts/basis-section.tsx";
import { CellLink, useLinkStyles } from "../parts/cell-link.tsx";
import { DatesSection } from "../parts/dates-section.tsx";
import { NoticeRow } from "../parts/notice-row.tsx";
import { RefusalList } from "../parts/refusal-list.tsx";
import { useTypeStyles } from "../parts/type.ts";
import {
  countByProgramme,
  noticeFor,
  tablesToReview,
  type ProgrammeCount,
  type Recognition,
} from "../recognition.ts";
import type { Session } from "../session.ts";
import { useLocale, useTell } from "../words.tsx";

const useStyles = makeStyles({
  facts: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    columnGap: "16px",
    rowGap: "4px",
    margin: "0 0 8px",
    "& dt": { color: tokens.colorNeutralForeground3, fontSize: "12px", lineHeight: "20px" },
    "& dd": { margin: 0, fontSize: "12px", lineHeight: "20px" },
  },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: "12px",
    lineHeight: "16px",
    "& th": { fontWeight: 400, textAlign: "end" },
    "& th:first-child": { textAlign: "start" },
    "& th, & td": { padding: "6px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
    "& thead th": {
      color: tokens.colorNeutralForeground3,
      borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    },
    "& tbody tr:last-child > *": { borderBottomStyle: "none", fontWeight: 600 },
  },
  right: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap", textAlign: "end" },
  none: { color: tokens.colorNeutralForeground3 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export interface RecognisedScreenProps {
  readonly recognition: Recognition;
  readonly edited: boolean;
  readonly session: Session;
}

export function RecognisedScreen(props: RecognisedScreenProps): ReactNode {
  const { recognition, edited, session } = props;
  const { state, dispatch } = session;
  const { link } = useLinkStyles();
  const styles = useStyles();
  const type = useTypeStyles();
  const tell = useTell();
  const choice = useMemo(() => noticeFor(recognition, state.year), [recognition, state.year]);
  const notice = choice.kind === "found" ? choice.notice : null;
  const counts = useMemo(
    () => (notice === null ? [] : countByProgramme(recognition, notice)),
    [recognition, notice],
  );
  const { file, summary } = recognition;
  return (
    <>
      <h1 className={type.h1}>{tell(say("pane.start.title"))}</h1>
      <p className={type.detail}>{tell(say("pane.start.hint"))}</p>
      {edited && (
        <p className={type.advice} role="status">
          {tell(say("pane.start.edited"))}{" "}
          <Link as="button" inline className={link} onClick={session.read}>
            {tell(say("pane.do.read-again"))}
          </Link>
        </p>
      )}
      <h2 className={type.h2}>{tell(say("pane.recognised"))}</h2>
      <dl className={styles.facts}>
        {tablesToReview(recognition).map((table) => (
          <TableFacts key={`${table.sheet}!${areaAddress(table.area)}`} table={table} />
        ))}
        <dt>{tell(say("pane.recognised.notice"))}</dt>
        <dd>
          <NoticeRow choice={choice} onChoose={(year) => dispatch({ kind: "year-chosen", year })} />
        </dd>
      </dl>
      {summary.faults.length > 0 && (
        <RefusalList refusals={[{ kind: "unreadable-table", file, faults: summary.faults }]} />
      )}
      {notice !== null && (
        <>
          <ProgrammeTable notice={notice} counts={counts} />
          <BasisSection
            recognition={recognition}
            notice={notice}
            counts={counts}
            onInsert={(what) => session.propose(what, notice)}
          />
        </>
      )}
      <DatesSection recognition={recognition} dates={state.dates} dispatch={dispatch} />
    </>
  );
}

function TableFacts({ table }: { readonly table: SummaryTable }): ReactNode {
  const styles = useStyles();
  const tell = useTell();
  const { sheet, sheetHidden, area, letterhead } = table;
  const { city, bureau } = letterhead;
  return (
    <>
      <dt>{tell(say("pane.recognised.sheet"))}</dt>
      <dd>
        <CellLink sheet={sheet} address={areaAddress(area)}>
          {sheet}!{areaAddress(area)}
        </CellLink>
        {sheetHidden && tell(say("pane.recognised.hidden"))}
      </dd>
      <dt>{tell(say("pane.recognised.city"))}</dt>
      <dd>
        {city ?? tell(say("pane.recognised.no-city"))}
        {bureau !== null && (
          <span className={styles.quiet}>
            {" "}
            <CellLink sheet={sheet} address={bureau.cell} />
          </span>
        )}
      </dd>
    </>
  );
}

interface ProgrammeTableProps {
  readonly notice: Notice;
  readonly counts: readonly ProgrammeCount[];
}

function ProgrammeTable({ notice, counts }: ProgrammeTableProps): ReactNode {
  const styles = useStyles();
  const type = useTypeStyles();
  const tell = useTell();
  const locale = useLocale();
  const name = ({ programme }: ProgrammeCount): string => {
    if (programme === null) return tell(say("pane.programmes.unplaced"));
    const { name: chinese, englishName } = programmeOf(notice, programme);
    return locale === "zh-CN" ? chinese : englishName;
  };
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{tell(say("pane.programmes"))}</th>
          <th scope="col" className={styles.right}>
            {tell(say("pane.programmes.rows"))}
          </th>
        </tr>
      </thead>
      <tbody>
        {counts.map((count) => (
          <tr key={count.programme} className={mergeClasses(count.rows === 0 && styles.none)}>
            <th scope="row" className={type.name}>
              {name(count)}
            </th>
            <td className={styles.right}>{count.rows}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">{tell(say("pane.programmes.total"))}</th>
          <td className={styles.right}>{counts.reduce((sum, { rows }) => sum + rows, 0)}</td>
        </tr>
      </tbody>
    </table>
  );
}
