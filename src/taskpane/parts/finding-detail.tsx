// An opened finding: working, clause with our reading, remedy and sources in one aligned column of labels, then actions.
import { useEffect, useState, type ReactNode } from "react";
import { Button, makeStyles } from "@fluentui/react-components";
import { Checkmark20Regular } from "@fluentui/react-icons/svg/checkmark";
import { Copy20Regular } from "@fluentui/react-icons/svg/copy";
import { say } from "../../messages/catalogue.ts";
import { clauseOf } from "../../notices/registry.ts";
import type { Notice } from "../../notices/schema.ts";
import { remedyLabel } from "../../report/reckoning-words.ts";
import type { Finding, Place, Source } from "../../review/finding.ts";
import { copyText } from "../clipboard.ts";
import { placeAddress } from "../finding-place.ts";
import { findingText } from "../finding-text.ts";
import { useLocale, useTell } from "../words.tsx";
import { useGoTo, useIsOpen } from "./cell-link.tsx";
import { ClauseLink } from "./clause-link.tsx";
import { Fact, useFactStyles } from "./fact.tsx";
import { GroundFact } from "./ground-fact.tsx";
import { PlacesFact } from "./places-fact.tsx";
import { ReckoningFacts, SourceFacts } from "./reckoning.tsx";
import { useTypeStyles } from "./type.ts";

const useStyles = makeStyles({
  detail: { padding: "0 12px 8px" },
  actions: { display: "flex", alignItems: "center", gap: "8px" },
  copy: { marginLeft: "auto" },
});

export interface FindingDetailProps {
  readonly notice: Notice;
  readonly finding: Finding;
  /** All places of the fact, where it stands in several files. */
  readonly places?: readonly Place[];
}

export function FindingDetail({ notice, finding, places }: FindingDetailProps): ReactNode {
  const styles = useStyles();
  const facts = useFactStyles();
  const type = useTypeStyles();
  const tell = useTell();
  const goTo = useGoTo();
  const isOpen = useIsOpen();
  const { remedy, also, place, sources, clause, reading } = finding;
  const address = isOpen(place.file) ? placeAddress(place) : null;
  return (
    <div className={styles.detail}>
      <dl className={facts.facts}>
        <ReckoningFacts reckoning={finding} />
        <GroundFact notice={notice} clause={clause} reading={reading} />
        {remedy !== null && (
          <Fact label={tell(remedyLabel(remedy))}>
            <span className={type.strong}>{tell(remedy)}</span>
          </Fact>
        )}
        <PlacesFact places={places ?? [place]} />
        <SourceFacts sources={sources.filter((source) => !isAmong(places ?? [], source))} />
        {also.length > 0 && (
          <Fact label={tell(say("pane.finding.also"))}>
            <ul className={facts.list}>
              {also.map((id) => {
                const other = clauseOf(notice, id);
                return (
                  <li key={id} lang="zh-CN">
                    <ClauseLink notice={notice} clause={other} />：{other.text}
                  </li>
                );
              })}
            </ul>
          </Fact>
        )}
      </dl>
      <div className={styles.actions}>
        {address !== null && (
          <Button size="small" onClick={() => goTo(place.sheet, address)}>
            {tell(say("pane.do.go"))}
          </Button>
        )}
        <CopyButton notice={notice} finding={finding} />
      </div>
    </div>
  );
}

function isAmong(places: readonly Place[], { file, sheet, cell }: Source): boolean {
  return places.some((place) => place.file === file && place.sheet === sheet && place.cells.includes(cell));
}

/** Says for two seconds on the button itself that the text was copied: nothing else on the screen moves. */
function CopyButton({ notice, finding }: FindingDetailProps): ReactNode {
  const styles = useStyles();
  const { spoken } = useTypeStyles();
  const tell = useTell();
  const locale = useLocale();
  const [copied, setCopied] = useState<boolean | null>(null);
  useEffect(() => {
    if (copied === null) return;
    const timer = setTimeout(() => setCopied(null), 2000);
    return () => clearTimeout(timer);
  }, [copied]);
  const label = tell(say("pane.do.copy"));
  return (
    <>
      <Button
        appearance="subtle"
        size="small"
        className={styles.copy}
        icon={copied === true ? <Checkmark20Regular /> : <Copy20Regular />}
        aria-label={label}
        title={label}
        onClick={() => void copyText(findingText(finding, notice, locale)).then(setCopied)}
      />
      <span role="status" className={copied === false ? undefined : spoken}>
        {copied !== null && tell(copied ? say("pane.told.copied") : say("pane.told.not-copied"))}
      </span>
    </>
  );
}
