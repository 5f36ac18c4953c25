// The rules in force, year by year, with what can be done with each: export, copy, and remove what was loaded.
import type { ReactNode } from "react";
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { say, type Message } from "../../messages/catalogue.ts";
import { isCarried, noticeDataOf } from "../../notices/registry.ts";
import type { Notice } from "../../notices/schema.ts";
import { copyText } from "../clipboard.ts";
import type { ShelvedNotice } from "../notice-shelf.ts";
import { saveFile } from "../save-file.ts";
import { dot, useTell } from "../words.tsx";
import { useTypeStyles } from "./type.ts";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  entry: { padding: "8px 0", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  name: { margin: 0 },
  loaded: { color: tokens.colorStatusWarningForeground3, fontWeight: 600 },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "6px" },
});

export interface NoticeEntriesProps {
  /** Latest first. */
  readonly notices: readonly Notice[];
  readonly shelved: readonly ShelvedNotice[];
  readonly onRemove: (notice: ShelvedNotice) => void;
  /** What came of exporting or copying. */
  readonly onTold: (told: Message) => void;
}

export function NoticeEntries({ notices, shelved, onRemove, onTold }: NoticeEntriesProps): ReactNode {
  const styles = useStyles();
  const type = useTypeStyles();
  const tell = useTell();
  const textOfYear = (year: number): string => `${JSON.stringify(noticeDataOf(year), null, 2)}\n`;
  const exportYear = (year: number): void => {
    const file = tell(say("pane-files.file-name", { year }));
    saveFile(file, "application/json", textOfYear(year));
    onTold(say("pane-files.exported", { file }));
  };
  const copyYear = async (year: number): Promise<void> => {
    const copied = await copyText(textOfYear(year));
    onTold(copied ? say("pane-files.copied", { year }) : say("pane-files.not-copied"));
  };
  return (
    <ul className={styles.list}>
      {notices.map(({ year, title, builtIn, programmes, clauses }) => {
        const own = shelved.find(({ reading }) => reading.kind === "notice" && reading.notice.year === year);
        const details = [
          ...(own === undefined ? [] : [tell(say("pane-files.from-file", { file: own.file }))]),
          tell(say("pane-files.counts", { programmes: programmes.length, clauses: clauses.length })),
          ...(builtIn || !isCarried(year) ? [] : [tell(say("pane-files.replaces"))]),
        ];
        return (
          <li key={year} className={styles.entry}>
            <p className={styles.name}>
              <span className={type.strong}>{tell(say("pane.notice-year", { year }))}</span>
              {dot}
              <span className={mergeClasses(!builtIn && styles.loaded)}>
                {tell(builtIn ? say("pane-files.built-in") : say("notice-file.not-built-in"))}
              </span>
            </p>
            <p lang="zh-CN" className={styles.name}>
              {title}
            </p>
            <p className={type.detail}>{details.join(dot)}</p>
            <div className={styles.actions}>
              <Button
                size="small"
                aria-label={tell(say("pane-files.export-of", { year }))}
                onClick={() => exportYear(year)}
              >
                {tell(say("pane-files.export"))}
              </Button>
              <Button
                size="small"
                aria-label={tell(say("pane-files.copy-of", { year }))}
                onClick={() => void copyYear(year)}
              >
                {tell(say("pane-files.copy"))}
              </Button>
              {own !== undefined && (
                <Button
                  size="small"
                  aria-label={tell(say("pane-files.remove-of", { file: own.file }))}
                  onClick={() => onRemove(own)}
                >
                  {tell(say("pane-files.remove"))}
                </Button>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
