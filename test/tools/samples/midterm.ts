// A workbook of six projects over five programmes at mid-term, as reviewers fill it in. Units and figures are invented; the
// sums are worked out by hand in test/cases/midterm/sample.ts.
import { noticeOf } from "../../../src/notices/registry.ts";
import { midtermColumns, midtermLabels, type MidtermColumn } from "../../../src/sheets/midterm-form.ts";
import { midtermPlan } from "../../../src/sheets/midterm-plan.ts";
import type { ProjectSeed } from "../../../src/sheets/midterm-seeds.ts";
import { settingsPlan } from "../../../src/sheets/midterm-settings-plan.ts";
import type { PlanCell, PlanValue, SheetPlan } from "../../../src/sheets/sheet-plan.ts";
import { writeWorkbookFile } from "../../../src/workbook/xlsx/write-workbook-file.ts";

interface SampleProject {
  readonly seed: ProjectSeed;
  /** By the last part of the row's id ("c1-push/push"), or the last part of the clause for judgements and tasks. */
  readonly rows: Readonly<Record<string, Partial<Record<MidtermColumn, PlanValue>>>>;
}

const project = (
  year: number,
  programme: string,
  unit: string,
  name: string,
  start: string | null,
  check: string,
  rows: SampleProject["rows"],
  more: Partial<ProjectSeed> = {},
): SampleProject => ({
  seed: {
    project: name,
    unit,
    year,
    programme: programme as ProjectSeed["programme"],
    start,
    end: null,
    check,
    applicant: null,
    productKind: null,
    ...more,
  },
  rows,
});

const yearOf = (base: number, year1: number, more: Partial<Record<MidtermColumn, PlanValue>> = {}) => ({
  base,
  "year-1": year1,
  ...more,
});

export const sampleProjects: readonly SampleProject[] = [
  project(
    2025,
    "operation-centre",
    "苏州娄东高新技术产业开发区管委会",
    "高端装备产业知识产权运营中心",
    "2026-01-01",
    "2026-12-31",
    {
      "target.0-overall": {
        percent: 0.7,
        band: "部分达成（80%–60%）",
        opinion: "转化能力有提升，链主企业参与不足",
      },
      "p1-converted/converted": yearOf(80, 100, { evidence: "转化清单（附件1）" }),
      "p2-sme/smes": yearOf(40, 47),
      "p3a-pledge-amount/pledge-amount": yearOf(12000, 16800),
      "p3b-pledge-count/pledge-count": yearOf(30, 33),
      "p4-recognition/recognised-authority": { now: 0 },
      "p4-recognition/recognised-media": { now: 0 },
      "p4-recognition/promoted": { now: 0 },
      "p5-events/events-park": { now: 6 },
      "p5-events/events-joint": { now: 2 },
      "c1-push/push": { "year-1": "5 640条" },
      "c1-catalogue/catalogue": { now: "已完成", remark: "2026-05 建成" },
      "c3-training/trainees": { now: 212 },
      "c5-events/events-centre": { now: 3 },
      "task.one-chain/chains": { now: 1 },
      "task.1-centre.establish": { now: "已开展" },
      "task.1-centre.plan": { now: "已开展" },
      "task.2-platform.platform": { now: "未开展", remark: "招标中" },
    },
  ),
  project(
    2025,
    "high-value-patent",
    "苏州云启半导体有限公司",
    "高性能模拟芯片高价值专利培育",
    "2025-07-01",
    "2026-12-31",
    {
      "2-information.directions/directions": { now: 2 },
      "1-standard/standard": { now: "已自评" },
      "2a-portfolio/portfolios": { now: 3, band: "达成预期（100%–80%）", percent: 0.85 },
      "2a-portfolio/filed": { now: 42, contractDemand: 60 },
      "2a-portfolio/portfolio-granted": { now: 18 },
      "2b-no-abnormal/abnormal": { now: 1, remark: "2026-03 通报" },
      "3b-utilisation-ent/patents": { now: 90 },
      "3b-utilisation-ent/patents-used": { now: 32 },
      "3c-market/market-share": { base: 0.124 },
    },
  ),
  project(
    2026,
    "hvp-innovation",
    "江苏泓川大学",
    "柔性传感材料高价值专利培育",
    null, // 入库, not yet granted
    "2026-12-31",
    {
      "2-information.directions/directions": { now: 1 },
      "1a-portfolio/portfolios": { now: 1, percent: 0.88, opinion: "布局合理，尚未形成组合保护" },
      "1b-no-abnormal/abnormal": { now: 0 },
      "2d-utilisation-inst/institution-patents": { now: 20 },
      "2d-utilisation-inst/institution-patents-used": { now: 3 },
    },
    { applicant: "高校" },
  ),
  project(
    2025,
    "brand-industrial",
    "扬州澜石轴承有限公司",
    "澜石商标品牌培育和保护",
    "2025-09-01",
    "2026-12-31",
    {
      "1-strategy.meetings/meetings": { "year-1": 4 },
      "2-identity.coverage/markets": { now: 10 },
      "2-identity.coverage/markets-registered": { now: 5 },
      "2-identity.coverage/markets-pending": { now: 1 },
      "3-operation.annual-plan/annual-plans": { "year-1": 1 },
      "5-enforcement.monitor-report/monitor-reports": { "year-1": 0 },
      "1a-sales/brand-sales": yearOf(5200, 5650),
      "1b-range/sales-regions": { base: 12, now: 14 },
      "1c-share/market-share": { base: 0.08, now: 0.076 },
      "2a-value/brand-value": {
        base: 3.2,
        now: 3.6,
        band: "达成预期（100%–80%）",
        percent: 0.85,
        opinion: "评估报告与立项时同一机构",
      },
      "2b-recognition/jiangsu-boutique": { now: 0 },
      "2b-recognition/international-brand": { now: 0 },
      "2b-recognition/quality-award": { now: 1, evidence: "市长质量奖证书（附件4）" },
      "2b-recognition/quality-nomination": { now: 0 },
      "2b-recognition/ranking": { now: 0 },
      "2b-recognition/well-known-mark": { now: 0 },
      "2b-recognition/recognition-stage": { now: "已获得" },
    },
    { end: "2026-12-31" },
  ),
  project(
    2025,
    "geographical-indication",
    "云溪县人民政府",
    "云溪白芹地理标志培育和保护",
    "2025-10-01",
    "2026-12-31",
    {
      "1-planning.meetings/meetings": { "year-1": 2 },
      "2-quality.sampling/sampling": { "year-1": 5 },
      "5-enforcement.actions/campaigns": { "year-1": 1 },
      "5-enforcement.reporting/enforcement-reports": { "year-1": 6 },
      "7-highlight.highlight/highlight": { now: "进行中" },
      "1-standards/standard-growing": { now: "已形成文件或草案" },
      "1-standards/standard-processing": { now: "已形成文件或草案" },
      "1-standards/standard-management": { now: "进行中" },
      "1-standards/standard-storage": { now: "未开展" },
      "2-label/label-qualified": { base: 200, now: 210 },
      "2-label/label-users": { base: 120, now: 150, contractDemand: 0.8 },
      "3a-sales/gi-sales": yearOf(8000, 8600),
      "3b-area/sales-regions": { base: 6, now: 8 },
      "3c-share/market-share": { base: 0.15, now: 0.155 },
      "3d-value/brand-value": { base: 12.5 },
      "3e-spillover/jobs": { now: 320, percent: 0.82 },
      "4a-example/example": { now: "已形成初稿" },
      "4b-praise/praise": { now: "未获得" },
    },
    { productKind: "农产品" },
  ),
  project(
    2024,
    "operation-centre",
    "常州滆西高新技术产业开发区管委会",
    "新能源产业知识产权运营中心",
    "2024-07-01",
    "2025-12-31",
    {
      "target.0-overall": { percent: 0.8 },
      "p1-converted/converted": yearOf(50, 62, { "year-2": 40 }),
      "p2-sme/smes": yearOf(20, 24),
      "p3-securitisation/securitisation": { now: "筹备中" },
      "p3a-pledge-amount/pledge-amount": yearOf(5000, 6000),
      "p3b-pledge-count/pledge-count": yearOf(0, 8, { percent: 0.85, opinion: "首年起步，项目质量较好" }),
      "p4-recognition/recognised-authority": { now: 0 },
      "p4-recognition/recognised-media": { now: 0 },
      "p4-recognition/promoted": { now: 1 },
      "p5-events/events-park": { now: 10, contractDemand: 12 },
      "c1-push/push": { "year-1": 5200, "year-2": 2100 },
      "c1-catalogue/catalogue": { now: "已完成" },
      "c2-transfer/transfers": { "year-1": 60, "year-2": 15 },
      "c2-transfer/transfer-amount": { "year-1": "1,200万元", "year-2": 300 },
      "c3-training/trainees": { now: 140 },
      "target.c4-contribution": { percent: 0.8 },
      "c5-events/events-centre": { now: 8 },
      "task.one-chain/chains": { now: 1 },
    },
  ),
];

/** Puts a value into a cell of the plan that is there to be filled in. */
function filled(plan: SheetPlan, projects: readonly SampleProject[]): SheetPlan {
  const rows: (readonly PlanCell[])[] = [...plan.rows];
  const code = midtermColumns.indexOf("code");
  let at = -1;
  const pending = projects.map(({ rows: given }) => new Set(Object.keys(given)));
  for (const [index, cells] of plan.rows.entries()) {
    if (cells[1]?.value === midtermLabels.project) at += 1;
    const id = String(cells[code]?.value ?? "");
    const [key, values] =
      Object.entries(projects[at]?.rows ?? {}).find(([each]) => id.endsWith(`.${each}`)) ?? [];
    if (key === undefined || values === undefined) continue;
    pending[at]?.delete(key);
    rows[index] = cells.map((cell, column) => {
      const name = midtermColumns[column];
      const value = name === undefined ? undefined : values[name];
      return value === undefined ? cell : { ...cell, value };
    });
  }
  const left = pending.flatMap((keys) => [...keys]);
  if (left.length > 0) throw new Error(`No rows for ${left.join(", ")}`);
  return { ...plan, rows };
}

/** 中期检查 filled in, and 评分设置 left as it is. */
export function midtermSample(): Uint8Array {
  const plan = midtermPlan({
    projects: sampleProjects.map(({ seed }) => seed),
    existing: [],
    notice: noticeOf,
    locale: "zh-CN",
  });
  if (plan === null) throw new Error("No projects");
  const scopes = new Map(
    sampleProjects.map(({ seed: { year, programme } }) => [`${year} ${programme}`, { year, programme }]),
  );
  const programmes = [...scopes.values()].flatMap(({ year, programme }) => {
    const notice = noticeOf(year);
    return notice === null ? [] : [{ notice, programme }];
  });
  return writeWorkbookFile([filled(plan, sampleProjects), settingsPlan(programmes, null, "zh-CN")]);
}
