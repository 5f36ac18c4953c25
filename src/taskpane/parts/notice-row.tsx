// Which notice applies, why, and the choice of another year.
import { Suspense, type ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { say, type Message } from "../../messages/catalogue.ts";
import { noticeYears } from "../../notices/registry.ts";
import type { NoticeYear } from "../../review/notice-year.ts";
import { NoticeMenu } from "../later.ts";
import type { NoticeChoice } from "../recognition.ts";
import { useTell } from "../words.tsx";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
  loaded: { color: tokens.colorStatusWarningForeground3, fontWeight: 600 },
  missing: { color: tokens.colorPaletteRedForeground1 },
});

export interface NoticeRowProps {
  readonly choice: NoticeChoice;
  readonly onChoose: (year: number) => void;
}

export function NoticeRow({ choice, onChoose }: NoticeRowProps): ReactNode {
  const styles = useStyles();
  const tell = useTell();
  const year = choice.kind === "found" ? choice.notice.year : choice.year;
  // With one notice that applies already there is nothing to change.
  const changeable = choice.kind === "missing" || noticeYears().length > 1;
  return (
    <>
      {choice.kind === "found" ? (
        <>
          {choice.notice.documentNumber}{" "}
          {!choice.notice.builtIn && (
            <strong className={styles.loaded}>{tell(say("notice-file.not-built-in"))} </strong>
          )}
          <span className={styles.quiet}>{tell(reason(choice.by))}</span>
        </>
      ) : (
        <span className={styles.missing}>{tell(say("pane.recognised.no-notice", { year }))}</span>
      )}{" "}
      {changeable && (
        <Suspense>
          <NoticeMenu year={year} onChoose={onChoose} />
        </Suspense>
      )}
    </>
  );
}

function reason(by: NoticeYear["by"]): Message {
  switch (by) {
    case "user":
      return say("pane.recognised.by-user");
    case "title":
      return say("pane.recognised.by-title");
    case "usual":
      return say("pane.recognised.by-usual");
  }
}
