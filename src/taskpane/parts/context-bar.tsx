// The line above results: whose table, by which notice, on which sheet, and when it was reviewed.
import type { ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { say } from "../../messages/catalogue.ts";
import type { Results } from "../state.ts";
import { dot, useTell } from "../words.tsx";
import { useTypeStyles } from "./type.ts";

const useStyles = makeStyles({ time: { color: tokens.colorNeutralForeground3 } });

export function ContextBar({ results }: { readonly results: Results }): ReactNode {
  const styles = useStyles();
  const { numbers } = useTypeStyles();
  const tell = useTell();
  const { review, finishedAt } = results;
  const [first, second] = review.dossiers;
  const sheets = new Set(review.dossiers.flatMap(({ dossier }) => dossier.tables.map(({ sheet }) => sheet)));
  const [sheet] = sheets;
  const parts = [
    second === undefined
      ? (first?.dossier.city ?? tell(say("pane.results.no-city")))
      : tell(say("pane.results.cities", { count: review.dossiers.length })),
    tell(say("pane.notice-year", { year: review.notice.year })),
    ...(review.notice.builtIn ? [] : [tell(say("notice-file.not-built-in"))]),
    sheets.size === 1 ? sheet : tell(say("pane.results.sheets", { count: sheets.size })),
  ];
  return (
    <>
      <span>{parts.join(dot)}</span>
      <span className={mergeClasses(styles.time, numbers)}>
        {tell(say("pane.results.finished", { at: finishedAt }))}
      </span>
    </>
  );
}
