// What is wrong with a file of rules, place by place; the whole list can be copied.
import { useState, type ReactNode } from "react";
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { say, textOf } from "../../messages/catalogue.ts";
import type { Locale } from "../../messages/define.ts";
import { faultLine, type NoticeFault } from "../../notices/faults.ts";
import { copyText } from "../clipboard.ts";
import { useLocale, useTell } from "../words.tsx";
import { useTypeStyles } from "./type.ts";

const useStyles = makeStyles({
  list: { margin: "8px 0", padding: 0, listStyleType: "none" },
  item: {
    padding: "6px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: "14px",
    lineHeight: "20px",
  },
  head: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "12px",
    justifyContent: "space-between",
    fontSize: "12px",
    lineHeight: "16px",
  },
  place: { fontFamily: tokens.fontFamilyMonospace },
  at: { color: tokens.colorNeutralForeground3, marginLeft: "auto" },
  told: { margin: 0 },
  actions: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
});

/** A file with a wrong word in every clause has hundreds. */
const shownAtFirst = 20;

export interface NoticeFaultListProps {
  readonly file: string;
  readonly faults: readonly NoticeFault[];
}

export function NoticeFaultList({ file, faults }: NoticeFaultListProps): ReactNode {
  const styles = useStyles();
  const type = useTypeStyles();
  const tell = useTell();
  const locale = useLocale();
  const [all, setAll] = useState(false);
  const [copied, setCopied] = useState(false);
  const shown = all ? faults : faults.slice(0, shownAtFirst);
  const more = faults.length - shown.length;
  const copy = async (): Promise<void> => setCopied(await copyText(faultsText(file, faults, locale)));
  return (
    <>
      <ul aria-label={tell(say("pane-files.faults"))} className={styles.list}>
        {shown.map(({ place, at, told }, index) => (
          <li key={index} className={styles.item}>
            <div className={styles.head}>
              <span className={styles.place} translate="no">
                {place === "" ? tell(say("pane-files.whole-file")) : place}
              </span>
              {at !== null && (
                <span className={mergeClasses(styles.at, type.numbers)}>
                  {tell(say("notice-file.at", at))}
                </span>
              )}
            </div>
            <p className={styles.told}>{tell(told)}</p>
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        {more > 0 && (
          <Button size="small" onClick={() => setAll(true)}>
            {tell(say("pane-files.more-faults", { count: more }))}
          </Button>
        )}
        <Button size="small" onClick={() => void copy()}>
          {tell(say("pane-files.copy-faults"))}
        </Button>
        <span role="status" className={type.detail}>
          {copied && tell(say("pane-files.faults-copied"))}
        </span>
      </div>
    </>
  );
}

/** As the command line prints them: file:line:column: place: sentence. */
function faultsText(file: string, faults: readonly NoticeFault[], locale: Locale): string {
  const head = textOf(say("pane-files.refused", { file, count: faults.length }), locale);
  const lines = faults.map((fault) => {
    const where = fault.at === null ? file : `${file}:${fault.at.line}:${fault.at.column}`;
    return `${where}: ${faultLine(fault, locale)}`;
  });
  return [head, ...lines].join("\n");
}
