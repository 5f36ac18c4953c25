// The frame of every screen below the tabs: context, banners, the scrolling middle and the footer with its one primary button.
import type { ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { say } from "../../messages/catalogue.ts";
import { useTell } from "../words.tsx";
import { useKeptFocus } from "./kept-focus.ts";

const useStyles = makeStyles({
  column: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    minWidth: 0,
  },
  context: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "12px",
    minHeight: "32px",
    padding: "4px 12px",
    boxSizing: "border-box",
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground2,
    fontSize: "12px",
    lineHeight: "16px",
  },
  head: { flexShrink: 0 },
  // What is read out only is placed against it, and scrolls with it.
  main: { position: "relative", flexGrow: 1, minHeight: 0, overflowY: "auto", overflowX: "hidden" },
  padded: { padding: "12px 12px 24px" },
  footer: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    flexShrink: 0,
    minHeight: "48px",
    padding: "8px 12px",
    boxSizing: "border-box",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    outlineStyle: "none",
  },
});

export interface ShellProps {
  readonly context?: ReactNode;
  readonly banners?: ReactNode;
  readonly footer?: ReactNode;
  /** Lists run to the edges and pad themselves. */
  readonly fullWidth?: boolean;
  readonly children: ReactNode;
}

export function Shell(props: ShellProps): ReactNode {
  const styles = useStyles();
  const tell = useTell();
  const { context, banners, footer, fullWidth = false, children } = props;
  return (
    <div className={styles.column}>
      {/* The tabs are the banner of the page; this is a region of its own. */}
      <section aria-label={tell(say("pane-notices.head"))} className={styles.head}>
        {context !== undefined && <div className={styles.context}>{context}</div>}
        {banners}
      </section>
      <main className={mergeClasses(styles.main, fullWidth ? undefined : styles.padded)}>{children}</main>
      {footer !== undefined && <Footer>{footer}</Footer>}
    </div>
  );
}

function Footer({ children }: { readonly children: ReactNode }): ReactNode {
  const styles = useStyles();
  const kept = useKeptFocus<HTMLElement>();
  return (
    <footer {...kept} tabIndex={-1} className={styles.footer}>
      {children}
    </footer>
  );
}
