// 审核依据: the supporting sheets, what each is for, and how many rows it concerns.
import type { ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { say } from "../../messages/catalogue.ts";
import type { Notice } from "../../notices/schema.ts";
import { missingGrants, rowsConcerned, type ProgrammeCount, type Recognition } from "../recognition.ts";
import { useTell } from "../words.tsx";
import { CellLink } from "./cell-link.tsx";
import { useTypeStyles } from "./type.ts";
import { Status } from "./verdict.tsx";

const useStyles = makeStyles({
  items: { margin: "8px 0 0", padding: 0, listStyleType: "none" },
  item: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "12px",
    padding: "8px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
});

export interface BasisSectionProps {
  readonly recognition: Recognition;
  readonly notice: Notice;
  readonly counts: readonly ProgrammeCount[];
}

export function BasisSection({ recognition, notice, counts }: BasisSectionProps): ReactNode {
  const styles = useStyles();
  const type = useTypeStyles();
  const tell = useTell();
  const { regionFigures, ledger } = recognition;
  const concerned = (sheet: "region-figures" | "project-ledger"): { readonly rows: number } => ({
    rows: rowsConcerned(counts, notice, sheet),
  });
  return (
    <section>
      <h2 className={type.h2}>{tell(say("pane.basis"))}</h2>
      <p className={type.detail}>{tell(say("pane.basis.hint"))}</p>
      <ul className={styles.items}>
        <Item name={tell(say("pane.basis.figures"))} found={regionFigures !== null}>
          {regionFigures === null
            ? tell(say("pane.basis.figures.use", concerned("region-figures")))
            : tell(say("pane.basis.figures.read", { regions: regionFigures.rows.length }))}
          {regionFigures !== null &&
            missingGrants(recognition, notice).map(({ city, year, cell }) => (
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
        <Item name={tell(say("pane.basis.ledger"))} found={ledger !== null}>
          {ledger === null
            ? tell(say("pane.basis.ledger.use", concerned("project-ledger")))
            : tell(say("pane.basis.ledger.read", { projects: ledger.projects.length }))}
        </Item>
      </ul>
    </section>
  );
}

interface ItemProps {
  readonly name: string;
  readonly found: boolean;
  readonly children: ReactNode;
}

function Item({ name, found, children }: ItemProps): ReactNode {
  const styles = useStyles();
  const type = useTypeStyles();
  const tell = useTell();
  return (
    <li className={styles.item}>
      <div>
        {name}
        <p className={type.detail}>{children}</p>
      </div>
      {found ? (
        <Status tone="found" word={tell(say("pane.basis.found"))} />
      ) : (
        <Status tone="absent" word={tell(say("pane.basis.absent"))} />
      )}
    </li>
  );
}
