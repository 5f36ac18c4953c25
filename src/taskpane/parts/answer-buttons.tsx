// 符合, 不符合, 待补: three joined buttons; the pressed one pressed again takes the answer back.
import type { ReactNode } from "react";
import { ToggleButton, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleHint16Regular } from "@fluentui/react-icons/svg/circle-hint";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { say } from "../../messages/catalogue.ts";
import { answerWord } from "../../report/checklist-sheet.ts";
import { answers, type Answer } from "../../review/checklist-record.ts";
import { useTell } from "../words.tsx";

const useStyles = makeStyles({
  group: { display: "flex", flexWrap: "wrap" },
  button: {
    minWidth: 0,
    height: "24px",
    padding: "0 8px",
    fontWeight: 400,
    whiteSpace: "nowrap",
    "& .fui-Button__icon": { width: "16px", height: "16px", fontSize: "16px", marginRight: "4px" },
  },
  notFirst: { borderTopLeftRadius: 0, borderBottomLeftRadius: 0, marginLeft: "-1px" },
  notLast: { borderTopRightRadius: 0, borderBottomRightRadius: 0 },
  chosen: { fontWeight: 600 },
  met: { "& svg": { color: tokens.colorStatusSuccessForeground1 } },
  broken: { "& svg": { color: tokens.colorPaletteRedForeground1 } },
  pending: { "& svg": { color: tokens.colorStatusWarningForeground3 } },
});

const icons: Readonly<Record<Answer, ReactNode>> = {
  met: <CheckmarkCircle16Filled aria-hidden />,
  broken: <ErrorCircle16Filled aria-hidden />,
  pending: <CircleHint16Regular aria-hidden />,
};

export interface AnswerButtonsProps {
  readonly answer: Answer | null;
  readonly onAnswer: (answer: Answer | null) => void;
}

export function AnswerButtons({ answer, onAnswer }: AnswerButtonsProps): ReactNode {
  const styles = useStyles();
  const tell = useTell();
  return (
    <div role="group" aria-label={tell(say("checklist.answer"))} className={styles.group}>
      {answers.map((each, at) => (
        <ToggleButton
          key={each}
          size="small"
          className={mergeClasses(
            styles.button,
            at > 0 && styles.notFirst,
            at < answers.length - 1 && styles.notLast,
            each === answer && styles.chosen,
            each === answer && styles[each],
          )}
          icon={each === answer ? { className: "fui-Button__icon", children: icons[each] } : undefined}
          checked={each === answer}
          onClick={() => onAnswer(each === answer ? null : each)}
        >
          {tell(answerWord(each))}
        </ToggleButton>
      ))}
    </div>
  );
}
