// A line of the list that opens: a full-width button with its label, and what it shows below.
import { useId, useState, type ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUp16Regular } from "@fluentui/react-icons/svg/chevron-up";
import { useLocale } from "../words.tsx";
import { useTypeStyles } from "./type.ts";

export const useFoldStyles = makeStyles({
  head: {
    display: "grid",
    alignItems: "start",
    columnGap: "8px",
    width: "100%",
    minHeight: "36px",
    padding: "8px 12px",
    border: "none",
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    textWrap: "pretty",
    cursor: "pointer",
    // Darker in either theme: on the usual, lighter one the dark theme's red is not legible enough.
    ":hover": { backgroundColor: tokens.colorNeutralBackground3 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  /** Labels of one width, so that the sentences stand in one line. */
  labelled: { gridTemplateColumns: "60px minmax(0, 1fr) 16px" },
  labelledEnglish: { gridTemplateColumns: "76px minmax(0, 1fr) 16px" },
  plain: { gridTemplateColumns: "minmax(0, 1fr) 16px" },
  first: { minHeight: "20px", display: "flex", alignItems: "center", gap: "4px" },
  chevron: { height: "20px", display: "flex", alignItems: "center", color: tokens.colorNeutralForeground3 },
});

export function Chevron({ open }: { readonly open: boolean }): ReactNode {
  const styles = useFoldStyles();
  return (
    <span className={styles.chevron} aria-hidden>
      {open ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
    </span>
  );
}

export interface FoldProps {
  /** Before the words, in the column of the labels; left out, the words begin at the edge. */
  readonly label?: ReactNode;
  readonly words: ReactNode;
  /** Drawn only while it is open. */
  readonly children: ReactNode;
}

export function Fold({ label, words, children }: FoldProps): ReactNode {
  const styles = useFoldStyles();
  const type = useTypeStyles();
  const id = useId();
  const locale = useLocale();
  const [open, setOpen] = useState(false);
  const labelled = locale === "zh-CN" ? styles.labelled : styles.labelledEnglish;
  return (
    <>
      <button
        type="button"
        className={mergeClasses(styles.head, label === undefined ? styles.plain : labelled)}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {label !== undefined && <span className={styles.first}>{label}</span>}
        <span className={mergeClasses(open && type.strong)}>{words}</span>
        <Chevron open={open} />
      </button>
      {open && <div id={id}>{children}</div>}
    </>
  );
}
