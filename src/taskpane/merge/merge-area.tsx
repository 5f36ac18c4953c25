// The area 汇总: files in, what is the matter with them, the provincial table before it is written, and the writing.
import { useCallback, useMemo, type ReactNode } from "react";
import { makeStyles } from "@fluentui/react-components";
import type { Consolidation } from "../../consolidate/consolidate.ts";
import { say, type Message } from "../../messages/catalogue.ts";
import type { WorkbookPort } from "../../workbook/port.ts";
import { uncheckedWords } from "../../report/unchecked-words.ts";
import { GoToProvider, OpenFileProvider } from "../parts/cell-link.tsx";
import { Segments } from "../parts/segments.tsx";
import { Shell } from "../parts/shell.tsx";
import { useTypeStyles } from "../parts/type.ts";
import { useLocale, useTell } from "../words.tsx";
import { BasisList } from "./basis-list.tsx";
import { ChangesSection } from "./changes-section.tsx";
import { DropZone } from "./drop-zone.tsx";
import { FileList } from "./file-list.tsx";
import { FindingsView } from "./findings-view.tsx";
import { MatrixTable } from "./matrix-table.tsx";
import { matrixView } from "./matrix.ts";
import { MergeBanners } from "./merge-banners.tsx";
import { MergeFooter } from "./merge-footer.tsx";
import { MergeHead } from "./merge-head.tsx";
import { citiesToAnswer, mergedFindings, type MergedFindings } from "./merged-findings.ts";
import { ReceiptsView } from "./receipts-view.tsx";
import { RowsView } from "./rows-view.tsx";
import { useMerge, type MergeSession } from "./session.ts";
import { mergeViews, type MergeView } from "./state.ts";
import { useFileDrop } from "./use-file-drop.ts";

const useStyles = makeStyles({
  start: { padding: "12px 12px 0" },
  views: { padding: "0 12px 8px" },
});

const viewWords: Readonly<Record<MergeView, Message>> = {
  overview: say("pane-merge.view.overview"),
  findings: say("pane-merge.view.findings"),
  receipts: say("pane-merge.view.receipts"),
  rows: say("pane-merge.view.rows"),
};

export interface MergeAreaProps {
  readonly workbook: WorkbookPort;
  readonly now: () => Date;
  /** Whether the area is shown: only then files can be dropped on it. */
  readonly active: boolean;
}

export function MergeArea({ workbook, now, active }: MergeAreaProps): ReactNode {
  const session = useMerge(workbook, useLocale(), now);
  const { state } = session;
  const { outcome, home, files } = state;
  const over = useFileDrop(active, session.add);
  const openFile = home?.file ?? null;
  const isOpen = useCallback((file: string) => file === openFile, [openFile]);
  const consolidation = outcome?.kind === "consolidated" ? outcome.consolidation : null;
  const findings = useMemo(
    () => (consolidation === null ? null : mergedFindings(consolidation)),
    [consolidation],
  );
  const toAnswer = useMemo(() => (findings === null ? [] : citiesToAnswer(findings)), [findings]);
  const zone = (large: boolean): ReactNode => (
    <DropZone over={over} reading={state.reading} large={large} onFiles={session.add} onStop={session.stop} />
  );
  return (
    <GoToProvider value={session.goTo}>
      <OpenFileProvider value={isOpen}>
        <Shell
          fullWidth
          banners={<MergeBanners session={session} />}
          footer={
            files.length === 0 ? undefined : (
              <MergeFooter session={session} consolidation={consolidation} toAnswer={toAnswer} />
            )
          }
        >
          {files.length === 0 ? (
            <Start session={session} zone={zone(true)} consolidation={consolidation} />
          ) : (
            <>
              {outcome !== null && <MergeHead outcome={outcome} state={state} dispatch={session.dispatch} />}
              {zone(false)}
              {consolidation !== null && findings !== null && (
                <Views session={session} consolidation={consolidation} findings={findings} />
              )}
            </>
          )}
        </Shell>
      </OpenFileProvider>
    </GoToProvider>
  );
}

interface StartProps {
  readonly session: MergeSession;
  readonly zone: ReactNode;
  readonly consolidation: Consolidation | null;
}

/** Before the first file: what to do, and what the open workbook brings along. */
function Start({ session, zone, consolidation }: StartProps): ReactNode {
  const styles = useStyles();
  const type = useTypeStyles();
  const tell = useTell();
  return (
    <>
      <div className={styles.start}>
        <h1 className={type.h1}>{tell(say("pane-merge.start.title"))}</h1>
        <p className={type.detail}>{tell(say("pane-merge.start.hint"))}</p>
      </div>
      {zone}
      {consolidation !== null && (
        <BasisList
          consolidation={consolidation}
          homeRead={session.state.home !== null}
          onRefresh={session.refresh}
        />
      )}
    </>
  );
}

interface ViewsProps {
  readonly session: MergeSession;
  readonly consolidation: Consolidation;
  readonly findings: MergedFindings;
}

function Views({ session, consolidation, findings }: ViewsProps): ReactNode {
  const styles = useStyles();
  const tell = useTell();
  const { state, dispatch } = session;
  const unchecked = useMemo(() => uncheckedWords(consolidation), [consolidation]);
  return (
    <>
      <Segments
        label={tell(say("pane-merge.view"))}
        className={styles.views}
        segments={mergeViews.map((view) => ({ value: view, word: tell(viewWords[view]) }))}
        chosen={state.view}
        onChoose={(view) => dispatch({ kind: "viewed", view })}
      />
      {state.view === "overview" && <Overview session={session} consolidation={consolidation} />}
      {state.view === "findings" && (
        <FindingsView
          notice={consolidation.notice}
          findings={findings}
          unchecked={unchecked}
          state={state}
          dispatch={dispatch}
          onReturn={state.busy === null ? (city) => session.writeReturns([city]) : null}
        />
      )}
      {state.view === "receipts" && <ReceiptsView consolidation={consolidation} />}
      {state.view === "rows" && <RowsView consolidation={consolidation} />}
    </>
  );
}

function Overview({ session, consolidation }: Omit<ViewsProps, "findings">): ReactNode {
  const { state, dispatch, refresh } = session;
  const matrix = useMemo(() => matrixView(consolidation), [consolidation]);
  return (
    <>
      <FileList files={consolidation.files} decisions={state.decisions} dispatch={dispatch} />
      <ChangesSection consolidation={consolidation} />
      <MatrixTable matrix={matrix} onCity={(city) => dispatch({ kind: "city-asked", city })} />
      <BasisList consolidation={consolidation} homeRead={state.home !== null} onRefresh={refresh} />
    </>
  );
}
