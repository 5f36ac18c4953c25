// The workbench: a spreadsheet on the left, the real task pane on the right, one workbook between them.
import { lazy, Suspense, useCallback, useEffect, useRef, useState, useSyncExternalStore } from "react";
import {
  Button,
  FluentProvider,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Spinner,
  Text,
  tokens,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { say, textOf } from "../../messages/catalogue.ts";
import type { Message } from "../../messages/catalogue.ts";
import { WorkbookFileError } from "../../workbook/xlsx/errors.ts";
import type { OpenedFile } from "../file/marked-download.ts";
import { isMarked } from "../file/marks-in-model.ts";
import { fetchSample, listSamples } from "../file/samples.ts";
import type { Sample } from "../file/samples.ts";
import type { Host } from "../host/host.ts";
import { Workbook } from "../host/model/workbook.ts";
import { Controls } from "./controls.tsx";
import { PaneFrame } from "./pane-frame.tsx";
import { queryOf, settingsFrom } from "./settings.ts";
import type { Settings } from "./settings.ts";

const GridView = lazy(() => import("../grid/grid-view.tsx"));

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", height: "100vh", overflow: "hidden" },
  title: {
    display: "flex",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: "#0f6c3d",
  },
  aside: { marginLeft: "auto" },
  main: { display: "flex", flexGrow: 1, minHeight: 0 },
  // The sheet itself stays light in either theme, as in Excel.
  grid: { flexGrow: 1, minWidth: 0, position: "relative", backgroundColor: "#ffffff", color: "#242424" },
  pane: { flexShrink: 0, borderLeft: `1px solid ${tokens.colorNeutralStroke1}` },
});

/** What the bar under the controls says. */
interface Told {
  readonly intent: "error" | "warning" | "success";
  readonly title: Message;
  readonly more: readonly Message[];
}

/** What is open; no file behind the empty workbook that the page begins with. */
interface Opened {
  readonly workbook: Workbook;
  readonly file: OpenedFile | null;
}

export function App() {
  const styles = useStyles();
  const [settings, setSettings] = useState<Settings>(() => settingsFrom(location.search));
  const [{ workbook, file }, setOpened] = useState<Opened>(() => ({
    workbook: new Workbook(textOf(say("workbench.new-file"), settings.locale)),
    file: null,
  }));
  const [samples, setSamples] = useState<readonly Sample[]>([]);
  const [told, setTold] = useState<Told | null>(null);
  const [host, setHost] = useState<Host | null>(null);
  const [isEditing, setEditing] = useState(false);
  const watch = useCallback((changed: () => void) => workbook.watch(changed), [workbook]);
  const isProtected = useSyncExternalStore(watch, () => workbook.worksheets.active.protection.protected);
  const canDownload = useSyncExternalStore(watch, () => file !== null && isMarked(workbook));
  const { locale, theme, paneWidth } = settings;
  const text = (message: Message): string => textOf(message, locale);

  const change = useCallback((next: Settings) => {
    setSettings(next);
    history.replaceState(null, "", `${location.pathname}${queryOf(next)}`);
  }, []);

  const latest = useRef(0);
  const open = useCallback(async (name: string, load: () => Promise<Uint8Array>) => {
    latest.current += 1;
    const turn = latest.current;
    try {
      // The reader is large and needed only here.
      const [{ openFile }, bytes] = await Promise.all([import("../file/open-file.ts"), load()]);
      // A file chosen meanwhile goes before one that was slower to come.
      if (turn !== latest.current) return false;
      setOpened({ workbook: openFile(bytes, name), file: { name, bytes } });
      setEditing(false);
      setTold(null);
      return true;
    } catch (error) {
      if (turn === latest.current) setTold(problemOf(error, name, "open"));
      return false;
    }
  }, []);

  const openSample = useCallback(
    async (file: string) => {
      if (file !== "" && (await open(file, () => fetchSample(file)))) change({ ...settings, sample: file });
    },
    [open, change, settings],
  );

  useEffect(() => {
    let current = true;
    const start = settingsFrom(location.search).sample;
    void listSamples().then(
      (found) => {
        if (!current) return;
        setSamples(found);
        const first = found.find(({ file }) => file === start);
        // A file that was chosen before the list came stays.
        if (first !== undefined && latest.current === 0) void open(first.file, () => fetchSample(first.file));
      },
      () => setSamples([]),
    );
    return () => {
      current = false;
    };
  }, [open]);

  const setCellEdit = (wanted: boolean): void => {
    if (wanted) host?.beginCellEdit();
    else host?.endCellEdit();
    setEditing(wanted);
  };
  const takeHost = useCallback((next: Host | null) => {
    setHost(next);
    setEditing(false);
  }, []);
  const protect = (wanted: boolean): void => {
    const { protection } = workbook.worksheets.active;
    if (wanted) protection.protect();
    else protection.unprotect();
    setTold(null);
  };
  const download = async (): Promise<void> => {
    if (file === null) return;
    try {
      const { markedDownload } = await import("../file/marked-download.ts");
      const { name, bytes, told: messages } = markedDownload(file, workbook, locale);
      saveFile(name, bytes);
      const [title, ...more] = messages;
      setTold(
        title === undefined ? null : { intent: more.length === 0 ? "success" : "warning", title, more },
      );
    } catch (error) {
      setTold(problemOf(error, file.name, "copy"));
    }
  };
  const refused = useCallback(
    () =>
      setTold({
        intent: "error",
        title: say("workbench.refused"),
        more: [say("workbench.refused.remedy")],
      }),
    [],
  );

  return (
    <FluentProvider theme={theme === "dark" ? webDarkTheme : webLightTheme} lang={locale}>
      <div className={styles.page}>
        <header className={styles.title}>
          <Text as="h1" size={400} weight="semibold">
            {workbook.name}
          </Text>
          <Text size={200} className={styles.aside}>
            {text(say("workbench.stand-in"))}
          </Text>
        </header>
        <Controls
          settings={settings}
          onSettings={change}
          samples={samples}
          onFile={(chosen) =>
            void open(chosen.name, async () => new Uint8Array(await chosen.arrayBuffer())).then(
              (opened) => opened && change({ ...settings, sample: null }),
            )
          }
          onSample={(sample) => void openSample(sample)}
          canDownload={canDownload}
          onDownload={() => void download()}
          isProtected={isProtected}
          onProtect={protect}
          isEditing={isEditing}
          onEditing={setCellEdit}
        />
        {told !== null && (
          <MessageBar intent={told.intent} shape="square" layout="auto">
            <MessageBarBody>
              <MessageBarTitle>{text(told.title)}</MessageBarTitle>
              {told.more.map(text).join(locale === "zh-CN" ? "" : " ")}
            </MessageBarBody>
            <MessageBarActions
              containerAction={
                <Button
                  appearance="transparent"
                  icon={<DismissRegular />}
                  aria-label={text(say("workbench.dismiss"))}
                  onClick={() => setTold(null)}
                />
              }
            />
          </MessageBar>
        )}
        <main className={styles.main}>
          <section className={styles.grid} aria-label={text(say("workbench.sheet"))}>
            <Suspense fallback={<Spinner label={text(say("workbench.loading"))} />}>
              <GridView
                key={`${workbook.name}-${workbook.worksheets.items[0]?.id ?? ""}`}
                workbook={workbook}
                language={locale === "zh-CN" ? "zh" : "en"}
                onRefused={refused}
              />
            </Suspense>
          </section>
          <aside className={styles.pane} style={{ width: paneWidth }}>
            <PaneFrame
              workbook={workbook}
              locale={locale}
              theme={theme}
              title={text(say("workbench.pane"))}
              onHost={takeHost}
            />
          </aside>
        </main>
      </div>
    </FluentProvider>
  );
}

const failures = {
  open: { title: "workbench.open-failed", remedy: "workbench.open-failed.remedy" },
  copy: { title: "workbench.copy-failed", remedy: "workbench.copy-failed.remedy" },
} as const;

function problemOf(error: unknown, name: string, doing: keyof typeof failures): Told {
  if (error instanceof WorkbookFileError) return { intent: "error", title: error.told, more: [error.remedy] };
  const { title, remedy } = failures[doing];
  return { intent: "error", title: say(title, { name }), more: [say(remedy)] };
}

function saveFile(name: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([Uint8Array.from(bytes)]));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser takes the address when it begins to save, which is after this turn.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
