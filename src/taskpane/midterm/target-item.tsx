// One target of a project: state, bar with its figures, what is missing or short and what it would take; opened, its detail.
import { Fragment, useId, type ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUp16Regular } from "@fluentui/react-icons/svg/chevron-up";
import { say, type Message } from "../../messages/catalogue.ts";
import { figureNameText } from "../../messages/figure-names.ts";
import { compare } from "../../midterm/fraction.ts";
import type { Status } from "../../midterm/outcome.ts";
import type { TargetScore } from "../../midterm/project.ts";
import { quantityText, type Quantity } from "../../midterm/quantity.ts";
import type { MetricKind } from "../../notices/schema.ts";
import { linesOfPart, targetPointsText } from "../../report/score-words.ts";
import { CellLink } from "../parts/cell-link.tsx";
import { ClauseLink } from "../parts/clause-link.tsx";
import { useTypeStyles } from "../parts/type.ts";
import { useLocale, useTell } from "../words.tsx";
import { hasOneDemand } from "./bar.ts";
import { TargetBar } from "./bars.tsx";
import { StateWord } from "./state-word.tsx";
import { TargetDetail, type TargetDetailProps } from "./target-detail.tsx";

const useStyles = makeStyles({
  item: {
    listStyleType: "none",
    padding: "10px 12px 8px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  head: { display: "flex", justifyContent: "space-between", alignItems: "baseline", columnGap: "12px" },
  title: { margin: 0, fontSize: "14px", lineHeight: "20px", fontWeight: 400 },
  state: { flexShrink: 0 },
  small: { fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground2 },
  quiet: { margin: "1px 0 0", color: tokens.colorNeutralForeground3 },
  points: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  figures: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: "12px",
    margin: "2px 0 0",
  },
  missing: { margin: "2px 0 0" },
  takes: { margin: "3px 0 0", fontSize: "12px", lineHeight: "16px" },
  foot: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    columnGap: "12px",
    marginTop: "2px",
  },
  toggle: {
    display: "inline-flex",
    alignItems: "center",
    gap: "2px",
    minHeight: "24px",
    marginLeft: "auto",
    padding: "0 2px",
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorBrandForegroundLink,
    font: "inherit",
    fontSize: "12px",
    lineHeight: "16px",
    cursor: "pointer",
    ":hover": { color: tokens.colorBrandForegroundLinkHover, textDecorationLine: "underline" },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusMedium,
    },
  },
});

export interface TargetItemProps extends TargetDetailProps {
  readonly open: boolean;
  readonly onToggle: () => void;
}

export function TargetItem(props: TargetItemProps): ReactNode {
  const { open, onToggle, ...detail } = props;
  const { score, target } = detail;
  const styles = useStyles();
  const type = useTypeStyles();
  const tell = useTell();
  const locale = useLocale();
  const id = useId();
  const { status, clause, counts, max } = target;
  const title = locale === "zh-CN" ? target.target.title.zh : target.target.title.en;
  const word = open
    ? say("pane-midterm.hide")
    : status === "to-be-judged"
      ? say("pane-midterm.grade-it")
      : say("pane-midterm.show");
  const scored = max !== null && max.top > 0n;
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <h3 className={styles.title}>{title}</h3>
        <span className={styles.state}>
          <StateWord status={status} />
        </span>
      </div>
      <div className={mergeClasses(styles.head, styles.small)}>
        <span>
          <About target={target} />
        </span>
        {scored && (
          <span className={mergeClasses(styles.points, type.numbers)}>
            {targetPointsText(target, locale)}
          </span>
        )}
      </div>
      <TargetBar target={target} />
      <Figures target={target} acceptance={score.pace.stage === "acceptance"} />
      <Missing target={target} sheet={score.project.sheet} />
      <Takes target={target} />
      {!counts && (
        <p className={mergeClasses(styles.small, styles.quiet)}>{tell(say("pane-midterm.not-counted"))}</p>
      )}
      <div className={mergeClasses(styles.foot, styles.small)}>
        <ClauseLink notice={score.notice} clause={clause} />
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          aria-label={`${tell(word)} ${title}`}
          onClick={onToggle}
        >
          {tell(word)}
          {open ? <ChevronUp16Regular aria-hidden /> : <ChevronDown16Regular aria-hidden />}
        </button>
      </div>
      {open && (
        <div id={id}>
          <TargetDetail {...detail} />
        </div>
      )}
    </li>
  );
}

/** Where the figures below say all that there is. */
const plainKinds: readonly MetricKind[] = ["count-total", "zero", "count-range"];

/** What was done, else what is demanded, in the words of the working. */
function About({ target }: { readonly target: TargetScore }): ReactNode {
  const tell = useTell();
  const locale = useLocale();
  const done = linesOfPart(target, "actual", locale);
  const demanded = linesOfPart(target, "required", locale);
  const plain = areFigures(target) && plainKinds.includes(target.target.metric.kind);
  // Of what nobody reported the missing figures are named below.
  const lines = done.length > 0 && !plain && target.status !== "not-reported" ? done : demanded;
  if (lines.length > 0) return lines.slice(0, 2).map((line) => <div key={line}>{line}</div>);
  return target.status === "to-be-judged" ? tell(say("pane-midterm.by-reviewer")) : null;
}

const areFigures = ({ actual, required }: TargetScore): boolean => actual !== null && required !== null;

/** Actual, expected and demanded figure as texts that cannot contradict the state. */
function Figures({
  target,
  acceptance,
}: {
  readonly target: TargetScore;
  readonly acceptance: boolean;
}): ReactNode {
  const styles = useStyles();
  const type = useTypeStyles();
  const tell = useTell();
  const { actual, expected, required } = target;
  if (actual === null || required === null) return null;
  const bounds = [expected, required].flatMap((each) => (each === null ? [] : [each.value]));
  const text = (quantity: Quantity, beside: typeof bounds): string => quantityText(quantity, beside).trim();
  const every = /-per-year$/u.test(target.target.metric.kind);
  const now = expected !== null && !acceptance && compare(expected.value, required.value) !== 0;
  return (
    <div className={mergeClasses(styles.small, styles.figures, type.numbers)}>
      <span>{tell(say("pane-midterm.figure.actual", { text: text(actual, bounds) }))}</span>
      {now && (
        <span>{tell(say("pane-midterm.figure.expected", { text: text(expected, [actual.value]) }))}</span>
      )}
      {hasOneDemand(target) && (
        <span>
          {tell(
            say("pane-midterm.figure.required", { text: text(required, [actual.value]), every, acceptance }),
          )}
        </span>
      )}
    </div>
  );
}

/** Figures that nobody reported, each a link to the cell to be filled. */
function Missing({ target, sheet }: { readonly target: TargetScore; readonly sheet: string }): ReactNode {
  const styles = useStyles();
  const tell = useTell();
  const locale = useLocale();
  if (target.missing.length === 0) return null;
  return (
    <p className={mergeClasses(styles.small, styles.missing)}>
      {tell(say("pane-midterm.missing-figure"))}
      {target.missing.map(({ name, cell }, at) => {
        const words = figureNameText(name, locale);
        return (
          <Fragment key={`${words}${cell ?? ""}`}>
            {at > 0 && tell(say("pane-midterm.semicolon"))}
            {words} {cell !== null && <CellLink sheet={sheet} address={cell} />}
          </Fragment>
        );
      })}
    </p>
  );
}

const short: readonly Status[] = ["breached", "missed", "far-behind", "behind"];
/** What it takes is to report or to grade it: said by the missing figures and by the button. */
const told: readonly Status[] = ["not-reported", "to-be-judged", "achieved"];

function Takes({ target: { status, remedy } }: { readonly target: TargetScore }): ReactNode {
  const styles = useStyles();
  const type = useTypeStyles();
  const tell = useTell();
  if (told.includes(status)) return null;
  return remedy.map((message: Message, at) => (
    // The remedies of one target never move.
    <p key={at} className={mergeClasses(styles.takes, short.includes(status) && type.strong)}>
      {tell(message)}
    </p>
  ));
}
