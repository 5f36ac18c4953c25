// A line that opens what stands below it.
import { useId, useState, type ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";

const useStyles = makeStyles({
  head: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto 16px",
    alignItems: "center",
    columnGap: "12px",
    width: "100%",
    minHeight: "36px",
    padding: "8px 12px",
    border: "none",
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chevron: { display: "flex", color: tokens.colorNeutralForeground3 },
});

export interface FoldHeadProps {
  readonly open: boolean;
  readonly controls: string;
  readonly onToggle: () => void;
  readonly title: ReactNode;
  /** At the right of the title. */
  readonly aside?: ReactNode;
}

export function FoldHead({ open, controls, onToggle, title, aside }: FoldHeadProps): ReactNode {
  const styles = useStyles();
  return (
    <button
      type="button"
      className={styles.head}
      aria-expanded={open}
      aria-controls={open ? controls : undefined}
      onClick={onToggle}
    >
      <span>{title}</span>
      <span>{aside}</span>
      <span className={styles.chevron} aria-hidden>
        {open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
      </span>
    </button>
  );
}

/** A fold that minds itself whether it is open. */
export function Fold({
  title,
  children,
}: {
  readonly title: ReactNode;
  readonly children: ReactNode;
}): ReactNode {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <FoldHead open={open} controls={id} onToggle={() => setOpen(!open)} title={title} />
      {open && <div id={id}>{children}</div>}
    </>
  );
}
