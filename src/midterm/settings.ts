// Weights, bands and tolerance of a programme: our defaults, or what 评分设置 says where it holds together.
import { say, type Message } from "../messages/catalogue.ts";
import type { ClauseId, ProgrammeId, Target } from "../notices/schema.ts";
import type { ScoreSettings, SettingKey, SettingLine } from "../sheets/midterm-settings.ts";
import { compare, divide, fraction, fromExact, sum, zero, type Fraction } from "./fraction.ts";
import { numberText } from "./quantity.ts";

export interface Settings {
  /** From these points on: 优, 良, 中. */
  readonly grades: { readonly excellent: Fraction; readonly good: Fraction; readonly fair: Fraction };
  /** The reviewer's bands: 100% to `reached`, from there to `partly`, from there to 0. */
  readonly bands: { readonly reached: Fraction; readonly partly: Fraction };
  /** Of what is expected: below it is far behind. */
  readonly tolerance: Fraction;
  /** Points by target; null: equal ones for the targets, none for the tasks. */
  readonly weights: ReadonlyMap<ClauseId, Fraction> | null;
  /** Cells of the given weights. */
  readonly weightCells: readonly string[];
}

/** A setting that does not hold together; the default is used in its place. */
export interface SettingsFault {
  readonly message: Message;
  readonly cells: readonly string[];
}

const hundred = fraction(100);

export const defaultSettings: Settings = {
  grades: { excellent: fraction(90), good: fraction(80), fair: fraction(60) },
  bands: { reached: fraction(8, 10), partly: fraction(6, 10) },
  tolerance: fraction(8, 10),
  weights: null,
  weightCells: [],
};

/** The line for a key: the programme's own of the year before more general ones. */
function lineFor(
  lines: readonly SettingLine[],
  key: SettingKey,
  year: number,
  programme: ProgrammeId,
): SettingLine | null {
  const rank = (line: SettingLine): number =>
    (line.programme === null ? 0 : 2) + (line.year === null ? 0 : 1);
  const fitting = lines.filter(
    (line) =>
      line.key === key &&
      (line.year === null || line.year === year) &&
      (line.programme === null || line.programme === programme),
  );
  return fitting.reduce<SettingLine | null>(
    (best, each) => (best === null || rank(each) > rank(best) ? each : best),
    null,
  );
}

interface Steps {
  readonly values: readonly Fraction[];
  readonly cells: readonly string[];
}

/** Whether values fall from 100 towards 0, each below the one before. */
const falls = (values: readonly Fraction[]): boolean =>
  values.every((value, index) => {
    const above = index === 0 ? hundred : (values[index - 1] ?? hundred);
    return compare(value, zero) > 0 && (index === 0 ? compare(value, above) <= 0 : compare(value, above) < 0);
  });

/** The settings of a programme in a year, and what of 评分设置 could not be taken. */
export function settingsOf(
  given: ScoreSettings | null,
  year: number,
  programme: ProgrammeId,
): { readonly settings: Settings; readonly faults: readonly SettingsFault[] } {
  if (given === null) return { settings: defaultSettings, faults: [] };
  const faults: SettingsFault[] = [];
  const read = (
    keys: readonly SettingKey[],
    defaults: readonly Fraction[],
    fault: Message,
  ): readonly Fraction[] => {
    const lines = keys.map((key) => lineFor(given.lines, key, year, programme));
    const steps: Steps = {
      values: lines.map((line, index) => (line === null ? (defaults[index] ?? zero) : fromExact(line.value))),
      cells: lines.flatMap((line) => (line === null ? [] : [line.cell])),
    };
    if (falls(steps.values)) return steps.values;
    faults.push({ message: fault, cells: steps.cells });
    return defaults;
  };
  const { grades } = defaultSettings;
  const percent = (value: Fraction): Fraction => divide(value, hundred);
  const [excellent = grades.excellent, good = grades.good, fair = grades.fair] = read(
    ["excellent", "good", "fair"],
    [grades.excellent, grades.good, grades.fair],
    say("midterm.settings.grades"),
  );
  const [reached = fraction(80), partly = fraction(60)] = read(
    ["reached", "partly"],
    [fraction(80), fraction(60)],
    say("midterm.settings.bands"),
  );
  const [far = fraction(80)] = read(["tolerance"], [fraction(80)], say("midterm.settings.tolerance"));
  const weights = given.lines.filter(
    (line) => line.key === "weight" && line.year === year && line.programme === programme,
  );
  return {
    settings: {
      grades: { excellent, good, fair },
      bands: { reached: percent(reached), partly: percent(partly) },
      tolerance: percent(far),
      weights:
        weights.length === 0
          ? null
          : new Map(
              weights.flatMap(({ clause, value }) => (clause === null ? [] : [[clause, fromExact(value)]])),
            ),
      weightCells: weights.map(({ cell }) => cell),
    },
    faults,
  };
}

/**
 * The points of each target of a project, before those that do not count at this check are left out. Given weights must
 * add up to exactly 100 over the targets that bind the project; else they are told and equal ones are used.
 */
export function weightsFor(
  targets: readonly Target[],
  { weights }: Settings,
): {
  readonly weights: ReadonlyMap<ClauseId, Fraction>;
  readonly equal: boolean;
  readonly fault: Message | null;
} {
  const scored = targets.filter(({ kind }) => kind === "target");
  const equal = new Map(
    targets.map(({ clause, kind }) => [
      clause,
      kind === "target" ? divide(hundred, fraction(Math.max(1, scored.length))) : zero,
    ]),
  );
  if (weights === null) return { weights: equal, equal: true, fault: null };
  const given = new Map(targets.map(({ clause }) => [clause, weights.get(clause) ?? zero]));
  const total = sum([...given.values()]);
  const negative = [...given.values()].some((value) => compare(value, zero) < 0);
  if (compare(total, hundred) === 0 && !negative) return { weights: given, equal: false, fault: null };
  return {
    weights: equal,
    equal: true,
    fault: negative
      ? say("midterm.settings.negative")
      : say("midterm.settings.sum", { total: numberText(total, [hundred]) }),
  };
}
