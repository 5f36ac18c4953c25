// 申报条件核验表 among what the review rests on: programme by programme, how many rows have a line and what is blank.
import type { ReactNode } from "react";
import { Link, makeStyles } from "@fluentui/react-components";
import { say } from "../../messages/catalogue.ts";
import type { Notice } from "../../notices/schema.ts";
import { programmeName } from "../../report/finding-words.ts";
import { isFilledIn } from "../../review/evidence/applications.ts";
import { isIncomplete, type EvidenceState } from "../../review/evidence/evidence-state.ts";
import type { InsertKind } from "../state.ts";
import { useLocale, useTell } from "../words.tsx";
import { Item } from "./basis-item.tsx";
import { CellLink, useLinkStyles } from "./cell-link.tsx";

const useStyles = makeStyles({ list: { margin: 0, padding: 0, listStyleType: "none" } });

export interface EvidenceBasisProps {
  readonly notice: Notice;
  /** At least one. */
  readonly states: readonly EvidenceState[];
  readonly onInsert: (what: InsertKind) => void;
}

export function EvidenceBasis({ notice, states, onInsert }: EvidenceBasisProps): ReactNode {
  const styles = useStyles();
  const { link } = useLinkStyles();
  const tell = useTell();
  const none = states.every(({ sheets }) => sheets.length === 0);
  const blank = !states.some(({ sheets }) => sheets.some(isFilledIn));
  const incomplete = states.some(isIncomplete);
  const rows = states.reduce((sum, state) => sum + state.rows, 0);
  const label = none ? say("pane.do.insert-evidence") : say("pane.do.complete-evidence");
  return (
    <Item
      name={say("pane.basis.evidence")}
      status={none ? "absent" : incomplete ? "partly" : blank ? "blank" : "found"}
      action={
        incomplete ? (
          <Link as="button" className={link} onClick={() => onInsert("evidence")}>
            {tell(label)}
          </Link>
        ) : undefined
      }
    >
      {none ? (
        tell(say("pane.basis.evidence.use", { rows }))
      ) : (
        <ul className={styles.list}>
          {states.map((state) => (
            <li key={state.programme}>
              <Line notice={notice} state={state} />
            </li>
          ))}
        </ul>
      )}
    </Item>
  );
}

function Line({ notice, state }: { readonly notice: Notice; readonly state: EvidenceState }): ReactNode {
  const tell = useTell();
  const locale = useLocale();
  const { programme, rows, sheets, rowsWithLine: withLine, blank, firstBlank, columnsMissing } = state;
  const name = programmeName(notice, programme, locale);
  if (sheets.length === 0) return tell(say("pane.basis.evidence.none", { name, rows }));
  const isComplete = withLine === rows && blank === 0 && columnsMissing === 0;
  return (
    <>
      {tell(say("pane.basis.evidence.lines", { name, rows, withLine }))}
      {columnsMissing > 0 && tell(say("pane.basis.evidence.columns", { columns: columnsMissing }))}
      {sheets.some(({ fault }) => fault !== null) && tell(say("pane.basis.evidence.unreadable"))}
      {isComplete && tell(say("pane.basis.evidence.complete"))}
      {firstBlank !== null && (
        <>
          {tell(say("pane.semicolon"))}
          <CellLink sheet={firstBlank.sheet} address={firstBlank.cell} />{" "}
          {tell(say("pane.basis.evidence.blank", { cells: blank }))}
        </>
      )}
    </>
  );
}
