// Which notice applies, why, and the choice of another year.
import type { ReactNode } from "react";
import {
  Link,
  Menu,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { say, type Message } from "../../messages/catalogue.ts";
import { noticeYears } from "../../notices/registry.ts";
import type { NoticeChoice } from "../recognition.ts";
import { useTell } from "../words.tsx";
import { useLinkStyles } from "./cell-link.tsx";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
  missing: { color: tokens.colorPaletteRedForeground1 },
});

export interface NoticeRowProps {
  readonly choice: NoticeChoice;
  readonly onChoose: (year: number) => void;
}

export function NoticeRow({ choice, onChoose }: NoticeRowProps): ReactNode {
  const styles = useStyles();
  const { link } = useLinkStyles();
  const tell = useTell();
  const years = noticeYears();
  const year = choice.kind === "found" ? choice.notice.year : choice.year;
  // With one notice that applies already there is nothing to change.
  const changeable = choice.kind === "missing" || years.length > 1;
  return (
    <>
      {choice.kind === "found" ? (
        <>
          {choice.notice.documentNumber} <span className={styles.quiet}>{tell(reason(choice.by))}</span>
        </>
      ) : (
        <span className={styles.missing}>{tell(say("pane.recognised.no-notice", { year }))}</span>
      )}{" "}
      {changeable && (
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
              {years.map((each) => (
                <MenuItemRadio key={each} name="year" value={String(each)}>
                  {tell(say("pane.notice-year", { year: each }))}
                </MenuItemRadio>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
      )}
    </>
  );
}

function reason(by: "user" | "title" | "latest"): Message {
  switch (by) {
    case "user":
      return say("pane.recognised.by-user");
    case "title":
      return say("pane.recognised.by-title");
    case "latest":
      return say("pane.recognised.by-latest");
  }
}
