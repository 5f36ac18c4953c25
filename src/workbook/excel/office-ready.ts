// What the pane needs to know of Office before it starts: is this Excel new enough, which language, which theme.
import type { Locale } from "../../messages/define.ts";

/** The lowest requirement set we work on (Office 2021 LTSC). */
export const requiredExcelApi = "1.14";

export interface OfficeState {
  readonly supported: boolean;
  /** The display language, "zh-CN". */
  readonly displayLanguage: string;
  /** null where Office does not say. */
  readonly isDarkTheme: boolean | null;
}

/** Resolves once Office has started. Never rejects: outside Excel it says `supported: false`. */
export async function whenOfficeReady(): Promise<OfficeState> {
  if (typeof Office === "undefined") {
    return { supported: false, displayLanguage: "zh-CN", isDarkTheme: null };
  }
  const { host } = await Office.onReady();
  return {
    supported:
      host === Office.HostType.Excel &&
      Office.context.requirements.isSetSupported("ExcelApi", requiredExcelApi),
    displayLanguage: Office.context.displayLanguage ?? "zh-CN",
    isDarkTheme: darkTheme(),
  };
}

/** The language of Excel itself: that of what Excel shows on our behalf, such as the alert of a drop-down. */
export function displayLocale(): Locale {
  return (Office.context.displayLanguage ?? "zh-CN").startsWith("en") ? "en-US" : "zh-CN";
}

/** Office for the web and newer desktops say it outright; older ones give the body colour. */
function darkTheme(): boolean | null {
  const theme: Office.OfficeTheme | undefined = Office.context.officeTheme;
  if (theme === undefined || theme === null) return null;
  if (typeof theme.isDarkTheme === "boolean") return theme.isDarkTheme;
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(theme.bodyBackgroundColor ?? "");
  if (match === null) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => Number.parseInt(part, 16));
  return red + green + blue < 3 * 128;
}

/** Binds a ribbon button (manifest.xml, FunctionName) to a function; Office is told when it is done, whatever came of it. */
export function onRibbonButton(name: string, act: () => Promise<void>): void {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    void act().finally(() => event.completed());
  });
}
