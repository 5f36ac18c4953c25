// Above the list: by row or by clause, one programme or all, and a search that opens on demand.
import { useEffect, useRef, useState, type ReactNode } from "react";
import {
  Button,
  Dropdown,
  Option,
  SearchBox,
  ToggleButton,
  makeStyles,
  mergeClasses,
} from "@fluentui/react-components";
import { Search20Regular } from "@fluentui/react-icons/svg/search";
import { say } from "../../messages/catalogue.ts";
import type { Notice } from "../../notices/schema.ts";
import { programmeName } from "../../report/finding-words.ts";
import type { Filter } from "../state.ts";
import { useLocale, useTell } from "../words.tsx";

const useStyles = makeStyles({
  tools: { display: "flex", alignItems: "center", gap: "8px", margin: "0 12px 8px" },
  pair: { display: "flex", flexShrink: 0 },
  half: { minWidth: 0, height: "24px", padding: "0 9px", fontWeight: 400, whiteSpace: "nowrap" },
  first: { borderTopRightRadius: 0, borderBottomRightRadius: 0 },
  second: { borderTopLeftRadius: 0, borderBottomLeftRadius: 0, marginLeft: "-1px" },
  programme: { minWidth: 0, flex: "0 1 132px", marginLeft: "auto", "& > button": { minWidth: 0 } },
  search: { width: "calc(100% - 24px)", maxWidth: "none", margin: "0 12px 8px" },
});

const everything = "";

export interface ListToolsProps {
  readonly notice: Notice;
  readonly filter: Filter;
  readonly onFilter: (filter: Partial<Filter>) => void;
}

export function ListTools({ notice, filter, onFilter }: ListToolsProps): ReactNode {
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
      <div className={styles.tools}>
        <div role="group" aria-label={tell(say("pane.list.arrangement"))} className={styles.pair}>
          <ToggleButton
            size="small"
            className={mergeClasses(styles.half, styles.first)}
            checked={arrangement === "row"}
            onClick={() => onFilter({ arrangement: "row" })}
          >
            {tell(say("pane.list.by-row"))}
          </ToggleButton>
          <ToggleButton
            size="small"
            className={mergeClasses(styles.half, styles.second)}
            checked={arrangement === "clause"}
            onClick={() => onFilter({ arrangement: "clause" })}
          >
            {tell(say("pane.list.by-clause"))}
          </ToggleButton>
        </div>
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
