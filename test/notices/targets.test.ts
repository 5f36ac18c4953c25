// The targets as carried: one for each clause that demands a result, with readings that exist and figures that fit.
import { noticeOf, noticeYears, readingOf } from "../../src/notices/registry.ts";
import { noticeSchema, type Figure, type Notice } from "../../src/notices/schema.ts";
import notice2025 from "../../src/notices/2025.json";

const notices = noticeYears().map((year) => noticeOf(year)!);

test.each(notices.map((notice) => [notice.year, notice] as const))(
  "%i: every target and quantified task of the notice has its metric, and nothing else has",
  (_year, notice) => {
    const demanding = notice.clauses.filter(
      ({ kind }) => kind.startsWith("target-") || kind === "task-quantified",
    );
    expect(notice.targets.map(({ clause }) => clause).sort()).toEqual(demanding.map(({ id }) => id).sort());
    for (const { clause, kind } of notice.targets) {
      const is = notice.clauses.find(({ id }) => id === clause)!.kind;
      expect([clause, kind]).toEqual([clause, is === "task-quantified" ? "quantified-task" : "target"]);
    }
  },
);

test("100 targets and quantified tasks in three notices", () => {
  expect(notices.flatMap(({ targets }) => targets)).toHaveLength(100);
});

test("readings named by targets exist", () => {
  for (const { targets } of notices)
    for (const { readings } of targets) for (const id of readings) expect(readingOf(id).zh).not.toBe("");
});

const figures = (notice: Notice): readonly Figure[] => notice.targets.flatMap(({ figures: own }) => own);

test("every stage list can say that nothing was done and that all is done", () => {
  for (const notice of notices) {
    for (const figure of figures(notice)) {
      if (figure.kind !== "stage") continue;
      const meanings = figure.stages.map(({ means }) => means);
      expect([figure.id, meanings]).toEqual([figure.id, expect.arrayContaining(["not-started", "done"])]);
    }
  }
});

type Draft = typeof notice2025;
const faults: readonly (readonly [string, (draft: Draft) => void, string])[] = [
  [
    "a target for a clause that does not exist",
    (d) => Object.assign(d.targets[0]!, { clause: "2025.none.target" }),
    "targets.0.clause",
  ],
  ["two targets for one clause", (d) => d.targets.push(structuredClone(d.targets[5]!)), "targets.69.clause"],
  [
    "a figure that nobody reports",
    (d) => Object.assign(d.targets[3]!.metric, { figure: "none" }),
    "targets.3.metric",
  ],
  [
    "a figure both as a total and as it stands",
    (d) => Object.assign(d.targets[6]!.figures[0]!, { asks: ["total", "now"] }),
    "targets.6.figures.0.asks",
  ],
  [
    "growth of a figure without a base",
    (d) => Object.assign(d.targets[4]!.figures[0]!, { asks: ["years"] }),
    "targets.4.metric",
  ],
  [
    "a figure id twice in a programme",
    (d) => Object.assign(d.targets[6]!.figures[0]!, { id: "caseload" }),
    "targets.6.figures.0.id",
  ],
  [
    "a kind of metric that nobody knows",
    (d) => Object.assign(d.targets[6]!.metric, { kind: "luck" }),
    "targets.6.metric.kind",
  ],
  [
    "a rate over 100 %",
    (d) => Object.assign(d.targets[8]!.metric, { atLeastPercent: 101 }),
    "targets.8.metric.atLeastPercent",
  ],
];

test.each(faults)("%s is refused by place", (_name, change, place) => {
  const draft = structuredClone(notice2025);
  change(draft);
  const parsed = noticeSchema.safeParse(draft);
  expect(parsed.error?.issues.map(({ path }) => path.join("."))).toContain(place);
});
