// What the footer has no room for.
import type { ReactNode } from "react";
import {
  Button,
  Menu,
  MenuDivider,
  MenuItem,
  MenuItemCheckbox,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
} from "@fluentui/react-components";
import { MoreHorizontal20Regular } from "@fluentui/react-icons/svg/more-horizontal";
import { say } from "../../messages/catalogue.ts";
import type { Notice } from "../../notices/schema.ts";
import type { Session } from "../session.ts";
import { useTell } from "../words.tsx";

const useStyles = makeStyles({ end: { marginLeft: "auto", flexShrink: 0 } });

export interface MoreMenuProps {
  /** The notice of the results: it says what evidence sheets ask for. */
  readonly notice: Notice;
  readonly withNotes: boolean;
  readonly session: Session;
}

export function MoreMenu({ notice, withNotes, session }: MoreMenuProps): ReactNode {
  const styles = useStyles();
  const tell = useTell();
  return (
    <Menu
      checkedValues={{ options: withNotes ? ["notes"] : [] }}
      onCheckedValueChange={(_, { checkedItems }) =>
        session.dispatch({ kind: "notes-chosen", withNotes: checkedItems.includes("notes") })
      }
      positioning="above-end"
      hasCheckmarks
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          className={styles.end}
          icon={<MoreHorizontal20Regular />}
          aria-label={tell(say("pane.do.more"))}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={session.write}>{tell(say("pane.do.write"))}</MenuItem>
          <MenuItem onClick={session.copyReport}>{tell(say("pane.do.copy-report"))}</MenuItem>
          <MenuItemCheckbox name="options" value="notes">
            {tell(say("pane.do.with-notes"))}
          </MenuItemCheckbox>
          <MenuDivider />
          <MenuItem onClick={() => session.propose("evidence", notice)}>
            {tell(say("pane.do.insert-evidence-menu"))}
          </MenuItem>
          <MenuItem onClick={() => session.review()}>{tell(say("pane.do.review-again"))}</MenuItem>
          <MenuItem onClick={session.read}>{tell(say("pane.do.change-basis"))}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
