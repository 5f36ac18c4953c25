// What a verdict rests on: the clause in its own words, where it stands, and how we read it.
import type { ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { say } from "../../messages/catalogue.ts";
import { clauseOf } from "../../notices/registry.ts";
import type { ClauseId, Notice, ReadingId } from "../../notices/schema.ts";
import { readingText } from "../../report/finding-words.ts";
import { useLocale, useTell } from "../words.tsx";
import { ClauseLink } from "./clause-link.tsx";
import { Fact, useFactStyles } from "./fact.tsx";

const useStyles = makeStyles({
  quote: {
    margin: "2px 0",
    padding: "0 0 0 8px",
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
    fontSize: "12px",
    lineHeight: "16px",
  },
});

export interface GroundFactProps {
  readonly notice: Notice;
  readonly clause: ClauseId | null;
  /** Where there is no clause, the reading is the ground. */
  readonly reading: ReadingId | null;
}

export function GroundFact({ notice, clause: id, reading }: GroundFactProps): ReactNode {
  const styles = useStyles();
  const facts = useFactStyles();
  const tell = useTell();
  if (id === null) {
    return (
      <Fact label={tell(say("pane.finding.ground"))}>{reading !== null && <OurReading id={reading} />}</Fact>
    );
  }
  const clause = clauseOf(notice, id);
  return (
    <Fact label={tell(say("report.label.clause"))}>
      <blockquote lang="zh-CN" className={styles.quote}>
        {clause.text}
      </blockquote>
      <p className={facts.note} lang="zh-CN">
        <ClauseLink notice={notice} clause={clause} /> · {notice.documentNumber}
      </p>
      {reading !== null && <OurReading id={reading} />}
    </Fact>
  );
}

function OurReading({ id }: { readonly id: ReadingId }): ReactNode {
  const { note } = useFactStyles();
  const tell = useTell();
  return (
    <p className={note}>{tell(say("pane.finding.reading", { reading: readingText(id, useLocale()) }))}</p>
  );
}
