// Fluent's own light and dark themes with fonts that draw Chinese well on every desktop.
import { webDarkTheme, webLightTheme, type Theme as FluentTheme } from "@fluentui/react-components";
import type { Theme } from "./preferences.ts";

const fontFamilyBase =
  '"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", system-ui, sans-serif';

const themes: Readonly<Record<Theme, FluentTheme>> = {
  light: { ...webLightTheme, fontFamilyBase },
  dark: { ...webDarkTheme, fontFamilyBase },
};

export function fluentTheme(theme: Theme): FluentTheme {
  return themes[theme];
}
