// The findings: counts that filter, those across cities, then city by city, one open at a time.
import { useCallback, useEffect, useId, useMemo, useRef, type Dispatch, type ReactNode } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { say, type Message } from "../../messages/catalogue.ts";
import type { Notice } from "../../notices/schema.ts";
import { findingGroups } from "../../report/finding-group.ts";
import { countGroups, groupWord } from "../../report/finding-words.ts";
import { returnSheetName } from "../../sheets/own-sheets.ts";
import { clip, filterFindings, sectionsOf, type ListedFinding } from "../finding-list.ts";
import { CountFilters } from "../parts/count-filters.tsx";
import { FindingItem } from "../parts/finding-item.tsx";
import { MoreFindings, SectionList } from "../parts/finding-sections.tsx";
import { ListTools } from "../parts/list-tools.tsx";
import { useTypeStyles } from "../parts/type.ts";
import { Status } from "../parts/verdict.tsx";
import { findingArrangements } from "../filter.ts";
import { useLocale, useTell } from "../words.tsx";
import { FoldHead } from "./fold.tsx";
import type { CityFindings, MergedFindings } from "./merged-findings.ts";
import { acrossCities, type MergeEvent, type MergeState } from "./state.ts";

const useStyles = makeStyles({
  group: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  heading: { margin: 0, fontSize: "14px", lineHeight: "20px", fontWeight: 600 },
  counts: { display: "flex", gap: "10px", fontSize: "12px", fontVariantNumeric: "tabular-nums" },
  count: { display: "inline-flex", alignItems: "center", gap: "3px" },
  items: { margin: 0, padding: 0 },
  none: { margin: 0, padding: "0 12px 12px" },
  unchecked: {
    padding: "12px 12px 24px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    "& p": { margin: "4px 0 0" },
  },
  back: { padding: "4px 12px 12px" },
});

export interface FindingsViewProps {
  readonly notice: Notice;
  readonly findings: MergedFindings;
  /** What could not be checked for want of a sheet. */
  readonly unchecked: readonly Message[];
  readonly state: MergeState;
  readonly dispatch: Dispatch<MergeEvent>;
  /** Writes the sheet that goes back to a city; null while something else is written. */
  readonly onReturn: ((city: string) => void) | null;
}

export function FindingsView(props: FindingsViewProps): ReactNode {
  const { notice, findings, unchecked, state, dispatch, onReturn } = props;
  const { filter, city: shownCity, open, asked } = state;
  const styles = useStyles();
  const type = useTypeStyles();
  const tell = useTell();
  const locale = useLocale();
  const onToggle = useCallback((finding: number) => dispatch({ kind: "toggled", finding }), [dispatch]);
  const kept = useMemo(() => {
    const keep = (listed: readonly ListedFinding[]) => filterFindings(listed, filter, notice, locale);
    return {
      across: keep(findings.across),
      cities: findings.cities.map((each) => ({ each, own: keep(each.findings) })),
    };
  }, [findings, filter, notice, locale]);
  const total = kept.cities.reduce((sum, { own }) => sum + own.length, 0);
  return (
    <>
      <CountFilters
        counts={findings.counts}
        pressed={filter.groups}
        onChange={(groups) => dispatch({ kind: "filtered", filter: { groups } })}
      />
      <ListTools
        notice={notice}
        arrangements={findingArrangements}
        filter={filter}
        onFilter={(change) => dispatch({ kind: "filtered", filter: change })}
      />
      <p role="status" className={type.spoken}>
        {tell(say("pane.list.showing", { count: total }))}
      </p>
      {findings.across.length > 0 && (
        <Group
          name={tell(say("pane-merge.findings.across"))}
          findings={kept.across}
          open={shownCity === acrossCities}
          asked={false}
          onToggle={() => dispatch({ kind: "city-toggled", city: acrossCities })}
        >
          <ul className={styles.items}>
            {kept.across.map((listed) => (
              <FindingItem
                key={listed.index}
                notice={notice}
                listed={listed}
                arrangement="row"
                open={open.has(listed.index)}
                onToggle={onToggle}
              />
            ))}
          </ul>
        </Group>
      )}
      {kept.cities.map(({ each, own }) => {
        const { city } = each.part;
        return (
          <Group
            key={city}
            name={tell(say("pane-merge.findings.city", { city, rows: rowsOf(each) }))}
            findings={own}
            open={shownCity === city}
            asked={asked?.city === city ? asked : false}
            onToggle={() => dispatch({ kind: "city-toggled", city })}
          >
            <CitySections each={each} own={own} state={state} dispatch={dispatch} onToggle={onToggle} />
            <div className={styles.back}>
              <Button size="small" disabled={onReturn === null} onClick={() => onReturn?.(city)}>
                {tell(say("pane-merge.findings.return", { sheet: returnSheetName(city) }))}
              </Button>
            </div>
          </Group>
        );
      })}
      {unchecked.length > 0 && (
        <section className={styles.unchecked}>
          <h2 className={styles.heading}>{tell(say("pane-merge.findings.unchecked"))}</h2>
          {unchecked.map((message) => (
            <p key={tell(message)} className={type.detail}>
              {tell(message)}
            </p>
          ))}
        </section>
      )}
    </>
  );
}

function rowsOf({ part }: CityFindings): number {
  return part.review.dossiers.reduce((sum, { dossier }) => sum + dossier.rows.length, 0);
}

interface GroupProps {
  readonly name: string;
  readonly findings: readonly ListedFinding[];
  readonly open: boolean;
  /** The asking of a link for this group: then it takes the focus, once for each. */
  readonly asked: object | false;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

function Group({ name, findings, open, asked, onToggle, children }: GroupProps): ReactNode {
  const styles = useStyles();
  const type = useTypeStyles();
  const tell = useTell();
  const locale = useLocale();
  const id = useId();
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (asked === false) return;
    place.current?.scrollIntoView({ block: "start" });
    place.current?.querySelector("button")?.focus({ preventScroll: true });
  }, [asked]);
  useEffect(() => {
    // One city at a time is open: what another one took up above is gone.
    if (open) place.current?.querySelector("button")?.scrollIntoView({ block: "nearest" });
  }, [open]);
  const counts = countGroups(findings.map(({ finding }) => finding));
  return (
    <section ref={place} className={styles.group}>
      <h2 className={styles.heading}>
        <FoldHead
          open={open}
          controls={id}
          onToggle={onToggle}
          title={name}
          aside={
            <span className={styles.counts}>
              {findingGroups
                .filter((group) => counts[group] > 0)
                .map((group) => (
                  <span key={group} className={styles.count}>
                    <Status tone={group} word={null} />
                    <span className={type.spoken}>{groupWord(group, locale)}</span>
                    {counts[group]}
                  </span>
                ))}
            </span>
          }
        />
      </h2>
      {open && (
        <div id={id}>
          {findings.length === 0 && <p className={styles.none}>{tell(say("pane-merge.findings.none"))}</p>}
          {children}
        </div>
      )}
    </section>
  );
}

interface CitySectionsProps {
  readonly each: CityFindings;
  readonly own: readonly ListedFinding[];
  readonly state: MergeState;
  readonly dispatch: Dispatch<MergeEvent>;
  readonly onToggle: (finding: number) => void;
}

function CitySections({ each, own, state, dispatch, onToggle }: CitySectionsProps): ReactNode {
  const { filter, open, shown } = state;
  const { review } = each.part;
  const drawn = useMemo(
    () => clip(sectionsOf(own, filter.arrangement, review), shown),
    [own, filter.arrangement, review, shown],
  );
  return (
    <>
      <SectionList
        met={null}
        notice={review.notice}
        sections={drawn.sections}
        arrangement={filter.arrangement}
        severalSheets
        open={open}
        onToggle={onToggle}
      />
      <MoreFindings left={drawn.left} onMore={() => dispatch({ kind: "more-shown" })} />
    </>
  );
}
