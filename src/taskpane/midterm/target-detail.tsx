// An opened target: working part by part, clause with our reading, contract, evidence, the reviewer's words, sources.
import { useState, type ReactNode } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { say, type Message } from "../../messages/catalogue.ts";
import { figureNameText } from "../../messages/figure-names.ts";
import type { TargetScore } from "../../midterm/project.ts";
import type { ProjectScore } from "../../midterm/project.ts";
import { percentText } from "../../midterm/quantity.ts";
import { fromExact } from "../../midterm/fraction.ts";
import { linesOfPart, partLabel, readingTexts, workingParts } from "../../report/score-words.ts";
import { CellLink } from "../parts/cell-link.tsx";
import { ClauseLink } from "../parts/clause-link.tsx";
import { useLocale, useTell } from "../words.tsx";
import { contractFigures, type Contract, type ContractFigure } from "./contract-entries.ts";
import { ContractForm } from "./contract-form.tsx";
import { gradeIn, type Grade } from "./entries.ts";
import { GradeForm } from "./grade-form.tsx";
import { targetFacts, type Fact } from "./target-facts.ts";
import { isGradable } from "./target-list.ts";

const useStyles = makeStyles({
  facts: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    columnGap: "12px",
    rowGap: "8px",
    margin: "8px 0 4px",
    paddingTop: "8px",
    borderTop: `1px dashed ${tokens.colorNeutralStroke2}`,
    fontSize: "12px",
    lineHeight: "18px",
    "& dt": { color: tokens.colorNeutralForeground3 },
    "& dd": { margin: 0, fontVariantNumeric: "tabular-nums" },
  },
  line: { margin: 0 },
  quote: {
    margin: "0 0 2px",
    padding: "0 0 0 8px",
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
  },
  quiet: { margin: "2px 0 0", color: tokens.colorNeutralForeground3 },
  sources: { display: "flex", flexWrap: "wrap", columnGap: "12px" },
  edit: { marginTop: "4px" },
});

export interface TargetDetailProps {
  readonly score: ProjectScore;
  readonly target: TargetScore;
  /** Whether the grade shown was entered in the pane and is not on the sheet. */
  readonly unwritten: boolean;
  /** The same of what the contract sets. */
  readonly contractUnwritten: boolean;
  readonly onGrade: (grade: Grade) => void;
  readonly onContract: (figure: ContractFigure, contract: Contract) => void;
}

export function TargetDetail(props: TargetDetailProps): ReactNode {
  const { score, target } = props;
  const styles = useStyles();
  const tell = useTell();
  const locale = useLocale();
  const { notice, project } = score;
  const { clause, notes, sources } = target;
  // What was entered in the pane may have no cell yet.
  const placed = sources.filter(({ cell }) => cell !== "");
  const facts = targetFacts(target, project, notice);
  return (
    <dl className={styles.facts}>
      {workingParts.map((part) => {
        const lines = linesOfPart(target, part, locale);
        return (
          lines.length > 0 && (
            <Row key={part} label={partLabel(part, locale)}>
              {lines.map((line, at) => (
                // Lines of one working never move.
                <p key={at} className={styles.line}>
                  {line}
                </p>
              ))}
            </Row>
          )
        );
      })}
      <Row label={tell(say("midterm.report.clause"))}>
        <blockquote lang="zh-CN" className={styles.quote}>
          {clause.text}
        </blockquote>
        <span lang="zh-CN">
          <ClauseLink notice={notice} clause={clause} /> · {notice.documentNumber}
        </span>
        {readingTexts(target, locale).map((reading) => (
          <p key={reading} className={styles.quiet}>
            {tell(say("pane.finding.reading", { reading }))}
          </p>
        ))}
      </Row>
      <ContractPart {...props} facts={facts} />
      {facts.some(isEvidence) && (
        <Row label={tell(say("pane-midterm.label.evidence"))}>
          <Facts facts={facts.filter(isEvidence)} sheet={project.sheet} />
        </Row>
      )}
      {notes.length > 0 && (
        <Row label={tell(say("pane-midterm.label.notes"))}>
          {notes.map(({ message, remedy }, at) => (
            <p key={at} className={styles.line}>
              {tell(message)}
              {remedy !== null && ` ${tell(remedy)}`}
            </p>
          ))}
        </Row>
      )}
      {placed.length > 0 && (
        <Row label={tell(say("midterm.report.source"))}>
          <span className={styles.sources}>
            {placed.map(({ cell, name }) => (
              <span key={cell}>
                <CellLink sheet={project.sheet} address={cell} /> {figureNameText(name, locale)}
              </span>
            ))}
          </span>
        </Row>
      )}
      <Row label={tell(say("pane-midterm.label.review"))}>
        <ReviewPart {...props} />
      </Row>
    </dl>
  );
}

function Row({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactNode {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}

const isEvidence = ({ kind }: Fact): boolean => kind === "evidence" || kind === "remark";

function factName(kind: Fact["kind"]): Message | null {
  switch (kind) {
    case "demand":
      return say("pane-midterm.contract.demand");
    case "base":
      return say("pane-midterm.contract.base");
    case "change":
      return say("pane-midterm.contract.change");
    case "remark":
      return say("pane-midterm.remark-of-figure");
    case "evidence":
      return null;
  }
}

function Facts({ facts, sheet }: { readonly facts: readonly Fact[]; readonly sheet: string }): ReactNode {
  const styles = useStyles();
  const tell = useTell();
  return facts.map(({ kind, text, cell }, at) => {
    const name = factName(kind);
    return (
      // The facts of one target never move.
      <p key={at} className={styles.line}>
        {name !== null && `${tell(name)} `}
        {text} {cell !== "" && <CellLink sheet={sheet} address={cell} />}
      </p>
    );
  });
}

/** What the contract sets, and the form to enter it; nothing where it has nothing to set. */
function ContractPart({
  score,
  target,
  contractUnwritten,
  onContract,
  facts,
}: TargetDetailProps & { readonly facts: readonly Fact[] }): ReactNode {
  const styles = useStyles();
  const tell = useTell();
  const locale = useLocale();
  const [editing, setEditing] = useState(false);
  const figures = contractFigures(target.target);
  const said = facts.filter((fact) => !isEvidence(fact));
  if (figures.length === 0) return null;
  const { title } = target.target;
  return (
    <Row label={tell(say("pane-midterm.label.contract"))}>
      {editing ? (
        <ContractForm
          title={locale === "zh-CN" ? title.zh : title.en}
          project={score.project}
          figures={figures}
          onSave={onContract}
          onClose={() => setEditing(false)}
        />
      ) : (
        <>
          <Facts facts={said} sheet={score.project.sheet} />
          {contractUnwritten && <p className={styles.quiet}>{tell(say("pane-midterm.unwritten"))}</p>}
          <Button size="small" className={styles.edit} onClick={() => setEditing(true)}>
            {tell(said.length === 0 ? say("pane-midterm.contract.enter") : say("pane-midterm.contract.edit"))}
          </Button>
        </>
      )}
    </Row>
  );
}

/** The grade and the words as they stand, and the form to change them. */
function ReviewPart({ target, unwritten, onGrade, score }: TargetDetailProps): ReactNode {
  const styles = useStyles();
  const tell = useTell();
  const locale = useLocale();
  const gradable = isGradable(target);
  const [editing, setEditing] = useState(target.status === "to-be-judged");
  const { review } = target;
  const title = locale === "zh-CN" ? target.target.title.zh : target.target.title.en;
  if (editing) {
    return (
      <GradeForm
        title={title}
        grade={gradeIn(review)}
        gradable={gradable}
        settings={score.settings}
        onSave={(grade) => {
          setEditing(false);
          onGrade(grade);
        }}
        onCancel={() => setEditing(false)}
      />
    );
  }
  const { band = null, percent = null, remark = null } = review ?? {};
  const told = [
    ...(band === null ? [] : [tell(say("midterm.band", { band: band.band }))]),
    ...(percent === null
      ? []
      : [tell(say("pane-midterm.grade.share", { text: percentText(fromExact(percent.value)) }))]),
    ...(remark === null ? [] : [remark.text]),
  ];
  const change =
    review === null
      ? gradable
        ? say("pane-midterm.grade-it")
        : say("pane-midterm.grade.edit")
      : say("pane-midterm.grade.change");
  return (
    <>
      {told.map((line) => (
        <p key={line} className={styles.line}>
          {line}
        </p>
      ))}
      {unwritten && <p className={styles.quiet}>{tell(say("pane-midterm.unwritten"))}</p>}
      <Button size="small" className={styles.edit} onClick={() => setEditing(true)}>
        {tell(change)}
      </Button>
    </>
  );
}
