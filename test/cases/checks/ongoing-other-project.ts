// 正在承担其他省级知识产权计划项目（含尾款未拨付）：验收与尾款的每一种状态，角色，级别，高校。
import type { RuleCase } from "../../support/rule-cases.ts";
import { headers } from "../../support/tables.ts";
import { led, running, someoneElse } from "../ledger-rows.ts";
import { brand, bureau, centre, government, highValue, university, unplaced } from "../rows.ts";

const hvp = "2025.hvp.excl.ongoing-other";
const ofBrand = "2025.brand.excl.ongoing-other";
const firm = "苏州绿环智能科技有限公司";
const school = "江苏科技大学";
const table = [{ rows: [highValue(firm)] }];
const error = { clause: hvp, severity: "error", verdict: "broken", rows: [4] } as const;
const toVerify = { clause: hvp, severity: "warning", verdict: "unknown", rows: [4] } as const;
const clear = { expected: [], met: { [hvp]: [4] } } as const;
const header = [...headers, "学院", "学科领域方向"];

export const cases: readonly RuleCase[] = [
  { name: "台账中没有该单位：符合", tables: table, 立项台账: [someoneElse], ...clear },
  {
    name: "工业品牌项目未验收：不得申报高价值专利",
    tables: table,
    立项台账: [running(firm)],
    expected: [{ ...error, reading: "A18", figure: "2023 年立项", message: "ledger.ongoing" }],
    met: { [hvp]: [] },
  },
  {
    name: "已验收、尾款未拨付：仍是正在承担",
    tables: table,
    立项台账: [running(firm, { 验收状态: "已验收", 尾款状态: "未拨付" })],
    expected: [error],
  },
  {
    name: "已验收、尾款已拨付：不受限",
    tables: table,
    立项台账: [running(firm, { 验收状态: "已验收", 尾款状态: "已拨付" })],
    ...clear,
  },
  {
    name: "已验收、尾款空白：待核实",
    tables: table,
    立项台账: [running(firm, { 验收状态: "已验收" })],
    expected: [{ ...toVerify, doubts: ["payment"] }],
  },
  {
    name: "已终止：不是正在承担",
    tables: table,
    立项台账: [running(firm, { 验收状态: "终止", 尾款状态: "未拨付" })],
    ...clear,
  },
  {
    name: "验收状态空白：待核实",
    tables: table,
    立项台账: [running(firm, { 验收状态: null })],
    expected: [{ ...toVerify, doubts: ["status"] }],
  },
  {
    name: "验收状态写法认不出：待核实",
    tables: table,
    立项台账: [running(firm, { 验收状态: "见附件" })],
    expected: [{ ...toVerify, doubts: ["status"] }],
  },
  {
    name: "只是参与单位：警示",
    tables: table,
    立项台账: [running(firm, { 角色: "参与" })],
    expected: [{ ...toVerify, doubts: ["partner"] }],
  },
  {
    name: "高价值专利项目的参与单位，在研：警示",
    tables: table,
    立项台账: [led(firm, { 角色: "参与", 验收状态: "在研" })],
    expected: [{ ...toVerify, doubts: ["partner"] }],
  },
  { name: "角色空白：视为承担", tables: table, 立项台账: [running(firm, { 角色: null })], expected: [error] },
  { name: "市级在研项目：不在此条", tables: table, 立项台账: [running(firm, { 级别: "市级" })], ...clear },
  {
    name: "级别空白：待核实",
    tables: table,
    立项台账: [running(firm, { 级别: null })],
    expected: [{ ...toVerify, doubts: ["level"] }],
  },
  {
    name: "名称近似：待核实",
    tables: table,
    立项台账: [running("苏州绿环智造科技有限公司")],
    expected: [{ ...toVerify, doubts: ["name-similar"] }],
  },
  {
    name: "牵头的高价值专利项目在研：由“承担过”一条说明，此处不重复",
    tables: table,
    立项台账: [led(firm, { 验收状态: "在研" })],
    expected: [],
    met: { [hvp]: [] },
  },
  {
    name: "台账未写年度的在研项目：照状态判定",
    tables: table,
    立项台账: [running(firm, { 立项年度: null })],
    expected: [{ ...error, figure: null }],
  },
  {
    name: "与本次同年立项的别类项目：尚不算正在承担，待核实",
    tables: table,
    立项台账: [running(firm, { 立项年度: 2025 })],
    expected: [{ ...toVerify, doubts: ["same-year"] }],
  },
  {
    name: "2025 年的同类项目就是本次申报，不算",
    tables: [{ rows: [brand(firm)] }],
    立项台账: [running(firm, { 立项年度: 2025 })],
    expected: [],
    met: { [ofBrand]: [4] },
  },
  {
    name: "工业品牌：有在研的高价值专利项目，不得申报",
    tables: [{ rows: [brand(firm)] }],
    立项台账: [led(firm, { 验收状态: "在研" })],
    expected: [{ ...error, clause: ofBrand }],
  },
  {
    name: "工业品牌：以前的项目已验收付清，没有历史限制",
    tables: [{ rows: [brand(firm)] }],
    立项台账: [led(firm), running(firm, { 验收状态: "已验收", 尾款状态: "已拨付" })],
    expected: [],
    met: { [ofBrand]: [4] },
  },
  {
    name: "未能归类的企业：高价值专利与工业品牌两条都可能，只报一次",
    tables: [{ rows: [{ ...unplaced, 申报单位: firm }] }],
    立项台账: [running(firm)],
    expected: [{ ...toVerify, doubts: ["placement"], also: [ofBrand] }],
  },
  {
    name: "高校按全校看：别类省级项目在研，是错误",
    tables: [{ rows: [university(school)] }],
    立项台账: [running(school, { 项目类别: "知识产权运营中心" })],
    expected: [error],
  },
  {
    name: "高校其他学院的高价值专利项目在研：警示",
    tables: [{ header, rows: [university(school, { 学院: "机械学院", 学科领域方向: "智能焊接" })] }],
    立项台账: [led(school, { 学院: "材料学院", 学科领域方向: "高温合金", 验收状态: "在研" })],
    expected: [{ ...toVerify, doubts: ["other-college"] }],
  },
  {
    name: "高校同一学院的高价值专利项目在研：由“再次申报”一条说明",
    tables: [{ header, rows: [university(school, { 学院: "材料学院", 学科领域方向: "智能焊接" })] }],
    立项台账: [led(school, { 学院: "材料学院", 学科领域方向: "高温合金", 验收状态: "在研" })],
    expected: [],
    met: { [hvp]: [] },
  },
  {
    name: "附件1、附件3-2、附件4 没有此限",
    tables: [
      {
        rows: [
          bureau("昆山市知识产权局"),
          government("昆山市人民政府"),
          centre("昆山经济技术开发区管理委员会"),
        ],
      },
    ],
    立项台账: [
      running("昆山市知识产权局"),
      running("昆山市人民政府"),
      running("昆山经济技术开发区管理委员会"),
    ],
    expected: [],
    met: { [hvp]: [], [ofBrand]: [] },
  },
];
