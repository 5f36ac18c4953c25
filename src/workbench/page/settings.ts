// What the user set on the workbench, from and into the address, so that a link shows the same.

export const paneWidths = [320, 360, 450] as const;
export type PaneWidth = (typeof paneWidths)[number];

export interface Settings {
  readonly locale: "zh-CN" | "en-US";
  readonly theme: "light" | "dark";
  readonly paneWidth: PaneWidth;
  /** File name of the sample to open at the start; null for a file of the user's own or an empty workbook. */
  readonly sample: string | null;
}

/** What a visitor sees first: a table in which there is something to find. */
const firstSample = "typical-errors.xlsx";

/** "?pane=320&lang=en&theme=dark&sample=clean.xlsx"; whatever is missing or unknown is as usual, "sample=" is none. */
export function settingsFrom(query: string): Settings {
  const given = new URLSearchParams(query);
  const width = Number(given.get("pane"));
  return {
    locale: given.get("lang")?.startsWith("en") === true ? "en-US" : "zh-CN",
    theme: given.get("theme") === "dark" ? "dark" : "light",
    paneWidth: paneWidths.find((known) => known === width) ?? 360,
    sample: (given.get("sample") ?? firstSample) || null,
  };
}

export function queryOf({ locale, theme, paneWidth, sample }: Settings): string {
  const query = new URLSearchParams();
  if (locale !== "zh-CN") query.set("lang", "en");
  if (theme !== "light") query.set("theme", theme);
  if (paneWidth !== 360) query.set("pane", String(paneWidth));
  if (sample !== firstSample) query.set("sample", sample ?? "");
  const text = query.toString();
  return text === "" ? "" : `?${text}`;
}
