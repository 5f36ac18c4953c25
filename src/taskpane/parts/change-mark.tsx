// What became of a clause: icon shape, word and colour together.
import type { ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { AddCircle16Filled } from "@fluentui/react-icons/svg/add-circle";
import { ArrowCircleRight16Filled } from "@fluentui/react-icons/svg/arrow-circle-right";
import { EqualCircle16Filled } from "@fluentui/react-icons/svg/equal-circle";
import { SubtractCircle16Filled } from "@fluentui/react-icons/svg/subtract-circle";
import { say, type Message } from "../../messages/catalogue.ts";
import type { ClauseDifference } from "../../report/notice-difference.ts";
import { useTell } from "../words.tsx";

type Change = ClauseDifference["kind"];

const useStyles = makeStyles({
  mark: {
    display: "inline-flex",
    alignItems: "center",
    flexShrink: 0,
    gap: "4px",
    fontSize: "12px",
    lineHeight: "20px",
    fontWeight: 400,
    whiteSpace: "nowrap",
    "& svg": { flexShrink: 0 },
  },
  changed: { color: tokens.colorBrandForegroundLink },
  added: { color: tokens.colorStatusSuccessForeground1 },
  removed: { color: tokens.colorPaletteRedForeground1 },
  same: { color: tokens.colorNeutralForeground2 },
});

const icons: Readonly<Record<Change, ReactNode>> = {
  changed: <ArrowCircleRight16Filled aria-hidden />,
  added: <AddCircle16Filled aria-hidden />,
  removed: <SubtractCircle16Filled aria-hidden />,
  same: <EqualCircle16Filled aria-hidden />,
};

export function changeWord(change: Change): Message {
  switch (change) {
    case "changed":
      return say("pane-notices.differences.changed");
    case "added":
      return say("pane-notices.differences.added");
    case "removed":
      return say("pane-notices.differences.removed");
    case "same":
      return say("pane-notices.differences.same");
  }
}

export function ChangeMark({ change }: { readonly change: Change }): ReactNode {
  const styles = useStyles();
  const tell = useTell();
  return (
    <span className={mergeClasses(styles.mark, styles[change])}>
      {icons[change]}
      {tell(changeWord(change))}
    </span>
  );
}
