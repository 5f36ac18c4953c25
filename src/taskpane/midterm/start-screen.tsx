// Where there is no project to be scored yet: what was looked for and found, and the way to make 中期检查.
import type { ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { say } from "../../messages/catalogue.ts";
import { midtermSheetName } from "../../sheets/midterm-form.ts";
import { settingsSheetName } from "../../sheets/midterm-settings.ts";
import { provinceSheets } from "../../sheets/own-sheets.ts";
import { useTypeStyles } from "../parts/type.ts";
import { Status } from "../parts/verdict.tsx";
import { useTell } from "../words.tsx";
import { FindingNotes } from "./finding-notes.tsx";
import type { MidtermReading } from "./reading.ts";
import type { Scored } from "./session.ts";

const useStyles = makeStyles({
  view: { padding: "12px 12px 24px" },
  list: { margin: "4px 0 0", padding: 0, listStyleType: "none" },
  item: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: "12px",
    padding: "8px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  findings: { marginTop: "12px" },
});

export interface StartScreenProps {
  readonly reading: MidtermReading;
  readonly scored: Scored;
}

export function StartScreen({ reading, scored }: StartScreenProps): ReactNode {
  const styles = useStyles();
  const type = useTypeStyles();
  const tell = useTell();
  const { sheets, ledger, province, settings, projects } = reading;
  const [sheet] = sheets;
  return (
    <div className={styles.view}>
      <h1 className={type.h1}>{tell(say("pane-midterm.start.title"))}</h1>
      <p className={type.detail}>
        {tell(sheet === undefined ? say("pane-midterm.start.hint") : say("pane-midterm.start.blank"))}
      </p>
      {scored.findings.length > 0 && (
        <div className={styles.findings}>
          <strong>{tell(say("pane-midterm.refused", { count: scored.findings.length }))}</strong>
          <FindingNotes findings={scored.findings} />
        </div>
      )}
      <h2 className={type.h2}>{tell(say("pane-midterm.start.found"))}</h2>
      <ul className={styles.list}>
        <Found name={midtermSheetName} sheet={sheet ?? null}>
          {sheet !== undefined && tell(say("pane-midterm.start.of-sheet", { projects: projects.length }))}
        </Found>
        <Found name="立项台账" sheet={ledger?.sheet ?? null}>
          {ledger !== null && tell(say("pane-midterm.start.projects", { projects: ledger.seeds.length }))}
        </Found>
        <Found name={provinceSheets.summary} sheet={province?.sheet ?? null}>
          {province !== null && tell(say("pane-midterm.start.projects", { projects: province.seeds.length }))}
        </Found>
        <Found name={settingsSheetName} sheet={settings?.sheet ?? null} />
      </ul>
    </div>
  );
}

interface FoundProps {
  /** Sheets are called by their Chinese names in both languages. */
  readonly name: string;
  readonly sheet: string | null;
  readonly children?: ReactNode;
}

function Found({ name, sheet, children }: FoundProps): ReactNode {
  const styles = useStyles();
  const type = useTypeStyles();
  const tell = useTell();
  return (
    <li className={styles.item}>
      <div>
        <span lang="zh-CN">{sheet ?? name}</span>
        {children !== undefined && children !== false && <p className={type.detail}>{children}</p>}
      </div>
      {sheet === null ? (
        <Status tone="absent" word={tell(say("pane.basis.absent"))} />
      ) : (
        <Status tone="found" word={tell(say("pane.basis.found"))} />
      )}
    </li>
  );
}
