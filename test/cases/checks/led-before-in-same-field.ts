// 高校再次牵头：同一学院或相同学科，二者居其一即受限。
import type { RuleCase } from "../../support/rule-cases.ts";
import { led } from "../ledger-rows.ts";
import { highValue, university } from "../rows.ts";
import { headers } from "../../support/tables.ts";

const clause = "2025.hvp.excl.univ-same";
const ongoing = "2025.hvp.excl.ongoing-other";
const school = "江苏科技大学";
const header = [...headers, "学院", "学科领域方向"];
const now = (college: string | null, discipline: string | null) => [
  { header, rows: [university(school, { 学院: college, 学科领域方向: discipline })] },
];
const before = (学院: string | null, 学科领域方向: string | null, more = {}) => [
  led(school, { 学院, 学科领域方向, ...more }),
];
const error = { clause, severity: "error", verdict: "broken", rows: [4] } as const;
const toVerify = { clause, severity: "warning", verdict: "unknown", rows: [4] } as const;

export const cases: readonly RuleCase[] = [
  {
    name: "同一学院，学科不同：受限",
    tables: now("材料学院", "新能源材料"),
    立项台账: before("材料学院", "高温合金"),
    expected: [{ ...error, reading: "A20", also: [] }],
  },
  {
    name: "学院不同，学科相同：受限",
    tables: now("机械学院", "高温合金"),
    立项台账: before("材料学院", "高温合金"),
    expected: [error],
  },
  {
    name: "学院、学科都不同：可以申报",
    tables: now("机械学院", "智能焊接"),
    立项台账: before("材料学院", "高温合金"),
    expected: [],
    met: { [clause]: [4] },
  },
  {
    name: "学院写法不同而近似（简称与全称）：不判可以，由审核人认定",
    tables: now("材料学院", "智能焊接"),
    立项台账: before("材料科学与工程学院", "高温合金"),
    expected: [
      { ...toVerify, doubts: ["field-similar"], says: "学院或学科领域方向名称近似，是否相同须人工判断" },
    ],
    met: { [clause]: [] },
  },
  {
    name: "学院不同，学科近似：由审核人认定",
    tables: now("机械学院", "高温合金材料"),
    立项台账: before("材料学院", "高温合金"),
    expected: [{ ...toVerify, doubts: ["field-similar"] }],
  },
  {
    name: "学院近似而学科相同：已受限",
    tables: now("材料学院", "高温合金"),
    立项台账: before("材料科学与工程学院", "高温合金"),
    expected: [error],
  },
  {
    name: "学院不同，本次未写学科：待核实",
    tables: now("机械学院", null),
    立项台账: before("材料学院", "高温合金"),
    expected: [{ ...toVerify, doubts: ["college-and-discipline"] }],
  },
  {
    name: "同一学院，学科未写：已足以判定",
    tables: now("材料学院", null),
    立项台账: before("材料学院", null),
    expected: [error],
  },
  {
    name: "表中没有学院、学科两列：待核实",
    tables: [{ rows: [university(school)] }],
    立项台账: before("材料学院", "高温合金"),
    expected: [{ ...toVerify, doubts: ["college-and-discipline"] }],
  },
  {
    name: "台账未写学院、学科：待核实，项目在研时正在承担列入另见",
    tables: now("材料学院", "高温合金"),
    立项台账: before(null, null, { 验收状态: "未验收" }),
    expected: [{ ...toVerify, also: [ongoing] }],
  },
  {
    name: "单位写到学院：名称近似，待核实",
    tables: [
      { header, rows: [university(`${school}材料学院`, { 学院: "材料学院", 学科领域方向: "高温合金" })] },
    ],
    立项台账: before("材料学院", "高温合金"),
    expected: [{ ...toVerify, doubts: ["name-similar"] }],
  },
  {
    name: "别的大学：不相干",
    tables: now("材料学院", "高温合金"),
    立项台账: [led("江苏大学", { 学院: "材料学院", 学科领域方向: "高温合金" })],
    expected: [],
    met: { [clause]: [4] },
  },
  {
    name: "本校以前只是参与：不受限",
    tables: now("材料学院", "高温合金"),
    立项台账: before("材料学院", "高温合金", { 角色: "参与" }),
    expected: [],
    met: { [clause]: [4] },
  },
  {
    name: "企业不在此条",
    tables: [{ rows: [highValue("苏州绿环智能科技有限公司")] }],
    立项台账: [led("苏州绿环智能科技有限公司")],
    expected: [],
    met: { [clause]: [] },
  },
];
