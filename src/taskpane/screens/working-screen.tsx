// While the workbook is read and reviewed: what is going on, how far it is, and a way out.
import { useEffect, useRef, type ReactNode } from "react";
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { say } from "../../messages/catalogue.ts";
import { useTypeStyles } from "../parts/type.ts";
import type { WorkingScreen as Working } from "../state.ts";
import { useTell } from "../words.tsx";

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

export interface WorkingScreenProps {
  readonly screen: Pick<Working, "task" | "progress">;
  /** Excel has not answered for a while. */
  readonly keptWaiting: boolean;
}

export function WorkingScreen({ screen, keptWaiting }: WorkingScreenProps): ReactNode {
  const styles = useStyles();
  const type = useTypeStyles();
  const tell = useTell();
  const { task, progress } = screen;
  const title = tell(task === "read" ? say("pane.working.read") : say("pane.working.review"));
  // Without a value the browser shows that something is going on, not how far it is.
  const done = progress === null || progress.total === 0 ? undefined : progress.done / progress.total;
  return (
    <>
      <h1 className={type.h1}>{title}</h1>
      <p className={type.detail} role="status">
        {progress === null ? tell(say("pane.working.read.hint")) : tell(say("pane.working.sheet", progress))}
      </p>
      <progress
        className={mergeClasses(styles.bar, done !== undefined && styles.known)}
        aria-label={title}
        value={done}
        max={1}
      />
      <p className={type.advice} role="status">
        {keptWaiting && tell(say("pane.waiting"))}
      </p>
    </>
  );
}

/** Focus stays on something while the screen changes under it. */
export function CancelButton({ onCancel }: { readonly onCancel: () => void }): ReactNode {
  const tell = useTell();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    button.current?.focus();
  }, []);
  return (
    <Button ref={button} onClick={onCancel}>
      {tell(say("pane.do.cancel"))}
    </Button>
  );
}
