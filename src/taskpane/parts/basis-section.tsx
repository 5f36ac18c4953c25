// 审核依据: the supporting sheets, what each is for, how many rows it concerns, and the way to insert what is missing.
import { useMemo, type ReactNode } from "react";
import { Link, makeStyles } from "@fluentui/react-components";
import { say, type Message } from "../../messages/catalogue.ts";
import type { Notice } from "../../notices/schema.ts";
import { isBlankLedger } from "../../sheets/project-ledger.ts";
import { areBlankFigures, hasFigures } from "../../sheets/region-figures.ts";
import {
  evidenceFound,
  missingGrants,
  rowsConcerned,
  type ProgrammeCount,
  type Recognition,
} from "../recognition.ts";
import type { InsertKind } from "../state.ts";
import { useTell } from "../words.tsx";
import { Item } from "./basis-item.tsx";
import { CellLink, useLinkStyles } from "./cell-link.tsx";
import { EvidenceBasis } from "./evidence-basis.tsx";
import { useTypeStyles } from "./type.ts";

const useStyles = makeStyles({
  items: { margin: "8px 0 0", padding: 0, listStyleType: "none" },
});

export interface BasisSectionProps {
  readonly recognition: Recognition;
  readonly notice: Notice;
  readonly counts: readonly ProgrammeCount[];
  readonly onInsert: (what: InsertKind) => void;
}

export function BasisSection({ recognition, notice, counts, onInsert }: BasisSectionProps): ReactNode {
  const styles = useStyles();
  const type = useTypeStyles();
  const tell = useTell();
  const states = useMemo(() => evidenceFound(recognition, notice), [recognition, notice]);
  return (
    <section>
      <h2 className={type.h2}>{tell(say("pane.basis"))}</h2>
      <p className={type.detail}>{tell(say("pane.basis.hint"))}</p>
      <ul className={styles.items}>
        <FiguresItem recognition={recognition} notice={notice} counts={counts} onInsert={onInsert} />
        <LedgerItem recognition={recognition} notice={notice} counts={counts} onInsert={onInsert} />
        {states.length > 0 && <EvidenceBasis notice={notice} states={states} onInsert={onInsert} />}
      </ul>
    </section>
  );
}

function FiguresItem({ recognition, notice, counts, onInsert }: BasisSectionProps): ReactNode {
  const tell = useTell();
  const { regionFigures } = recognition;
  const name = say("pane.basis.figures");
  if (regionFigures === null) {
    return (
      <Item
        name={name}
        status="absent"
        action={<InsertForm name={name} onClick={() => onInsert("regions")} />}
      >
        {tell(say("pane.basis.figures.use", { rows: rowsConcerned(counts, notice, "region-figures") }))}
      </Item>
    );
  }
  if (areBlankFigures(regionFigures)) return <BlankItem name={name} sheet={regionFigures.sheet} />;
  return (
    <Item name={name} status="found">
      {tell(say("pane.basis.figures.read", { regions: regionFigures.rows.filter(hasFigures).length }))}
      {missingGrants(recognition, notice).map(({ city, year, cell }) => (
        <span key={`${city}${year}`}>
          {tell(say("pane.semicolon"))}
          {cell === null ? (
            tell(say("pane.basis.grants-absent", { city, year }))
          ) : (
            <>
              <CellLink sheet={regionFigures.sheet} address={cell} />{" "}
              {tell(say("pane.basis.grants-blank", { city, year }))}
            </>
          )}
        </span>
      ))}
    </Item>
  );
}

function LedgerItem({ recognition, notice, counts, onInsert }: BasisSectionProps): ReactNode {
  const tell = useTell();
  const { ledger } = recognition;
  const name = say("pane.basis.ledger");
  if (ledger === null) {
    return (
      <Item
        name={name}
        status="absent"
        action={<InsertForm name={name} onClick={() => onInsert("ledger")} />}
      >
        {tell(say("pane.basis.ledger.use", { rows: rowsConcerned(counts, notice, "project-ledger") }))}
      </Item>
    );
  }
  if (isBlankLedger(ledger)) return <BlankItem name={name} sheet={ledger.sheet} />;
  return (
    <Item name={name} status="found">
      {tell(say("pane.basis.ledger.read", { projects: ledger.projects.length }))}
    </Item>
  );
}

/** A form that is there and says nothing yet. */
function BlankItem({ name, sheet }: { readonly name: Message; readonly sheet: string }): ReactNode {
  const tell = useTell();
  return (
    <Item name={name} status="blank">
      <CellLink sheet={sheet} address="A1">
        {tell(say("pane.basis.blank.told", { sheet }))}
      </CellLink>
    </Item>
  );
}

function InsertForm({ name, onClick }: { readonly name: Message; readonly onClick: () => void }): ReactNode {
  const { link } = useLinkStyles();
  const tell = useTell();
  return (
    <Link
      as="button"
      className={link}
      aria-label={tell(say("pane.do.insert-form-of", { sheet: tell(name) }))}
      onClick={onClick}
    >
      {tell(say("pane.do.insert-form"))}
    </Link>
  );
}
