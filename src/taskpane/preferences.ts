// Language and theme: what the user chose (kept in this browser), else what the address or Office says.
import * as z from "zod/mini";
import type { Locale } from "../messages/define.ts";

const preferencesSchema = z.strictObject({
  language: z.enum(["auto", "zh-CN", "en-US"]),
  theme: z.enum(["auto", "light", "dark"]),
});
export type Preferences = z.infer<typeof preferencesSchema>;
export type Theme = "light" | "dark";

const storageKey = "ip-recommendation-review.preferences";
const defaults: Preferences = { language: "auto", theme: "auto" };

/** What was kept; the defaults where nothing was, where it does not fit the schema, or where storage is denied. */
export function loadPreferences(storage: () => Storage): Preferences {
  try {
    const kept = storage().getItem(storageKey);
    return kept === null ? defaults : (preferencesSchema.safeParse(JSON.parse(kept)).data ?? defaults);
  } catch {
    // Storage is denied in some frames, and somebody may have put anything into it: neither may stop the pane.
    return defaults;
  }
}

/** Keeps the choice where storage allows it; the running pane has it either way. */
export function savePreferences(storage: () => Storage, preferences: Preferences): void {
  try {
    storage().setItem(storageKey, JSON.stringify(preferences));
  } catch {
    // As above.
  }
}

/** What the surroundings say when the user chose nothing. */
export interface Surroundings {
  /** The query of the pane's address, "?lang=en&theme=dark". */
  readonly query: string;
  /** Office's display language, "zh-CN". */
  readonly displayLanguage: string;
  /** Office's own theme; null where it does not say. */
  readonly officeIsDark: boolean | null;
  /** prefers-color-scheme */
  readonly systemIsDark: boolean;
}

export function localeOf({ language }: Preferences, { query, displayLanguage }: Surroundings): Locale {
  if (language !== "auto") return language;
  const asked = new URLSearchParams(query).get("lang");
  return (asked ?? displayLanguage).toLowerCase().startsWith("zh") ? "zh-CN" : "en-US";
}

export function themeOf({ theme }: Preferences, surroundings: Surroundings): Theme {
  if (theme !== "auto") return theme;
  const asked = new URLSearchParams(surroundings.query).get("theme");
  if (asked === "dark" || asked === "light") return asked;
  return (surroundings.officeIsDark ?? surroundings.systemIsDark) ? "dark" : "light";
}
