// What users read: the sheets that we make for them to fill in. Their column headers are the notice's own words, in Chinese.
import { filled, fixed } from "../define.ts";

interface Named {
  readonly zh: string;
  readonly en: string;
}

export const templateMessages = {
  "template.evidence.title": filled<{ year: number; programme: Named }>({
    zh: (p) => `${p.year}年度${p.programme.zh}：申报条件核验`,
    en: (p) => `${p.programme.en} ${p.year}: evidence for the conditions`,
  }),
  "template.basis": filled<{ title: string; number: string; annex: string }>({
    zh: (p) => `依据：《${p.title}》（${p.number}）${p.annex}`,
    en: (p) => `By: 《${p.title}》（${p.number}）${p.annex}`,
  }),
  "template.evidence.lines": fixed(
    "每个申报单位填一行。有底色的单元格需要填写，“—”不用填；列可以移动、增加，表头文字请勿改动。",
    "One line for each applicant. Fill in the coloured cells; “—” is not asked. Columns may be moved and added; please leave their headers as they are.",
  ),
  "template.evidence.lines.joint": filled<{ leads: number; participants: number }>({
    zh: (p) =>
      `每个联合申报项目填 ${p.leads + p.participants} 行：牵头单位 ${p.leads} 家、参与单位 ${p.participants} 家，各填各的数据。有底色的单元格需要填写，“—”不用填；表头文字请勿改动。`,
    en: (p) =>
      `${p.leads + p.participants} lines for each joint project: ${p.leads} lead, ${p.participants} participants, each with its own figures. Fill in the coloured cells; “—” is not asked. Please leave the headers as they are.`,
  }),
  "template.evidence.answers": fixed(
    "金额按表头的计量填数字，也可写成“3000万元”“2亿元”；数量填整数，确实没有的填 0；日期写到日。暂时没有数据的留空，不要填 0。条款见表头的批注，选中单元格有填写提示。",
    "Amounts: a number as the header counts, or with its unit (3000万元, 2亿元). Numbers of things: whole, 0 where there is none. Dates: to the day. Leave blank what you do not have yet, never 0. The clause is in the header’s note; select a cell for help.",
  ),

  "template.guide.amount": filled<{ unit: string }>({
    zh: (p) => `填数字，以${p.unit}计；也可写“3000万元”“2亿元”。`,
    en: (p) => `A number in ${p.unit}, or with its unit: 3000万元, 2亿元.`,
  }),
  "template.guide.count": filled<{ unit: string }>({
    zh: (p) => `填整数（${p.unit}），没有的填 0。`,
    en: () => "A whole number; 0 where there is none.",
  }),
  "template.guide.date": fixed("填到日，如 2022-02-28。", "To the day, such as 2022-02-28."),
  "template.guide.yes-no": fixed("填“是”或“否”。", "是 (yes) or 否 (no)."),
  "template.guide.presence": filled<{ settled: readonly string[] }>({
    zh: (p) =>
      `没有的填“无”；有的填“有”或件数${p.settled.length === 0 ? "" : `；已处理的填“${p.settled.join("”“")}”`}。`,
    en: (p) =>
      `无 (none), 有 (some) or their number${p.settled.length === 0 ? "" : `; what is settled: ${p.settled.join(", ")}`}.`,
  }),
  "template.guide.choice": fixed("从下拉列表中选一项。", "Choose one from the list."),
  "template.guide.choices": fixed(
    "从下拉列表中选；有几项的，用顿号分开填写。",
    "Choose from the list; write several with 、 between them.",
  ),
  "template.guide.text": fixed("填写文字。", "Text."),
  "template.guide.optional": fixed("可不填。", "May be left blank."),
  "template.guide.unit": fixed(
    "填营业执照或登记证书上的全称，与汇总表一致。",
    "The full registered name, as in the recommendation table.",
  ),
  "template.guide.project": fixed("与汇总表一致。", "As in the recommendation table."),
  "template.guide.role": fixed("填“牵头”或“参与”。", "牵头 (lead) or 参与 (participant)."),
  "template.guide.lead": fixed(
    "填本项目牵头单位的全称。",
    "The full name of the unit that leads the project.",
  ),

  "template.regions.title": filled<{ years: readonly number[] }>({
    zh: (p) => `地区数据：${p.years.join("、")}年发明专利授权量和非正常专利申请撤回率`,
    en: (p) => `Region figures: invention grants and withdrawal rates of ${p.years.join(", ")}`,
  }),
  "template.regions.source": fixed(
    "以省知识产权局发布的数据为准。没有数据的留空，不要填 0。",
    "As published by the provincial IP administration. Leave blank what is not known, never 0.",
  ),
  "template.regions.counties": fixed(
    "县（市、区）的数据另起一行，填设区市和县（市、区）；县（市、区）空着的一行是设区市本身。“全省”是全省均值。",
    "Figures of a county go on a line of their own with city and county; a line without county is the city itself. 全省 is the provincial mean.",
  ),
  "template.regions.grants": fixed("填整数（件），如 12345。", "A whole number, such as 12345."),
  "template.regions.rate": fixed(
    "填百分数，如 85.3%。百分之百以内。",
    "A percentage such as 85.3%, up to 100%.",
  ),
  "template.ledger.title": fixed("立项台账：以往和在研项目", "Project ledger: earlier and running projects"),
  "template.ledger.lines": fixed(
    "每个承担单位、每个项目填一行。同一项目有几个单位的，各填一行，用角色区分牵头和参与；角色空着按牵头。",
    "One line for each unit and project. Several units of one project have a line each; the role tells lead from participant, and blank is lead.",
  ),
  "template.ledger.status": fixed(
    "验收状态、尾款状态空着的按“未注明”，有关核查会列为待核实。",
    "A blank acceptance or payment status counts as not stated; what depends on it is told as to be verified.",
  ),
  "template.ledger.year": fixed("填四位年份，如 2022。", "A year of four digits, such as 2022."),
  "template.ledger.former": fixed("多个用顿号分开。", "Several with 、 between them."),
  "template.choose": fixed("从下拉列表中选。", "Choose from the list."),
};
