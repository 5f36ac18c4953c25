// 正在承担地理标志项目的地区：同一地区、市县重叠、验收状态，不含尾款。
import type { RuleCase } from "../../support/rule-cases.ts";
import { running } from "../ledger-rows.ts";
import { government, highValue } from "../rows.ts";

const clause = "2025.gi.excl.ongoing-region";
const gi = (unit: string, more = {}) =>
  running(unit, { 项目类别: "商标品牌培育和保护（地理标志）", ...more });
const kunshan = [{ rows: [government("昆山市人民政府")] }];
const error = { clause, severity: "error", verdict: "broken", rows: [4] } as const;
const toVerify = { clause, severity: "warning", verdict: "unknown", rows: [4] } as const;
const clear = { expected: [], met: { [clause]: [4] } } as const;

export const cases: readonly RuleCase[] = [
  {
    name: "同一地区在研：不得申报",
    tables: kunshan,
    立项台账: [gi("昆山市人民政府")],
    expected: [{ ...error, reading: "A16" }],
  },
  {
    name: "同一地区已验收：可以",
    tables: kunshan,
    立项台账: [gi("昆山市人民政府", { 验收状态: "已验收" })],
    ...clear,
  },
  {
    name: "同一地区已验收、尾款未拨付：此条不含尾款，可以",
    tables: kunshan,
    立项台账: [gi("昆山市人民政府", { 验收状态: "已验收", 尾款状态: "未拨付" })],
    ...clear,
  },
  {
    name: "同一地区验收状态空白：待核实",
    tables: kunshan,
    立项台账: [gi("昆山市人民政府", { 验收状态: null })],
    expected: [{ ...toVerify, doubts: ["status"] }],
  },
  { name: "同市的另一个县级市：可以", tables: kunshan, 立项台账: [gi("太仓市人民政府")], ...clear },
  {
    name: "设区市在研，所辖县申报：地区重叠，待核实",
    tables: kunshan,
    立项台账: [gi("苏州市人民政府")],
    expected: [{ ...toVerify, doubts: ["region-overlap"] }],
  },
  {
    name: "所辖县在研，设区市申报：地区重叠，待核实",
    tables: [{ rows: [government("苏州市人民政府")] }],
    立项台账: [gi("昆山市人民政府")],
    expected: [{ ...toVerify, doubts: ["region-overlap"] }],
  },
  {
    name: "设区市在研，同一设区市申报：错误",
    tables: [{ rows: [government("苏州市人民政府")] }],
    立项台账: [gi("苏州市人民政府")],
    expected: [error],
  },
  {
    name: "由协会承担，地区写在台账的列里：看地区不看单位",
    tables: kunshan,
    立项台账: [gi("昆山市阳澄湖大闸蟹协会", { 设区市: "苏州市", "县（市、区）": "昆山市" })],
    expected: [error],
  },
  {
    name: "由协会承担，台账只写到设区市：地区不明，待核实",
    tables: kunshan,
    立项台账: [gi("阳澄湖大闸蟹协会", { 设区市: "苏州市" })],
    expected: [{ ...toVerify, doubts: ["region"] }],
  },
  {
    name: "由本县市场监督管理局承担，台账没写地区：看得出是本地区，错误",
    tables: kunshan,
    立项台账: [gi("昆山市市场监督管理局")],
    expected: [error],
  },
  {
    name: "由本县协会承担，台账没写地区：名称像本地区，待核实",
    tables: kunshan,
    立项台账: [gi("昆山市阳澄湖大闸蟹协会")],
    expected: [{ ...toVerify, doubts: ["region"] }],
    met: { [clause]: [] },
  },
  {
    name: "由别县协会承担，台账没写地区：不是本地区，可以",
    tables: kunshan,
    立项台账: [gi("盱眙县龙虾协会")],
    ...clear,
  },
  {
    name: "在研项目的地区没写，名称也看不出：不判符合，列为缺",
    tables: kunshan,
    立项台账: [gi("阳澄湖大闸蟹协会")],
    expected: [],
    met: { [clause]: [] },
    unknownInputs: ["ledger.missing.project-region"],
  },
  {
    name: "没写地区的已验收：不相干，可以",
    tables: kunshan,
    立项台账: [gi("阳澄湖大闸蟹协会", { 验收状态: "已验收" })],
    ...clear,
  },
  {
    name: "鼓楼区：徐州的在研不影响南京的",
    tables: [
      {
        letterhead: ["南京市知识产权局（盖章）"],
        rows: [{ ...government("鼓楼区人民政府"), "所在县（市、区）": "鼓楼区" }],
      },
    ],
    立项台账: [gi("徐州市鼓楼区人民政府")],
    ...clear,
  },
  {
    name: "鼓楼区：南京的在研，抬头是南京市",
    tables: [
      {
        letterhead: ["南京市知识产权局（盖章）"],
        rows: [{ ...government("鼓楼区人民政府"), "所在县（市、区）": "鼓楼区" }],
      },
    ],
    立项台账: [gi("南京市鼓楼区人民政府")],
    expected: [error],
  },
  { name: "本地区别类在研项目不影响", tables: kunshan, 立项台账: [running("昆山市人民政府")], ...clear },
  {
    name: "2025 年立项的就是本次申报",
    tables: kunshan,
    立项台账: [gi("昆山市人民政府", { 立项年度: 2025 })],
    ...clear,
  },
  {
    name: "高价值专利不看地区",
    tables: [{ rows: [highValue("昆山绿环科技有限公司")] }],
    立项台账: [gi("昆山市人民政府")],
    expected: [],
    met: { [clause]: [] },
  },
  {
    name: "未写明工业品牌或地理标志，同一地区政府承担：待核实，不作错误",
    tables: kunshan,
    立项台账: [gi("昆山市人民政府", { 项目类别: "商标品牌培育和保护" })],
    expected: [{ ...toVerify, doubts: ["subtype"] }],
  },
  {
    name: "未写明，所属设区市政府承担：待核实",
    tables: kunshan,
    立项台账: [gi("苏州市人民政府", { 项目类别: "省商标品牌项目" })],
    expected: [{ ...toVerify, doubts: ["region-overlap", "subtype"] }],
  },
  {
    name: "未写明，所辖县政府承担，设区市申报：待核实",
    tables: [{ rows: [government("苏州市人民政府")] }],
    立项台账: [gi("昆山市人民政府", { 项目类别: "商标品牌培育和保护" })],
    expected: [{ ...toVerify, doubts: ["region-overlap", "subtype"] }],
  },
  {
    name: "未写明，同市另一个县级市政府承担：可以",
    tables: kunshan,
    立项台账: [gi("太仓市人民政府", { 项目类别: "商标品牌培育和保护" })],
    ...clear,
  },
  {
    name: "未写明，本地区政府已验收：可以",
    tables: kunshan,
    立项台账: [gi("昆山市人民政府", { 项目类别: "商标品牌培育和保护", 验收状态: "已验收" })],
    ...clear,
  },
  {
    name: "未写明，本地区企业承担：是工业品牌，可以",
    tables: kunshan,
    立项台账: [
      gi("昆山绿环科技有限公司", {
        项目类别: "商标品牌培育和保护",
        设区市: "苏州市",
        "县（市、区）": "昆山市",
      }),
    ],
    ...clear,
  },
  {
    name: "写明工业品牌，政府承担：可以",
    tables: kunshan,
    立项台账: [gi("昆山市人民政府", { 项目类别: "商标品牌培育和保护（工业品牌）" })],
    ...clear,
  },
  {
    name: "写明地理标志的与未写明的各一项：错误，两项都列出",
    tables: kunshan,
    立项台账: [gi("昆山市人民政府", { 项目类别: "商标品牌培育和保护" }), gi("昆山市人民政府")],
    expected: [{ ...error, doubts: ["subtype"] }],
  },
];
