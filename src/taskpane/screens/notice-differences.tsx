// What changed between two years: a programme and its years to choose, filters by change, and the table.
import { useMemo, type ReactNode } from "react";
import { Dropdown, Option, makeStyles } from "@fluentui/react-components";
import { say, type Message } from "../../messages/catalogue.ts";
import type { Locale } from "../../messages/define.ts";
import type { ClauseDifference, PartDifference } from "../../report/notice-difference.ts";
import {
  changes,
  comparisonsOf,
  countChanges,
  listedParts,
  shownComparison,
  type Comparison,
} from "../notice-comparisons.ts";
import { ChoiceChips } from "../parts/choice-chips.tsx";
import { changeWord } from "../parts/change-mark.tsx";
import { DifferenceTable } from "../parts/difference-table.tsx";
import { useTypeStyles } from "../parts/type.ts";
import { useLocale, useTell } from "../words.tsx";
import type { NoticeScreenProps } from "./notice-clauses.tsx";

const useStyles = makeStyles({
  tools: { display: "flex", flexDirection: "column", gap: "8px", padding: "0 12px 12px" },
  field: { width: "100%", minWidth: 0, maxWidth: "none", "& > button": { minWidth: 0 } },
  none: { margin: 0, padding: "0 12px" },
});

export function NoticeDifferences({ notices, state, dispatch, reviewedYear }: NoticeScreenProps): ReactNode {
  const styles = useStyles();
  const type = useTypeStyles();
  const tell = useTell();
  const locale = useLocale();
  const comparisons = useMemo(() => comparisonsOf(notices), [notices]);
  const comparison = shownComparison(comparisons, state.comparison, reviewedYear);
  const parts = useMemo(() => (comparison === null ? [] : listedParts(comparison)), [comparison]);
  if (comparison === null) {
    return <p className={styles.none}>{tell(say("pane-notices.pair.none"))}</p>;
  }
  const counts = countChanges(parts.flatMap(({ rows }) => rows));
  const { change } = state;
  const kept = ({ kind }: ClauseDifference): boolean => (change === null ? kind !== "same" : kind === change);
  const shown = parts.map(({ part, rows }) => ({ part, rows: rows.filter(kept) }));
  const listed = shown.reduce((sum, { rows }) => sum + rows.length, 0);
  return (
    <>
      <div className={styles.tools}>
        <Dropdown
          className={styles.field}
          aria-label={tell(say("pane-notices.pair"))}
          value={tell(comparisonName(comparison, tell, locale))}
          selectedOptions={[comparison.key]}
          onOptionSelect={(_, { optionValue }) => {
            if (optionValue !== undefined) dispatch({ kind: "comparison-chosen", comparison: optionValue });
          }}
        >
          {comparisons.map((each) => (
            <Option key={each.key} value={each.key}>
              {tell(comparisonName(each, tell, locale))}
            </Option>
          ))}
        </Dropdown>
        <ChoiceChips
          label={tell(say("pane-notices.differences.filter"))}
          chosen={change}
          onChoose={(chosen) => dispatch({ kind: "change-chosen", change: chosen })}
          chips={[
            {
              value: null,
              word: tell(say("pane-notices.differences.all")),
              count: counts.changed + counts.removed + counts.added,
            },
            ...changes.map((kind) => ({ value: kind, word: tell(changeWord(kind)), count: counts[kind] })),
          ]}
        />
        <p className={type.detail}>{tell(say("pane-notices.differences.note"))}</p>
        <p role="status" className={type.spoken}>
          {tell(say("pane-notices.count", { count: listed }))}
        </p>
      </div>
      {listed === 0 && <p className={styles.none}>{tell(say("pane-notices.differences.none"))}</p>}
      {shown
        .filter(({ rows }) => rows.length > 0)
        .map(({ part, rows }) => (
          <DifferenceTable
            key={sideName(part.later, tell, locale)}
            comparison={comparison}
            heading={sideName(part.later, tell, locale)}
            detail={tell(relation(part, comparison, tell, locale))}
            rows={rows}
          />
        ))}
    </>
  );
}

type Tell = (message: Message) => string;

function sideName(side: PartDifference["later"], tell: Tell, locale: Locale): string {
  if (side === null) return "";
  if (side === "notice") return tell(say("pane-notices.part.letter"));
  if (side === "summary-table") return tell(say("pane-notices.part.table"));
  return locale === "zh-CN" ? side.shortName : side.englishName;
}

/** By the name of the earlier year: it covers what the programme became and what came up beside it. */
function comparisonName({ main, earlier, later }: Comparison, tell: Tell, locale: Locale): Message {
  const part = sideName(main.earlier, tell, locale);
  return say("pane-notices.pair.name", { part, earlier: earlier.year, later: later.year });
}

function relation(part: PartDifference, { earlier, later }: Comparison, tell: Tell, locale: Locale): Message {
  if (part.earlier === null) return say("pane-notices.pair.new", { year: later.year });
  return say("pane-notices.pair.renamed", {
    earlier: sideName(part.earlier, tell, locale),
    year: earlier.year,
  });
}
