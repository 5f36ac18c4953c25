// Tables that could not be reviewed: what is wrong, where, and what to do, with the cells as links.
import type { ReactNode } from "react";
import { makeStyles } from "@fluentui/react-components";
import { say } from "../../messages/catalogue.ts";
import { refusalWords } from "../../report/refusal-words.ts";
import type { ReviewRefusal } from "../../review/review.ts";
import { useTell } from "../words.tsx";
import { CellLink } from "./cell-link.tsx";
import { useTypeStyles } from "./type.ts";
import { Status } from "./verdict.tsx";

const useStyles = makeStyles({
  list: { margin: "8px 0", padding: 0, listStyleType: "none" },
  item: { display: "grid", gridTemplateColumns: "16px minmax(0, 1fr)", columnGap: "8px", padding: "4px 0" },
  told: { margin: 0 },
  icon: { height: "20px", display: "flex", alignItems: "center" },
});

export function RefusalList({ refusals }: { readonly refusals: readonly ReviewRefusal[] }): ReactNode {
  const styles = useStyles();
  const type = useTypeStyles();
  const tell = useTell();
  return (
    <ul className={styles.list}>
      {refusals.flatMap((refusal) =>
        refusalWords(refusal).map(({ code, told, details, remedy }, at) => (
          <li key={`${refusal.file}${code}${at}`} className={styles.item}>
            <span className={styles.icon}>
              <Status tone="error" word={null} />
            </span>
            <div>
              <p className={styles.told}>{tell(told)}</p>
              {details.map((detail, index) => (
                <p key={index} className={type.detail}>
                  {tell(detail)}
                </p>
              ))}
              <p className={type.detail}>{tell(remedy)}</p>
              <FaultCells refusal={refusal} at={at} />
            </div>
          </li>
        )),
      )}
    </ul>
  );
}

/** `refusalWords` gives one entry per fault, in their order. */
function FaultCells({ refusal, at }: { readonly refusal: ReviewRefusal; readonly at: number }): ReactNode {
  const fault = refusal.kind === "unreadable-table" ? refusal.faults[at] : undefined;
  const tell = useTell();
  if (fault === undefined) return null;
  return (
    <p style={{ margin: "4px 0 0" }}>
      {fault.cells.map((cell, index) => (
        <span key={cell}>
          {index > 0 && tell(say("pane.comma"))}
          <CellLink sheet={fault.sheet} address={cell}>
            {fault.sheet}!{cell}
          </CellLink>
        </span>
      ))}
    </p>
  );
}
