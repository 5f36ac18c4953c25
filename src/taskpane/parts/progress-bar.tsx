// A bar that shows how far something is, or only that it is going on.
import type { ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Progress } from "../../workbook/port.ts";

const useStyles = makeStyles({
  bar: {
    display: "block",
    width: "100%",
    height: "4px",
    margin: "12px 0",
    accentColor: tokens.colorCompoundBrandBackground,
  },
  // Only with a value: drawn by us, the browser would no longer animate what has none.
  known: {
    appearance: "none",
    "::-webkit-progress-bar": { backgroundColor: tokens.colorNeutralBackground5, borderRadius: "2px" },
    "::-webkit-progress-value": {
      backgroundColor: tokens.colorCompoundBrandBackground,
      borderRadius: "2px",
    },
  },
});

export interface ProgressBarProps {
  readonly label: string;
  /** null where nobody knows how far it is. */
  readonly progress: Progress | null;
}

export function ProgressBar({ label, progress }: ProgressBarProps): ReactNode {
  const styles = useStyles();
  // Without a value the browser shows that something is going on, not how far it is.
  const done = progress === null || progress.total === 0 ? undefined : progress.done / progress.total;
  return (
    <progress
      className={mergeClasses(styles.bar, done !== undefined && styles.known)}
      aria-label={label}
      value={done}
      max={1}
    />
  );
}
