// The words that ledgers use for level, role, acceptance and final payment, as tables. Documented in docs/sheets.md.
import { projectLevels, type ProjectLevel } from "../notices/schema.ts";
import { saysNotGiven } from "./numbers.ts";
import type { AcceptanceStatus, FinalPaymentStatus, LedgerRole } from "./project-ledger.ts";
import { matchKey } from "./text.ts";

type WordTable<Value extends string> = Readonly<Record<Value, readonly string[]>>;

const roleWords: WordTable<Exclude<LedgerRole, "unreadable">> = {
  lead: [
    "牵头",
    "主持",
    "承担",
    "牵头单位",
    "主持单位",
    "承担单位",
    "主承担",
    "主承担单位",
    "牵头承担",
    "第一承担单位",
    "独立承担",
    "独立申报",
    "牵头方",
    "负责",
    "组长单位",
  ],
  partner: [
    "参与",
    "参加",
    "合作",
    "联合",
    "参与单位",
    "参加单位",
    "合作单位",
    "联合单位",
    "联合申报",
    "联合申报单位",
    "协作",
    "协作单位",
    "协办",
    "参与方",
    "合作方",
    "成员单位",
  ],
};

const acceptanceWords: WordTable<"ongoing" | "accepted" | "terminated"> = {
  ongoing: [
    "在研",
    "实施中",
    "未验收",
    "执行中",
    "进行中",
    "建设中",
    "在建",
    "待验收",
    "尚未验收",
    "正在实施",
    "实施",
    "在执行",
    "执行期",
    "执行期内",
    "实施期",
    "实施期内",
    "在实施",
    "建设期",
    "在建设",
    "未结题",
    "延期",
    "已延期",
    "延期中",
    "延期验收",
    "验收中",
    "未到期",
    "否",
    "未",
  ],
  accepted: [
    "已验收",
    "通过验收",
    "验收通过",
    "已通过验收",
    "已通过",
    "通过",
    "验收合格",
    "合格",
    "结题",
    "已结题",
    "完成验收",
    "已完成验收",
    "验收完成",
    "验收",
    "是",
    "已",
  ],
  terminated: [
    "终止",
    "已终止",
    "撤销",
    "已撤销",
    "撤项",
    "已撤项",
    "终止实施",
    "项目终止",
    "强制终止",
    "取消",
    "已取消",
    "中止实施",
  ],
};

const paymentWords: WordTable<"paid" | "unpaid"> = {
  paid: [
    "已拨付",
    "已结清",
    "已付",
    "拨付",
    "已拨",
    "结清",
    "已支付",
    "全部拨付",
    "已全部拨付",
    "付清",
    "已付清",
    "拨清",
    "已拨清",
    "已到账",
    "已下达",
    "无尾款",
    "一次性拨付",
    "是",
    "已",
  ],
  unpaid: [
    "未拨付",
    "待拨付",
    "未付",
    "未拨",
    "待付",
    "未支付",
    "待支付",
    "未结清",
    "尚未拨付",
    "未到账",
    "未下达",
    "部分拨付",
    "未全部拨付",
    "拨付中",
    "否",
    "未",
  ],
};

const levelWords: WordTable<ProjectLevel> = {
  省级: ["省级", "省", "省局", "省知识产权局", "江苏省", "省立项", "省级项目", "省计划"],
  市级: ["市级", "市", "市局", "设区市", "设区市级", "地市级", "市级项目"],
  县级: [
    "县级",
    "县",
    "区级",
    "区",
    "区县级",
    "县区级",
    "县(市、区)",
    "县(市、区)级",
    "县市区级",
    "县(市)级",
  ],
};

/** Finds the word in a table, with or without a remark in brackets: 已验收（优秀）. */
function find<Value extends string>(
  table: WordTable<Value>,
  values: readonly Value[],
  text: string,
): Value | null {
  const key = matchKey(text).replace(/[。.;；,，]+$/u, "");
  for (const word of [key, key.replace(/\([^()]*\)$/u, "")]) {
    const value = values.find((each) => table[each].includes(word));
    if (value !== undefined) return value;
  }
  return null;
}

/** Blank or a dash is the lead: a ledger of 承担单位 (A18). */
export function readRole(text: string): LedgerRole {
  if (/^[-/]*$/u.test(matchKey(text))) return "lead";
  return find(roleWords, ["lead", "partner"], text) ?? "unreadable";
}

/** 验收状态 */
export function readAcceptance(text: string): AcceptanceStatus {
  if (saysNotGiven(text)) return "not-given";
  return find(acceptanceWords, ["ongoing", "accepted", "terminated"], text) ?? "unreadable";
}

/** 尾款状态 */
export function readFinalPayment(text: string): FinalPaymentStatus {
  if (saysNotGiven(text)) return "not-given";
  return find(paymentWords, ["paid", "unpaid"], text) ?? "unreadable";
}

/** 级别; null where it is blank or no level of ours (国家级). */
export function readLevel(text: string): ProjectLevel | null {
  return find(levelWords, projectLevels, text);
}
