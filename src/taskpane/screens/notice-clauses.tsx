// A notice to read: which one and which part, a search, filters by how a clause is decided, and the clauses in their order.
import { useMemo, type Dispatch, type ReactNode } from "react";
import {
  Button,
  Dropdown,
  Option,
  OptionGroup,
  SearchBox,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { say, type Message } from "../../messages/catalogue.ts";
import type { Locale } from "../../messages/define.ts";
import type { Notice } from "../../notices/schema.ts";
import { partsOf } from "../../report/notice-order.ts";
import { clauseNotes } from "../clause-notes.ts";
import { countDecisions, decisions, isEmptyQuery, listParts, type Decision } from "../notice-list.ts";
import { partName, shortPartName } from "../notice-names.ts";
import type { NoticeEvent, NoticeState } from "../notice-state.ts";
import { ChoiceChips, type Chip } from "../parts/choice-chips.tsx";
import { decisionWord } from "../parts/decision-mark.tsx";
import { NoticeSections } from "../parts/notice-sections.tsx";
import { useTypeStyles } from "../parts/type.ts";
import { dot, useLocale, useTell } from "../words.tsx";

const useStyles = makeStyles({
  tools: { display: "flex", flexDirection: "column", gap: "8px", padding: "0 12px 12px" },
  field: { width: "100%", minWidth: 0, maxWidth: "none", "& > button": { minWidth: 0 } },
  loaded: { margin: 0, fontSize: "12px", lineHeight: "16px", color: tokens.colorStatusWarningForeground3 },
  none: { padding: "0 12px", "& p": { margin: "0 0 8px" } },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

export interface NoticeScreenProps {
  readonly notices: readonly Notice[];
  /** The year whose notice the review goes by; null where there is no review. */
  readonly reviewedYear: number | null;
  readonly state: NoticeState;
  readonly dispatch: Dispatch<NoticeEvent>;
}

export function NoticeClauses({ notices, reviewedYear, state, dispatch }: NoticeScreenProps): ReactNode {
  const styles = useStyles();
  const type = useTypeStyles();
  const tell = useTell();
  const locale = useLocale();
  const { decision, query, shown } = state;
  const year = state.year ?? reviewedYear;
  const notice = notices.find((each) => each.year === year) ?? notices[0];
  const choices = useMemo(
    () => notices.flatMap((each) => choicesOf(each, tell, locale)),
    [notices, tell, locale],
  );
  const parts = useMemo(() => {
    const all = notice === undefined ? [] : partsOf(notice);
    const chosen = all.filter(({ key }) => key === state.part);
    return { all, read: chosen.length > 0 ? chosen : all };
  }, [notice, state.part]);
  const counts = useMemo(
    () => countDecisions(listParts(parts.read, { decision: null, query })),
    [parts, query],
  );
  const listed = useMemo(() => listParts(parts.read, { decision, query }), [parts, decision, query]);
  const notes = useMemo(() => (notice === undefined ? null : clauseNotes(notice)), [notice]);
  if (notice === undefined || notes === null) return null;
  const searching = !isEmptyQuery(query);
  const wholeNotice = parts.read === parts.all;
  const found = listed.reduce((sum, { count }) => sum + count, 0);
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const part = wholeNotice && parts.all.length > 1 ? null : (parts.read[0]?.key ?? null);
  const choice = choices.find((each) => each.year === notice.year && each.part === part);
  const chips: readonly Chip<Decision | null>[] = [
    { value: null, word: tell(say("pane-notices.filter.all")), count: total },
    ...decisions
      .filter((each) => counts[each] > 0 || each === decision)
      .map((each) => ({ value: each, word: tell(decisionWord(each)), count: counts[each] })),
  ];
  return (
    <>
      <div className={styles.tools}>
        <Dropdown
          className={styles.field}
          aria-label={tell(say("pane-notices.part"))}
          value={choice?.name ?? ""}
          selectedOptions={choice === undefined ? [] : [choice.value]}
          onOptionSelect={(_, { optionValue }) => {
            const chosen = choices.find(({ value }) => value === optionValue);
            if (chosen !== undefined) dispatch({ kind: "part-chosen", year: chosen.year, part: chosen.part });
          }}
        >
          {notices.map((each) => (
            <OptionGroup
              key={each.year}
              label={[
                tell(say("pane.notice-year", { year: each.year })),
                each.documentNumber,
                ...(each.builtIn ? [] : [tell(say("notice-file.not-built-in"))]),
              ].join(dot)}
            >
              {choices
                .filter(({ year }) => year === each.year)
                .map(({ value, name }) => (
                  <Option key={value} value={value}>
                    {name}
                  </Option>
                ))}
            </OptionGroup>
          ))}
        </Dropdown>
        {!notice.builtIn && <p className={styles.loaded}>{tell(say("notice-file.applied"))}</p>}
        <SearchBox
          className={styles.field}
          aria-label={tell(say("pane-notices.search"))}
          placeholder={tell(say("pane-notices.search.hint"))}
          value={query}
          onChange={(_, { value }) => dispatch({ kind: "searched", query: value })}
        />
        {(!searching || decision !== null) && (
          <ChoiceChips
            label={tell(say("pane-notices.filter"))}
            chips={chips}
            chosen={decision}
            onChoose={(chosen) => dispatch({ kind: "decision-chosen", decision: chosen })}
          />
        )}
        <p role="status" className={searching ? type.detail : type.spoken}>
          {found === 0
            ? ""
            : searching
              ? tell(say("pane-notices.search.found", { count: found, parts: listed.length }))
              : tell(say("pane-notices.count", { count: found }))}
        </p>
      </div>
      {found === 0 ? (
        <div className={styles.none} role="status">
          <p>
            {searching
              ? tell(say("pane-notices.search.none", { query: query.trim() }))
              : tell(say("pane-notices.none"))}
          </p>
          <div className={styles.actions}>
            {searching && !wholeNotice && (
              <Button
                size="small"
                onClick={() => dispatch({ kind: "part-chosen", year: notice.year, part: null })}
              >
                {tell(say("pane-notices.search.everywhere"))}
              </Button>
            )}
            <Button size="small" onClick={() => dispatch({ kind: "filters-cleared" })}>
              {tell(say("pane-notices.search.clear"))}
            </Button>
          </div>
        </div>
      ) : (
        <NoticeSections
          notice={notice}
          notes={notes}
          parts={listed}
          named={(part) => partName(part, notice, locale)}
          inParts={part === null || searching}
          inSections={!searching}
          linked={searching || decision !== null}
          shown={shown}
        />
      )}
    </>
  );
}

interface Choice {
  readonly value: string;
  readonly year: number;
  /** null is the whole notice. */
  readonly part: string | null;
  readonly name: string;
}

/** All of a notice, where it has several parts, and each of them. */
function choicesOf(notice: Notice, tell: (message: Message) => string, locale: Locale): readonly Choice[] {
  const { year } = notice;
  const parts = partsOf(notice);
  const choice = (part: string | null, name: string): Choice => ({
    value: JSON.stringify([year, part]),
    year,
    part,
    name: tell(say("pane-notices.part.of-year", { year, part: name })),
  });
  return [
    ...(parts.length > 1 ? [choice(null, tell(say("pane-notices.part.all")))] : []),
    ...parts.map((part) => choice(part.key, shortPartName(part, notice, locale))),
  ];
}
