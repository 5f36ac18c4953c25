// The form of 中期检查, which the template writes and the reader reads: its columns, the lines about a project, and the rows
// of figures, targets and tasks that a programme asks for.
import { clauseOf } from "../notices/registry.ts";
import type {
  ApplicantClass,
  Clause,
  ClauseId,
  Figure,
  FigureId,
  Notice,
  ProgrammeId,
  Target,
} from "../notices/schema.ts";
import { bindsApplicant, taskClauses, targetsOf } from "../notices/targets.ts";
import type { Slot } from "./midterm-sheet.ts";

export const midtermSheetName = "中期检查";

export const midtermColumns = [
  "locator",
  "title",
  "figure",
  "unit",
  "basis",
  "base",
  "year-1",
  "year-2",
  "year-3",
  "now",
  "evidence",
  "remark",
  "demand",
  "contractDemand",
  "contractBase",
  "change",
  "band",
  "percent",
  "opinion",
  "code",
] as const;
export type MidtermColumn = (typeof midtermColumns)[number];

/** Headers, Chinese in every language: they are how the sheet is known again. Widths in half characters. */
export const midtermHeaders: Readonly<
  Record<MidtermColumn, { readonly header: string; readonly width: number }>
> = {
  locator: { header: "条款", width: 20 },
  title: { header: "指标", width: 30 },
  figure: { header: "填报项", width: 40 },
  unit: { header: "单位", width: 8 },
  basis: { header: "口径", width: 14 },
  base: { header: "基期（起始前）", width: 14 },
  "year-1": { header: "第1年", width: 12 },
  "year-2": { header: "第2年", width: 12 },
  "year-3": { header: "第3年", width: 12 },
  now: { header: "累计/检查时", width: 14 },
  evidence: { header: "证明材料", width: 26 },
  remark: { header: "备注", width: 22 },
  demand: { header: "通知要求", width: 26 },
  contractDemand: { header: "合同目标值", width: 12 },
  contractBase: { header: "合同基期", width: 12 },
  change: { header: "变更依据", width: 20 },
  band: { header: "评定档次", width: 22 },
  percent: { header: "评定得分率", width: 12 },
  opinion: { header: "评审意见", width: 30 },
  code: { header: "编号", width: 40 },
};

/** The lines about the project, by their labels. */
export const midtermLabels = {
  project: "项目名称",
  unit: "承担单位",
  programme: "项目类别",
  year: "年度",
  start: "起始日期",
  end: "结束日期",
  check: "检查日期",
  stage: "检查类型",
  applicant: "申报主体类型",
  productKind: "产品类型",
  yearsBy: "年度口径",
} as const;
export type MidtermLabel = keyof typeof midtermLabels;

export const stageWords = { "mid-term": "中期检查", acceptance: "验收" } as const;
export const yearsByWords = { project: "项目年度", calendar: "自然年" } as const;
export const applicantWords = ["企业", "高校", "科研机构", "新型研发机构"] as const;
export const taskWords = { done: "已开展", open: "未开展" } as const;
export const bandChoices = {
  reached: "达成预期（100%–80%）",
  partly: "部分达成（80%–60%）",
  "not-reached": "未达成（60%–0%）",
} as const;

/** A row of the form. */
export type FormRow =
  | { readonly kind: "section"; readonly section: "targets" | "quantified-tasks" | "tasks" }
  | {
      readonly kind: "figure";
      readonly code: string;
      readonly target: Target;
      readonly clause: Clause;
      readonly figure: Figure;
      readonly item: number | null;
      /** The first row of its target: where title, contract and review stand. */
      readonly first: boolean;
    }
  /** A target that asks for no figure of its own. */
  | { readonly kind: "target"; readonly code: string; readonly target: Target; readonly clause: Clause }
  | { readonly kind: "task"; readonly code: string; readonly clause: Clause; readonly parts: number };

/** The id of a figure's row: "2025.oc.target.c1-push/push", "…/pool-firms#2". */
export function codeOf(clause: ClauseId, figure: FigureId, item: number | null): string {
  return `${clause}/${figure}${item === null ? "" : `#${item}`}`;
}

/** The parts of a row's id; null where the text is none. */
export function codeParts(
  text: string,
): { readonly clause: string; readonly figure: string | null; readonly item: number | null } | null {
  const match = /^(\d{4}\.[a-z0-9.-]+)(?:\/([a-z0-9-]+)(?:#(\d+))?)?$/u.exec(text.normalize("NFKC").trim());
  if (match === null) return null;
  const [, clause = "", figure = null, item] = match;
  return { clause, figure, item: item === undefined ? null : Number(item) };
}

function targetRows(notice: Notice, target: Target): readonly FormRow[] {
  const clause = clauseOf(notice, target.clause);
  const rows = target.figures.flatMap(
    (figure): { readonly figure: Figure; readonly item: number | null }[] =>
      figure.perItem === null
        ? [{ figure, item: null }]
        : Array.from({ length: figure.perItem.upTo }, (_, index) => ({ figure, item: index + 1 })),
  );
  if (rows.length === 0) return [{ kind: "target", code: clause.id, target, clause }];
  return rows.map(({ figure, item }, index) => ({
    kind: "figure",
    code: codeOf(clause.id, figure.id, item),
    target,
    clause,
    figure,
    item,
    first: index === 0,
  }));
}

/** The rows that a project of a programme fills in; an applicant that is not known gets those of every kind. */
export function formRows(
  notice: Notice,
  programme: ProgrammeId,
  applicant: ApplicantClass | null,
): readonly FormRow[] {
  const targets = targetsOf(notice, programme).filter((each) => bindsApplicant(each, applicant) !== false);
  const rowsOf = (kind: Target["kind"]): readonly FormRow[] =>
    targets.filter((each) => each.kind === kind).flatMap((each) => targetRows(notice, each));
  const tasks = taskClauses(notice, programme, applicant);
  const section = (
    name: "targets" | "quantified-tasks" | "tasks",
    rows: readonly FormRow[],
  ): readonly FormRow[] => (rows.length === 0 ? [] : [{ kind: "section", section: name }, ...rows]);
  return [
    ...section("targets", rowsOf("target")),
    ...section("quantified-tasks", rowsOf("quantified-task")),
    ...section(
      "tasks",
      tasks.map((clause) => ({
        kind: "task",
        code: clause.id,
        clause,
        parts: tasks.filter(({ partOf }) => partOf === clause.id).length,
      })),
    ),
  ];
}

/** The cells of a figure that are to be filled in; `years` is how many years the project runs. */
export function askedSlots(figure: Figure, years: number): readonly Slot[] {
  return figure.asks.flatMap((time): Slot[] => {
    switch (time) {
      case "base":
        return ["base"];
      case "years":
        return (["year-1", "year-2", "year-3"] as const).slice(0, years);
      case "total":
      case "now":
        return ["now"];
    }
  });
}
