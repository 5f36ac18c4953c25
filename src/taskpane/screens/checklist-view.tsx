// 人工核对: what only a person can see, asked row by row, with answers that stay in the workbook.
import { useEffect, useMemo, type ReactNode } from "react";
import { Button, Dropdown, Input, Option, makeStyles } from "@fluentui/react-components";
import { say } from "../../messages/catalogue.ts";
import { answerWord, stageWord } from "../../report/checklist-sheet.ts";
import { answers, leftOver } from "../../review/checklist-record.ts";
import { checklistStages, type ChecklistPart } from "../../review/checklist.ts";
import type { ChecklistStore } from "../checklist-store.ts";
import type { AnswerFilter, ChecklistState } from "../checklist-state.ts";
import { listChecklist } from "../checklist-list.ts";
import { ChecklistSections } from "../parts/checklist-sections.tsx";
import { ChoiceChips, type Chip } from "../parts/choice-chips.tsx";
import { LeftAnswers } from "../parts/left-answers.tsx";
import { useTypeStyles } from "../parts/type.ts";
import { loadReviewer, saveReviewer } from "../reviewer-name.ts";
import type { Results } from "../state.ts";
import { useTell } from "../words.tsx";

const useStyles = makeStyles({
  tools: { display: "flex", flexDirection: "column", gap: "8px", padding: "0 12px 12px" },
  pair: { display: "flex", gap: "8px" },
  stage: { minWidth: 0, flex: "0 1 132px", "& > button": { minWidth: 0 } },
  reviewer: { minWidth: 0, flex: "1 1 0" },
  none: { padding: "0 12px 12px", "& p": { margin: "0 0 8px" } },
  unplaced: { padding: "12px" },
});

const storage = (): Storage => window.localStorage;

export interface ChecklistViewProps {
  readonly results: Results;
  readonly parts: readonly ChecklistPart[];
  readonly store: ChecklistStore;
  readonly checklist: ChecklistState;
  readonly now: () => Date;
  readonly onWrite: () => void;
}

export function ChecklistView(props: ChecklistViewProps): ReactNode {
  const { results, parts, store, checklist, now, onWrite } = props;
  const styles = useStyles();
  const type = useTypeStyles();
  const tell = useTell();
  const { review, filter } = results;
  const { dispatch } = store;
  const { record, stage, answer, touched, reviewer } = checklist;
  const listed = useMemo(
    () => listChecklist(parts, { record, stage, answer, touched }, filter),
    [parts, record, stage, answer, touched, filter],
  );
  const left = useMemo(() => leftOver(parts, record, review.notice.year), [parts, record, review]);
  useEffect(() => {
    if (store.state().reviewer === "") dispatch({ kind: "reviewer-named", reviewer: loadReviewer(storage) });
  }, [store, dispatch]);
  const unplaced = useMemo(
    () =>
      review.dossiers.flatMap(({ dossier }) => dossier.rows).filter(({ programme }) => programme === null),
    [review],
  );
  if (review.notice.checklist.length === 0) {
    return <p className={styles.none}>{tell(say("checklist.none"))}</p>;
  }
  const chips: readonly Chip<AnswerFilter>[] = [
    { value: null, word: tell(say("checklist.filter.all")), count: listed.counts.all },
    { value: "open", word: tell(answerWord(null)), count: listed.counts.open },
    ...answers.map((each) => ({ value: each, word: tell(answerWord(each)), count: listed.counts[each] })),
  ];
  return (
    <>
      <div className={styles.tools}>
        <div className={styles.pair}>
          <Dropdown
            size="small"
            className={styles.stage}
            aria-label={tell(say("checklist.stage"))}
            value={tell(stageWord(stage))}
            selectedOptions={[stage]}
            onOptionSelect={(_, { optionValue }) => {
              const chosen = checklistStages.find((each) => each === optionValue);
              if (chosen !== undefined) dispatch({ kind: "stage-chosen", stage: chosen });
            }}
          >
            {checklistStages.map((each) => (
              <Option key={each} value={each}>
                {tell(stageWord(each))}
              </Option>
            ))}
          </Dropdown>
          <Input
            size="small"
            className={styles.reviewer}
            aria-label={tell(say("checklist.reviewer"))}
            placeholder={tell(say("checklist.reviewer"))}
            maxLength={20}
            value={reviewer}
            onChange={(_, { value }) => {
              dispatch({ kind: "reviewer-named", reviewer: value });
              saveReviewer(storage, value.trim());
            }}
          />
        </div>
        <ChoiceChips
          label={tell(say("checklist.filter"))}
          chips={chips}
          chosen={answer}
          onChoose={(chosen) => dispatch({ kind: "answer-chosen", answer: chosen })}
        />
      </div>
      {listed.sections.length === 0 ? (
        <div className={styles.none} role="status">
          <p>{tell(say("checklist.none-left"))}</p>
          {answer !== null && (
            <Button size="small" onClick={() => dispatch({ kind: "answer-chosen", answer: null })}>
              {tell(say("checklist.clear"))}
            </Button>
          )}
        </div>
      ) : (
        <ChecklistSections
          notice={review.notice}
          sections={listed.sections}
          severalCities={review.dossiers.length > 1}
          checklist={checklist}
          dispatch={dispatch}
          clock={() => timeOf(now())}
        />
      )}
      <div className={styles.unplaced}>
        {unplaced.length > 0 && (
          <p className={type.advice}>{tell(say("checklist.unplaced", { count: unplaced.length }))}</p>
        )}
        <Button size="small" onClick={onWrite}>
          {tell(say("checklist.write"))}
        </Button>
      </div>
      <LeftAnswers left={left} dispatch={dispatch} />
    </>
  );
}

/** "2026-11-25 10:42" on the user's clock. */
function timeOf(date: Date): string {
  const two = (part: number): string => String(part).padStart(2, "0");
  const day = [date.getFullYear(), date.getMonth() + 1, date.getDate()].map(two).join("-");
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}
