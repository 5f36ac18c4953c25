// Above both lists: what was scored and as of when, states as filters, by project or by target.
import type { ReactNode, Ref } from "react";
import { Link, ToggleButton, makeStyles } from "@fluentui/react-components";
import { say, type Message } from "../../messages/catalogue.ts";
import { useLinkStyles } from "../parts/cell-link.tsx";
import { Segments } from "../parts/segments.tsx";
import { useTypeStyles } from "../parts/type.ts";
import { dot, useTell } from "../words.tsx";
import { FindingNotes } from "./finding-notes.tsx";
import { attention, stateTotals, type ScoredProject } from "./project-list.ts";
import type { MidtermSession, Scored } from "./session.ts";
import { StateWord } from "./state-word.tsx";

const useStyles = makeStyles({
  head: { padding: "12px 12px 10px" },
  states: { display: "flex", flexWrap: "wrap", gap: "6px", marginTop: "8px" },
  state: { minWidth: 0, height: "24px", padding: "0 8px", fontWeight: 400 },
  views: { marginTop: "10px" },
  findings: { marginTop: "8px" },
});

/** When the projects were checked; several days as a span. */
function dayMessages(projects: readonly ScoredProject[]): readonly Message[] {
  const days = projects.flatMap(({ score }) => (score.pace.check === null ? [] : [score.pace.check])).sort();
  const [from] = days;
  const to = days.at(-1);
  const without = projects.length - days.length;
  return [
    ...(from === undefined || to === undefined ? [] : [say("pane-midterm.check-day", { from, to })]),
    ...(without === 0 ? [] : [say("pane-midterm.no-check-day", { projects: without })]),
  ];
}

export interface ListHeadProps {
  readonly session: MidtermSession;
  readonly scored: Scored;
  readonly view: "projects" | "targets";
  readonly heading: Ref<HTMLHeadingElement>;
}

export function ListHead({ session, scored, view, heading }: ListHeadProps): ReactNode {
  const styles = useStyles();
  const type = useTypeStyles();
  const { link } = useLinkStyles();
  const tell = useTell();
  const { dispatch } = session;
  const sheets = [...new Set(scored.projects.map(({ score }) => score.project.sheet))];
  const about = [
    ...dayMessages(scored.projects),
    say("pane-midterm.read-from", { sheets, projects: scored.projects.length }),
  ];
  return (
    <div className={styles.head}>
      <h1 ref={heading} tabIndex={-1} className={type.h1}>
        {tell(say("pane-midterm.title"))}
      </h1>
      <p className={type.detail}>
        {about.map((message) => tell(message)).join(dot)}
        {dot}
        <Link
          as="button"
          inline
          className={link}
          onClick={() => dispatch({ kind: "viewed", view: { kind: "conventions" } })}
        >
          {tell(say("pane-midterm.change"))}
        </Link>
      </p>
      {scored.findings.length > 0 && (
        <div className={styles.findings}>
          <strong>{tell(say("pane-midterm.refused", { count: scored.findings.length }))}</strong>
          <FindingNotes findings={scored.findings} />
        </div>
      )}
      {view === "projects" && <StateFilters session={session} projects={scored.projects} />}
      <Segments
        label={tell(say("pane-midterm.views"))}
        className={styles.views}
        segments={[
          { value: "projects", word: tell(say("pane-midterm.by-project")) },
          { value: "targets", word: tell(say("pane-midterm.by-target")) },
        ]}
        chosen={view}
        onChoose={(kind) => dispatch({ kind: "viewed", view: { kind } })}
      />
    </div>
  );
}

/** States that need somebody, with the numbers of targets: pressed ones leave the projects that have some. */
function StateFilters({
  session: { state, dispatch },
  projects,
}: {
  readonly session: MidtermSession;
  readonly projects: readonly ScoredProject[];
}): ReactNode {
  const styles = useStyles();
  const tell = useTell();
  const { filter } = state;
  const totals = stateTotals(projects);
  const shown = attention.filter((each) => (totals.get(each) ?? 0) > 0 || filter.includes(each));
  if (shown.length === 0) return null;
  return (
    <div role="group" aria-label={tell(say("pane-midterm.states"))} className={styles.states}>
      {shown.map((status) => {
        const pressed = filter.includes(status);
        return (
          <ToggleButton
            key={status}
            size="small"
            shape="circular"
            className={styles.state}
            checked={pressed}
            onClick={() =>
              dispatch({
                kind: "filtered",
                filter: pressed ? filter.filter((each) => each !== status) : [...filter, status],
              })
            }
          >
            <StateWord status={status} count={totals.get(status) ?? 0} />
          </ToggleButton>
        );
      })}
    </div>
  );
}
