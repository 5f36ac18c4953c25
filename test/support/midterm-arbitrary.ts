// Random projects of a programme with figures that fit together, and ways to make one of them better: for properties.
import fc from "fast-check";
import { targetsOf } from "../../src/notices/targets.ts";
import type { Figure, ItemLevel, Metric, Notice, ProgrammeId, Target } from "../../src/notices/schema.ts";
import type { FigureCase, ProjectCase } from "./midterm.ts";

type Slot = "base" | "y1" | "y2" | "y3" | "now";
type Figures = Readonly<Record<string, FigureCase>>;

export const start = "2025-07-01";

/** Days of the check from before a quarter of the time to acceptance, and none. */
export const checkDays = [
  "2025-08-15",
  "2026-01-01",
  "2026-04-20",
  "2026-07-01",
  "2027-02-03",
  "2027-07-01",
  "2028-07-01",
];

function slotsOf(figure: Figure, years: number): readonly Slot[] {
  return figure.asks.flatMap((time): Slot[] => {
    if (time === "base") return ["base"];
    if (time === "years") return (["y1", "y2", "y3"] as const).slice(0, years);
    return ["now"];
  });
}

function valueOf(figure: Figure): fc.Arbitrary<string | number> {
  switch (figure.kind) {
    case "count":
      return fc.oneof(fc.nat({ max: 12 }), fc.nat({ max: 130 }), fc.nat({ max: 7000 }));
    case "amount":
      return fc.oneof(fc.nat({ max: 40 }), fc.nat({ max: 3000 }));
    case "share":
      return fc.nat({ max: 60 }).map((value) => `${value}%`);
    case "stage":
      return fc.constantFrom(...figure.stages.map(({ word }) => word));
  }
}

const idsOf = ({ id, perItem }: Figure): readonly string[] =>
  perItem === null ? [id] : Array.from({ length: perItem.upTo }, (_, index) => `${id}#${index + 1}`);

const numberAt = (figures: Figures, id: string, slot: Slot): number => Number(figures[id]?.[slot] ?? 0);

function capped(figures: Figures, id: string, slot: Slot, most: number): Figures {
  if (figures[id]?.[slot] === undefined || numberAt(figures, id, slot) <= most) return figures;
  return { ...figures, [id]: { ...figures[id], [slot]: Math.max(0, most) } };
}

const levelsOf = (metric: Metric): readonly ItemLevel[] =>
  metric.kind === "items" ? metric.levels : metric.kind === "item-level" ? [metric.level] : [];

/** Nothing counted twice: numerators within denominators, closed cases within all cases. */
function consistent(targets: readonly Target[], figures: Figures): Figures {
  let all = figures;
  for (const { metric } of targets) {
    if (metric.kind === "level-ratio") {
      for (const { numerator, denominator } of metric.rates) {
        for (const slot of ["now", "base"] as const) {
          all = capped(all, numerator, slot, numberAt(all, denominator, slot));
        }
        if (metric.pending !== null) {
          all = capped(
            all,
            metric.pending,
            "now",
            numberAt(all, denominator, "now") - numberAt(all, numerator, "now"),
          );
        }
      }
    }
    if (metric.kind === "close-rate") {
      const cases = numberAt(all, metric.openBefore, "base") + numberAt(all, metric.accepted, "now");
      all = capped(all, metric.closed, "now", cases);
      all = capped(all, metric.openInTime, "now", cases - numberAt(all, metric.closed, "now"));
    }
    for (const level of levelsOf(metric)) {
      if (level.kind !== "ratio") continue;
      for (const item of [1, 2, 3]) {
        all = capped(
          all,
          `${level.numerator}#${item}`,
          "now",
          numberAt(all, `${level.denominator}#${item}`, "now"),
        );
      }
    }
  }
  return all;
}

/** A project with every figure reported and every grade given. */
export function wholeProject(
  notice: Notice,
  programme: string,
  applicant: string,
): fc.Arbitrary<ProjectCase> {
  const targets = targetsOf(notice, programme as ProgrammeId);
  const years = notice.programmes.find(({ id }) => id === programme)!.durationYears;
  const rows = targets.flatMap(({ figures }) =>
    figures.flatMap((figure) => idsOf(figure).map((id) => [id, figure] as const)),
  );
  const figures = fc.record(
    Object.fromEntries(
      rows.map(([id, figure]) => [
        id,
        fc.record(Object.fromEntries(slotsOf(figure, years).map((slot) => [slot, valueOf(figure)]))),
      ]),
    ),
  ) as fc.Arbitrary<Figures>;
  const reviews = fc.record(
    Object.fromEntries(
      targets.map(({ clause }) => [clause, fc.nat({ max: 100 }).map((percent) => ({ percent }))]),
    ),
  );
  return fc
    .record({ figures, reviews, check: fc.constantFrom(...checkDays) })
    .map(({ figures: given, reviews: grades, check }) => ({
      year: notice.year,
      programme,
      applicant,
      start,
      check,
      figures: consistent(targets, given),
      reviews: grades,
    }));
}

/**
 * Cells that may be left out: what the notice's metrics need. Not those asked for each of several things, where nothing
 * written says that there is no such thing.
 */
export function requiredCells(notice: Notice, programme: string): readonly (readonly [string, Slot])[] {
  const years = notice.programmes.find(({ id }) => id === programme)!.durationYears;
  return targetsOf(notice, programme as ProgrammeId)
    .flatMap(({ figures }) => figures)
    .filter(({ optional, perItem }) => !optional && perItem === null)
    .flatMap((figure) =>
      idsOf(figure).flatMap((id) => slotsOf(figure, years).map((slot) => [id, slot] as const)),
    );
}

export function without(project: ProjectCase, cells: readonly (readonly [string, Slot])[]): ProjectCase {
  const figures: Record<string, FigureCase> = { ...project.figures };
  for (const [id, slot] of cells) {
    const { [slot]: _left, ...rest } = figures[id] ?? {};
    figures[id] = rest;
  }
  return { ...project, figures };
}

/** One step forward in one figure, where it has one: more, fewer, a further stage. null: nothing to better there. */
export function improved(
  notice: Notice,
  project: ProjectCase,
  target: Target,
  choice: number,
): ProjectCase | null {
  const { metric } = target;
  const definitions = targetsOf(notice, project.programme as ProgrammeId).flatMap(({ figures }) => figures);
  const definition = (id: string): Figure => definitions.find((each) => each.id === id.split("#")[0])!;
  const put = (id: string, slot: Slot, value: string | number): ProjectCase => ({
    ...project,
    figures: { ...project.figures, [id]: { ...project.figures[id], [slot]: value } },
  });
  const at = (id: string, slot: Slot): number =>
    Number.parseInt(String(project.figures[id]?.[slot] ?? 0), 10);
  const more = (id: string, slot: Slot, most = Infinity): ProjectCase | null => {
    const value = Math.min(most, at(id, slot) + 1 + (choice % 7));
    if (value <= at(id, slot)) return null;
    return put(id, slot, definition(id).kind === "share" ? `${value}%` : value);
  };
  const order = ["not-started", "started", "done"];
  const further = (id: string): ProjectCase | null => {
    const { stages } = definition(id) as Extract<Figure, { kind: "stage" }>;
    const now = stages.find(({ word }) => word === project.figures[id]?.now)!;
    const next = stages.find(({ means }) => order.indexOf(means) > order.indexOf(now.means));
    return order.includes(now.means) && next !== undefined ? put(id, "now", next.word) : null;
  };
  const years = notice.programmes.find(({ id }) => id === project.programme)!.durationYears;
  const lastYear = (["y1", "y2", "y3"] as const)[years - 1]!;
  switch (metric.kind) {
    case "count-total":
      return more(metric.figure, "now");
    case "count-per-year": {
      const route = metric.routes[choice % metric.routes.length]!;
      return more(route.figure, (["y1", "y2", "y3"] as const)[choice % years]!);
    }
    // More in an earlier year raises the bar of the next one: only the last year is progress and nothing else.
    case "growth-per-year":
      return more(metric.figure, lastYear);
    case "reduction":
      return at(metric.figure, "now") > 1 ? put(metric.figure, "now", at(metric.figure, "now") - 1) : null;
    case "level-ratio": {
      const { numerator, denominator } = metric.rates[choice % metric.rates.length]!;
      const pending = metric.pending === null ? 0 : at(metric.pending, "now");
      return more(numerator, "now", at(denominator, "now") - pending);
    }
    case "close-rate": {
      const cases = at(metric.openBefore, "base") + at(metric.accepted, "now");
      return more(metric.closed, "now", cases - at(metric.openInTime, "now"));
    }
    case "milestone":
      return further(metric.steps[choice % metric.steps.length]!);
    case "any-of":
      return more(metric.routes[choice % metric.routes.length]!, "now");
    case "zero":
      return at(metric.figure, "now") > 0 ? put(metric.figure, "now", at(metric.figure, "now") - 1) : null;
    case "direction":
      return definition(metric.figure).asks.includes("now")
        ? more(metric.figure, "now")
        : more(metric.figure, lastYear);
    case "items":
    case "item-level": {
      const level = levelsOf(metric)[choice % levelsOf(metric).length]!;
      const item =
        definition(level.kind === "count" ? level.figure : level.numerator).perItem === null
          ? ""
          : `#${1 + (choice % 3)}`;
      return level.kind === "count"
        ? more(`${level.figure}${item}`, "now")
        : more(`${level.numerator}${item}`, "now", at(`${level.denominator}${item}`, "now"));
    }
    case "judgement": {
      const percent = project.reviews?.[target.clause]?.percent ?? 0;
      return percent >= 100
        ? null
        : { ...project, reviews: { ...project.reviews, [target.clause]: { percent: percent + 1 } } };
    }
    case "frequency":
      return more(metric.figure, (["y1", "y2", "y3"] as const)[choice % years]!);
    case "count-range":
      return null;
  }
}
