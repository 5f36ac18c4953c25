// A clause's locator as a link that shows the clause in the notice; plain text where there is no notice to show.
import { createContext, useContext, type ReactNode } from "react";
import { Link } from "@fluentui/react-components";
import { say } from "../../messages/catalogue.ts";
import type { Clause, ClauseId, Notice } from "../../notices/schema.ts";
import { useTell } from "../words.tsx";
import { useLinkStyles } from "./cell-link.tsx";

export type ShowClause = (year: number, clause: ClauseId) => void;

const ShowClauseContext = createContext<ShowClause | null>(null);
export const ShowClauseProvider = ShowClauseContext.Provider;

export interface ClauseLinkProps {
  readonly notice: Notice;
  readonly clause: Clause;
  /** What is written; the locator where left out. */
  readonly children?: ReactNode;
}

export function ClauseLink({ notice, clause: { id, locator }, children }: ClauseLinkProps): ReactNode {
  const { link } = useLinkStyles();
  const show = useContext(ShowClauseContext);
  const tell = useTell();
  const written = <span lang="zh-CN">{children ?? locator}</span>;
  if (show === null) return written;
  return (
    <Link
      as="button"
      className={link}
      aria-label={tell(say("pane-notices.show-clause", { locator }))}
      onClick={() => show(printedIn(notice, id), id)}
    >
      {written}
    </Link>
  );
}

/** The year whose notice prints the clause: a form that is borrowed brings its clauses along. */
function printedIn({ year, clauses, borrowedForm }: Notice, clause: ClauseId): number {
  return borrowedForm === null || clauses.some(({ id }) => id === clause) ? year : borrowedForm.year;
}
