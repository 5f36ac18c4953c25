// All projects: by programme, what is flagged first, then ranked; what needs somebody is named.
import { useMemo, useRef, type ReactNode } from "react";
import { Button, makeStyles } from "@fluentui/react-components";
import { say } from "../../messages/catalogue.ts";
import { programmeName } from "../../report/finding-words.ts";
import { paceText } from "../../report/score-words.ts";
import { useTypeStyles } from "../parts/type.ts";
import { useLocale, useTell } from "../words.tsx";
import { GroupHead } from "./group-head.tsx";
import { ListHead } from "./list-head.tsx";
import { projectGroups, type ProjectGroup } from "./project-list.ts";
import { ProjectRow } from "./project-row.tsx";
import type { MidtermSession, Scored } from "./session.ts";
import { useArrival } from "./use-arrival.ts";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0 },
  note: { padding: "10px 12px 24px" },
  none: { padding: "12px", "& p": { margin: "0 0 8px" } },
});

export interface ProjectsScreenProps {
  readonly session: MidtermSession;
  readonly scored: Scored;
}

export function ProjectsScreen({ session, scored }: ProjectsScreenProps): ReactNode {
  const styles = useStyles();
  const type = useTypeStyles();
  const tell = useTell();
  const locale = useLocale();
  const { state, dispatch } = session;
  const groups = useMemo(() => projectGroups(scored.projects, state.filter), [scored, state.filter]);
  const heading = useRef<HTMLHeadingElement>(null);
  const row = useRef<HTMLButtonElement>(null);
  useArrival(state.views, row, heading);
  return (
    <>
      <ListHead session={session} scored={scored} view="projects" heading={heading} />
      {groups.map((group) => (
        <section key={group.key}>
          <GroupHead
            title={tell(
              say("pane-midterm.group", {
                year: group.notice.year,
                programme: programmeName(group.notice, group.programme.id, locale),
              }),
            )}
            aside={paceOf(group, locale)}
          />
          <ul className={styles.list}>
            {group.projects.map((listed) => (
              <ProjectRow
                key={listed.key}
                listed={listed}
                button={listed.key === state.opened ? row : undefined}
                onOpen={() => dispatch({ kind: "viewed", view: { kind: "project", project: listed.key } })}
              />
            ))}
          </ul>
        </section>
      ))}
      {groups.length === 0 && (
        <div className={styles.none}>
          <p>{tell(say("pane-midterm.none-in-filter"))}</p>
          <Button size="small" onClick={() => dispatch({ kind: "filtered", filter: [] })}>
            {tell(say("pane-midterm.clear-filter"))}
          </Button>
        </div>
      )}
      <p className={`${type.detail} ${styles.note}`}>{tell(say("pane-midterm.convention"))}</p>
    </>
  );
}

/** How far the projects of a group are, where all are equally far. */
function paceOf({ projects }: ProjectGroup, locale: ReturnType<typeof useLocale>): string | undefined {
  const texts = new Set(projects.map(({ score }) => paceText(score, locale)));
  const [text] = texts;
  return texts.size === 1 ? text : undefined;
}
