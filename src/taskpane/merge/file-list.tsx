// The files: what needs the user first, then folded what was taken and what is settled.
import { useMemo, type Dispatch, type ReactNode } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Choice } from "../../consolidate/choose-files.ts";
import type { Decisions } from "../../consolidate/received.ts";
import { say } from "../../messages/catalogue.ts";
import { useKeptFocus } from "../parts/kept-focus.ts";
import { useTypeStyles } from "../parts/type.ts";
import { Status } from "../parts/verdict.tsx";
import { useTell } from "../words.tsx";
import { FileItem } from "./file-item.tsx";
import { canPreferNewest, fileLines, type FileLine } from "./file-lines.ts";
import { Fold } from "./fold.tsx";
import { usePortions } from "./portions.tsx";
import type { MergeEvent } from "./state.ts";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0 },
  newest: { padding: "0 12px 8px" },
  fold: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  all: { outlineStyle: "none", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  title: { display: "flex", alignItems: "center", gap: "14px", "& svg": { margin: "0 2px" } },
});

/** Files drawn at first and added by each “再显示”. */
const portion = 30;

export interface FileListProps {
  readonly files: readonly Choice[];
  readonly decisions: Decisions;
  readonly dispatch: Dispatch<MergeEvent>;
}

export function FileList({ files, decisions, dispatch }: FileListProps): ReactNode {
  const styles = useStyles();
  const type = useTypeStyles();
  const tell = useTell();
  const lines = useMemo(() => fileLines(files, decisions), [files, decisions]);
  const { open, taken, settled } = lines;
  // A decision takes its own line away.
  const kept = useKeptFocus<HTMLElement>();
  return (
    <section {...kept} tabIndex={-1} className={styles.all} aria-labelledby="merge-files">
      <h2 id="merge-files" className={type.spoken}>
        {tell(say("pane-merge.files"))}
      </h2>
      {canPreferNewest(lines) && (
        <div className={styles.newest}>
          <Button size="small" onClick={() => dispatch({ kind: "newest-preferred" })}>
            {tell(say("pane-merge.files.newest"))}
          </Button>
        </div>
      )}
      <Lines lines={open} dispatch={dispatch} />
      {taken.length > 0 && (
        <div className={styles.fold}>
          <Fold
            title={
              <span className={styles.title}>
                <Status tone="found" word={null} />
                {tell(say("pane-merge.files.taken", { count: taken.length }))}
              </span>
            }
          >
            <Lines lines={taken} dispatch={dispatch} />
          </Fold>
        </div>
      )}
      {settled.length > 0 && (
        <div className={styles.fold}>
          <Fold
            title={
              <span className={styles.title}>
                <Status tone="none" word={null} />
                {tell(say("pane-merge.files.settled", { count: settled.length }))}
              </span>
            }
          >
            <Lines lines={settled} dispatch={dispatch} />
          </Fold>
        </div>
      )}
    </section>
  );
}

const keyOf = ({ choice, told }: FileLine): string => JSON.stringify([choice.received.file, told]);

function Lines({
  lines,
  dispatch,
}: {
  readonly lines: readonly FileLine[];
  readonly dispatch: Dispatch<MergeEvent>;
}): ReactNode {
  const styles = useStyles();
  const { drawn, more } = usePortions(lines, portion, (count) => say("pane-merge.files.more", { count }));
  return (
    <>
      <ul className={styles.list}>
        {drawn.map((line) => (
          // A file that is taken in part stands in several lines.
          <FileItem key={keyOf(line)} line={line} dispatch={dispatch} />
        ))}
      </ul>
      {more}
    </>
  );
}
