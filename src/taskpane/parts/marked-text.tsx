// Text with what was searched for marked in it.
import { Fragment, type ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Hit } from "../text-search.ts";

const useStyles = makeStyles({
  hit: {
    padding: "1px 0",
    borderRadius: "2px",
    color: "inherit",
    backgroundColor: tokens.colorPaletteYellowBackground2,
  },
});

export function MarkedText({
  text,
  hits,
}: {
  readonly text: string;
  readonly hits: readonly Hit[];
}): ReactNode {
  const styles = useStyles();
  return (
    <>
      {hits.map(({ start, end }, at) => (
        <Fragment key={start}>
          {text.slice(hits[at - 1]?.end ?? 0, start)}
          <mark className={styles.hit}>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(hits.at(-1)?.end ?? 0)}
    </>
  );
}
