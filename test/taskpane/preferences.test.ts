/** @jest-environment jsdom */
// Language and theme: the user's choice, then the address, then Office, then the system; and what storage may hold.
import { beforeEach, describe, expect, test } from "@jest/globals";
import {
  loadPreferences,
  localeOf,
  savePreferences,
  themeOf,
  type Preferences,
  type Surroundings,
} from "../../src/taskpane/preferences.ts";

const storage = () => window.localStorage;
const auto: Preferences = { language: "auto", theme: "auto" };
const around: Surroundings = { query: "", displayLanguage: "zh-CN", officeIsDark: null, systemIsDark: false };
const key = "ip-recommendation-review.preferences";

beforeEach(() => window.localStorage.clear());

test.each([
  ["Chinese Office", auto, {}, "zh-CN"],
  ["traditional Chinese Office", auto, { displayLanguage: "zh-TW" }, "zh-CN"],
  ["German Office", auto, { displayLanguage: "de-DE" }, "en-US"],
  ["the address asks for English", auto, { query: "?lang=en" }, "en-US"],
  ["the address asks for Chinese", auto, { query: "?lang=zh", displayLanguage: "en-US" }, "zh-CN"],
  ["the user chose Chinese", { ...auto, language: "zh-CN" }, { query: "?lang=en" }, "zh-CN"],
] as const)("language: %s", (_, preferences, given, locale) => {
  expect(localeOf(preferences, { ...around, ...given })).toBe(locale);
});

test.each([
  ["nothing says dark", auto, {}, "light"],
  ["the system is dark and Office does not say", auto, { systemIsDark: true }, "dark"],
  ["Office is light on a dark system", auto, { officeIsDark: false, systemIsDark: true }, "light"],
  ["Office is dark", auto, { officeIsDark: true }, "dark"],
  ["the address asks for dark", auto, { query: "?theme=dark", officeIsDark: false }, "dark"],
  ["the address asks for nonsense", auto, { query: "?theme=pink" }, "light"],
  ["the user chose light", { ...auto, theme: "light" }, { officeIsDark: true }, "light"],
] as const)("theme: %s", (_, preferences, given, theme) => {
  expect(themeOf(preferences, { ...around, ...given })).toBe(theme);
});

describe("storage", () => {
  test("keeps the choice", () => {
    const chosen: Preferences = { language: "en-US", theme: "dark" };
    savePreferences(storage, chosen);
    expect(loadPreferences(storage)).toEqual(chosen);
  });

  test.each(["", "{", "null", '{"language":"fr","theme":"dark"}', '{"language":"auto"}'])(
    "what does not fit is as good as nothing: %s",
    (kept) => {
      window.localStorage.setItem(key, kept);
      expect(loadPreferences(storage)).toEqual(auto);
    },
  );

  test("denied storage does not stop the pane", () => {
    const denied = (): Storage => {
      throw new DOMException("denied", "SecurityError");
    };
    expect(loadPreferences(denied)).toEqual(auto);
    expect(() => savePreferences(denied, auto)).not.toThrow();
  });
});
