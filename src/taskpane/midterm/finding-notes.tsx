// What is pointed out besides the states of targets: faults of the sheet and the settings, dates, contract values; each with its cells.
import type { ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { say } from "../../messages/catalogue.ts";
import type { MidtermFinding } from "../../midterm/finding.ts";
import { CellLink } from "../parts/cell-link.tsx";
import { useTypeStyles } from "../parts/type.ts";
import { Status } from "../parts/verdict.tsx";
import { useTell } from "../words.tsx";

const useStyles = makeStyles({
  list: { margin: "6px 0 0", padding: 0, listStyleType: "none" },
  item: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr)",
    columnGap: "6px",
    padding: "4px 0",
    fontSize: "12px",
    lineHeight: "16px",
  },
  remedy: { color: tokens.colorNeutralForeground2 },
  cells: { display: "inline-flex", flexWrap: "wrap", columnGap: "6px", marginLeft: "6px" },
});

export interface FindingNotesProps {
  readonly findings: readonly MidtermFinding[];
}

export function FindingNotes({ findings }: FindingNotesProps): ReactNode {
  const styles = useStyles();
  const tell = useTell();
  return (
    <ul className={styles.list}>
      {findings.map((finding, at) => (
        // The list is made anew with every scoring; within one it never moves.
        <li key={at} className={styles.item}>
          <Severity severity={finding.severity} />
          <span>
            {tell(finding.message)}
            <Cells finding={finding} />
            {finding.remedy !== null && <span className={styles.remedy}> {tell(finding.remedy)}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Severity({ severity }: Pick<MidtermFinding, "severity">): ReactNode {
  const { spoken } = useTypeStyles();
  const tell = useTell();
  const tone = severity === "error" ? "error" : severity === "warning" ? "verify" : "note";
  return (
    <span>
      <Status tone={tone} word={null} />
      <span className={spoken}>{tell(say(`report.group.${tone}`))}</span>
    </span>
  );
}

function Cells({ finding: { sheet, cells } }: { readonly finding: MidtermFinding }): ReactNode {
  const styles = useStyles();
  const known = cells.filter((cell) => cell !== "");
  if (known.length === 0) return null;
  return (
    <span className={styles.cells}>
      {known.map((cell) => (
        <CellLink key={cell} sheet={sheet} address={cell} />
      ))}
    </span>
  );
}
