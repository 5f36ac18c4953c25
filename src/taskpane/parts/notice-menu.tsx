// 更改: the years for which there is a notice.
import type { ReactNode } from "react";
import { Link, Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { say } from "../../messages/catalogue.ts";
import { noticeYears } from "../../notices/registry.ts";
import { useTell } from "../words.tsx";
import { useLinkStyles } from "./cell-link.tsx";

export interface NoticeMenuProps {
  readonly year: number;
  readonly onChoose: (year: number) => void;
}

export function NoticeMenu({ year, onChoose }: NoticeMenuProps): ReactNode {
  const { link } = useLinkStyles();
  const tell = useTell();
  return (
    <Menu
      checkedValues={{ year: [String(year)] }}
      onCheckedValueChange={(_, { checkedItems: [chosen] }) => {
        if (chosen !== undefined) onChoose(Number(chosen));
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Link as="button" className={link}>
          {tell(say("pane.change"))}
        </Link>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {noticeYears().map((each) => (
            <MenuItemRadio key={each} name="year" value={String(each)}>
              {tell(say("pane.notice-year", { year: each }))}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
