// While the workbook is read and reviewed: what is going on, how far it is, and a way out.
import { useEffect, useRef, type ReactNode } from "react";
import { Button } from "@fluentui/react-components";
import { say } from "../../messages/catalogue.ts";
import { ProgressBar } from "../parts/progress-bar.tsx";
import { useTypeStyles } from "../parts/type.ts";
import type { WorkingScreen as Working } from "../state.ts";
import { useTell } from "../words.tsx";

export interface WorkingScreenProps {
  readonly screen: Pick<Working, "task" | "progress">;
  /** Excel has not answered for a while. */
  readonly keptWaiting: boolean;
}

export function WorkingScreen({ screen, keptWaiting }: WorkingScreenProps): ReactNode {
  const type = useTypeStyles();
  const tell = useTell();
  const { task, progress } = screen;
  const title = tell(task === "read" ? say("pane.working.read") : say("pane.working.review"));
  return (
    <>
      <h1 className={type.h1}>{title}</h1>
      <p className={type.detail} role="status">
        {progress === null ? tell(say("pane.working.read.hint")) : tell(say("pane.working.sheet", progress))}
      </p>
      <ProgressBar label={title} progress={progress} />
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
