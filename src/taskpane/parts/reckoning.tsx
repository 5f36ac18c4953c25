// How a verdict comes about: the comparison, figures over years in a small table, what decides the step, and the cells.
import type { ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { say, textOf, type Message } from "../../messages/catalogue.ts";
import { figureGrid } from "../../report/reckoning-words.ts";
import { sourceRuns, type SourceRun } from "../../report/source-runs.ts";
import type { FigureTable, Reckoning, Source } from "../../review/finding.ts";
import { dot, useLocale, useTell } from "../words.tsx";
import { CellLink, useIsOpen } from "./cell-link.tsx";
import { Fact, useFactStyles } from "./fact.tsx";
import { useTypeStyles } from "./type.ts";

const useStyles = makeStyles({
  lines: { margin: 0, whiteSpace: "pre-line", fontVariantNumeric: "tabular-nums" },
  table: {
    width: "100%",
    margin: "4px 0 0",
    borderCollapse: "collapse",
    fontSize: "12px",
    lineHeight: "20px",
    fontVariantNumeric: "tabular-nums",
    "& th": { padding: 0, fontWeight: 400, color: tokens.colorNeutralForeground3 },
    "& td": { padding: 0 },
    "& th:not(:first-child), & td": { paddingLeft: "8px", textAlign: "end", whiteSpace: "nowrap" },
    "& th:first-child": { textAlign: "start" },
    "& tbody td:last-child": { fontWeight: 600 },
  },
});

/** Working and what decides the step, as facts of a `dl`. */
export function ReckoningFacts({ reckoning }: { readonly reckoning: Reckoning }): ReactNode {
  const styles = useStyles();
  const type = useTypeStyles();
  const tell = useTell();
  const { working, figures, decidedBy } = reckoning;
  return (
    <>
      {(working.length > 0 || figures !== null) && (
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
          {figures !== null && <Figures figures={figures} />}
        </Fact>
      )}
      {decidedBy.length > 0 && (
        <Fact label={tell(say("report.label.decided-by"))}>
          {decidedBy.map((line, at) => (
            <p key={at} className={styles.lines}>
              {tell(line)}
            </p>
          ))}
        </Fact>
      )}
    </>
  );
}

/** Whether a line of the working compares: by its Chinese words, which are the same in every language of the pane. */
function decides(line: Message): boolean {
  return /[<>=≤≥≠]|超出|未(?!能|写)/u.test(textOf(line, "zh-CN"));
}

function Figures({ figures }: { readonly figures: FigureTable }): ReactNode {
  const styles = useStyles();
  const { header, lines } = figureGrid(figures, useLocale());
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {header.map((text) => (
            <th key={text} scope="col">
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(([name = "", ...values]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {values.map((value, at) => (
              // A column for each year, and the sum.
              <td key={at}>{value}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The cells that figures came from, sheet by sheet; each leads there, where its file is open. */
export function SourceFacts({ sources }: { readonly sources: readonly Source[] }): ReactNode {
  const styles = useFactStyles();
  const tell = useTell();
  const isOpen = useIsOpen();
  const locale = useLocale();
  const bySheet = new Map<string, SourceRun[]>();
  for (const run of sourceRuns(sources, locale)) {
    const key = JSON.stringify([run.file, run.sheet]);
    const group = bySheet.get(key);
    if (group === undefined) bySheet.set(key, [run]);
    else group.push(run);
  }
  if (bySheet.size === 0) return null;
  return (
    <Fact label={tell(say("report.label.source"))}>
      <ul className={styles.list}>
        {[...bySheet].map(([key, runs]) => {
          const [{ file, sheet } = { file: "", sheet: "" }] = runs;
          const open = isOpen(file);
          return (
            <li key={key}>
              {open ? sheet : `${file}${dot}${sheet}`}{" "}
              {runs.map(({ address, what }, at) => (
                <span key={address}>
                  {at > 0 && tell(say("pane.semicolon"))}
                  {open ? <CellLink sheet={sheet} address={address} /> : address} {what}
                </span>
              ))}
            </li>
          );
        })}
      </ul>
    </Fact>
  );
}
