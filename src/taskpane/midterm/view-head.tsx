// The head of a view that was come to from another one: the way back, then what it is.
import type { ReactNode, Ref } from "react";
import { Button, makeStyles } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons/svg/arrow-left";
import { say } from "../../messages/catalogue.ts";
import { useTypeStyles } from "../parts/type.ts";
import { useTell } from "../words.tsx";

const useStyles = makeStyles({
  head: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    columnGap: "6px",
    alignItems: "start",
    margin: "0 0 8px -6px",
  },
  words: { paddingTop: "5px" },
});

export interface ViewHeadProps {
  readonly title: string;
  readonly heading: Ref<HTMLHeadingElement>;
  readonly onBack: () => void;
  /** Lines below the title. */
  readonly children?: ReactNode;
}

export function ViewHead({ title, heading, onBack, children }: ViewHeadProps): ReactNode {
  const styles = useStyles();
  const type = useTypeStyles();
  const tell = useTell();
  return (
    <div className={styles.head}>
      <Button
        appearance="subtle"
        icon={<ArrowLeft20Regular />}
        aria-label={tell(say("pane-midterm.back"))}
        onClick={onBack}
      />
      <div className={styles.words}>
        <h1 ref={heading} tabIndex={-1} className={type.h1}>
          {title}
        </h1>
        {children}
      </div>
    </div>
  );
}
