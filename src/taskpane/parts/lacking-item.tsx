// Several findings that lack nothing but figures or sheets, as one line: it opens to what has to be filled in, and where.
import type { ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { say } from "../../messages/catalogue.ts";
import type { Notice } from "../../notices/schema.ts";
import { lacksByUnit, type FindingEntry } from "../finding-entries.ts";
import { dot, useTell } from "../words.tsx";
import { CellLink, useIsOpen } from "./cell-link.tsx";
import { useFactStyles } from "./fact.tsx";
import { FindingItem } from "./finding-item.tsx";
import { Fold } from "./fold.tsx";
import { useTypeStyles } from "./type.ts";
import { GroupStatus } from "./verdict.tsx";

const useStyles = makeStyles({
  item: { listStyleType: "none" },
  lacks: { padding: "0 12px 8px" },
  inside: {
    margin: 0,
    padding: 0,
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
    marginLeft: "12px",
  },
});

export interface LackingItemProps {
  readonly notice: Notice;
  readonly entry: Extract<FindingEntry, { kind: "lacking" }>;
  /** Findings whose detail is open. */
  readonly open: ReadonlySet<number>;
  readonly onToggle: (index: number) => void;
}

/** The cells to be filled in, each once and with what belongs there. */
function BlankCells({ findings }: Pick<LackingItemProps["entry"], "findings">): ReactNode {
  const styles = useStyles();
  const facts = useFactStyles();
  const type = useTypeStyles();
  const tell = useTell();
  const isOpen = useIsOpen();
  const units = lacksByUnit(findings);
  if (units.length === 0) return null;
  return (
    <div className={styles.lacks}>
      <p className={type.detail}>{tell(say("pane.lacking.fill-in"))}</p>
      <ul className={facts.list}>
        {units.map(({ file, sheet, whose, lacks }) => (
          <li key={JSON.stringify([file, sheet, whose])}>
            {isOpen(file) ? sheet : `${file}${dot}${sheet}`}
            {whose !== null && `${dot}${whose}`}{" "}
            {lacks.map(({ cell, name }, at) => (
              // What is lacked stays in its order as long as the review does.
              <span key={at}>
                {at > 0 && tell(say("pane.semicolon"))}
                {cell !== null && (isOpen(file) ? <CellLink sheet={sheet} address={cell} /> : cell)}{" "}
                {tell(say("evidence.input", { unit: null, name }))}
                {cell === null && tell(say("pane.lacking.no-column"))}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}

export function LackingItem({ notice, entry, open, onToggle }: LackingItemProps): ReactNode {
  const styles = useStyles();
  const tell = useTell();
  const { what, findings } = entry;
  const [first] = findings;
  if (first === undefined) return null;
  return (
    <li className={styles.item}>
      <Fold
        label={<GroupStatus group={first.group} />}
        words={tell(say("pane.lacking", { what, count: findings.length }))}
      >
        <BlankCells findings={findings} />
        <ul className={styles.inside}>
          {findings.map((listed) => (
            <FindingItem
              key={listed.index}
              notice={notice}
              listed={listed}
              arrangement="nested"
              open={open.has(listed.index)}
              onToggle={onToggle}
            />
          ))}
        </ul>
      </Fold>
    </li>
  );
}
