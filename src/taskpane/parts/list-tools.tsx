// Above the list: by row, by clause or the checklist, one programme or all, and a search that opens on demand.
import { useEffect, useRef, useState, type ReactNode } from "react";
import { Button, Dropdown, Option, SearchBox, makeStyles } from "@fluentui/react-components";
import { Search20Regular } from "@fluentui/react-icons/svg/search";
import { say, type Message } from "../../messages/catalogue.ts";
import type { Notice } from "../../notices/schema.ts";
import { programmeName } from "../../report/finding-words.ts";
import type { Arrangement, Filter } from "../filter.ts";
import { useLocale, useTell } from "../words.tsx";
import { Segments } from "./segments.tsx";

const useStyles = makeStyles({
  tools: { display: "flex", alignItems: "center", gap: "8px", margin: "0 12px 8px" },
  segments: { margin: "0 12px 8px" },
  programme: { minWidth: 0, flex: "1 1 0", "& > button": { minWidth: 0 } },
  search: { width: "calc(100% - 24px)", maxWidth: "none", margin: "0 12px 8px" },
});

const everything = "";

/** What each arrangement is called. */
const words: Readonly<Record<Arrangement, Message>> = {
  row: say("pane.list.by-row"),
  clause: say("pane.list.by-clause"),
  checklist: say("checklist.title"),
};

export interface ListToolsProps<A extends Arrangement> {
  readonly notice: Notice;
  /** Those to choose from. */
  readonly arrangements: readonly A[];
  readonly filter: Filter<A>;
  readonly onFilter: (
    change: Partial<Pick<Filter, "programme" | "query">> & { readonly arrangement?: A },
  ) => void;
}

export function ListTools<A extends Arrangement>(props: ListToolsProps<A>): ReactNode {
  const { notice, arrangements, filter, onFilter } = props;
  const styles = useStyles();
  const tell = useTell();
  const locale = useLocale();
  const [searching, setSearching] = useState(filter.query !== "");
  const searchField = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (searching) searchField.current?.focus();
  }, [searching]);
  const all = tell(say("pane.list.all-programmes"));
  const { arrangement, programme } = filter;
  return (
    <>
      <Segments
        label={tell(say("pane.list.arrangement"))}
        className={styles.segments}
        segments={arrangements.map((value) => ({ value, word: tell(words[value]) }))}
        chosen={arrangement}
        onChoose={(chosen) => onFilter({ arrangement: chosen })}
      />
      <div className={styles.tools}>
        <Dropdown
          size="small"
          className={styles.programme}
          aria-label={tell(say("pane.list.programme"))}
          value={programme === null ? all : programmeName(notice, programme, locale)}
          selectedOptions={[programme ?? everything]}
          onOptionSelect={(_, { optionValue }) =>
            onFilter({ programme: notice.programmes.find(({ id }) => id === optionValue)?.id ?? null })
          }
        >
          <Option value={everything}>{all}</Option>
          {notice.programmes.map(({ id }) => (
            <Option key={id} value={id}>
              {programmeName(notice, id, locale)}
            </Option>
          ))}
        </Dropdown>
        <Button
          appearance="subtle"
          size="small"
          icon={<Search20Regular />}
          aria-label={tell(say("pane.list.search"))}
          aria-expanded={searching}
          onClick={() => {
            if (searching) onFilter({ query: "" });
            setSearching(!searching);
          }}
        />
      </div>
      {searching && (
        <SearchBox
          ref={searchField}
          size="small"
          className={styles.search}
          aria-label={tell(say("pane.list.search"))}
          placeholder={tell(say("pane.list.search.hint"))}
          value={filter.query}
          onChange={(_, { value }) => onFilter({ query: value })}
        />
      )}
    </>
  );
}
