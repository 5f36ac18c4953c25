// Long lists drawn in portions: how many are drawn, and the button for the next ones.
import { useState, type ReactNode } from "react";
import { Button, makeStyles } from "@fluentui/react-components";
import type { Message } from "../../messages/catalogue.ts";
import { useTell } from "../words.tsx";

const useStyles = makeStyles({ more: { padding: "8px 12px 12px" } });

/** The first `portion` of the items, and a button that names how many come next; null where all are drawn. */
export function usePortions<Item>(
  items: readonly Item[],
  portion: number,
  name: (count: number) => Message,
): { readonly drawn: readonly Item[]; readonly more: ReactNode } {
  const [shown, setShown] = useState(portion);
  const left = items.length - shown;
  return {
    drawn: items.slice(0, shown),
    more:
      left > 0 ? (
        <MoreButton name={name(Math.min(portion, left))} onMore={() => setShown(shown + portion)} />
      ) : null,
  };
}

function MoreButton({ name, onMore }: { readonly name: Message; readonly onMore: () => void }): ReactNode {
  const styles = useStyles();
  const tell = useTell();
  return (
    <div className={styles.more}>
      <Button size="small" onClick={onMore}>
        {tell(name)}
      </Button>
    </div>
  );
}
