// The sticky, tinted line above a group of projects or targets.
import type { ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  head: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "baseline",
    columnGap: "12px",
    padding: "6px 12px",
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontSize: "14px", lineHeight: "20px", fontWeight: 600 },
  aside: {
    fontSize: "12px",
    lineHeight: "16px",
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
  },
});

export interface GroupHeadProps {
  readonly title: ReactNode;
  readonly aside?: ReactNode;
}

export function GroupHead({ title, aside }: GroupHeadProps): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.head}>
      <h2 className={styles.title}>{title}</h2>
      {aside !== undefined && <span className={styles.aside}>{aside}</span>}
    </div>
  );
}
