// A thin bar along the bottom of a cap line: how full the cap is. Decoration; the numbers beside it say the same.
import type { ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CapLine } from "../../review/cap-lines.ts";

const useStyles = makeStyles({
  track: {
    height: "3px",
    maxWidth: "120px",
    marginTop: "3px",
    marginBottom: "-3px",
    position: "relative",
    overflow: "hidden",
    borderRadius: "1.5px",
    backgroundColor: tokens.colorNeutralBackground5,
    "@media (forced-colors: active)": { outline: "1px solid CanvasText" },
  },
  fill: {
    position: "absolute",
    top: 0,
    bottom: 0,
    left: 0,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText" },
  },
  plain: { backgroundColor: tokens.colorCompoundBrandBackground },
  over: { backgroundColor: tokens.colorStatusDangerBackground3 },
  open: { backgroundColor: tokens.colorStatusWarningBackground3 },
  /** Between what is certain and what is possible. */
  maybe: { opacity: 0.4 },
  tick: {
    position: "absolute",
    top: 0,
    bottom: 0,
    width: "2px",
    backgroundColor: tokens.colorNeutralForeground1,
  },
});

/** A share of the whole as a CSS width. */
function share(part: number, whole: number): string {
  return `${Math.min(100, (part * 100) / whole)}%`;
}

export function CapBar({ line }: { readonly line: CapLine }): ReactNode {
  const styles = useStyles();
  const { limit, recommended, verdict } = line;
  if (limit === null) return null;
  const whole = Math.max(limit.high, recommended.possible, 1);
  const colour = verdict === "over" ? styles.over : verdict === "unknown" ? styles.open : styles.plain;
  const ticks = [...new Set([limit.low, limit.high])].filter((at) => at < whole);
  return (
    <div className={styles.track} aria-hidden>
      <div
        className={mergeClasses(styles.fill, colour, styles.maybe)}
        style={{ width: share(recommended.possible, whole) }}
      />
      <div
        className={mergeClasses(styles.fill, colour)}
        style={{ width: share(recommended.certain, whole) }}
      />
      {ticks.map((at) => (
        <div key={at} className={styles.tick} style={{ left: share(at, whole) }} />
      ))}
    </div>
  );
}
