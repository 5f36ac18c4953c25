// Status as icon shape, word and colour together: 错误, 待核实, 提示, and the verdicts of the cap table.
import type { ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircle16Filled,
  CheckmarkCircle16Regular,
} from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleHint16Regular } from "@fluentui/react-icons/svg/circle-hint";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Info16Filled } from "@fluentui/react-icons/svg/info";
import { QuestionCircle16Filled } from "@fluentui/react-icons/svg/question-circle";
import { Subtract16Regular } from "@fluentui/react-icons/svg/subtract";
import type { FindingGroup } from "../../report/finding-group.ts";
import { groupWord } from "../../report/finding-words.ts";
import { useLocale } from "../words.tsx";

const useStyles = makeStyles({
  status: {
    display: "inline-flex",
    alignItems: "center",
    gap: "4px",
    fontSize: "12px",
    lineHeight: "16px",
    whiteSpace: "nowrap",
    "& svg": { flexShrink: 0 },
  },
  error: { color: tokens.colorPaletteRedForeground1 },
  verify: { color: tokens.colorStatusWarningForeground3 },
  note: { color: tokens.colorNeutralForeground2 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export type Tone = FindingGroup | "found" | "full" | "absent" | "none";

const icons: Readonly<Record<Tone, ReactNode>> = {
  error: <ErrorCircle16Filled aria-hidden />,
  verify: <QuestionCircle16Filled aria-hidden />,
  note: <Info16Filled aria-hidden />,
  found: <CheckmarkCircle16Filled aria-hidden />,
  full: <CheckmarkCircle16Regular aria-hidden />,
  absent: <CircleHint16Regular aria-hidden />,
  none: <Subtract16Regular aria-hidden />,
};

/** Icon and word in the tone's colour; `word` null draws the icon alone, for places where the word stands beside it. */
export function Status({ tone, word }: { readonly tone: Tone; readonly word: string | null }): ReactNode {
  const styles = useStyles();
  const colours: Readonly<Record<Tone, string>> = {
    error: styles.error,
    verify: styles.verify,
    note: styles.note,
    found: styles.good,
    full: styles.note,
    absent: styles.quiet,
    none: styles.quiet,
  };
  return (
    <span className={mergeClasses(styles.status, colours[tone])}>
      {icons[tone]}
      {word}
    </span>
  );
}

export function GroupStatus({ group }: { readonly group: FindingGroup }): ReactNode {
  const locale = useLocale();
  return <Status tone={group} word={groupWord(group, locale)} />;
}
