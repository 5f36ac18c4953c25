// The receipt board in short: who is missing, who is late, of whom something is to be registered.
import { useMemo, type ReactNode } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Consolidation } from "../../consolidate/consolidate.ts";
import { say, type Message } from "../../messages/catalogue.ts";
import { useGoTo, useIsOpen } from "../parts/cell-link.tsx";
import { useTypeStyles } from "../parts/type.ts";
import { Status, type Tone } from "../parts/verdict.tsx";
import { useTell } from "../words.tsx";
import { receiptGroups, type ReceiptGroup, type ReceiptStanding } from "./receipt-groups.ts";

const useStyles = makeStyles({
  view: { padding: "0 12px 24px" },
  heading: { display: "flex", alignItems: "center", gap: "8px" },
  list: { margin: "4px 0 0", padding: 0, listStyleType: "none" },
  line: { padding: "6px 0", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  go: { marginTop: "12px" },
});

const titles: Readonly<Record<ReceiptStanding, Message>> = {
  missing: say("pane-merge.receipts.missing"),
  trouble: say("pane-merge.receipts.trouble"),
  open: say("pane-merge.receipts.open"),
  complete: say("pane-merge.receipts.complete"),
};

const tones: Readonly<Record<ReceiptStanding, Tone>> = {
  missing: "error",
  trouble: "verify",
  open: "absent",
  complete: "found",
};

export function ReceiptsView({ consolidation }: { readonly consolidation: Consolidation }): ReactNode {
  const styles = useStyles();
  const type = useTypeStyles();
  const tell = useTell();
  const goTo = useGoTo();
  const isOpen = useIsOpen();
  const groups = useMemo(() => receiptGroups(consolidation), [consolidation]);
  const { receipts } = consolidation;
  return (
    <div className={styles.view}>
      <p className={type.detail}>{tell(say("pane-merge.receipts.hint"))}</p>
      {receipts !== null && isOpen(receipts.file) && (
        <Button size="small" className={styles.go} onClick={() => goTo(receipts.sheet, "A1")}>
          {tell(say("pane-merge.receipts.go", { sheet: receipts.sheet }))}
        </Button>
      )}
      {groups.map((group) => (
        <Group key={group.standing} group={group} />
      ))}
    </div>
  );
}

function Group({ group: { standing, count, lines } }: { readonly group: ReceiptGroup }): ReactNode {
  const styles = useStyles();
  const type = useTypeStyles();
  const tell = useTell();
  return (
    <section>
      <h2 className={`${type.h2} ${styles.heading}`}>
        <Status tone={tones[standing]} word={null} />
        {tell(say("pane-merge.receipts.group", { title: tell(titles[standing]), count }))}
      </h2>
      <ul className={styles.list}>
        {lines.map(({ cities, told }) => (
          <li key={cities.join()} className={styles.line}>
            {cities.join(tell(say("pane.comma")))}
            {told.map((message) => (
              <p key={tell(message)} className={type.detail}>
                {tell(message)}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
