// One file in the list: what is the matter with it, and what can be decided.
import type { Dispatch, ReactNode } from "react";
import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CalendarError20Regular } from "@fluentui/react-icons/svg/calendar-error";
import { Document20Regular } from "@fluentui/react-icons/svg/document";
import { DocumentCheckmark20Regular } from "@fluentui/react-icons/svg/document-checkmark";
import { DocumentDismiss20Regular } from "@fluentui/react-icons/svg/document-dismiss";
import { DocumentMultiple20Regular } from "@fluentui/react-icons/svg/document-multiple";
import { DocumentQuestionMark20Regular } from "@fluentui/react-icons/svg/document-question-mark";
import type { Decision } from "../../consolidate/decide.ts";
import { say, type Message } from "../../messages/catalogue.ts";
import { cities as allCities } from "../../sheets/regions.ts";
import { useLinkStyles } from "../parts/cell-link.tsx";
import { useTypeStyles } from "../parts/type.ts";
import { useTell } from "../words.tsx";
import type { FileLine } from "./file-lines.ts";
import type { MergeEvent } from "./state.ts";

const useStyles = makeStyles({
  item: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    columnGap: "12px",
    padding: "8px 12px",
    listStyleType: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  icon: { display: "flex", paddingTop: "1px" },
  error: { color: tokens.colorPaletteRedForeground1 },
  verify: { color: tokens.colorStatusWarningForeground3 },
  note: { color: tokens.colorNeutralForeground2 },
  found: { color: tokens.colorStatusSuccessForeground1 },
  name: { margin: 0 },
  told: { margin: "2px 0 0", fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground2 },
  label: { marginRight: "6px", fontWeight: 600 },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: "16px",
    rowGap: "4px",
    marginTop: "4px",
    minHeight: "24px",
  },
  select: {
    height: "24px",
    maxWidth: "100%",
    padding: "0 4px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontSize: "12px",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

function iconOf({ choice, tone }: FileLine): ReactNode {
  switch (choice.reason?.kind) {
    case "wrong-year":
      return <CalendarError20Regular />;
    case "same-city":
    case "same-bytes":
    case "same-content":
      return <DocumentMultiple20Regular />;
    case "no-city":
    case "two-cities":
      return <DocumentQuestionMark20Regular />;
    case "unreadable":
    case "no-table":
    case "two-headers":
    case "empty-table":
      return <DocumentDismiss20Regular />;
    case "left-by-user":
    case "second-reference":
    case "ours":
      return <Document20Regular />;
    case undefined:
      return tone === "found" ? <DocumentCheckmark20Regular /> : <DocumentDismiss20Regular />;
  }
}

/** Each decision as its link says it. */
const words: Readonly<Record<Exclude<Decision["kind"], "city">, Message>> = {
  replace: say("pane-merge.do.replace"),
  "keep-both": say("pane-merge.do.keep-both"),
  take: say("pane-merge.do.take"),
  "leave-out": say("pane-merge.do.leave-out"),
  undo: say("pane-merge.do.undo"),
};

export interface FileItemProps {
  readonly line: FileLine;
  readonly dispatch: Dispatch<MergeEvent>;
}

export function FileItem({ line, dispatch }: FileItemProps): ReactNode {
  const styles = useStyles();
  const type = useTypeStyles();
  const tell = useTell();
  const { choice, tone, label, told, hints, decisions } = line;
  const { file } = choice.received;
  return (
    <li className={styles.item}>
      <span className={mergeClasses(styles.icon, styles[tone])} aria-hidden>
        {iconOf(line)}
      </span>
      <div>
        <p className={styles.name}>{file}</p>
        <p className={styles.told}>
          {label !== null && (
            <strong className={mergeClasses(styles.label, styles[tone])}>{tell(label)}</strong>
          )}
          {tell(told)}
        </p>
        {hints.length > 0 && (
          <p className={type.detail}>
            {hints.map((hint) => tell(hint)).join(tell(say("pane.sentence-gap")))}
          </p>
        )}
        <div className={styles.actions}>
          {decisions.map((decision) =>
            decision === "city" ? (
              <CityChoice key={decision} line={line} dispatch={dispatch} />
            ) : (
              <FileLink
                key={decision}
                file={file}
                what={words[decision]}
                onClick={() => dispatch({ kind: "decided", file, decision: { kind: decision } })}
              />
            ),
          )}
          <FileLink
            file={file}
            what={say("pane-merge.do.remove")}
            onClick={() => dispatch({ kind: "removed", file })}
          />
        </div>
      </div>
    </li>
  );
}

/** The suggestion as a link, any other city from the list: never taken for granted. */
function CityChoice({ line, dispatch }: FileItemProps): ReactNode {
  const styles = useStyles();
  const tell = useTell();
  const { file } = line.choice.received;
  const { suggested } = line;
  const give = (city: string): void => dispatch({ kind: "decided", file, decision: { kind: "city", city } });
  return (
    <>
      {suggested !== null && (
        <FileLink
          file={file}
          what={say("pane-merge.do.suggested", { city: suggested })}
          onClick={() => give(suggested)}
        />
      )}
      <select
        className={styles.select}
        aria-label={tell(say("pane-merge.file.do-of", { what: tell(say("pane-merge.do.give-city")), file }))}
        value=""
        onChange={({ currentTarget }) => give(currentTarget.value)}
      >
        <option value="" disabled>
          {tell(say("pane-merge.do.give-city.none"))}
        </option>
        {allCities.map((city) => (
          <option key={city} value={city}>
            {city}
          </option>
        ))}
      </select>
    </>
  );
}

interface FileLinkProps {
  readonly file: string;
  readonly what: Message;
  readonly onClick: () => void;
}

/** A link whose name says of which file it speaks: thirteen links 移除 are told apart by nothing else. */
function FileLink({ file, what, onClick }: FileLinkProps): ReactNode {
  const { link } = useLinkStyles();
  const tell = useTell();
  return (
    <Link
      as="button"
      className={link}
      aria-label={tell(say("pane-merge.file.do-of", { what: tell(what), file }))}
      onClick={onClick}
    >
      {tell(what)}
    </Link>
  );
}
