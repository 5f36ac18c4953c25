// A labelled fact in the column of an opened finding, and the look of such a column.
import type { ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";

export const useFactStyles = makeStyles({
  facts: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    columnGap: "12px",
    rowGap: "8px",
    margin: "4px 0 12px",
    "& dt": { color: tokens.colorNeutralForeground3, fontSize: "12px", lineHeight: "20px" },
    "& dd": { margin: 0 },
  },
  small: { fontSize: "12px", lineHeight: "18px" },
  /** Notes under a quote: locators and readings. */
  note: { margin: "2px 0", fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground3 },
  list: { margin: 0, padding: 0, listStyleType: "none", fontSize: "12px", lineHeight: "20px" },
});

export function Fact({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}
