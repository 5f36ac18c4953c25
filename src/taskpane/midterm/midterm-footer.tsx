// The footer of the area: one primary button for what comes next, one more at most, the rest in a menu.
import type { ReactNode } from "react";
import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
} from "@fluentui/react-components";
import { ArrowClockwise20Regular } from "@fluentui/react-icons/svg/arrow-clockwise";
import { MoreHorizontal20Regular } from "@fluentui/react-icons/svg/more-horizontal";
import { say, type Message } from "../../messages/catalogue.ts";
import { CancelButton } from "../screens/working-screen.tsx";
import { useTell } from "../words.tsx";
import { chosenSeeds } from "./choosing.ts";
import { countEntries } from "./entries.ts";
import type { EntryWriting } from "./entry-changes.ts";
import type { ScoredProject } from "./project-list.ts";
import type { MidtermSession } from "./session.ts";
import { isStale } from "./state.ts";

const useStyles = makeStyles({
  button: { minWidth: 0, height: "32px", whiteSpace: "nowrap", paddingLeft: "10px", paddingRight: "10px" },
  end: { marginLeft: "auto", flexShrink: 0 },
});

export interface MidtermFooterProps {
  readonly session: MidtermSession;
  /** The project that is looked at; null in the other views. */
  readonly project: ScoredProject | null;
  readonly writing: EntryWriting | null;
}

export function MidtermFooter({ session, project, writing }: MidtermFooterProps): ReactNode {
  const tell = useTell();
  const { state, dispatch, scored } = session;
  const { reading, working, busy, view } = state;
  if (working !== null) return <CancelButton onCancel={session.cancel} />;
  if (busy !== null) return <span role="status">{tell(say("pane-midterm.busy.write"))}</span>;
  if (reading === null || scored === null) {
    return <Action primary label={say("pane.do.read-again")} onClick={session.read} />;
  }
  const again = { label: say("pane-midterm.do.score-again"), onClick: session.read };
  const show = (kind: "choose" | "conventions" | "entries"): void =>
    dispatch({ kind: "viewed", view: { kind } });
  const entries = countEntries(state.entries);
  const stale = isStale(state);
  if (view.kind === "choose") {
    const seeds = chosenSeeds(reading, state.choosing);
    const label =
      reading.sheets.length === 0
        ? say("pane-midterm.do.make", { projects: seeds.length })
        : say("pane-midterm.do.extend", { projects: seeds.length });
    return (
      <Action
        primary
        label={label}
        disabled={seeds.length === 0}
        onClick={() => session.addProjects(seeds)}
      />
    );
  }
  if (view.kind === "entries") {
    const cells = writing?.changes.length ?? 0;
    return (
      <>
        <Action
          primary
          label={say("pane-midterm.do.write-entries", { cells })}
          disabled={cells === 0}
          onClick={session.writeEntries}
        />
        <Action
          label={say("pane-midterm.entries.drop")}
          disabled={entries === 0}
          onClick={() => dispatch({ kind: "entries-dropped" })}
        />
      </>
    );
  }
  if (scored.projects.length === 0) {
    return (
      <>
        <Action primary label={say("pane-midterm.do.choose")} onClick={() => show("choose")} />
        <Action label={say("pane.do.read-again")} onClick={session.read} />
      </>
    );
  }
  const scores = { label: say("pane-midterm.do.write-scores"), onClick: session.writeScores };
  const reports = {
    label: say("pane-midterm.do.write-reports"),
    onClick: () => session.writeReports(scored.projects),
  };
  const more: readonly MenuAction[] = [
    ...(entries > 0 ? [{ label: say("pane-midterm.do.see-entries"), onClick: () => show("entries") }] : []),
    ...(view.kind === "project"
      ? [{ label: say("pane-midterm.do.conventions"), onClick: () => show("conventions") }]
      : []),
    reports,
    { label: say("pane-midterm.do.add-projects"), onClick: () => show("choose") },
    ...(stale ? [] : [again]),
  ];
  if (project !== null) {
    const { sheet, row } = project.score.project;
    const report = {
      label: say("pane-midterm.do.write-report"),
      onClick: () => session.writeReports([project]),
    };
    return (
      <>
        {stale ? <Action primary again {...again} /> : <Action primary {...report} />}
        <Action label={say("pane-midterm.do.go-to-sheet")} onClick={() => session.goTo(sheet, `A${row}`)} />
        <More actions={[...(stale ? [report] : []), scores, ...more]} />
      </>
    );
  }
  return (
    <>
      {stale ? <Action primary again {...again} /> : <Action primary {...scores} />}
      {view.kind !== "conventions" && (
        <Action label={say("pane-midterm.do.conventions")} onClick={() => show("conventions")} />
      )}
      <More actions={[...(stale ? [scores] : []), ...more]} />
    </>
  );
}

interface ActionProps {
  readonly label: Message;
  readonly onClick: () => void;
  readonly primary?: boolean;
  readonly disabled?: boolean;
  readonly again?: boolean;
}

function Action({
  label,
  onClick,
  primary = false,
  disabled = false,
  again = false,
}: ActionProps): ReactNode {
  const styles = useStyles();
  const tell = useTell();
  return (
    <Button
      appearance={primary ? "primary" : "secondary"}
      className={styles.button}
      icon={again ? <ArrowClockwise20Regular /> : undefined}
      disabled={disabled}
      onClick={onClick}
    >
      {tell(label)}
    </Button>
  );
}

interface MenuAction {
  readonly label: Message;
  readonly onClick: () => void;
}

function More({ actions }: { readonly actions: readonly MenuAction[] }): ReactNode {
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
          {actions.map(({ label, onClick }) => (
            <MenuItem key={label.key} onClick={onClick}>
              {tell(label)}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
