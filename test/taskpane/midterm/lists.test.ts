// All projects, the targets of one, and every target across projects, as the pane lists them.
import { describe, expect, test } from "@jest/globals";
import { scoreProjects } from "../../../src/midterm/midterm.ts";
import { readMidterm } from "../../../src/sheets/read-midterm.ts";
import { statusText } from "../../../src/report/score-words.ts";
import { missingOf, projectGroups, stateTotals } from "../../../src/taskpane/midterm/project-list.ts";
import { isGradable, targetGroups, targetsAcross } from "../../../src/taskpane/midterm/target-list.ts";
import { sampleCells } from "../../support/midterm-sample.ts";
import { scoreCase, type ProjectCase } from "../../support/midterm.ts";

/** A county that closed so many of 100 cases; 0 given as null is not reported. */
const county = (unit: string, closed: number | null, more: Partial<ProjectCase> = {}): ProjectCase => ({
  year: 2025,
  programme: "protection-county",
  unit,
  start: "2025-07-01",
  check: "2026-07-01",
  figures: {
    "open-before": { base: 0 },
    accepted: { now: 100 },
    "open-in-time": { now: 0 },
    ...(closed === null ? {} : { closed: { now: closed } }),
  },
  ...more,
});
const scored = (...cases: readonly ProjectCase[]) =>
  cases.map((each, at) => ({ key: `${at} ${each.unit ?? ""}`, score: scoreCase(each) }));
const unitsOf = (projects: ReturnType<typeof scored>, states: Parameters<typeof projectGroups>[1] = []) =>
  projectGroups(projects, states).map(({ projects: own }) =>
    own.map(({ score }) => score.project.unit?.text),
  );

describe("项目", () => {
  const three = scored(county("丙县", 20), county("甲县", 99), county("乙县", null));

  test("有数据可比的按得分，未报送的名次是一段", () => {
    const [group] = projectGroups(three, []);
    const ranks = group?.projects.map(({ score, rank }) => [score.project.unit?.text, rank?.from, rank?.to]);
    for (const [, from, to] of ranks ?? []) expect(Number(from)).toBeLessThanOrEqual(Number(to));
    expect(ranks?.find(([unit]) => unit === "甲县")?.[1]).toBe(1);
    expect(ranks?.find(([unit]) => unit === "丙县")?.[2]).toBe(3);
  });

  test("按状态筛选只留有这种指标的项目", () => {
    const [only] = unitsOf(three, ["far-behind"]);
    expect(only).toEqual(["丙县"]);
    expect(unitsOf(three, ["breached"])).toEqual([]);
    expect(stateTotals(three).get("far-behind")).toBe(1);
  });

  test("缺的数据各是哪一格，每格一次", () => {
    const { projects, refused } = readMidterm(sampleCells());
    const scores = scoreProjects({ sheets: { projects, refused }, settings: null, stage: null }).projects;
    expect(missingOf(scores[0]!).map(({ cell }) => cell)).toEqual(["G27", "G28"]);
  });
});

describe("指标", () => {
  test("一票否决的在最前，任务在最后，其余按指南编号", () => {
    const [project] = scored({
      year: 2025,
      programme: "high-value-patent",
      applicant: "企业",
      unit: "某公司",
      start: "2025-07-01",
      check: "2026-12-31",
      figures: { abnormal: { now: 1 }, directions: { now: 2 } },
    });
    const groups = targetGroups(project!.score);
    expect(groups[0]?.kind).toBe("breached");
    expect(groups.at(-1)?.kind).toBe("quantified-task");
    expect(groups.slice(1, -1).map(({ locator }) => locator)).toEqual([
      "附件2 四（二）1",
      "附件2 四（二）2",
      "附件2 四（二）3",
    ]);
    expect(groups.flatMap(({ targets }) => targets)).toHaveLength(project!.score.targets.length);
  });

  test("由评审人评定的可以评，有数据的不评", () => {
    const [project] = scored(county("甲县", 99));
    const gradable = project!.score.targets.filter(isGradable);
    for (const { status } of gradable) expect(statusText(status, "zh-CN")).toBe("待评定");
    expect(gradable.length).toBeLessThan(project!.score.targets.length);
  });

  test("各项目横看：未达到最多的在前，每项列出全部项目", () => {
    const [programme] = targetsAcross(scored(county("丙县", 20), county("丁县", 10), county("甲县", 99)));
    const [first] = programme?.targets ?? [];
    expect(first?.failing).toBe(2);
    expect(first?.standings.map(({ score }) => score.project.unit?.text)).toEqual(["丁县", "丙县", "甲县"]);
    const failing =
      programme?.targets.filter(({ target }) => target.kind === "target").map((each) => each.failing) ?? [];
    expect(failing).toEqual([...failing].sort((a, b) => b - a));
  });
});
