// One project as a whole: points, grade, flag, dates that do not fit, weights, later funds.
import { textOf } from "../../src/messages/catalogue.ts";
import { compare, fraction, toNumber } from "../../src/midterm/fraction.ts";
import { ranked, rankIn, scoreProjects, worstTarget } from "../../src/midterm/midterm.ts";
import type { ProjectScore } from "../../src/midterm/project.ts";
import type { ScoreSettings, SettingLine } from "../../src/sheets/midterm-settings.ts";
import type { ClauseId, ProgrammeId } from "../../src/notices/schema.ts";
import {
  linesOfPart,
  missingText,
  openText,
  targetPointsText,
  workingText,
} from "../../src/report/score-words.ts";
import { exactFromText } from "../../src/sheets/numbers.ts";
import { reportedProject, scoreCase, type ProjectCase } from "../support/midterm.ts";

const county: ProjectCase = {
  year: 2025,
  programme: "protection-county",
  start: "2025-07-01",
  check: "2026-07-01",
  figures: {
    "open-before": { base: 0 },
    accepted: { now: 20 },
    closed: { now: 19 },
    "open-in-time": { now: 0 },
    window: { now: "已完成" },
    caseload: { base: 20, y1: 21 }, // 5% of 10%: half
    department: { now: "进行中" },
    courtroom: { now: "未开展" }, // nothing
    cycle: { base: 60, now: "57.6" }, // 4% of 5%: four fifths
    "team-technical": { now: "已完成" },
    "team-legal": { now: "已完成" },
  },
};
const chinese = (score: ProjectScore): readonly string[] =>
  score.findings.map(({ message }) => textOf(message, "zh-CN"));
const grade = ({ grade: { low, high }, flagged }: ProjectScore): string =>
  textOf({ key: "midterm.grade", parameters: { low, high, flagged } }, "zh-CN");

test("七项平均权重：（1 + 1 + 1/2 + 1 + 0 + 4/5 + 1）÷ 7 = 75.71 分，中", () => {
  const score = scoreCase(county);
  expect(compare(score.score.low, fraction(530, 7))).toBe(0);
  expect(compare(score.score.high, score.score.low)).toBe(0);
  expect(grade(score)).toBe("中");
  expect(score.equalWeights).toBe(true);
  expect(worstTarget(score)?.clause.id).toBe("2025.prot-county.target.3b-courtroom");
});

test("缺一项，得分是区间，等级也是", () => {
  const { caseload: _caseload, ...figures } = county.figures;
  const score = scoreCase({ ...county, figures });
  expect([toNumber(score.score.low, 2), toNumber(score.score.high, 2)]).toEqual([68.57, 82.86]); // 4.8 ÷ 7, 5.8 ÷ 7
  expect(grade(score)).toBe("中–良");
});

const hvp: ProjectCase = {
  year: 2025,
  programme: "high-value-patent",
  applicant: "企业",
  start: "2025-07-01",
  check: "2027-01-01",
  figures: {
    directions: { now: 1 },
    standard: { now: "已自评" },
    abnormal: { now: 0 },
    patents: { now: 90 },
    "patents-used": { now: 40 },
    "market-share": { base: "12.4%", now: "13%" },
  },
  reviews: {
    "2025.hvp.target.1-standard": { percent: 95 },
    "2025.hvp.target.2a-portfolio": { percent: 95 },
    "2025.hvp.target.3a-industrialisation": { percent: 95 },
  },
};

test("出现非正常专利申请，得分再高也是不合格", () => {
  const clean = scoreCase(hvp);
  expect([grade(clean), clean.flagged]).toEqual(["优", false]); // (3 × 0.95 + 3) ÷ 6 = 97.5
  expect(toNumber(clean.score.low, 2)).toBe(97.5);
  const broken = scoreCase({ ...hvp, figures: { ...hvp.figures, abnormal: { now: 1 } } });
  expect([grade(broken), broken.flagged, toNumber(broken.score.low, 2)]).toEqual(["不合格", true, 80.83]); // 4.85 ÷ 6
  expect(ranked([broken, clean])).toEqual([clean, broken]);
  expect(broken.findings.filter(({ severity }) => severity === "error").map(({ clause }) => clause)).toEqual([
    "2025.hvp.target.2b-no-abnormal",
  ]);
});

test("企业按 80%，高校按 30%；申报主体不明的不评分", () => {
  const ids = (given: ProjectCase): readonly string[] =>
    scoreCase(given).targets.map(({ clause }) => clause.id);
  expect(ids(hvp)).toContain("2025.hvp.target.3b-utilisation-ent");
  expect(ids(hvp)).not.toContain("2025.hvp.target.3d-utilisation-inst");
  const { applicant: _applicant, ...unnamed } = hvp;
  expect(ids({ ...unnamed, unit: "江苏示例大学" })).toContain("2025.hvp.target.3d-utilisation-inst");
  const unknown = scoreCase({ ...unnamed, unit: "示例中心" });
  expect(unknown.applicant).toBeNull();
  expect([toNumber(unknown.score.low, 0), toNumber(unknown.score.high, 0), grade(unknown)]).toEqual([
    0,
    100,
    "待定",
  ]);
  expect(chinese(unknown).join()).toContain("申报主体类型不明");
});

test.each([
  ["检查早于起始", { check: "2025-06-30" }, "检查日期 2025-06-30 早于起始日期 2025-07-01", "error"],
  ["起止倒置", { end: "2025-07-01" }, "结束日期 2025-07-01 不晚于起始日期 2025-07-01", "error"],
  ["没有起始日期", { start: null }, "起始日期未填", "warning"],
  ["没有检查日期", { check: null }, "检查日期未填", "warning"],
  ["合同实施期不同", { end: "2027-12-31" }, "合同实施期 30 个月，通知规定 24 个月", "notice"],
] as const)("%s是一条提示，不算滞后", (_name, change, words, severity) => {
  const score = scoreCase({ ...county, ...change });
  const found = score.findings.find(({ message }) => textOf(message, "zh-CN").includes(words));
  expect(found?.severity).toBe(severity);
  if (severity !== "notice") {
    expect(score.targets.map(({ status }) => status).filter((each) => /behind/u.test(each))).toEqual([]);
  }
});

test("合同延长到 36 个月，占比按合同（12 ÷ 36）", () => {
  const { pace } = scoreCase({ ...county, end: "2028-06-30" });
  expect([toNumber(pace.share!, 4), pace.years.length]).toEqual([0.3333, 3]);
});

const line = (key: SettingLine["key"], value: string, clause: string | null = null): SettingLine => ({
  year: key === "weight" ? 2025 : null,
  programme: key === "weight" ? ("protection-county" as ProgrammeId) : null,
  key,
  clause: clause as ClauseId | null,
  value: exactFromText(value)!,
  cell: `F${key}`,
});
const settings = (...lines: readonly SettingLine[]): ScoreSettings => ({
  file: "中期.xlsx",
  sheet: "评分设置",
  lines,
  faults: [],
});
const weights = (values: readonly string[]): readonly SettingLine[] =>
  ["1-close-rate", "2a-window", "2b-caseload", "3a-dept", "3b-courtroom", "3c-cycle", "4-team"].map(
    (id, index) => line("weight", values[index] ?? "0", `2025.prot-county.target.${id}`),
  );

test("权重合计正好 100（可有小数）才采用", () => {
  const given = ["12.5", "12.5", "25", "10", "20", "10", "10"];
  const score = scoreCase(county, { settings: settings(...weights(given)), stage: null });
  // 12.5 + 12.5 + 25 ÷ 2 + 10 + 0 + 10 × 0.8 + 10
  expect([score.equalWeights, toNumber(score.score.low, 4)]).toEqual([false, 65.5]);
});

test("权重合计 99.9 不采用，说明合计数，按平均权重", () => {
  const given = ["12.4", "12.5", "25", "10", "20", "10", "10"];
  const score = scoreCase(county, { settings: settings(...weights(given)), stage: null });
  expect([score.equalWeights, compare(score.score.low, fraction(530, 7))]).toEqual([true, 0]);
  expect(chinese(score)).toContain("权重合计 99.9，应为 100，未采用，按平均权重");
});

test("等级线、严重滞后线可以调整，次序颠倒的不采用", () => {
  const lower = scoreCase(county, {
    settings: settings(line("good", "75"), line("fair", "50"), line("tolerance", "40")),
    stage: null,
  });
  expect(grade(lower)).toBe("良");
  expect(lower.targets.find(({ clause }) => clause.id.endsWith("2b-caseload"))?.status).toBe("behind");
  const wrong = scoreCase(county, { settings: settings(line("fair", "85")), stage: null });
  expect([grade(wrong), chinese(wrong).join().includes("等级分数线应由高到低")]).toEqual(["中", true]);
});

const centre = (check: string, figures: ProjectCase["figures"] = {}): ProjectScore =>
  scoreCase({ year: 2024, programme: "operation-centre", start: "2024-07-01", check, figures });

test("2024 年运营中心满一年才评估，后续资金看评分", () => {
  const early = centre("2025-06-29");
  expect([early.funds?.advice, early.funds?.from]).toEqual(["not-yet", "2025-06-30"]);
  expect(early.findings.map(({ clause }) => clause)).toContain("2024.oc.org.midterm");
  // The year that the pace calls over is over for the money as well.
  expect(centre("2025-06-30").pace.years[0]!.state).toBe("complete");
  expect(["2025-06-30", "2025-07-01"].map((check) => centre(check).funds?.advice)).toEqual(["open", "open"]);
  const nothing = Object.fromEntries(
    ["converted", "smes", "pledge-amount", "pledge-count"].map((id) => [id, { base: 10, y1: 10 }]),
  );
  const hold = centre("2025-07-01", {
    ...nothing,
    "events-park": { now: 0 },
    push: { y1: 0 },
    transfers: { y1: 0 },
    "transfer-amount": { y1: 0 },
  });
  expect([hold.funds?.advice, toNumber(hold.score.high, 2)]).toEqual(["hold", 50]); // 7 of 14 still open
  expect(scoreCase({ ...county }).funds).toBeNull();
});

test("已违反的指标还缺一年的数，缺的数照样列出，未定的分说明原因", () => {
  const score = scoreCase({
    year: 2025,
    programme: "operation-centre",
    start: "2025-07-01",
    check: "2027-07-01",
    figures: { push: { y1: 2500 } },
  });
  const target = score.targets.find(({ clause }) => clause.id === "2025.oc.target.c1-push")!;
  expect(target.status).toBe("breached");
  expect(missingText(score, "zh-CN")).toContain(
    "第2年 精准推送信息（按立项时确定的口径计数）（push/year-2）",
  );
  const reported = score.targets.filter(
    ({ target: { kind }, status }) => kind === "target" && status === "not-reported",
  );
  expect(openText(score, "zh-CN")).toContain(`未报送 ${reported.length + 1} 项`);
});

test.each([
  ["90 分是优", ["90", "0", "0", "0", "10", "0", "0"], "优"],
  ["89.99 分是良", ["89.99", "0", "0", "0", "10.01", "0", "0"], "良"],
  ["80 分是良", ["80", "0", "0", "0", "20", "0", "0"], "良"],
  ["79.99 分是中", ["79.99", "0", "0", "0", "20.01", "0", "0"], "中"],
  ["60 分是中", ["60", "0", "0", "0", "40", "0", "0"], "中"],
  ["59.99 分是差", ["59.99", "0", "0", "0", "40.01", "0", "0"], "差"],
])("等级线两边：%s", (_name, given, wanted) => {
  const score = scoreCase(county, { settings: settings(...weights(given)), stage: null });
  expect([score.equalWeights, grade(score)]).toEqual([false, wanted]);
});

test("实施前已有而没有别的要做，不写“尚待完成”；基期已达标的使用率不写“升至”", () => {
  const held = scoreCase({ ...county, figures: { ...county.figures, window: { now: "实施前已有" } } });
  const window = held.targets.find(({ clause }) => clause.id === "2025.prot-county.target.2a-window")!;
  expect([window.status, window.remedy]).toEqual(["on-track", []]);
  const label = scoreCase({
    year: 2025,
    programme: "geographical-indication",
    start: "2025-07-01",
    check: "2026-07-01",
    figures: { "label-qualified": { base: 100, now: 100 }, "label-users": { base: 90, now: 85 } },
  }).targets.find(({ clause }) => clause.id === "2025.gi.target.2-label")!;
  expect(linesOfPart(label, "expected", "zh-CN")).toEqual(["基期已不低于 85%，目前应不低于 85%，本工具约定"]);
});

test("分数相同的并列名次，下一名空出；不合格的排在最后", () => {
  const better = scoreCase({ ...county, figures: { ...county.figures, courtroom: { now: "进行中" } } });
  const [first, second] = [scoreCase(county), scoreCase({ ...county, unit: "另一单位" })];
  const broken = scoreCase({ ...hvp, figures: { ...hvp.figures, abnormal: { now: 1 } } });
  const all = [broken, first, second, better];
  expect(all.map((each) => rankIn(all, each))).toEqual([4, 2, 2, 1]);
});

test("档次的分界调整后，计算过程写调整后的分界", () => {
  const graded: ProjectCase = {
    ...hvp,
    reviews: { "2025.hvp.target.3a-industrialisation": { band: "reached" } },
  };
  const score = scoreCase(graded, { settings: settings(line("reached", "85")), stage: null });
  const target = score.targets.find(({ clause }) => clause.id === "2025.hvp.target.3a-industrialisation")!;
  expect(workingText(target, "zh-CN")).toContain("判断：评审人评定：达成预期（100%–85%）");
});

test("差一点满分的得分与满分写到同样的位数", () => {
  const score = scoreCase({
    year: 2025,
    programme: "operation-centre",
    start: "2025-07-01",
    check: "2026-07-01",
    figures: { push: { y1: 4999 } },
  });
  const target = score.targets.find(({ clause }) => clause.id === "2025.oc.target.c1-push")!;
  expect(targetPointsText(target, "zh-CN")).toBe("7.691 / 7.692 分");
});

test("按时间折算的应达与实际写到分得出高下的位数", () => {
  // 12 and 15 of 31 months: 10% × 12.4839 ÷ 24 = 5.20161…%, of which 5.20139% is short.
  const score = scoreCase({
    ...county,
    check: "2026-07-16",
    figures: { cycle: { base: 10_000_000, now: 10_000_000 - 520_139 } },
  });
  const target = score.targets.find(({ clause }) => clause.id === "2025.prot-county.target.3c-cycle")!;
  const [actual, expected] = ["actual", "expected"].map(
    (part) => linesOfPart(target, part as "actual" | "expected", "zh-CN")[0]!,
  );
  expect([target.status, actual!.split("= ").at(-1), /= ([\d.]+%)/u.exec(expected!)?.[1]]).toEqual([
    "behind",
    "5.201%",
    "5.202%",
  ]);
});

test("同一项目填了两次，两处都评并提示", () => {
  const project = reportedProject(county);
  const scores = scoreProjects({
    sheets: { projects: [project, { ...project, row: 60 }], refused: [] },
    settings: null,
    stage: null,
  });
  expect(scores.projects).toHaveLength(2);
  expect(scores.findings.map(({ message }) => textOf(message, "zh-CN"))).toEqual([
    "同一项目已在“中期检查”第 5 行填报，两处都评了分",
  ]);
});
