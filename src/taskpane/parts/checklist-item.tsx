// One question of the checklist: what to look at, the answer with a remark, and the clause on request.
import { useState, type ReactNode } from "react";
import { Input, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { say } from "../../messages/catalogue.ts";
import { clauseOf } from "../../notices/registry.ts";
import type { Notice } from "../../notices/schema.ts";
import type { Tick } from "../../review/checklist-record.ts";
import type { ChecklistQuestion } from "../../review/checklist.ts";
import { useLocale, useTell } from "../words.tsx";
import { AnswerButtons } from "./answer-buttons.tsx";
import { useLinkStyles } from "./cell-link.tsx";
import { ClauseLink } from "./clause-link.tsx";
import { useTypeStyles } from "./type.ts";
import { Status } from "./verdict.tsx";

const useStyles = makeStyles({
  item: { padding: "8px 12px", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  question: { margin: 0 },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "4px 12px",
    marginTop: "6px",
  },
  small: { fontSize: "12px", lineHeight: "16px" },
  remark: { width: "100%", minWidth: 0, marginTop: "6px" },
  foot: { display: "flex", flexWrap: "wrap", columnGap: "12px", marginTop: "2px", minHeight: "16px" },
  quote: {
    margin: "6px 0 2px",
    paddingLeft: "10px",
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
  },
});

/** Longer remarks belong into a paper of their own. */
const longestRemark = 300;

/** "unsaved" only where keeping has failed; until then an answer is on its way. */
export type TickStanding = "kept" | "saving" | "unsaved";

export interface ChecklistItemProps {
  readonly notice: Notice;
  readonly question: ChecklistQuestion;
  readonly tick: Tick | null;
  readonly standing: TickStanding;
  /** Answer and remark; null takes the answer back. */
  readonly onTick: (tick: Pick<Tick, "answer" | "remark"> | null) => void;
}

export function ChecklistItem({ notice, question, tick, standing, onTick }: ChecklistItemProps): ReactNode {
  const styles = useStyles();
  const type = useTypeStyles();
  const { link } = useLinkStyles();
  const tell = useTell();
  const locale = useLocale();
  const [quoted, setQuoted] = useState(false);
  const { item } = question;
  const clause = clauseOf(notice, item.clause);
  return (
    <li className={styles.item}>
      <p className={styles.question}>{locale === "zh-CN" ? item.question.zh : item.question.en}</p>
      <p className={type.detail}>{tell(say("checklist.paper", { paper: item.paper }))}</p>
      <div className={styles.line}>
        <AnswerButtons
          answer={tick?.answer ?? null}
          onAnswer={(answer) => onTick(answer === null ? null : { answer, remark: tick?.remark ?? "" })}
        />
        <Link
          as="button"
          className={mergeClasses(link, styles.small)}
          aria-expanded={quoted}
          onClick={() => setQuoted(!quoted)}
        >
          {tell(say("checklist.quote"))}
        </Link>
      </div>
      {quoted && (
        <>
          <blockquote lang="zh-CN" className={styles.quote}>
            {clause.text}
          </blockquote>
          <p className={type.detail}>
            <ClauseLink notice={notice} clause={clause} />
          </p>
        </>
      )}
      {tick !== null && (
        <>
          <RemarkField remark={tick.remark} onRemark={(remark) => onTick({ answer: tick.answer, remark })} />
          <div className={mergeClasses(styles.foot, type.detail)}>
            <span>{tell(say("checklist.signed", tick))}</span>
            <Standing standing={standing} />
          </div>
        </>
      )}
      {tick === null && standing !== "kept" && (
        <div className={styles.foot}>
          <Standing standing={standing} />
        </div>
      )}
    </li>
  );
}

function Standing({ standing }: { readonly standing: TickStanding }): ReactNode {
  const tell = useTell();
  switch (standing) {
    case "kept":
      return null;
    case "saving":
      return <span>{tell(say("checklist.saving"))}</span>;
    case "unsaved":
      return <Status tone="error" word={tell(say("checklist.unsaved"))} />;
  }
}

interface RemarkFieldProps {
  readonly remark: string;
  readonly onRemark: (remark: string) => void;
}

/** Kept when the field is left, not with every letter. */
function RemarkField({ remark, onRemark }: RemarkFieldProps): ReactNode {
  const styles = useStyles();
  const tell = useTell();
  /** null: nothing that is not given on yet. */
  const [typed, setTyped] = useState<string | null>(null);
  const leave = (): void => {
    if (typed !== null && typed.trim() !== remark) onRemark(typed.trim());
    setTyped(null);
  };
  return (
    <Input
      size="small"
      className={styles.remark}
      aria-label={tell(say("checklist.remark"))}
      placeholder={tell(say("checklist.remark.hint"))}
      maxLength={longestRemark}
      value={typed ?? remark}
      onChange={(_, { value }) => setTyped(value)}
      onBlur={leave}
      onKeyDown={({ key }) => {
        if (key === "Enter") leave();
      }}
    />
  );
}
