// The state of a target as icon shape, word and colour together; with a number where several are counted.
import type { ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowCircleRight16Filled } from "@fluentui/react-icons/svg/arrow-circle-right";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleHint16Regular } from "@fluentui/react-icons/svg/circle-hint";
import { Clock16Filled } from "@fluentui/react-icons/svg/clock";
import { DismissCircle16Filled } from "@fluentui/react-icons/svg/dismiss-circle";
import { PersonQuestionMark16Regular } from "@fluentui/react-icons/svg/person-question-mark";
import { Prohibited16Regular } from "@fluentui/react-icons/svg/prohibited";
import { SubtractCircle16Regular } from "@fluentui/react-icons/svg/subtract-circle";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { Status } from "../../midterm/outcome.ts";
import { statusText } from "../../report/score-words.ts";
import { useLocale } from "../words.tsx";

const useStyles = makeStyles({
  state: {
    display: "inline-flex",
    alignItems: "center",
    gap: "4px",
    fontSize: "12px",
    lineHeight: "16px",
    whiteSpace: "nowrap",
    fontVariantNumeric: "tabular-nums",
    "& svg": { flexShrink: 0 },
  },
  bad: { color: tokens.colorPaletteRedForeground1 },
  late: { color: tokens.colorStatusWarningForeground3 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  going: { color: tokens.colorBrandForeground1 },
  open: { color: tokens.colorNeutralForeground2 },
  states: { display: "flex", flexWrap: "wrap", columnGap: "12px", rowGap: "2px" },
});

const icons: Readonly<Record<Status, ReactNode>> = {
  achieved: <CheckmarkCircle16Filled aria-hidden />,
  "on-track": <ArrowCircleRight16Filled aria-hidden />,
  behind: <Clock16Filled aria-hidden />,
  "far-behind": <Warning16Filled aria-hidden />,
  missed: <DismissCircle16Filled aria-hidden />,
  breached: <Prohibited16Regular aria-hidden />,
  "not-computable": <SubtractCircle16Regular aria-hidden />,
  "not-reported": <CircleHint16Regular aria-hidden />,
  "to-be-judged": <PersonQuestionMark16Regular aria-hidden />,
};

export type Tone = "bad" | "late" | "good" | "going" | "open";

/** The colour that a state has in words, icons and bars. */
export function toneOf(status: Status): Tone {
  switch (status) {
    case "breached":
    case "missed":
    case "far-behind":
      return "bad";
    case "behind":
      return "late";
    case "achieved":
      return "good";
    case "on-track":
      return "going";
    case "not-computable":
    case "not-reported":
    case "to-be-judged":
      return "open";
  }
}

export interface StateWordProps {
  readonly status: Status;
  readonly count?: number;
}

export function StateWord({ status, count }: StateWordProps): ReactNode {
  const styles = useStyles();
  const locale = useLocale();
  return (
    <span className={mergeClasses(styles.state, styles[toneOf(status)])}>
      {icons[status]}
      {statusText(status, locale)}
      {count !== undefined && ` ${count}`}
    </span>
  );
}

/** Several states with their numbers in a line. */
export function StateCounts({
  states,
}: {
  readonly states: readonly (readonly [Status, number])[];
}): ReactNode {
  const { states: line } = useStyles();
  return (
    <span className={line}>
      {states.map(([status, count]) => (
        <StateWord key={status} status={status} count={count} />
      ))}
    </span>
  );
}
