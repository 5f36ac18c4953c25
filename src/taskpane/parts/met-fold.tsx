// What is met, told on request: the clauses of a row, or the rows of a clause, with working and sources where figures
// were looked at.
import type { ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { say, textOf } from "../../messages/catalogue.ts";
import { clauseOf } from "../../notices/registry.ts";
import type { ClauseId, Notice } from "../../notices/schema.ts";
import { figureText } from "../../report/finding-words.ts";
import type { MetClause } from "../../report/met-rows.ts";
import type { Explained } from "../../review/finding.ts";
import type { MetLine } from "../met-list.ts";
import { useLocale, useTell } from "../words.tsx";
import { ClauseLink } from "./clause-link.tsx";
import { useFactStyles } from "./fact.tsx";
import { Fold } from "./fold.tsx";
import { GroundFact } from "./ground-fact.tsx";
import { ReckoningFacts, SourceFacts } from "./reckoning.tsx";
import { useTypeStyles } from "./type.ts";
import { Status } from "./verdict.tsx";

const useStyles = makeStyles({
  inside: { margin: "0 0 8px 12px", padding: 0, borderLeft: `2px solid ${tokens.colorNeutralStroke2}` },
  item: { listStyleType: "none" },
  detail: { padding: "0 12px" },
  rest: { padding: "4px 12px" },
  line: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: "12px" },
  figure: { marginLeft: "auto", fontVariantNumeric: "tabular-nums" },
  number: { color: tokens.colorNeutralForeground2 },
});

function Met(): ReactNode {
  return <Status tone="found" word={useTell()(say("report.met.group"))} />;
}

/** 符合 12 项 of a row or of the whole table. */
export function MetOfRow({
  notice,
  clauses,
}: {
  readonly notice: Notice;
  readonly clauses: readonly MetClause[];
}): ReactNode {
  const styles = useStyles();
  const tell = useTell();
  if (clauses.length === 0) return null;
  return (
    <Fold label={<Met />} words={tell(say("pane.met.clauses", { count: clauses.length }))}>
      <MetClauses notice={notice} clauses={clauses} className={styles.inside} />
    </Fold>
  );
}

interface MetClausesProps {
  readonly notice: Notice;
  readonly clauses: readonly MetClause[];
  readonly className: string | undefined;
}

/** Those with figures, each of which opens; then the others as a list. */
function MetClauses({ notice, clauses, className }: MetClausesProps): ReactNode {
  const styles = useStyles();
  const facts = useFactStyles();
  const explained = clauses.filter((each) => each.explained.length > 0);
  const others = clauses.filter((each) => each.explained.length === 0);
  return (
    <div className={className}>
      {explained.map(({ clause, explained: why }) =>
        why.map((each, at) => (
          // Units of one application stay in their order.
          <Fold key={`${clause}${at}`} words={<Sentence explained={each} />}>
            <Why notice={notice} clause={clause} explained={each} />
          </Fold>
        )),
      )}
      {others.length > 0 && (
        <ul className={mergeClasses(facts.list, styles.rest)} lang="zh-CN">
          {others.map(({ clause: id }) => {
            const clause = clauseOf(notice, id);
            return (
              <li key={id}>
                <ClauseLink notice={notice} clause={clause} />：{clause.text}
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}

/** What was found, with the comparison at its right. */
function Sentence({ explained }: { readonly explained: Explained }): ReactNode {
  const styles = useStyles();
  const tell = useTell();
  const locale = useLocale();
  const figure = figureText(explained, locale);
  const told = tell(explained.message);
  return (
    <span className={styles.line}>
      <span>{told}</span>
      {figure !== null && !told.endsWith(figure) && <span className={styles.figure}>{figure}</span>}
    </span>
  );
}

interface WhyProps {
  readonly notice: Notice;
  readonly clause: ClauseId;
  readonly explained: Explained;
}

function Why({ notice, clause, explained }: WhyProps): ReactNode {
  const styles = useStyles();
  const facts = useFactStyles();
  return (
    <div className={styles.detail}>
      <dl className={facts.facts}>
        <ReckoningFacts reckoning={explained} />
        <GroundFact notice={notice} clause={clause} reading={explained.reading} />
        <SourceFacts sources={explained.sources} />
      </dl>
    </div>
  );
}

/** 符合 2 行 of a clause. */
export function MetOfClause({
  notice,
  clause,
  lines,
}: {
  readonly notice: Notice;
  readonly clause: ClauseId;
  readonly lines: readonly MetLine[];
}): ReactNode {
  const styles = useStyles();
  const tell = useTell();
  if (lines.length === 0) return null;
  return (
    <Fold label={<Met />} words={tell(say("pane.met.rows", { count: lines.length }))}>
      <MetLines notice={notice} clause={clause} lines={lines} className={styles.inside} />
    </Fold>
  );
}

interface MetLinesProps {
  readonly notice: Notice;
  readonly clause: ClauseId;
  readonly lines: readonly MetLine[];
  readonly className?: string | undefined;
}

/** Rows that meet a clause; those with figures open. */
export function MetLines({ notice, clause, lines, className }: MetLinesProps): ReactNode {
  const styles = useStyles();
  return (
    <div className={className}>
      {lines.map((line) => {
        const { row, explained } = line;
        const key = `${row.table.sheet}!${row.row}`;
        const [first] = explained;
        return first === undefined ? (
          <p key={key} className={styles.rest} style={{ margin: 0 }}>
            <RowName line={line} />
          </p>
        ) : (
          <Fold key={key} words={<RowName line={line} />}>
            {explained.map((each, at) => (
              <Why key={at} notice={notice} clause={clause} explained={each} />
            ))}
          </Fold>
        );
      })}
    </div>
  );
}

function RowName({ line: { row, explained } }: { readonly line: MetLine }): ReactNode {
  const styles = useStyles();
  const type = useTypeStyles();
  const tell = useTell();
  const locale = useLocale();
  const figures = explained.flatMap((each) => figureText(each, locale) ?? []);
  return (
    <span className={styles.line}>
      <span>
        <span className={mergeClasses(styles.number, type.numbers)}>
          {tell(say("pane.list.row", { row: row.row }))}
        </span>{" "}
        {row.cells.unit.text.trim()}
      </span>
      {figures.length > 0 && (
        <span className={styles.figure}>{figures.join(textOf(say("pane.semicolon"), locale))}</span>
      )}
    </span>
  );
}
