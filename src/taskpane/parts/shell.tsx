// The frame of every screen: title bar, context, banners, the scrolling middle and the footer with its one primary button.
import type { ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  column: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: "14px",
    lineHeight: "20px",
    overflowWrap: "anywhere",
    textWrap: "pretty",
  },
  bar: {
    display: "flex",
    alignItems: "center",
    height: "44px",
    // The right 40 px stay empty: Office draws its own menu there.
    padding: "0 40px 0 12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { flexGrow: 1, fontWeight: 600 },
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
  main: { flexGrow: 1, minHeight: 0, overflowY: "auto", overflowX: "hidden" },
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
  },
});

export interface ShellProps {
  /** Left of the settings: the name of the area, later the tabs. */
  readonly title: ReactNode;
  readonly settings: ReactNode;
  readonly context?: ReactNode;
  readonly banners?: ReactNode;
  readonly footer?: ReactNode;
  /** Lists run to the edges and pad themselves. */
  readonly fullWidth?: boolean;
  readonly children: ReactNode;
}

export function Shell(props: ShellProps): ReactNode {
  const styles = useStyles();
  const { title, settings, context, banners, footer, fullWidth = false, children } = props;
  return (
    <div className={styles.column}>
      <header className={styles.head}>
        <div className={styles.bar}>
          <div className={styles.title}>{title}</div>
          {settings}
        </div>
        {context !== undefined && <div className={styles.context}>{context}</div>}
        {banners}
      </header>
      <main className={mergeClasses(styles.main, fullWidth ? undefined : styles.padded)}>{children}</main>
      {footer !== undefined && <footer className={styles.footer}>{footer}</footer>}
    </div>
  );
}
