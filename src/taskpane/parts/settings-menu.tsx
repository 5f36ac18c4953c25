// The gear: language and appearance.
import type { ReactNode } from "react";
import {
  Button,
  Menu,
  MenuGroup,
  MenuGroupHeader,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { Settings20Regular } from "@fluentui/react-icons/svg/settings";
import { say } from "../../messages/catalogue.ts";
import type { Preferences } from "../preferences.ts";
import { useTell } from "../words.tsx";

export interface SettingsMenuProps {
  readonly preferences: Preferences;
  readonly onChange: (preferences: Preferences) => void;
}

export function SettingsMenu({ preferences, onChange }: SettingsMenuProps): ReactNode {
  const tell = useTell();
  const { language, theme } = preferences;
  const choose = (name: string, value: string | undefined): void => {
    if (name === "language" && (value === "auto" || value === "zh-CN" || value === "en-US")) {
      onChange({ ...preferences, language: value });
    }
    if (name === "theme" && (value === "auto" || value === "light" || value === "dark")) {
      onChange({ ...preferences, theme: value });
    }
  };
  return (
    <Menu
      checkedValues={{ language: [language], theme: [theme] }}
      onCheckedValueChange={(_, { name, checkedItems }) => choose(name, checkedItems[0])}
      positioning="below-end"
    >
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<Settings20Regular />} aria-label={tell(say("pane.settings"))} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>{tell(say("pane.settings.language"))}</MenuGroupHeader>
            <MenuItemRadio name="language" value="auto">
              {tell(say("pane.settings.auto"))}
            </MenuItemRadio>
            <MenuItemRadio name="language" value="zh-CN" lang="zh-CN">
              中文
            </MenuItemRadio>
            <MenuItemRadio name="language" value="en-US" lang="en">
              English
            </MenuItemRadio>
          </MenuGroup>
          <MenuGroup>
            <MenuGroupHeader>{tell(say("pane.settings.theme"))}</MenuGroupHeader>
            <MenuItemRadio name="theme" value="auto">
              {tell(say("pane.settings.auto"))}
            </MenuItemRadio>
            <MenuItemRadio name="theme" value="light">
              {tell(say("pane.settings.light"))}
            </MenuItemRadio>
            <MenuItemRadio name="theme" value="dark">
              {tell(say("pane.settings.dark"))}
            </MenuItemRadio>
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
