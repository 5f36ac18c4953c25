// What the contract (任务书) sets for the figures of a target: as the sheet or the pane has it, and the form to change it.
import { useState, type ReactNode } from "react";
import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { say, type Message } from "../../messages/catalogue.ts";
import type { ReportedProject } from "../../sheets/midterm-sheet.ts";
import type { NumberForm } from "../../sheets/midterm-cells.ts";
import { useLocale, useTell } from "../words.tsx";
import {
  contractIn,
  contractNumber,
  contractRow,
  plainContract,
  type Contract,
  type ContractFigure,
} from "./contract-entries.ts";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "10px", margin: "4px 0 8px" },
  figure: { display: "flex", flexDirection: "column", gap: "6px", margin: 0, padding: 0, border: "none" },
  name: { padding: "0 0 4px", fontWeight: 600 },
  numbers: { display: "flex", gap: "8px" },
  number: { flex: "1 1 0", minWidth: 0 },
  input: { minWidth: 0, width: "100%", "& input": { minWidth: 0, width: "100%" } },
  hint: { margin: 0, color: tokens.colorNeutralForeground3 },
  actions: { display: "flex", gap: "8px" },
});

export interface ContractFormProps {
  /** The target's name, for whoever only hears it. */
  readonly title: string;
  readonly project: ReportedProject;
  readonly figures: readonly ContractFigure[];
  readonly onSave: (figure: ContractFigure, contract: Contract) => void;
  readonly onClose: () => void;
}

const isWrong = (text: string, form: NumberForm | null): boolean =>
  contractNumber(text, form).kind === "refused";

export function ContractForm({ title, project, figures, onSave, onClose }: ContractFormProps): ReactNode {
  const styles = useStyles();
  const tell = useTell();
  const locale = useLocale();
  const [typed, setTyped] = useState(() =>
    figures.map(({ figure, forms }) => contractIn(contractRow(project, figure.id), forms)),
  );
  const wrong = figures.some(({ forms }, at) => {
    const own = typed[at];
    return own !== undefined && (isWrong(own.demand, forms.demand) || isWrong(own.base, forms.base));
  });
  const put = (at: number, part: keyof Contract, text: string): void =>
    setTyped(typed.map((each, index) => (index === at ? { ...each, [part]: text } : each)));
  return (
    <form
      aria-label={`${tell(say("pane-midterm.label.contract"))} ${title}`}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (wrong) return;
        for (const [at, figure] of figures.entries()) {
          const own = typed[at];
          if (own !== undefined) onSave(figure, plainContract(own, figure.forms));
        }
        onClose();
      }}
    >
      <p className={styles.hint}>{tell(say("pane-midterm.contract.hint"))}</p>
      {figures.map(({ figure, forms }, at) => {
        const own = typed[at];
        if (own === undefined) return null;
        const number = (part: "demand" | "base"): ReactNode => {
          const form = forms[part];
          return (
            form !== null && (
              <NumberField
                label={say("pane-midterm.contract.field", { part, unit: form.unit })}
                form={form}
                text={own[part]}
                onType={(text) => put(at, part, text)}
              />
            )
          );
        };
        return (
          <fieldset key={figure.id} className={styles.figure}>
            <legend className={styles.name}>{locale === "zh-CN" ? figure.label.zh : figure.label.en}</legend>
            <div className={styles.numbers}>
              {number("demand")}
              {number("base")}
            </div>
            <Field size="small" label={tell(say("pane-midterm.contract.change-field"))}>
              <Input
                size="small"
                className={styles.input}
                value={own.change}
                onChange={(_, { value }) => put(at, "change", value)}
              />
            </Field>
          </fieldset>
        );
      })}
      <div className={styles.actions}>
        <Button size="small" type="submit" disabled={wrong}>
          {tell(say("pane-midterm.grade.save"))}
        </Button>
        <Button size="small" appearance="subtle" onClick={onClose}>
          {tell(say("pane.do.cancel"))}
        </Button>
      </div>
    </form>
  );
}

interface NumberFieldProps {
  readonly label: Message;
  readonly form: NumberForm;
  readonly text: string;
  readonly onType: (text: string) => void;
}

function NumberField({ label, form, text, onType }: NumberFieldProps): ReactNode {
  const styles = useStyles();
  const tell = useTell();
  const wrong = isWrong(text, form);
  return (
    <Field
      size="small"
      className={styles.number}
      label={tell(label)}
      validationState={wrong ? "error" : "none"}
      validationMessage={
        wrong ? tell(say("pane-midterm.contract.wrong", { unit: form.unit, whole: form.whole })) : undefined
      }
    >
      <Input
        size="small"
        inputMode="decimal"
        className={styles.input}
        value={text}
        onChange={(_, { value }) => onType(value)}
      />
    </Field>
  );
}
