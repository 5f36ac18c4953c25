// In a section of findings: how far the checklist of its row or table has come, as a link to its questions.
import { createContext, useContext, type ReactNode } from "react";
import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { say } from "../../messages/catalogue.ts";
import type { ReviewRow } from "../../review/check.ts";
import type { ChecklistProgress } from "../../review/checklist-record.ts";
import { useTell } from "../words.tsx";
import { useLinkStyles } from "./cell-link.tsx";

const useStyles = makeStyles({
  link: { fontSize: "12px", lineHeight: "16px" },
  wanting: { color: tokens.colorPaletteRedForeground1 },
});

/** What the results know of the checklist; null where the notice asks nothing. */
export interface ChecklistLines {
  /** A row, or the sheet of a table as a whole. */
  readonly of: (about: ReviewRow | { readonly sheet: string }) => {
    readonly subject: string;
    readonly progress: ChecklistProgress;
  } | null;
  readonly onShow: (subject: string) => void;
}

const ChecklistContext = createContext<ChecklistLines | null>(null);
export const ChecklistProvider = ChecklistContext.Provider;

export interface ChecklistLinkProps {
  readonly about: ReviewRow | { readonly sheet: string };
  /** What it is about, for whoever only hears the link: "第 4 行". */
  readonly named: string;
}

export function ChecklistLink({ about, named }: ChecklistLinkProps): ReactNode {
  const styles = useStyles();
  const { link } = useLinkStyles();
  const tell = useTell();
  const lines = useContext(ChecklistContext);
  const line = lines?.of(about) ?? null;
  if (lines === null || line === null || line.progress.asked === 0) return null;
  const { subject, progress } = line;
  return (
    <Link
      as="button"
      className={mergeClasses(link, styles.link, progress.answered.broken > 0 && styles.wanting)}
      aria-label={tell(say("checklist.show", { about: named, ...progress }))}
      onClick={() => lines.onShow(subject)}
    >
      {tell(say("checklist.progress", progress))}
    </Link>
  );
}
