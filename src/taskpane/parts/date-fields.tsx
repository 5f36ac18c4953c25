// The fields for dates that only the user knows.
import type { ReactNode } from "react";
import { Field, Input, makeStyles } from "@fluentui/react-components";
import { say, type Message } from "../../messages/catalogue.ts";
import type { GivenDates } from "../../review/check.ts";
import type { GivenMoment } from "../../sheets/moments.ts";
import { tablesToReview } from "../recognition.ts";
import { useTell } from "../words.tsx";
import type { DatesSectionProps } from "./dates-section.tsx";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: "8px", marginTop: "8px" },
  pair: { display: "flex", gap: "8px" },
  day: { flex: "1 1 150px", minWidth: 0 },
  time: { flex: "1 1 110px", minWidth: 0 },
  // The browser draws its own calendar button; the field only has to let it shrink.
  input: { minWidth: 0, width: "100%", "& input": { minWidth: 0, width: "100%" } },
});

/** A day, with or without a time of day, as the review takes it; null where there is no day. */
export function givenMoment(day: string, time: string): GivenMoment | null {
  if (day === "") return null;
  return time === ""
    ? { at: day, precision: "day", cell: null, sheet: null }
    : { at: `${day}T${time}`, precision: "minute", cell: null, sheet: null };
}

export function DateFields({ recognition, dates, dispatch }: DatesSectionProps): ReactNode {
  const styles = useStyles();
  const give = (given: Partial<GivenDates>): void =>
    dispatch({ kind: "dates-given", dates: { ...dates, ...given } });
  const letterheads = tablesToReview(recognition).map(({ letterhead }) => letterhead);
  const stated = (moments: readonly (GivenMoment | null)[]): Message | null => {
    const found = moments.find((moment) => moment !== null);
    return found === undefined ? null : say("pane.dates.in-sheet", { at: found.at.replace("T", " ") });
  };
  return (
    <div className={styles.fields}>
      <Moment
        label={say("pane.dates.sent")}
        stated={stated(letterheads.map(({ sentAt }) => sentAt))}
        value={dates.tableSent}
        onChange={(tableSent) => give({ tableSent })}
      />
      <Moment
        label={say("pane.dates.received")}
        stated={stated(letterheads.map(({ receivedAt }) => receivedAt))}
        value={dates.tableReceived}
        onChange={(tableReceived) => give({ tableReceived })}
      />
      <Moment
        label={say("pane.dates.city-reviewed")}
        stated={null}
        value={dates.cityReviewed}
        withTime
        onChange={(cityReviewed) => give({ cityReviewed })}
      />
    </div>
  );
}

interface MomentProps {
  readonly label: Message;
  readonly stated: Message | null;
  readonly value: GivenMoment | null;
  readonly withTime?: boolean;
  readonly onChange: (value: GivenMoment | null) => void;
}

function Moment({ label, stated, value, withTime = false, onChange }: MomentProps): ReactNode {
  const styles = useStyles();
  const tell = useTell();
  const [day = "", time = ""] = value?.at.split("T") ?? [];
  return (
    <div className={styles.pair}>
      <Field
        size="small"
        className={styles.day}
        label={tell(label)}
        hint={stated === null ? undefined : tell(stated)}
      >
        <Input
          type="date"
          size="small"
          className={styles.input}
          value={day}
          onChange={(_, data) => onChange(givenMoment(data.value, time))}
        />
      </Field>
      {withTime && (
        <Field size="small" className={styles.time} label={tell(say("pane.dates.time"))}>
          <Input
            type="time"
            size="small"
            className={styles.input}
            value={time}
            disabled={day === ""}
            onChange={(_, data) => onChange(givenMoment(day, data.value))}
          />
        </Field>
      )}
    </div>
  );
}
