// An opened finding: working, clause with our reading, remedy and sources in one aligned column of labels, then actions.
import { useEffect, useState, type ReactNode } from "react";
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Checkmark20Regular } from "@fluentui/react-icons/svg/checkmark";
import { Copy20Regular } from "@fluentui/react-icons/svg/copy";
import { say, textOf, type Message } from "../../messages/catalogue.ts";
import { clauseOf, readingOf } from "../../notices/registry.ts";
import type { Notice, ReadingId } from "../../notices/schema.ts";
import { cellRanges, rowsWords, separatorOf } from "../../report/place-words.ts";
import type { Finding, Place, Source } from "../../review/finding.ts";
import { copyText } from "../clipboard.ts";
import { placeAddress } from "../finding-place.ts";
import { findingText } from "../finding-text.ts";
import { dot, useLocale, useTell } from "../words.tsx";
import { CellLink, useGoTo, useIsOpen } from "./cell-link.tsx";
import { ClauseLink } from "./clause-link.tsx";
import { useTypeStyles } from "./type.ts";

const useStyles = makeStyles({
  detail: { padding: "0 12px 8px" },
  facts: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    columnGap: "12px",
    rowGap: "8px",
    margin: "4px 0 12px",
    "& dt": { color: tokens.colorNeutralForeground3, fontSize: "12px", lineHeight: "20px" },
    "& dd": { margin: 0 },
  },
  small: { fontSize: "12px", lineHeight: "18px" },
  lines: { margin: 0, whiteSpace: "pre-line", fontVariantNumeric: "tabular-nums" },
  quote: {
    margin: "2px 0",
    padding: "0 0 0 8px",
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
    fontSize: "12px",
    lineHeight: "16px",
  },
  locator: { margin: "2px 0", fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground3 },
  list: { margin: 0, padding: 0, listStyleType: "none", fontSize: "12px", lineHeight: "20px" },
  actions: { display: "flex", alignItems: "center", gap: "8px" },
  copy: { marginLeft: "auto" },
});

export interface FindingDetailProps {
  readonly notice: Notice;
  readonly finding: Finding;
  /** All places of the fact, where it stands in several files. */
  readonly places?: readonly Place[];
}

export function FindingDetail({ notice, finding, places }: FindingDetailProps): ReactNode {
  const styles = useStyles();
  const type = useTypeStyles();
  const tell = useTell();
  const goTo = useGoTo();
  const isOpen = useIsOpen();
  const { working, remedy, also, place, sources } = finding;
  const address = isOpen(place.file) ? placeAddress(place) : null;
  return (
    <div className={styles.detail}>
      <dl className={styles.facts}>
        {working.length > 0 && (
          <Fact label={tell(say("report.label.working"))}>
            {working.map((line, at) => (
              // Lines of one working never move, so their position is their identity.
              <p
                key={at}
                className={mergeClasses(
                  styles.lines,
                  at === working.length - 1 && decides(line) && type.strong,
                )}
              >
                {tell(line)}
              </p>
            ))}
          </Fact>
        )}
        <Ground notice={notice} finding={finding} />
        {remedy !== null && (
          <Fact label={tell(say("report.label.remedy"))}>
            <span className={type.strong}>{tell(remedy)}</span>
          </Fact>
        )}
        <Places places={places ?? [place]} />
        <Sources sources={sources.filter((source) => !isAmong(places ?? [], source))} />
        {also.length > 0 && (
          <Fact label={tell(say("pane.finding.also"))}>
            <ul className={styles.list}>
              {also.map((id) => {
                const clause = clauseOf(notice, id);
                return (
                  <li key={id} lang="zh-CN">
                    <ClauseLink notice={notice} clause={clause} />：{clause.text}
                  </li>
                );
              })}
            </ul>
          </Fact>
        )}
      </dl>
      <div className={styles.actions}>
        {address !== null && (
          <Button size="small" onClick={() => goTo(place.sheet, address)}>
            {tell(say("pane.do.go"))}
          </Button>
        )}
        <CopyButton notice={notice} finding={finding} />
      </div>
    </div>
  );
}

/** Whether a line of the working compares: by its Chinese words, which are the same in every language of the pane. */
function decides(line: Message): boolean {
  return /[<>=≤≥≠]|超出|未(?!能|写)/u.test(textOf(line, "zh-CN"));
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactNode {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** The clause in its own words, where it stands, and how we read it. */
function Ground({ notice, finding }: FindingDetailProps): ReactNode {
  const styles = useStyles();
  const tell = useTell();
  if (finding.clause === null) {
    return (
      <Fact label={tell(say("pane.finding.ground"))}>
        <OurReading id={finding.reading} />
      </Fact>
    );
  }
  const clause = clauseOf(notice, finding.clause);
  return (
    <Fact label={tell(say("report.label.clause"))}>
      <blockquote lang="zh-CN" className={styles.quote}>
        {clause.text}
      </blockquote>
      <p className={styles.locator} lang="zh-CN">
        <ClauseLink notice={notice} clause={clause} /> · {notice.documentNumber}
      </p>
      {finding.reading !== null && <OurReading id={finding.reading} />}
    </Fact>
  );
}

function OurReading({ id }: { readonly id: ReadingId }): ReactNode {
  const styles = useStyles();
  const tell = useTell();
  const locale = useLocale();
  const { zh, en } = readingOf(id);
  return (
    <p className={styles.locator}>
      {tell(say("pane.finding.reading", { reading: locale === "zh-CN" ? zh : en }))}
    </p>
  );
}

/** Cells of the finding that are named; the rest are counted. */
const namedCells = 12;

function isAmong(places: readonly Place[], { file, sheet, cell }: Source): boolean {
  return places.some((place) => place.file === file && place.sheet === sheet && place.cells.includes(cell));
}

/** The cells it is about: links where there are several, words where the file is not open. */
function Places({ places }: { readonly places: readonly Place[] }): ReactNode {
  const styles = useStyles();
  const tell = useTell();
  const isOpen = useIsOpen();
  const shown = places.filter(({ file, cells }) => !isOpen(file) || cellRanges(cells).length > 1);
  if (shown.length === 0) return null;
  return (
    <Fact label={tell(say("pane.finding.place"))}>
      <ul className={styles.list}>
        {shown.map((place) => (
          <li key={JSON.stringify([place.file, place.sheet, place.cells])} className={styles.small}>
            {isOpen(place.file) ? <LinkedCells {...place} /> : <PlaceText {...place} />}
          </li>
        ))}
      </ul>
    </Fact>
  );
}

function LinkedCells({ sheet, cells }: Place): ReactNode {
  const tell = useTell();
  const ranges = cellRanges(cells);
  return (
    <>
      {ranges.slice(0, namedCells).map((cell, at) => (
        <span key={cell}>
          {at > 0 && tell(say("pane.comma"))}
          <CellLink sheet={sheet} address={cell} />
        </span>
      ))}
      {ranges.length > namedCells && ` ${tell(say("pane.finding.more-cells", { count: ranges.length }))}`}
    </>
  );
}

/** File, sheet and cells in words: "苏州市.xlsx · 汇总表 · C5". */
function PlaceText({ file, sheet, rows, cells }: Place): ReactNode {
  const tell = useTell();
  const locale = useLocale();
  const ranges = cellRanges(cells);
  const named = ranges.slice(0, namedCells).join(separatorOf(locale));
  const more =
    ranges.length > namedCells ? ` ${tell(say("pane.finding.more-cells", { count: ranges.length }))}` : "";
  const where = ranges.length === 0 ? rowsWords(rows, locale) : `${named}${more}`;
  return [file, sheet, where].join(dot);
}

/** The cells the working took its figures from. */
function Sources({ sources }: Pick<Finding, "sources">): ReactNode {
  const styles = useStyles();
  const tell = useTell();
  const isOpen = useIsOpen();
  const bySheet = new Map<string, Source[]>();
  for (const source of sources) {
    const key = JSON.stringify([source.file, source.sheet]);
    const group = bySheet.get(key);
    if (group === undefined) bySheet.set(key, [source]);
    else group.push(source);
  }
  if (bySheet.size === 0) return null;
  return (
    <Fact label={tell(say("report.label.source"))}>
      <ul className={styles.list}>
        {[...bySheet].map(([key, group]) => {
          const [{ file, sheet } = { file: "", sheet: "" }] = group;
          const open = isOpen(file);
          return (
            <li key={key}>
              {open ? sheet : `${file}${dot}${sheet}`}{" "}
              {group.map(({ cell, what }, at) => (
                <span key={cell}>
                  {at > 0 && tell(say("pane.semicolon"))}
                  {open ? <CellLink sheet={sheet} address={cell} /> : cell} {tell(what)}
                </span>
              ))}
            </li>
          );
        })}
      </ul>
    </Fact>
  );
}

/** Says for two seconds on the button itself that the text was copied: nothing else on the screen moves. */
function CopyButton({ notice, finding }: FindingDetailProps): ReactNode {
  const styles = useStyles();
  const { spoken } = useTypeStyles();
  const tell = useTell();
  const locale = useLocale();
  const [copied, setCopied] = useState<boolean | null>(null);
  useEffect(() => {
    if (copied === null) return;
    const timer = setTimeout(() => setCopied(null), 2000);
    return () => clearTimeout(timer);
  }, [copied]);
  const label = tell(say("pane.do.copy"));
  return (
    <>
      <Button
        appearance="subtle"
        size="small"
        className={styles.copy}
        icon={copied === true ? <Checkmark20Regular /> : <Copy20Regular />}
        aria-label={label}
        title={label}
        onClick={() => void copyText(findingText(finding, notice, locale)).then(setCopied)}
      />
      <span role="status" className={copied === false ? undefined : spoken}>
        {copied !== null && tell(copied ? say("pane.told.copied") : say("pane.told.not-copied"))}
      </span>
    </>
  );
}
