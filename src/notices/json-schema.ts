// The JSON Schema of a notice file, for editors that check while one writes. Made from the zod schema, which stays the one
// that decides: what needs a look at the whole file (ids that exist, days on the calendar) no JSON Schema can say.
import * as z from "zod/mini";
import { checklistItem } from "./schema/checklist.ts";
import { evidence, evidenceInput } from "./schema/evidence.ts";
import {
  borrowedForm,
  cap,
  clause,
  condition,
  deadline,
  exclusion,
  family,
  noticeShape,
  printedForm,
  programme,
} from "./schema.ts";
import { applicantClass, clauseId, day, moment, readingId, severity } from "./schema/words.ts";

/** The parts under their names in `$defs`, with what they are. */
const parts: readonly (readonly [id: string, schema: z.ZodMiniType, description: string])[] = [
  ["printedForm", printedForm, "通知自带的汇总表格式：标题、表头各项、六栏及其依据条款。"],
  ["borrowedForm", borrowedForm, "通知没有附汇总表：沿用 borrowedFrom 年度的格式，格式不同只作提示（A49）。"],
  ["family", family, "几个项目类别合称的大类，如“高价值专利培育”。"],
  ["programme", programme, "一个项目类别：名称、申报主体、上限、条件、限制、时限。"],
  ["cap", cap, "推荐上限：per-city 固定数；per-city-by-grants 按授权量分两档。"],
  ["condition", condition, "申报条件：一种 kind 对应一种核查。"],
  ["exclusion", exclusion, "申报限制：对照立项台账或同表其他行。"],
  ["deadline", deadline, "截止时间：act 为谁的行为。"],
  ["evidence", evidence, "核验表“核验-<项目类别>”要填的内容；joint 为联合申报的家数。"],
  ["evidenceInput", evidenceInput, "核验表的一栏。"],
  ["checklistItem", checklistItem, "人工核对的一问；programmes 为空时整表只问一次。"],
  ["clause", clause, "通知的一句规范性文字，原文照录。"],
  ["clauseId", clauseId, "条款编号：年度.部分.内容，全文件唯一。"],
  ["readingId", readingId, "本工具的理解 A01–A58。"],
  ["moment", moment, "日期（至当日24时）或到分的时刻，北京时间。"],
  ["day", day, "日期。"],
  ["applicantClass", applicantClass, "申报单位的类别。"],
  ["severity", severity, "违反时的程度：error 错误，warning 警示，notice 提示。"],
];

/** The schema as `docs/notice.schema.json` holds it (2020-12). */
export function noticeJsonSchema(): object {
  const metadata = z.registry<{ id?: string; title?: string; description?: string }>();
  for (const [id, schema, description] of parts) metadata.add(schema, { id, description });
  metadata.add(noticeShape, { title: "申报通知规则文件（写法见 docs/notices.md）" });
  return z.toJSONSchema(noticeShape, { io: "input", metadata });
}
