// The bar of a score (solid is certain, pale still open) and of a target (actual, tick of what is expected now, diamond of the
// demand). Decoration: the figures stand in the line below.
import type { ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { say } from "../../messages/catalogue.ts";
import type { Range } from "../../midterm/outcome.ts";
import type { TargetScore } from "../../midterm/project.ts";
import { useTell } from "../words.tsx";
import { barOf, hasOneDemand, scoreBarOf } from "./bar.ts";
import { toneOf, type Tone } from "./state-word.tsx";

const useStyles = makeStyles({
  track: {
    position: "relative",
    height: "8px",
    borderRadius: "4px",
    backgroundColor: tokens.colorNeutralBackground5,
    "@media (forced-colors: active)": { outline: "1px solid CanvasText" },
  },
  thin: { height: "5px", borderRadius: "2.5px", overflow: "hidden" },
  marked: { margin: "4px 0" },
  fill: {
    position: "absolute",
    top: 0,
    bottom: 0,
    left: 0,
    borderRadius: "inherit",
    "@media (forced-colors: active)": { backgroundColor: "CanvasText" },
  },
  going: { backgroundColor: tokens.colorCompoundBrandBackground },
  good: { backgroundColor: tokens.colorStatusSuccessBackground3 },
  late: { backgroundColor: tokens.colorStatusWarningBackground3 },
  bad: { backgroundColor: tokens.colorStatusDangerBackground3 },
  open: { backgroundColor: tokens.colorNeutralForeground3 },
  maybe: {
    backgroundColor: tokens.colorBrandStroke2,
    "@media (forced-colors: active)": { opacity: 0.4 },
  },
  tick: {
    position: "absolute",
    top: "-4px",
    bottom: "-4px",
    width: "2px",
    marginLeft: "-1px",
    backgroundColor: tokens.colorNeutralForeground1,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText" },
  },
  diamond: {
    position: "absolute",
    top: "50%",
    width: "8px",
    height: "8px",
    boxSizing: "border-box",
    border: `2px solid ${tokens.colorNeutralForeground1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    transform: "translate(-50%, -50%) rotate(45deg)",
  },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "14px",
    rowGap: "2px",
    marginTop: "8px",
    fontSize: "12px",
    lineHeight: "16px",
    color: tokens.colorNeutralForeground2,
    "& > span": { display: "inline-flex", alignItems: "center", gap: "5px" },
  },
  swatch: {
    width: "16px",
    height: "7px",
    borderRadius: "3.5px",
    backgroundColor: tokens.colorNeutralForeground3,
  },
  legendTick: { width: "2px", height: "12px", backgroundColor: tokens.colorNeutralForeground1 },
  legendDiamond: { position: "static", transform: "rotate(45deg)", margin: "0 2px" },
});

const percent = (share: number): string => `${share * 100}%`;

export function ScoreBar({ score }: { readonly score: Range }): ReactNode {
  const styles = useStyles();
  const { certain, possible } = scoreBarOf(score);
  return (
    <span aria-hidden className={mergeClasses(styles.track, styles.thin)} style={{ display: "block" }}>
      <span className={mergeClasses(styles.fill, styles.maybe)} style={{ width: percent(possible) }} />
      <span className={mergeClasses(styles.fill, styles.going)} style={{ width: percent(certain) }} />
    </span>
  );
}

/** Nothing where the target has no single figure. */
export function TargetBar({ target }: { readonly target: TargetScore }): ReactNode {
  const styles = useStyles();
  const bar = hasOneDemand(target) ? barOf(target) : null;
  if (bar === null) return null;
  const tone: Tone = toneOf(target.status);
  return (
    <div aria-hidden className={mergeClasses(styles.track, styles.marked)}>
      <div className={mergeClasses(styles.fill, styles[tone])} style={{ width: percent(bar.actual) }} />
      {bar.expected !== null && <div className={styles.tick} style={{ left: percent(bar.expected) }} />}
      <div className={styles.diamond} style={{ left: percent(bar.required) }} />
    </div>
  );
}

export function BarLegend(): ReactNode {
  const styles = useStyles();
  const tell = useTell();
  return (
    <div className={styles.legend}>
      <span>
        <span aria-hidden className={styles.swatch} />
        {tell(say("pane-midterm.legend.actual"))}
      </span>
      <span>
        <span aria-hidden className={styles.legendTick} />
        {tell(say("pane-midterm.legend.expected"))}
      </span>
      <span>
        <span aria-hidden className={mergeClasses(styles.diamond, styles.legendDiamond)} />
        {tell(say("pane-midterm.legend.required"))}
      </span>
    </div>
  );
}
