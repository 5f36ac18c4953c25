// Catches a fault of ours while drawing: says so and offers to start again, instead of a blank pane.
import { Component, type ReactNode } from "react";
import { Button, makeStyles } from "@fluentui/react-components";
import { say } from "../../messages/catalogue.ts";
import { copyText } from "../clipboard.ts";
import { failureOf } from "../failure.ts";
import type { Failure } from "../state.ts";
import { useTell } from "../words.tsx";
import { useTypeStyles } from "./type.ts";

const useStyles = makeStyles({ page: { padding: "12px" } });

interface Caught {
  readonly failure: Failure | null;
}

export class ErrorBoundary extends Component<{ readonly children: ReactNode }, Caught> {
  override state: Caught = { failure: null };

  static getDerivedStateFromError(error: unknown): Caught {
    return { failure: failureOf(error, "review", new Date()) };
  }

  override render(): ReactNode {
    const { failure } = this.state;
    return failure === null ? this.props.children : <Broken failure={failure} />;
  }
}

function Broken({ failure }: { readonly failure: Failure }): ReactNode {
  const styles = useStyles();
  const type = useTypeStyles();
  const tell = useTell();
  return (
    <main className={styles.page}>
      <div role="alert">
        <h1 className={type.h1}>{tell(failure.told)}</h1>
        <p>{tell(failure.remedy)}</p>
        <Button size="small" onClick={() => window.location.reload()}>
          {tell(say("pane.unexpected.reload"))}
        </Button>{" "}
        <Button size="small" onClick={() => void copyText(failure.detail)}>
          {tell(say("pane.do.copy-details"))}
        </Button>
      </div>
    </main>
  );
}
