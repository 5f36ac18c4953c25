// Recommended rows against the cap of each programme. An unknown limit is shown as the two numbers it may be.
import type { ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { say, type Message } from "../../messages/catalogue.ts";
import type { Notice } from "../../notices/schema.ts";
import { programmeName } from "../../report/finding-words.ts";
import type { CapLine } from "../../review/cap-lines.ts";
import type { ReviewedDossier } from "../../review/review.ts";
import { useLocale, useTell } from "../words.tsx";
import { CapBar } from "./cap-bar.tsx";
import { useTypeStyles } from "./type.ts";
import { Status, type Tone } from "./verdict.tsx";

const useStyles = makeStyles({
  table: {
    width: "calc(100% - 24px)",
    margin: "0 12px 12px",
    borderCollapse: "collapse",
    fontSize: "12px",
    lineHeight: "16px",
    "& th": { fontWeight: 400, textAlign: "end" },
    "& th:first-child, & th:last-child": { textAlign: "start" },
    "& tbody tr": { height: "32px" },
    "& th, & td": {
      padding: "6px 0 5px 12px",
      borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
      verticalAlign: "top",
    },
    "& th:first-child": { paddingLeft: 0 },
    "& tbody tr:last-child > *": { borderBottomStyle: "none" },
    "& thead th": {
      color: tokens.colorNeutralForeground3,
      borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
      whiteSpace: "nowrap",
    },
  },
  caption: { textAlign: "start", fontWeight: 600, paddingBottom: "4px" },
  right: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap", textAlign: "end" },
  verdict: { width: "1px", whiteSpace: "nowrap" },
});

export interface CapTableProps {
  readonly notice: Notice;
  readonly reviewed: ReviewedDossier;
  /** With several cities each table names its own. */
  readonly named: boolean;
}

export function CapTable({ notice, reviewed, named }: CapTableProps): ReactNode {
  const styles = useStyles();
  const { strong, name } = useTypeStyles();
  const tell = useTell();
  const locale = useLocale();
  const { dossier, caps } = reviewed;
  const city = dossier.city ?? tell(say("pane.results.no-city"));
  return (
    <table className={styles.table}>
      {named && <caption className={styles.caption}>{city}</caption>}
      <thead>
        <tr>
          <th scope="col">{tell(say("pane.caps"))}</th>
          <th scope="col" className={styles.right}>
            {tell(say("pane.caps.rows"))}
          </th>
          <th scope="col" className={styles.right}>
            {tell(say("pane.caps.limit"))}
          </th>
          <th scope="col">{tell(say("pane.caps.verdict"))}</th>
        </tr>
      </thead>
      <tbody>
        {caps.map((line) => {
          const { tone, word } = verdictOf(line);
          return (
            <tr key={line.programme}>
              <th scope="row" className={name}>
                {programmeName(notice, line.programme, locale)}
                <CapBar line={line} />
              </th>
              <td className={mergeClasses(styles.right, strong)}>{tell(recommendedText(line))}</td>
              <td className={styles.right}>
                {line.limit === null ? "—" : tell(rangeText(line.limit.low, line.limit.high))}
              </td>
              <td className={styles.verdict}>
                <Status tone={tone} word={tell(word)} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function recommendedText({ recommended: { certain, possible } }: CapLine): Message {
  return rangeText(certain, possible);
}

function rangeText(low: number, high: number): Message {
  return say("pane.caps.range", { low, high });
}

function verdictOf(line: CapLine): { readonly tone: Tone; readonly word: Message } {
  switch (line.verdict) {
    case "within":
      return { tone: "full", word: say("pane.caps.within") };
    case "full":
      return { tone: "full", word: say("pane.caps.full") };
    case "over": {
      const { low = 0, high = 0 } = line.limit ?? {};
      const { certain, possible } = line.recommended;
      const exact = low === high && certain === possible;
      return { tone: "error", word: say("pane.caps.over", { over: certain - high, exact }) };
    }
    case "unknown":
      return { tone: "verify", word: say("pane.caps.unknown") };
    case "no-cap":
      return { tone: "none", word: say("pane.caps.no-cap") };
  }
}
