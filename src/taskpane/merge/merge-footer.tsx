// The footer of 汇总: one primary button for what comes next, what it is about beside it, the rest in a menu.
import type { ReactNode } from "react";
import {
  Button,
  Menu,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
} from "@fluentui/react-components";
import { MoreHorizontal20Regular } from "@fluentui/react-icons/svg/more-horizontal";
import type { Consolidation } from "../../consolidate/consolidate.ts";
import { say, type Message } from "../../messages/catalogue.ts";
import { useIsOpen } from "../parts/cell-link.tsx";
import { useTypeStyles } from "../parts/type.ts";
import { useTell } from "../words.tsx";
import type { MergeSession } from "./session.ts";
import { isWritten, type MergeTask } from "./state.ts";
import { undecidedFiles } from "./write-sheets.ts";

const useStyles = makeStyles({
  button: {
    minWidth: 0,
    height: "32px",
    whiteSpace: "nowrap",
    flexShrink: 0,
    paddingLeft: "10px",
    paddingRight: "10px",
  },
  end: { marginLeft: "auto", flexShrink: 0 },
  detail: { margin: 0 },
});

const busyWords: Readonly<Record<MergeTask, Message>> = {
  home: say("pane-merge.busy.home"),
  write: say("pane-merge.busy.write"),
  save: say("pane-merge.busy.save"),
};

export interface MergeFooterProps {
  readonly session: MergeSession;
  /** null where there is no notice to merge by. */
  readonly consolidation: Consolidation | null;
  /** Cities with something to answer. */
  readonly toAnswer: readonly string[];
}

export function MergeFooter({ session, consolidation, toAnswer }: MergeFooterProps): ReactNode {
  const styles = useStyles();
  const type = useTypeStyles();
  const tell = useTell();
  const { state } = session;
  const { busy, pending } = state;
  if (busy !== null) return <span role="status">{tell(busyWords[busy])}</span>;
  if (pending) return <span role="status">{tell(say("pane-merge.consolidating"))}</span>;
  const writable = consolidation !== null && consolidation.rows.length > 0;
  return (
    <>
      {writable && <Next session={session} consolidation={consolidation} />}
      {writable && (
        <span className={`${type.detail} ${styles.detail}`}>
          {tell(
            isWritten(state)
              ? say("pane-merge.foot.written")
              : say("pane-merge.foot", {
                  cities: consolidation.cities.length,
                  rows: consolidation.rows.length,
                  undecided: undecidedFiles(consolidation).length,
                }),
          )}
        </span>
      )}
      <More session={session} writable={writable} toAnswer={toAnswer} />
    </>
  );
}

/** Merge again where the workbook has changed, save where it takes no sheets, else write; once written, go there. */
function Next({
  session,
  consolidation,
}: {
  readonly session: MergeSession;
  readonly consolidation: Consolidation;
}): ReactNode {
  const isOpen = useIsOpen();
  const { state } = session;
  const { previous } = consolidation;
  if (state.edits.length > 0) return <Primary label={say("pane-merge.do.again")} onClick={session.refresh} />;
  if (state.failure?.task === "write")
    return <Primary label={say("pane-merge.do.save")} onClick={session.save} />;
  const { written } = state;
  if (written !== null && isWritten(state))
    return (
      <Primary
        label={say("pane-merge.do.go", { sheet: written.summary })}
        onClick={() => session.goTo(written.summary, "A1")}
      />
    );
  // One that was changed by hand stays, and another is written.
  const updated =
    previous !== null && isOpen(previous.file) && previous.asWritten !== false ? previous : null;
  const label =
    updated === null ? say("pane-merge.do.write") : say("pane-merge.do.update", { sheet: updated.sheet });
  return <Primary label={label} onClick={session.write} />;
}

function Primary({ label, onClick }: { readonly label: Message; readonly onClick: () => void }): ReactNode {
  const styles = useStyles();
  const tell = useTell();
  return (
    <Button appearance="primary" className={styles.button} onClick={onClick}>
      {tell(label)}
    </Button>
  );
}

interface MoreProps {
  readonly session: MergeSession;
  readonly writable: boolean;
  readonly toAnswer: readonly string[];
}

function More({ session, writable, toAnswer }: MoreProps): ReactNode {
  const styles = useStyles();
  const tell = useTell();
  return (
    <Menu positioning="above-end">
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          className={styles.end}
          icon={<MoreHorizontal20Regular />}
          aria-label={tell(say("pane.do.more"))}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {writable && (
            <>
              <MenuItem onClick={session.write}>{tell(say("pane-merge.do.write-again"))}</MenuItem>
              {toAnswer.length > 0 && (
                <MenuItem onClick={() => session.writeReturns(toAnswer)}>
                  {tell(say("pane-merge.do.returns", { count: toAnswer.length }))}
                </MenuItem>
              )}
              <MenuItem onClick={session.save}>{tell(say("pane-merge.do.save"))}</MenuItem>
              <MenuDivider />
            </>
          )}
          <MenuItem onClick={session.refresh}>{tell(say("pane-merge.home.read"))}</MenuItem>
          <MenuItem onClick={() => session.dispatch({ kind: "all-removed" })}>
            {tell(say("pane-merge.do.all-remove"))}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
