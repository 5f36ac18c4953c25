// Every target across the projects: those that fail most widely first; opened, how each project stands with it.
import { useId, useMemo, useRef, type ReactNode } from "react";
import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUp16Regular } from "@fluentui/react-icons/svg/chevron-up";
import { say } from "../../messages/catalogue.ts";
import { statuses, type Status } from "../../midterm/outcome.ts";
import { quantityText } from "../../midterm/quantity.ts";
import { programmeName } from "../../report/finding-words.ts";
import { useLinkStyles } from "../parts/cell-link.tsx";
import { ClauseLink } from "../parts/clause-link.tsx";
import { useTypeStyles } from "../parts/type.ts";
import { useLocale, useTell } from "../words.tsx";
import { GroupHead } from "./group-head.tsx";
import { ListHead } from "./list-head.tsx";
import { StateCounts, StateWord, toneOf } from "./state-word.tsx";
import type { MidtermSession, Scored } from "./session.ts";
import {
  targetsAcross,
  type TargetAcross,
  type TargetsOfProgramme,
  type TargetStanding,
} from "./target-list.ts";
import { useArrival } from "./use-arrival.ts";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0 },
  item: { listStyleType: "none", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  head: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 16px",
    columnGap: "8px",
    alignItems: "start",
    width: "100%",
    padding: "8px 12px",
    border: "none",
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  words: { display: "flex", flexDirection: "column", gap: "3px" },
  small: { fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground2 },
  everywhere: { color: tokens.colorPaletteRedForeground1, fontWeight: 600 },
  bar: {
    display: "flex",
    gap: "1px",
    height: "6px",
    borderRadius: "3px",
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground5,
    "@media (forced-colors: active)": { outline: "1px solid CanvasText" },
  },
  bad: { backgroundColor: tokens.colorStatusDangerBackground3 },
  late: { backgroundColor: tokens.colorStatusWarningBackground3 },
  going: { backgroundColor: tokens.colorCompoundBrandBackground },
  good: { backgroundColor: tokens.colorStatusSuccessBackground3 },
  open: { backgroundColor: "transparent" },
  detail: { padding: "0 12px 8px", fontSize: "12px", lineHeight: "16px" },
  standings: {
    width: "100%",
    borderCollapse: "collapse",
    margin: "4px 0 0",
    "& td, & th": { padding: "4px 0", fontWeight: 400, textAlign: "start", verticalAlign: "top" },
    "& td:last-child": { textAlign: "end", paddingLeft: "8px" },
  },
  note: { padding: "10px 12px 24px" },
});

export interface TargetsScreenProps {
  readonly session: MidtermSession;
  readonly scored: Scored;
}

export function TargetsScreen({ session, scored }: TargetsScreenProps): ReactNode {
  const styles = useStyles();
  const type = useTypeStyles();
  const tell = useTell();
  const locale = useLocale();
  const { state } = session;
  const programmes = useMemo(() => targetsAcross(scored.projects), [scored]);
  const heading = useRef<HTMLHeadingElement>(null);
  useArrival(state.views, heading);
  return (
    <>
      <ListHead session={session} scored={scored} view="targets" heading={heading} />
      {programmes.map((group) => (
        <section key={group.key}>
          <GroupHead
            title={tell(
              say("pane-midterm.group", {
                year: group.notice.year,
                programme: programmeName(group.notice, group.programme.id, locale),
              }),
            )}
            aside={tell(say("pane-midterm.section.count", { count: group.targets.length }))}
          />
          <ul className={styles.list}>
            {group.targets.map((across) => (
              <AcrossItem key={across.clause.id} across={across} group={group} session={session} />
            ))}
          </ul>
        </section>
      ))}
      <p className={`${type.detail} ${styles.note}`}>{tell(say("pane-midterm.convention"))}</p>
    </>
  );
}

interface AcrossItemProps {
  readonly across: TargetAcross;
  readonly group: TargetsOfProgramme;
  readonly session: MidtermSession;
}

function AcrossItem({ across, group, session: { state, dispatch } }: AcrossItemProps): ReactNode {
  const styles = useStyles();
  const tell = useTell();
  const locale = useLocale();
  const id = useId();
  const { target, clause, standings, failing, open } = across;
  const key = `${group.key}/${clause.id}`;
  const isOpen = state.open.has(key);
  const projects = standings.length;
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={styles.head}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => dispatch({ kind: "toggled", target: key })}
      >
        <span className={styles.words}>
          <span>{locale === "zh-CN" ? target.title.zh : target.title.en}</span>
          <span className={styles.small}>
            <span className={failing === projects && projects > 1 ? styles.everywhere : undefined}>
              {tell(say("pane-midterm.across.failing", { failing, open, projects }))}
            </span>
          </span>
          <StandingBar standings={standings} />
          <StateCounts states={countsOf(standings)} />
        </span>
        {isOpen ? <ChevronUp16Regular aria-hidden /> : <ChevronDown16Regular aria-hidden />}
      </button>
      {isOpen && (
        <div id={id} className={styles.detail}>
          <ClauseLink notice={group.notice} clause={clause} />
          <table className={styles.standings} aria-label={tell(say("pane-midterm.across.projects"))}>
            <tbody>
              {standings.map((standing) => (
                <Standing
                  key={standing.key}
                  standing={standing}
                  onOpen={() =>
                    dispatch({ kind: "viewed", view: { kind: "project", project: standing.key } })
                  }
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </li>
  );
}

function countsOf(standings: readonly TargetStanding[]): readonly (readonly [Status, number])[] {
  return statuses
    .map((status) => [status, standings.filter(({ target }) => target.status === status).length] as const)
    .filter(([, count]) => count > 0);
}

/** One piece for each project, the worst first. */
function StandingBar({ standings }: { readonly standings: readonly TargetStanding[] }): ReactNode {
  const styles = useStyles();
  return (
    <span aria-hidden className={styles.bar}>
      {standings.map(({ key, target }) => (
        <span key={key} className={styles[toneOf(target.status)]} style={{ flex: "1 1 0" }} />
      ))}
    </span>
  );
}

function Standing({
  standing: { score, target },
  onOpen,
}: {
  readonly standing: TargetStanding;
  readonly onOpen: () => void;
}): ReactNode {
  const type = useTypeStyles();
  const { link } = useLinkStyles();
  const tell = useTell();
  const { actual, required } = target;
  const name = score.project.unit?.text ?? score.project.project?.text ?? tell(say("pane-midterm.unnamed"));
  return (
    <tr>
      <th scope="row">
        <Link as="button" className={mergeClasses(link, type.name)} onClick={onOpen}>
          {name}
        </Link>
      </th>
      <td>
        <StateWord status={target.status} />
        {actual !== null && (
          <div className={type.numbers}>
            {quantityText(actual, required === null ? [] : [required.value]).trim()}
          </div>
        )}
      </td>
    </tr>
  );
}
