// The conventions (weights, bands, tolerance) as a form: what is set for all or for one programme, what holds where nothing is,
// and whether what was typed holds together. Pure; the core judges.
import { say, type Message } from "../../messages/catalogue.ts";
import { divide, fraction, multiply, sum, zero, type Fraction } from "../../midterm/fraction.ts";
import { numberText } from "../../midterm/quantity.ts";
import { settingsOf, weightsFor, type Settings } from "../../midterm/settings.ts";
import type { ApplicantClass, Notice, ProgrammeId, Target } from "../../notices/schema.ts";
import { bindsApplicant, targetsOf } from "../../notices/targets.ts";
import { exactText } from "../../sheets/exact.ts";
import type { SettingEntry } from "../../sheets/midterm-settings-entries.ts";
import type { ScoreSettings, SettingKey, SettingLine } from "../../sheets/midterm-settings.ts";
import { exactFromText } from "../../sheets/numbers.ts";
import { settingPlace, type SettingSubject } from "../../sheets/read-midterm-settings.ts";
import { enteredSettings } from "./entries.ts";

/** null: for all programmes. */
export type Scope = { readonly notice: Notice; readonly programme: ProgrammeId } | null;

export const boundKeys = [
  "excellent",
  "good",
  "fair",
  "reached",
  "partly",
  "tolerance",
] as const satisfies SettingKey[];
export type BoundKey = (typeof boundKeys)[number];

export interface ConventionField {
  readonly subject: SettingSubject;
  /** What is set here; "" where nothing is. */
  readonly given: string;
  /** What holds where nothing is set here. */
  readonly otherwise: string;
  /** The target of a weight. */
  readonly target: Target | null;
}

const none: ScoreSettings = { file: "", sheet: "", lines: [], faults: [] };

/** Lines that hold in a scope: in all programmes only those for all. */
function linesIn(settings: ScoreSettings | null, scope: Scope): readonly SettingLine[] {
  const lines = settings?.lines ?? [];
  return scope === null ? lines.filter(({ year, programme }) => year === null && programme === null) : lines;
}

function settingsIn(settings: ScoreSettings | null, scope: Scope): ReturnType<typeof settingsOf> {
  const lines = linesIn(settings, scope);
  const given = { ...(settings ?? none), lines };
  // For all programmes no programme's own lines are left, so that any year and programme will do.
  return settingsOf(given, scope?.notice.year ?? 0, scope?.programme ?? ("none" as ProgrammeId));
}

function boundOf({ grades, bands, tolerance }: Settings, key: BoundKey): Fraction {
  const percent = (ratio: Fraction): Fraction => multiply(ratio, fraction(100));
  switch (key) {
    case "excellent":
    case "good":
    case "fair":
      return grades[key];
    case "reached":
    case "partly":
      return percent(bands[key]);
    case "tolerance":
      return percent(tolerance);
  }
}

/** The fields of a scope, filled with what is set. Weights are set by programme only. */
export function conventionFields(settings: ScoreSettings | null, scope: Scope): readonly ConventionField[] {
  const year = scope?.notice.year ?? null;
  const programme = scope?.programme ?? null;
  const given = new Map(linesIn(settings, scope).map((line) => [settingPlace(line), exactText(line.value)]));
  const own = (subject: SettingSubject): string => given.get(settingPlace(subject)) ?? "";
  const targets = scope === null ? [] : targetsOf(scope.notice, scope.programme);
  const scored = targets.filter(({ kind }) => kind === "target").length;
  return [
    ...boundKeys.map((key): ConventionField => {
      const subject: SettingSubject = { year, programme, key, clause: null };
      const without =
        settings === null
          ? null
          : {
              ...settings,
              lines: settings.lines.filter((line) => settingPlace(line) !== settingPlace(subject)),
            };
      return {
        subject,
        given: own(subject),
        otherwise: numberText(boundOf(settingsIn(without, scope).settings, key)),
        target: null,
      };
    }),
    ...targets.map((target): ConventionField => {
      const subject: SettingSubject = { year, programme, key: "weight", clause: target.clause };
      const equal =
        target.kind === "target" ? divide(fraction(100), fraction(Math.max(1, scored))) : fraction(0);
      return { subject, given: own(subject), otherwise: numberText(equal), target };
    }),
  ];
}

/** What the typed texts come to. A text that is no number is a fault and enters nothing. */
export interface TypedConventions {
  /** Only what differs from what is set. */
  readonly entries: readonly SettingEntry[];
  /** Wrong totals are none of these: they are told by the totals. */
  readonly faults: readonly Message[];
  /** The weights of every kind of applicant together; null where none is given. */
  readonly totals: readonly WeightTotal[];
}

/** Whether what was typed can be used: it changes something and holds together. */
export function isUsable({ entries, faults, totals }: TypedConventions): boolean {
  return entries.length > 0 && faults.length === 0 && totals.every(({ right }) => right);
}

export interface WeightTotal {
  /** The applicants whose targets these are; null: all alike. */
  readonly applicants: readonly ApplicantClass[] | null;
  readonly total: string;
  readonly right: boolean;
}

/** Judges what was typed, by field in the order of `conventionFields`. */
export function typedConventions(
  settings: ScoreSettings | null,
  scope: Scope,
  fields: readonly ConventionField[],
  typed: readonly string[],
): TypedConventions {
  const faults: Message[] = [];
  const entries: SettingEntry[] = [];
  for (const [at, field] of fields.entries()) {
    const text = (typed[at] ?? field.given).trim();
    if (text === field.given) continue;
    const exact = exactFromText(text.replace(/\s*[%％分]$/u, ""));
    if (text === "") entries.push({ ...field.subject, value: null });
    else if (exact === null) faults.push(say("pane-midterm.conventions.no-number", { text }));
    else entries.push({ ...field.subject, value: Number(exactText(exact)) });
  }
  const after = enteredSettings(settings, "", entries);
  const judged = settingsIn(after, scope);
  const totals = scope === null ? [] : weightTotals(judged.settings, scope);
  return {
    entries,
    faults: [...faults, ...judged.faults.map(({ message }) => boundsFault(message))],
    totals,
  };
}

/** In the form nothing has been put aside yet: it only says what has to hold. */
function boundsFault({ key }: Message): Message {
  switch (key) {
    case "midterm.settings.grades":
      return say("pane-midterm.conventions.grades-fall");
    case "midterm.settings.bands":
      return say("pane-midterm.conventions.bands-fall");
    default:
      return say("pane-midterm.conventions.tolerance-range");
  }
}

/** Applicants that are bound by the same targets share a total. */
function weightTotals(settings: Settings, scope: NonNullable<Scope>): readonly WeightTotal[] {
  const { weights } = settings;
  if (weights === null) return [];
  const targets = targetsOf(scope.notice, scope.programme);
  const classes = [...new Set(targets.flatMap(({ applicants }) => applicants ?? []))];
  const groups = new Map<string, { applicants: ApplicantClass[]; bound: readonly Target[] }>();
  for (const applicant of classes) {
    const bound = targets.filter((target) => bindsApplicant(target, applicant) === true);
    const key = bound.map(({ clause }) => clause).join(" ");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { applicants: [applicant], bound });
    else group.applicants.push(applicant);
  }
  const all = classes.length === 0 ? [{ applicants: null, bound: targets }] : [...groups.values()];
  return all.map(({ applicants, bound }) => {
    const { fault } = weightsFor(bound, settings);
    const total = sum(bound.map(({ clause }) => weights.get(clause) ?? zero));
    return { applicants, total: numberText(total, [fraction(100)]), right: fault === null };
  });
}
