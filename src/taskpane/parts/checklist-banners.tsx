// What stands in the way of keeping the answers, above the checklist and above the results.
import type { ReactNode } from "react";
import { Button, makeStyles } from "@fluentui/react-components";
import { say } from "../../messages/catalogue.ts";
import type { ChecklistStore } from "../checklist-store.ts";
import type { ChecklistState } from "../checklist-state.ts";
import { failureWords } from "../failure.ts";
import { useTell } from "../words.tsx";
import { Banner } from "./banners.tsx";

const useStyles = makeStyles({ line: { margin: "0 0 6px" } });

export interface ChecklistBannersProps {
  readonly store: ChecklistStore;
  readonly checklist: ChecklistState;
}

export function ChecklistBanners({ store, checklist }: ChecklistBannersProps): ReactNode {
  const styles = useStyles();
  const tell = useTell();
  const { failure, unreadable, unsaved } = checklist;
  const words = failure === null ? null : failureWords(failure.error);
  return (
    <>
      {unreadable && (
        <Banner intent="warning" title={null}>
          <p className={styles.line}>{tell(say("checklist.unreadable"))}</p>
          <Button size="small" onClick={store.removeUnreadable}>
            {tell(say("checklist.unreadable.remove"))}
          </Button>
        </Banner>
      )}
      {failure !== null && words !== null && (
        <Banner
          intent="error"
          title={tell(
            failure.task === "keep"
              ? say("checklist.failed.keep", { count: unsaved.size })
              : say("checklist.failed.read"),
          )}
        >
          <p className={styles.line}>
            {tell(words.told)}
            {tell(say("pane.sentence-gap"))}
            {tell(words.remedy)}
          </p>
          <Button size="small" onClick={failure.task === "keep" ? store.keep : store.open}>
            {tell(say("pane-files.retry"))}
          </Button>
        </Banner>
      )}
    </>
  );
}
