// Grading a target where it stands: one of three bands, a percentage if wanted, and words. Nothing is written into a sheet here.
import { useId, useState, type ReactNode } from "react";
import { Button, Field, Input, Radio, RadioGroup, Textarea, makeStyles } from "@fluentui/react-components";
import { say, type Message } from "../../messages/catalogue.ts";
import { compare, fromExact } from "../../midterm/fraction.ts";
import { rangeOfBand } from "../../midterm/review-grade.ts";
import type { Settings } from "../../midterm/settings.ts";
import { reviewBands } from "../../sheets/midterm-sheet.ts";
import { useTell } from "../words.tsx";
import { percentFrom, type Grade } from "./entries.ts";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "8px", margin: "4px 0 8px" },
  bands: {
    "& label": { paddingTop: "3px", paddingBottom: "3px" },
    "& input + div": { margin: "4px 8px 4px 0" },
  },
  percent: { maxWidth: "120px", minWidth: 0, "& input": { minWidth: 0, width: "100%" } },
  actions: { display: "flex", gap: "8px" },
});

export interface GradeFormProps {
  /** The target's name, for whoever only hears it. */
  readonly title: string;
  readonly grade: Grade;
  /** False: words only. */
  readonly gradable: boolean;
  readonly settings: Settings;
  readonly onSave: (grade: Grade) => void;
  readonly onCancel: () => void;
}

/** What is wrong with a percentage; null where it may stand. */
function percentFault({ band, percent }: Grade, settings: Settings): Message | null {
  if (percent.trim() === "") return null;
  const share = percentFrom(percent);
  if (share === null) return say("pane-midterm.grade.percent.wrong");
  if (band === null) return null;
  const { low, high } = rangeOfBand(band, settings);
  const value = fromExact(share.value);
  return compare(value, low) < 0 || compare(value, high) > 0
    ? say("pane-midterm.grade.percent.outside")
    : null;
}

const none = "none";

export function GradeForm({ title, grade, gradable, settings, onSave, onCancel }: GradeFormProps): ReactNode {
  const styles = useStyles();
  const tell = useTell();
  const name = useId();
  const [typed, setTyped] = useState(grade);
  const fault = percentFault(typed, settings);
  return (
    <form
      aria-label={`${tell(say("pane-midterm.grade.title"))} ${title}`}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (fault === null) onSave({ ...typed, percent: plain(typed.percent), remark: typed.remark.trim() });
      }}
    >
      {gradable && (
        <>
          <RadioGroup
            aria-label={tell(say("pane-midterm.grade.title"))}
            name={name}
            className={styles.bands}
            value={typed.band ?? none}
            onChange={(_, { value }) =>
              setTyped({ ...typed, band: reviewBands.find((band) => band === value) ?? null })
            }
          >
            {reviewBands.map((band) => (
              <Radio key={band} value={band} label={tell(say("midterm.band", { band }))} />
            ))}
            <Radio value={none} label={tell(say("pane-midterm.grade.none"))} />
          </RadioGroup>
          <Field
            size="small"
            label={tell(say("pane-midterm.grade.percent"))}
            hint={fault === null ? tell(say("pane-midterm.grade.percent.hint")) : undefined}
            validationState={fault === null ? "none" : "error"}
            validationMessage={fault === null ? undefined : tell(fault)}
          >
            <Input
              size="small"
              inputMode="decimal"
              className={styles.percent}
              value={typed.percent}
              onChange={(_, { value }) => setTyped({ ...typed, percent: value })}
            />
          </Field>
        </>
      )}
      <Field size="small" label={tell(say("pane-midterm.grade.remark"))}>
        <Textarea
          resize="vertical"
          value={typed.remark}
          onChange={(_, { value }) => setTyped({ ...typed, remark: value })}
        />
      </Field>
      <div className={styles.actions}>
        <Button size="small" type="submit" disabled={fault !== null}>
          {tell(say("pane-midterm.grade.save"))}
        </Button>
        <Button size="small" appearance="subtle" onClick={onCancel}>
          {tell(say("pane.do.cancel"))}
        </Button>
      </div>
    </form>
  );
}

/** "85 %" is kept as "85". */
const plain = (percent: string): string => percent.replace(/[%％]\s*$/u, "").trim();
