// Dates that only the user knows, for the deadlines: folded away, all optional.
import { Suspense, useState, type Dispatch, type ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { say } from "../../messages/catalogue.ts";
import type { GivenDates } from "../../review/check.ts";
import { DateFields } from "../later.ts";
import type { Recognition } from "../recognition.ts";
import type { PaneEvent } from "../state.ts";
import { useTell } from "../words.tsx";
import { useTypeStyles } from "./type.ts";

const useStyles = makeStyles({
  section: { marginTop: "16px" },
  summary: {
    padding: "4px 0",
    fontWeight: 600,
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

export interface DatesSectionProps {
  readonly recognition: Recognition;
  readonly dates: GivenDates;
  readonly dispatch: Dispatch<PaneEvent>;
}

export function DatesSection(props: DatesSectionProps): ReactNode {
  const styles = useStyles();
  const type = useTypeStyles();
  const tell = useTell();
  const [open, setOpen] = useState(false);
  return (
    <details className={styles.section} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      {/* By office.js's reckoning only what names its tabindex can be reached. */}
      <summary className={styles.summary} tabIndex={0}>
        {tell(say("pane.dates"))}
      </summary>
      <p className={type.detail}>{tell(say("pane.dates.hint"))}</p>
      {open && (
        <Suspense>
          <DateFields {...props} />
        </Suspense>
      )}
    </details>
  );
}
