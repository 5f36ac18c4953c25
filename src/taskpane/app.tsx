// The task pane: language and theme around its areas.
import { Suspense, useEffect, useMemo, useState, useSyncExternalStore, type ReactNode } from "react";
import { FluentProvider } from "@fluentui/react-components";
import type { WorkbookPort } from "../workbook/port.ts";
import { Areas } from "./areas.tsx";
import { ErrorBoundary } from "./parts/error-boundary.tsx";
import { SettingsMenu } from "./later.ts";
import { loadPreferences, localeOf, savePreferences, themeOf, type Preferences } from "./preferences.ts";
import { MessagePage } from "./screens/message-page.tsx";
import { UnsupportedScreen } from "./screens/unsupported-screen.tsx";
import { fluentTheme } from "./theme.ts";
import { LocaleProvider } from "./words.tsx";

export interface AppProps {
  /** null where this Excel is too old: the pane then only says what is needed. */
  readonly workbook: WorkbookPort | null;
  /** What a ribbon button has to say: then the page is its dialog and shows nothing else. */
  readonly message?: string | null;
  readonly displayLanguage: string;
  readonly officeIsDark: boolean | null;
  readonly now?: () => Date;
}

const storage = (): Storage => window.localStorage;
const clock = (): Date => new Date();

export function App(props: AppProps): ReactNode {
  const { workbook, message = null, displayLanguage, officeIsDark, now = clock } = props;
  const [preferences, setPreferences] = useState<Preferences>(() => loadPreferences(storage));
  const systemIsDark = useSystemIsDark();
  const surroundings = { query: window.location.search, displayLanguage, officeIsDark, systemIsDark };
  const locale = localeOf(preferences, surroundings);
  const theme = themeOf(preferences, surroundings);
  useEffect(() => {
    document.documentElement.lang = locale === "zh-CN" ? "zh-CN" : "en";
    document.documentElement.style.colorScheme = theme;
  }, [locale, theme]);
  const change = (changed: Preferences): void => {
    setPreferences(changed);
    savePreferences(storage, changed);
  };
  return (
    // A class would be copied to the layer of menus and cover the pane; a style is not.
    <FluentProvider theme={fluentTheme(theme)} style={{ height: "100%" }}>
      <LocaleProvider value={locale}>
        <ErrorBoundary>
          {message !== null ? (
            <MessagePage text={message} />
          ) : workbook === null ? (
            <UnsupportedScreen />
          ) : (
            <Areas
              workbook={workbook}
              now={now}
              settings={
                <Suspense>
                  <SettingsMenu preferences={preferences} onChange={change} />
                </Suspense>
              }
            />
          )}
        </ErrorBoundary>
      </LocaleProvider>
    </FluentProvider>
  );
}

/** Follows the system's colour scheme while the pane is open. */
function useSystemIsDark(): boolean {
  const query = useMemo(() => window.matchMedia("(prefers-color-scheme: dark)"), []);
  return useSyncExternalStore(
    (changed) => {
      query.addEventListener("change", changed);
      return () => query.removeEventListener("change", changed);
    },
    () => query.matches,
  );
}
