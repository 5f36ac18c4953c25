// The area 中期: puts the view that the state calls for into the shell, with its banners and footer.
import { useMemo, type ReactNode } from "react";
import { makeStyles } from "@fluentui/react-components";
import { say } from "../../messages/catalogue.ts";
import { noticeOf } from "../../notices/registry.ts";
import type { WorkbookPort } from "../../workbook/port.ts";
import { GoToProvider } from "../parts/cell-link.tsx";
import { Shell } from "../parts/shell.tsx";
import { useTypeStyles } from "../parts/type.ts";
import { WorkingScreen } from "../screens/working-screen.tsx";
import { useLocale, useTell } from "../words.tsx";
import { ChooseScreen } from "./choose-screen.tsx";
import { ConventionsScreen } from "./conventions-screen.tsx";
import { EntriesScreen } from "./entries-screen.tsx";
import { entryWriting, type EntryWriting } from "./entry-changes.ts";
import { MidtermBanners } from "./midterm-banners.tsx";
import { MidtermFooter } from "./midterm-footer.tsx";
import type { ScoredProject } from "./project-list.ts";
import { ProjectScreen } from "./project-screen.tsx";
import { ProjectsScreen } from "./projects-screen.tsx";
import { useMidterm, type MidtermSession } from "./session.ts";
import { StartScreen } from "./start-screen.tsx";
import { TargetsScreen } from "./targets-screen.tsx";

const useStyles = makeStyles({ padded: { padding: "12px 12px 24px" } });

export interface MidtermAreaProps {
  readonly workbook: WorkbookPort;
  readonly now: () => Date;
}

export function MidtermArea({ workbook, now }: MidtermAreaProps): ReactNode {
  const locale = useLocale();
  const session = useMidterm(workbook, locale, now);
  const { state, scored, dispatch } = session;
  const { view, reading, entries } = state;
  const project =
    view.kind === "project" ? (scored?.projects.find(({ key }) => key === view.project) ?? null) : null;
  const writing = useMemo(
    () =>
      view.kind === "entries" && reading !== null ? entryWriting(reading, entries, noticeOf, locale) : null,
    [view, reading, entries, locale],
  );
  return (
    <GoToProvider value={session.goTo}>
      <Shell
        fullWidth
        banners={<MidtermBanners state={state} dispatch={dispatch} />}
        footer={<MidtermFooter session={session} project={project} writing={writing} />}
      >
        <View session={session} project={project} writing={writing} />
      </Shell>
    </GoToProvider>
  );
}

interface ViewProps {
  readonly session: MidtermSession;
  readonly project: ScoredProject | null;
  readonly writing: EntryWriting | null;
}

function View({ session, project, writing }: ViewProps): ReactNode {
  const styles = useStyles();
  const { state, scored } = session;
  const { reading, working, view, keptWaiting } = state;
  if (working !== null) {
    return (
      <div className={styles.padded}>
        <WorkingScreen screen={{ task: "read", progress: working.progress }} keptWaiting={keptWaiting} />
      </div>
    );
  }
  if (reading === null || scored === null) return <Unread />;
  if (view.kind === "choose") return <ChooseScreen session={session} reading={reading} />;
  if (view.kind === "entries" && writing !== null)
    return <EntriesScreen session={session} writing={writing} />;
  if (scored.projects.length === 0) return <StartScreen reading={reading} scored={scored} />;
  if (view.kind === "conventions")
    return <ConventionsScreen session={session} reading={reading} scored={scored} />;
  if (project !== null) return <ProjectScreen key={project.key} session={session} project={project} />;
  if (view.kind === "targets") return <TargetsScreen session={session} scored={scored} />;
  return <ProjectsScreen session={session} scored={scored} />;
}

function Unread(): ReactNode {
  const styles = useStyles();
  const type = useTypeStyles();
  const tell = useTell();
  return (
    <div className={styles.padded}>
      <h1 className={type.h1}>{tell(say("pane.unread.title"))}</h1>
      <p className={type.detail}>{tell(say("pane.unread.hint"))}</p>
    </div>
  );
}
