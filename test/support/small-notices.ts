// A small notice of our own with evidence forms, so that readers and templates are tested on every kind of input without
// waiting for, or depending on, what the real notices ask.
import { noticeFrom } from "../../src/notices/registry.ts";
import type { EvidenceInput, Notice } from "../../src/notices/schema.ts";
import notice2025 from "../../src/notices/2025.json";

const clause = "2025.hvp.cond.ent.all";
const base = { englishName: "Figure", clause };

/** An input as a notice writes it, by what differs. */
type Written = Readonly<Record<string, unknown>> & { readonly id: string; readonly header: string };

export const joinedInputs: readonly Written[] = [
  { id: "rd-2023", header: "2023年研发费用", kind: "amount", unit: "万元", year: 2023 },
  {
    id: "rd-2024",
    header: "2024年研发费用",
    alsoHeaders: ["2024年研究开发费用"],
    kind: "amount",
    unit: "万元",
    year: 2024,
    hint: { zh: "按审计报告填写。", en: "From the audit report." },
  },
  { id: "patents", header: "有效专利数", kind: "count", unit: "件" },
  { id: "staff", header: "知识产权专兼职人员", kind: "count", unit: "人", applicants: ["enterprise"] },
  { id: "founded", header: "成立日期", kind: "date", optional: true },
  { id: "department", header: "是否设有知识产权管理机构", kind: "yes-no" },
  { id: "abnormal", header: "非正常专利申请", kind: "presence", settled: ["已撤回", "已修复"] },
  {
    id: "platform",
    header: "研发平台级别",
    kind: "choice",
    choices: [{ value: "国家级", also: ["国家"] }, { value: "省级", also: ["省"] }, { value: "市级" }],
    several: true,
    applicants: ["university", "institute"],
  },
  { id: "group", header: "所属集团", kind: "text", per: "project" },
];

interface SmallNotice {
  readonly joint?: boolean;
  readonly inputs?: readonly Written[];
}
const made = new Map<string, Notice>();

/** The notice of 2025 with evidence forms of ours: 高价值专利培育 asks for all inputs, 工业品牌 for two of its own. */
export function smallNotice(options: SmallNotice = {}): Notice {
  const key = JSON.stringify(options);
  const notice = made.get(key) ?? makeNotice(options);
  made.set(key, notice);
  return notice;
}

function makeNotice(options: SmallNotice): Notice {
  const forms: Readonly<Record<string, unknown>> = {
    "high-value-patent": {
      clause,
      joint: options.joint === true ? { leads: 1, participants: 2 } : null,
      inputs: (options.inputs ?? joinedInputs).map((input) => ({ ...base, ...input })),
    },
    "brand-industrial": {
      clause: null,
      inputs: [
        { ...base, id: "sales", header: "2024年销售收入", kind: "amount", unit: "万元", year: 2024 },
        { ...base, id: "since", header: "商标启用日期", kind: "date" },
      ],
    },
  };
  return noticeFrom({
    ...notice2025,
    programmes: notice2025.programmes.map((programme) => ({
      ...programme,
      evidence: forms[programme.id] ?? null,
      conditions: programme.conditions.filter(({ kind }) => kind === "withdrawal-rate-above-province"),
    })),
  });
}

/** An input of the small notice. */
export function inputOf(id: string, notice: Notice = smallNotice()): EvidenceInput {
  const inputs = notice.programmes.flatMap(({ evidence }) => evidence?.inputs ?? []);
  const input = inputs.find((each) => each.id === id);
  if (input === undefined) throw new Error(`No input ${id}`);
  return input;
}
