// One project in the list: a full-width button with its score, grade, the states that need somebody, its worst target, what is missing.
import type { ReactNode, Ref } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { say } from "../../messages/catalogue.ts";
import { figureNameText } from "../../messages/figure-names.ts";
import { boundsOf, gradeText, statusText } from "../../report/score-words.ts";
import { pointsText } from "../../midterm/quantity.ts";
import { compare } from "../../midterm/fraction.ts";
import type { ProjectScore } from "../../midterm/project.ts";
import { useTypeStyles } from "../parts/type.ts";
import { useLocale, useTell } from "../words.tsx";
import { ScoreBar } from "./bars.tsx";
import type { ListedProject } from "./project-list.ts";
import { StateCounts } from "./state-word.tsx";

const useStyles = makeStyles({
  item: { listStyleType: "none", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 92px 16px",
    columnGap: "8px",
    alignItems: "center",
    width: "100%",
    minHeight: "64px",
    padding: "10px 10px 10px 12px",
    border: "none",
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    textWrap: "pretty",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  left: { display: "flex", flexDirection: "column", gap: "3px" },
  right: { display: "flex", flexDirection: "column", gap: "3px", textAlign: "end" },
  score: { fontSize: "16px", lineHeight: "20px", fontWeight: 600 },
  small: { fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground2 },
  quiet: { color: tokens.colorNeutralForeground3 },
  chevron: { display: "flex", color: tokens.colorNeutralForeground3 },
});

/** "61.4–91.4" */
export function scoreNumbers(score: ProjectScore): string {
  const bounds = boundsOf(score);
  const { low, high } = score.score;
  const text = pointsText(low, bounds);
  return compare(low, high) === 0 ? text : `${text}–${pointsText(high, bounds)}`;
}

export interface ProjectRowProps {
  readonly listed: ListedProject;
  readonly onOpen: () => void;
  /** For the project from which the user comes back. */
  readonly button?: Ref<HTMLButtonElement>;
}

export function ProjectRow({ listed, onOpen, button }: ProjectRowProps): ReactNode {
  const styles = useStyles();
  const type = useTypeStyles();
  const tell = useTell();
  const locale = useLocale();
  const { score, states, rank, worst, missing } = listed;
  const { unit, project } = score.project;
  const title = unit?.text ?? project?.text ?? tell(say("pane-midterm.unnamed"));
  const also = unit !== null && project !== null ? project.text : null;
  const figures = missing.map(({ name }) => figureNameText(name, locale));
  return (
    <li className={styles.item}>
      <button ref={button} type="button" className={styles.row} onClick={onOpen}>
        <span className={styles.left}>
          <span>{title}</span>
          {also !== null && <span className={mergeClasses(styles.small, styles.quiet)}>{also}</span>}
          <StateCounts states={states} />
          {worst !== null && (
            <span className={styles.small}>
              {tell(
                say("pane-midterm.worst", {
                  target: locale === "zh-CN" ? worst.target.title.zh : worst.target.title.en,
                  status: statusText(worst.status, locale),
                }),
              )}
            </span>
          )}
          {figures.length > 0 && (
            <span className={styles.small}>{tell(say("pane-midterm.missing", { figures }))}</span>
          )}
        </span>
        <span className={styles.right}>
          <span className={mergeClasses(styles.score, type.numbers)}>{scoreNumbers(score)}</span>
          <ScoreBar score={score.score} />
          <span className={styles.small}>{gradeText(score, locale)}</span>
          {rank !== null && rank.of > 1 && (
            <span className={mergeClasses(styles.small, styles.quiet, type.numbers)}>
              {tell(say("pane-midterm.rank", rank))}
            </span>
          )}
        </span>
        <span className={styles.chevron} aria-hidden>
          <ChevronRight16Regular />
        </span>
      </button>
    </li>
  );
}
