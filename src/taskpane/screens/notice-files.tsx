// Rules as files: those in force to export, a file to load, and what is wrong with one that cannot be used.
import { useRef, useState, type Dispatch, type ReactNode } from "react";
import { Button, makeStyles } from "@fluentui/react-components";
import { say, type Message } from "../../messages/catalogue.ts";
import type { Notice } from "../../notices/schema.ts";
import { failureWords } from "../failure.ts";
import type { Shelf, ShelfState } from "../notice-shelf.ts";
import type { NoticeEvent, NoticeState } from "../notice-state.ts";
import { Banner } from "../parts/banners.tsx";
import { NoticeEntries } from "../parts/notice-entries.tsx";
import { NoticeFaultList } from "../parts/notice-fault-list.tsx";
import { useTypeStyles } from "../parts/type.ts";
import { useTell } from "../words.tsx";

const useStyles = makeStyles({
  screen: { padding: "0 12px 24px" },
  load: { marginTop: "8px" },
  hidden: { display: "none" },
  refused: { margin: "16px 0 0" },
  line: { margin: "0 0 6px" },
});

export interface NoticeFilesProps {
  /** Latest first. */
  readonly notices: readonly Notice[];
  readonly shelf: Shelf;
  readonly shelved: ShelfState;
  readonly state: NoticeState;
  readonly dispatch: Dispatch<NoticeEvent>;
}

export function NoticeFiles({ notices, shelf, shelved, state, dispatch }: NoticeFilesProps): ReactNode {
  const styles = useStyles();
  const type = useTypeStyles();
  const tell = useTell();
  const picker = useRef<HTMLInputElement>(null);
  const [told, setTold] = useState<Message | null>(null);
  const { refusedFile } = state;

  const load = async (file: File): Promise<void> => {
    let bytes: Uint8Array;
    try {
      bytes = new Uint8Array(await file.arrayBuffer());
    } catch {
      setTold(say("pane-files.cannot-open", { file: file.name }));
      return;
    }
    const reading = shelf.load(file.name, bytes);
    const refused = reading.kind === "faults" ? { file: file.name, faults: reading.faults } : null;
    dispatch({ kind: "file-read", refused });
    setTold(
      reading.kind === "faults"
        ? null
        : say("pane-files.loaded", { file: file.name, year: reading.notice.year }),
    );
  };

  return (
    <>
      <ShelfBanners shelf={shelf} shelved={shelved} />
      <div className={styles.screen}>
        <p className={type.detail}>{tell(say("pane-files.hint"))}</p>
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          className={styles.hidden}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file !== undefined) void load(file);
            // The same file, corrected, may be chosen again.
            currentTarget.value = "";
          }}
        />
        <Button className={styles.load} onClick={() => picker.current?.click()}>
          {tell(say("pane-files.load"))}
        </Button>
        <p role="status" className={type.detail}>
          {told !== null && tell(told)}
        </p>
        {refusedFile !== null && (
          <section>
            <h2 className={type.h2} role="alert">
              {tell(say("pane-files.refused", { file: refusedFile.file, count: refusedFile.faults.length }))}
            </h2>
            <NoticeFaultList key={refusedFile.file} {...refusedFile} />
          </section>
        )}
        {shelved.notices.map((kept) =>
          kept.reading.kind === "notice" ? null : (
            <section key={kept.file}>
              <h2 className={type.h2}>
                {tell(say("pane-files.unusable", { file: kept.file, count: kept.reading.faults.length }))}
              </h2>
              <Button
                size="small"
                aria-label={tell(say("pane-files.remove-of", { file: kept.file }))}
                onClick={() => shelf.remove(kept)}
              >
                {tell(say("pane-files.remove"))}
              </Button>
              <NoticeFaultList file={kept.file} faults={kept.reading.faults} />
            </section>
          ),
        )}
        <h2 className={type.h2}>{tell(say("pane-files.in-force"))}</h2>
        <NoticeEntries
          notices={notices}
          shelved={shelved.notices}
          onRemove={(notice) => {
            shelf.remove(notice);
            setTold(null);
          }}
          onTold={setTold}
        />
      </div>
    </>
  );
}

/** What stands in the way of keeping the rules with the workbook. */
function ShelfBanners({
  shelf,
  shelved,
}: {
  readonly shelf: Shelf;
  readonly shelved: ShelfState;
}): ReactNode {
  const styles = useStyles();
  const tell = useTell();
  const { failure, unreadable } = shelved;
  const words = failure === null ? null : failureWords(failure.error);
  return (
    <>
      {unreadable && (
        <Banner intent="warning" title={null}>
          <p className={styles.line}>{tell(say("pane-files.unreadable"))}</p>
          <Button size="small" onClick={shelf.removeUnreadable}>
            {tell(say("pane-files.unreadable.remove"))}
          </Button>
        </Banner>
      )}
      {failure !== null && words !== null && (
        <Banner
          intent="error"
          title={tell(failure.task === "keep" ? say("pane-files.not-kept") : say("pane-files.not-opened"))}
        >
          <p className={styles.line}>
            {tell(words.told)}
            {tell(say("pane.sentence-gap"))}
            {tell(words.remedy)}
          </p>
          <Button size="small" onClick={failure.task === "keep" ? shelf.keep : () => void shelf.open()}>
            {tell(say("pane-files.retry"))}
          </Button>
        </Banner>
      )}
    </>
  );
}
