// The conventions of the score: kind of check and check date, then weights, bands and tolerance for all or for one programme.
// All of them are ours, and said to be.
import { useRef, useState, type ReactNode } from "react";
import {
  Button,
  Dropdown,
  Field,
  Input,
  Option,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { say } from "../../messages/catalogue.ts";
import { applicantClassNames } from "../../messages/applicant-classes.ts";
import type { Stage } from "../../midterm/pace.ts";
import type { ScoreSettings } from "../../sheets/midterm-settings.ts";
import { programmeName } from "../../report/finding-words.ts";
import { Segments } from "../parts/segments.tsx";
import { useTypeStyles } from "../parts/type.ts";
import { useLocale, useTell } from "../words.tsx";
import {
  conventionFields,
  isUsable,
  typedConventions,
  type ConventionField,
  type Scope,
  type TypedConventions,
} from "./conventions.ts";
import { enteredSettings } from "./entries.ts";
import { groupKeyOf, type ScoredProject } from "./project-list.ts";
import type { MidtermReading } from "./reading.ts";
import type { MidtermSession, Scored } from "./session.ts";
import { useArrival } from "./use-arrival.ts";
import { ViewHead } from "./view-head.tsx";

const useStyles = makeStyles({
  view: { padding: "8px 12px 24px" },
  ours: {
    margin: "0 0 2px",
    fontSize: "12px",
    lineHeight: "16px",
    fontWeight: 600,
    color: tokens.colorStatusWarningForeground3,
  },
  row: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: "12px",
    padding: "6px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  number: {
    width: "84px",
    flexShrink: 0,
    minWidth: 0,
    "& input": { minWidth: 0, width: "100%", textAlign: "end" },
  },
  day: { maxWidth: "170px", minWidth: 0, "& input": { minWidth: 0, width: "100%" } },
  scope: { width: "100%", minWidth: 0, "& > button": { minWidth: 0 } },
  faults: {
    margin: "8px 0 0",
    padding: 0,
    listStyleType: "none",
    color: tokens.colorPaletteRedForeground1,
    fontSize: "12px",
    lineHeight: "16px",
  },
  wrong: { color: tokens.colorPaletteRedForeground1 },
  totals: { margin: "6px 0 0", fontSize: "12px", lineHeight: "16px", fontVariantNumeric: "tabular-nums" },
  actions: { display: "flex", alignItems: "center", gap: "8px", marginTop: "12px" },
  second: { marginTop: "10px" },
  third: { marginTop: "16px" },
});

export interface ConventionsScreenProps {
  readonly session: MidtermSession;
  readonly reading: MidtermReading;
  readonly scored: Scored;
}

export function ConventionsScreen({ session, reading, scored }: ConventionsScreenProps): ReactNode {
  const styles = useStyles();
  const type = useTypeStyles();
  const tell = useTell();
  const locale = useLocale();
  const { state, dispatch } = session;
  const heading = useRef<HTMLHeadingElement>(null);
  useArrival(state.views, heading);
  const scopes = scopesOf(scored.projects);
  const [chosen, setChosen] = useState("");
  const scope = scopes.get(chosen) ?? null;
  const settings = enteredSettings(reading.settings, reading.cells.file, state.entries.settings);
  const name = (of: Scope): string =>
    of === null
      ? tell(say("pane-midterm.conventions.all"))
      : tell(
          say("pane-midterm.group", {
            year: of.notice.year,
            programme: programmeName(of.notice, of.programme, locale),
          }),
        );
  const fields = conventionFields(settings, scope);
  return (
    <div className={styles.view}>
      <ViewHead
        title={tell(say("pane-midterm.conventions"))}
        heading={heading}
        onBack={() => dispatch({ kind: "went-back" })}
      >
        <p className={styles.ours}>{tell(say("pane-midterm.conventions.ours"))}</p>
        <p className={type.detail}>{tell(say("pane-midterm.conventions.origin"))}</p>
      </ViewHead>
      <h2 className={type.h2}>{tell(say("pane-midterm.conventions.check"))}</h2>
      <CheckFields session={session} reading={reading} />
      <Field className={styles.third} label={tell(say("pane-midterm.conventions.scope"))}>
        <Dropdown
          size="small"
          className={styles.scope}
          value={name(scope)}
          selectedOptions={[chosen]}
          onOptionSelect={(_, { optionValue }) => setChosen(optionValue ?? "")}
        >
          <Option value="">{name(null)}</Option>
          {[...scopes].map(([key, of]) => (
            <Option key={key} value={key}>
              {name(of)}
            </Option>
          ))}
        </Dropdown>
      </Field>
      <ConventionForm
        // What is set elsewhere, and another scope, make the form anew.
        key={`${chosen} ${fields.map(({ given }) => given).join(" ")}`}
        session={session}
        settings={settings}
        scope={scope}
        fields={fields}
      />
    </div>
  );
}

/** The programmes of the projects. */
function scopesOf(projects: readonly ScoredProject[]): ReadonlyMap<string, NonNullable<Scope>> {
  return new Map(
    projects.map(({ score }) => [groupKeyOf(score), { notice: score.notice, programme: score.programme.id }]),
  );
}

const stageChoices = ["sheet", "mid-term", "acceptance"] as const;

/** Kind of check for all projects, and the check date of those whose sheet gives none. */
function CheckFields({
  session: { state, dispatch },
  reading,
}: Pick<ConventionsScreenProps, "session" | "reading">): ReactNode {
  const styles = useStyles();
  const type = useTypeStyles();
  const tell = useTell();
  const { stage, check } = state.entries;
  const without = reading.projects.filter(({ reported }) => reported.check.kind === "not-given").length;
  const stageOf = (value: (typeof stageChoices)[number]): Stage | null => (value === "sheet" ? null : value);
  return (
    <>
      <Segments
        label={tell(say("pane-midterm.conventions.stage"))}
        segments={stageChoices.map((value) => ({
          value,
          word: tell(say(`pane-midterm.conventions.stage.${value}`)),
        }))}
        chosen={stage ?? "sheet"}
        onChoose={(value) => dispatch({ kind: "stage-chosen", stage: stageOf(value) })}
      />
      <p className={type.detail}>{tell(say("pane-midterm.conventions.stage.hint"))}</p>
      <Field
        size="small"
        className={styles.second}
        label={tell(say("pane-midterm.conventions.day"))}
        hint={tell(say("pane-midterm.conventions.day.hint", { projects: without }))}
      >
        <Input
          type="date"
          size="small"
          className={styles.day}
          disabled={without === 0}
          value={check ?? ""}
          onChange={(_, { value }) => dispatch({ kind: "check-given", check: value === "" ? null : value })}
        />
      </Field>
    </>
  );
}

interface ConventionFormProps {
  readonly session: MidtermSession;
  readonly settings: ScoreSettings | null;
  readonly scope: Scope;
  readonly fields: readonly ConventionField[];
}

function ConventionForm({ session, settings, scope, fields }: ConventionFormProps): ReactNode {
  const styles = useStyles();
  const type = useTypeStyles();
  const tell = useTell();
  const [typed, setTyped] = useState(() => fields.map(({ given }) => given));
  const outcome = typedConventions(settings, scope, fields, typed);
  const show = (from: ConventionField["subject"]["key"][]): ReactNode =>
    fields.map((field, at) =>
      from.includes(field.subject.key) ? (
        <NumberRow
          key={`${field.subject.key}${field.subject.clause ?? ""}`}
          field={field}
          text={typed[at] ?? ""}
          onType={(text) => setTyped(typed.map((each, index) => (index === at ? text : each)))}
        />
      ) : null,
    );
  const { entries, faults } = outcome;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (isUsable(outcome)) session.dispatch({ kind: "settings-given", settings: entries });
      }}
    >
      <h2 className={type.h2}>{tell(say("pane-midterm.conventions.grades"))}</h2>
      {show(["excellent", "good", "fair"])}
      <h2 className={type.h2}>{tell(say("pane-midterm.conventions.bands"))}</h2>
      {show(["reached", "partly"])}
      <h2 className={type.h2}>{tell(say("pane-midterm.conventions.pace"))}</h2>
      {show(["tolerance"])}
      <h2 className={type.h2}>{tell(say("pane-midterm.conventions.weights"))}</h2>
      <p className={type.detail}>
        {tell(
          scope === null
            ? say("pane-midterm.conventions.weights.choose")
            : say("pane-midterm.conventions.weights.hint"),
        )}
      </p>
      {show(["weight"])}
      <Totals outcome={outcome} />
      <ul className={styles.faults} aria-live="polite">
        {faults.map((fault, at) => (
          <li key={at}>{tell(fault)}</li>
        ))}
      </ul>
      <div className={styles.actions}>
        <Button type="submit" disabled={!isUsable(outcome)}>
          {tell(say("pane-midterm.conventions.use"))}
        </Button>
        <Button
          appearance="subtle"
          disabled={typed.every((text) => text === "")}
          onClick={() => setTyped(fields.map(() => ""))}
        >
          {tell(say("pane-midterm.conventions.reset"))}
        </Button>
      </div>
    </form>
  );
}

function Totals({ outcome: { totals } }: { readonly outcome: TypedConventions }): ReactNode {
  const styles = useStyles();
  const tell = useTell();
  const locale = useLocale();
  return totals.map(({ applicants, total, right }) => {
    const who = applicants === null ? null : applicantClassNames(applicants, locale);
    return (
      <p key={who} className={mergeClasses(styles.totals, !right && styles.wrong)} role="status">
        {tell(say("pane-midterm.conventions.total", { who, total, right }))}
      </p>
    );
  });
}

interface NumberRowProps {
  readonly field: ConventionField;
  readonly text: string;
  readonly onType: (text: string) => void;
}

/** A label, and a field that shows what holds where nothing is typed. */
function NumberRow({ field: { subject, otherwise, target }, text, onType }: NumberRowProps): ReactNode {
  const styles = useStyles();
  const tell = useTell();
  const locale = useLocale();
  const label =
    subject.key === "weight"
      ? ((locale === "zh-CN" ? target?.title.zh : target?.title.en) ?? "")
      : tell(say("pane-midterm.conventions.key", { key: subject.key }));
  return (
    <label className={styles.row}>
      <span>{label}</span>
      <Input
        size="small"
        inputMode="decimal"
        className={styles.number}
        value={text}
        placeholder={otherwise}
        onChange={(_, { value }) => onType(value)}
      />
    </label>
  );
}
