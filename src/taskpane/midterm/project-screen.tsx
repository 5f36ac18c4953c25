// One project: score and what of it is open, faults, then its targets as the guide groups them; what can never be made good first.
import { useMemo, useRef, type ReactNode, type Ref } from "react";
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { say } from "../../messages/catalogue.ts";
import { statuses } from "../../midterm/outcome.ts";
import { programmeName } from "../../report/finding-words.ts";
import { gradeText, openText, paceText, statusCounts } from "../../report/score-words.ts";
import type { MidtermFinding } from "../../midterm/finding.ts";
import type { ProjectScore } from "../../midterm/project.ts";
import { useTypeStyles } from "../parts/type.ts";
import { useLocale, useTell } from "../words.tsx";
import { BarLegend, ScoreBar } from "./bars.tsx";
import { FindingNotes } from "./finding-notes.tsx";
import { GroupHead } from "./group-head.tsx";
import type { ScoredProject } from "./project-list.ts";
import { scoreNumbers } from "./project-row.tsx";
import type { MidtermSession } from "./session.ts";
import { StateCounts } from "./state-word.tsx";
import { TargetItem } from "./target-item.tsx";
import { targetGroups, type TargetGroup } from "./target-list.ts";
import { TaskSection } from "./task-section.tsx";
import { useArrival } from "./use-arrival.ts";
import { ViewHead } from "./view-head.tsx";

const useStyles = makeStyles({
  head: { padding: "8px 12px 10px" },
  line: { display: "flex", justifyContent: "space-between", alignItems: "baseline", columnGap: "12px" },
  score: { fontSize: "20px", lineHeight: "28px", fontWeight: 600 },
  grade: { fontSize: "14px", lineHeight: "20px", fontWeight: 600 },
  after: { marginTop: "8px" },
  list: { margin: 0, padding: 0 },
  end: { height: "24px" },
});

/** The key of an opened target. */
export const openKey = (project: string, clause: string): string => `${project}/${clause}`;

export interface ProjectScreenProps {
  readonly session: MidtermSession;
  readonly project: ScoredProject;
}

export function ProjectScreen({ session, project: { key, score } }: ProjectScreenProps): ReactNode {
  const styles = useStyles();
  const tell = useTell();
  const { state, dispatch } = session;
  const groups = useMemo(() => targetGroups(score), [score]);
  const heading = useRef<HTMLHeadingElement>(null);
  useArrival(state.views, heading);
  const graded = state.entries.grades.get(key);
  const contracted = state.entries.contracts.get(key);
  const faults = score.findings.filter((finding) => !isOfTarget(finding, score));
  return (
    <>
      <ProjectHead session={session} score={score} heading={heading} />
      {faults.length > 0 && (
        <section className={styles.head}>
          <strong>{tell(say("pane-midterm.findings", { count: faults.length }))}</strong>
          <FindingNotes findings={faults} />
        </section>
      )}
      {groups.map((group) => (
        <section key={`${group.kind}${group.locator ?? ""}`}>
          <GroupTitle group={group} />
          <ul className={styles.list}>
            {group.targets.map((target) => {
              const clause = target.clause.id;
              const id = openKey(key, clause);
              return (
                <TargetItem
                  // A grade that was given elsewhere makes the form anew.
                  key={clause}
                  score={score}
                  target={target}
                  open={state.open.has(id)}
                  unwritten={graded?.has(clause) === true}
                  contractUnwritten={target.target.figures.some(({ id: of }) => contracted?.has(of) === true)}
                  onToggle={() => dispatch({ kind: "toggled", target: id })}
                  onGrade={(grade) => dispatch({ kind: "graded", project: key, clause, grade })}
                  onContract={(figure, contract) =>
                    dispatch({ kind: "contract-given", project: key, figure, contract })
                  }
                />
              );
            })}
          </ul>
        </section>
      ))}
      <TaskSection score={score} />
      <div className={styles.end} />
    </>
  );
}

/** States and notes of targets stand with the targets; what is left is about the sheet, its dates and the settings. */
function isOfTarget(finding: MidtermFinding, { targets }: ProjectScore): boolean {
  const target = targets.find(({ clause }) => clause.id === finding.clause);
  if (target === undefined) return false;
  return (
    finding.message.key === "midterm.finding" ||
    target.notes.some(({ message, cells }) => message === finding.message && cells === finding.cells)
  );
}

interface ProjectHeadProps {
  readonly session: MidtermSession;
  readonly score: ProjectScore;
  readonly heading: Ref<HTMLHeadingElement>;
}

function ProjectHead({ session, score, heading }: ProjectHeadProps): ReactNode {
  const styles = useStyles();
  const type = useTypeStyles();
  const tell = useTell();
  const locale = useLocale();
  const { project, notice, programme, pace, flagged, funds } = score;
  const open = openText(score, locale);
  const counts = statusCounts(score);
  const title = project.unit?.text ?? project.project?.text ?? tell(say("pane-midterm.unnamed"));
  return (
    <div className={styles.head}>
      <ViewHead title={title} heading={heading} onBack={() => session.dispatch({ kind: "went-back" })}>
        {project.unit !== null && project.project !== null && (
          <p className={type.detail}>{project.project.text}</p>
        )}
        <p className={type.detail}>
          {tell(
            say("pane-midterm.project-head", {
              year: notice.year,
              programme: programmeName(notice, programme.id, locale),
              pace: paceText(score, locale),
            }),
          )}
        </p>
        <p className={type.detail}>
          {tell(say("pane-midterm.check", { start: pace.start, check: pace.check }))}
        </p>
      </ViewHead>
      <div className={styles.line}>
        <span>
          <span className={mergeClasses(styles.score, type.numbers)}>{scoreNumbers(score)}</span>{" "}
          <span className={type.detail}>{tell(say("pane-midterm.points"))}</span>
        </span>
        <span className={styles.grade}>{gradeText(score, locale)}</span>
      </div>
      <ScoreBar score={score.score} />
      {flagged && <p className={type.detail}>{tell(say("midterm.report.flagged"))}</p>}
      {open !== null && <p className={type.detail}>{open}</p>}
      {funds !== null && (
        <p className={type.detail}>
          {tell(say("midterm.report.funds"))}
          {tell(say("pane-midterm.colon"))}
          {tell(say("midterm.funds", { advice: funds.advice, from: funds.from }))}
        </p>
      )}
      <div className={styles.after}>
        <StateCounts
          states={statuses
            .map((status) => [status, counts.get(status) ?? 0] as const)
            .filter(([, count]) => count > 0)}
        />
      </div>
      <BarLegend />
    </div>
  );
}

function GroupTitle({ group: { kind, locator, targets } }: { readonly group: TargetGroup }): ReactNode {
  const tell = useTell();
  const count = tell(say("pane-midterm.section.count", { count: targets.length }));
  switch (kind) {
    case "breached":
      return <GroupHead title={tell(say("pane-midterm.section.breached"))} aside={count} />;
    case "target":
      return <GroupHead title={<span lang="zh-CN">{locator}</span>} aside={count} />;
    case "quantified-task":
      return (
        <GroupHead
          title={tell(say("pane-midterm.section.quantified"))}
          aside={tell(say("pane-midterm.section.quantified.hint"))}
        />
      );
  }
}
