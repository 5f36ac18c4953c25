// Where files are dropped or chosen; while they are read, how far it is and a way to stop.
import { useEffect, useRef, type ReactNode } from "react";
import { Button, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DocumentAdd20Regular } from "@fluentui/react-icons/svg/document-add";
import { say } from "../../messages/catalogue.ts";
import type { Progress } from "../../workbook/port.ts";
import { ProgressBar } from "../parts/progress-bar.tsx";
import { useLinkStyles } from "../parts/cell-link.tsx";
import { useTypeStyles } from "../parts/type.ts";
import { useTell } from "../words.tsx";
import { chosen, type Given } from "./dropped-files.ts";

const useStyles = makeStyles({
  zone: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: "8px",
    rowGap: "8px",
    margin: "8px 12px 12px",
    padding: "8px 12px",
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  large: { padding: "24px 12px", flexDirection: "column", textAlign: "center" },
  over: {
    border: `1px dashed ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorNeutralBackground1Hover,
  },
  icon: { display: "flex", color: tokens.colorNeutralForeground2 },
  reading: { display: "flex", alignItems: "center", gap: "12px", width: "100%" },
  progress: { flexGrow: 1, minWidth: 0 },
  hidden: { display: "none" },
});

/** Excel's and WPS's tables; what a file really is, its first bytes tell. */
const accepted = ".xlsx,.xls,.xlsm,.et";

export interface DropZoneProps {
  /** Files are held over the pane. */
  readonly over: boolean;
  readonly reading: Progress | null;
  /** Nothing was chosen yet: then this is what the screen is about. */
  readonly large?: boolean;
  readonly onFiles: (given: Promise<Given>) => void;
  readonly onStop: () => void;
}

export function DropZone({ over, reading, large = false, onFiles, onStop }: DropZoneProps): ReactNode {
  const styles = useStyles();
  const type = useTypeStyles();
  const { link } = useLinkStyles();
  const tell = useTell();
  const picker = useRef<HTMLInputElement>(null);
  const choose = (): void => picker.current?.click();
  const words = tell(say("pane-merge.choose"));
  return (
    <div className={mergeClasses(styles.zone, large && styles.large, over && styles.over)}>
      <input
        ref={picker}
        type="file"
        multiple
        accept={accepted}
        className={styles.hidden}
        aria-label={words}
        onChange={({ currentTarget }) => {
          if (currentTarget.files !== null && currentTarget.files.length > 0)
            onFiles(Promise.resolve(chosen(currentTarget.files)));
          // The same file, corrected, may be chosen again.
          currentTarget.value = "";
        }}
      />
      {reading !== null ? (
        <Reading reading={reading} onStop={onStop} />
      ) : (
        <>
          <span className={styles.icon} aria-hidden>
            <DocumentAdd20Regular />
          </span>
          {over ? (
            tell(say("pane-merge.drop.now"))
          ) : (
            <>
              {tell(say("pane-merge.drop"))}
              {large ? (
                <Button appearance="primary" onClick={choose}>
                  {tell(say("pane-merge.choose.button"))}
                </Button>
              ) : (
                <Link as="button" className={link} onClick={choose}>
                  {words}
                </Link>
              )}
            </>
          )}
          {large && <span className={type.detail}>{tell(say("pane-merge.start.kinds"))}</span>}
        </>
      )}
    </div>
  );
}

function Reading({
  reading,
  onStop,
}: {
  readonly reading: Progress;
  readonly onStop: () => void;
}): ReactNode {
  const styles = useStyles();
  const type = useTypeStyles();
  const tell = useTell();
  const button = useRef<HTMLButtonElement>(null);
  const label = tell(say("pane-merge.reading.label"));
  // What was pressed to get here is gone: the focus stays on something.
  useEffect(() => {
    if (document.activeElement === document.body) button.current?.focus();
  }, []);
  return (
    <div className={styles.reading}>
      <div className={styles.progress}>
        <span role="status" className={type.spoken}>
          {label}
        </span>
        {tell(say("pane-merge.reading", reading))}
        <ProgressBar label={label} progress={reading} />
      </div>
      <Button ref={button} size="small" onClick={onStop}>
        {tell(say("pane-merge.stop"))}
      </Button>
    </div>
  );
}
