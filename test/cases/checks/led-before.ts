// 已作为牵头单位承担过（企业、科研机构、新型研发机构）：名称、角色、年度、级别的两侧。
import type { RuleCase } from "../../support/rule-cases.ts";
import { headers } from "../../support/tables.ts";
import { led, someoneElse } from "../ledger-rows.ts";
import { brand, highValue, university, unplaced } from "../rows.ts";

const clause = "2025.hvp.excl.lead-before";
const ongoing = "2025.hvp.excl.ongoing-other";
const firm = "苏州绿环智能科技有限公司";
const table = [{ rows: [highValue(firm)] }];
const error = { clause, severity: "error", verdict: "broken", rows: [4] } as const;
const toVerify = { clause, severity: "warning", verdict: "unknown", rows: [4] } as const;

const code = "91320583MA1QYT001F";
const otherCode = "91320000MA1QYT002H";
const wrongCode = "91320583MA1QYT001G";
/** A name that differs from `firm` by one character. */
const similar = "苏州绿坏智能科技有限公司";
const withCode = (given: string | null) => [
  { header: [...headers, "统一社会信用代码"], rows: [{ ...highValue(firm), 统一社会信用代码: given }] },
];

export const cases: readonly RuleCase[] = [
  {
    name: "台账中没有该单位：符合",
    tables: table,
    立项台账: [someoneElse],
    expected: [],
    met: { [clause]: [4] },
  },
  {
    name: "2021 年牵头承担过，已验收已付清：仍不得申报",
    tables: table,
    立项台账: [led(firm)],
    expected: [
      {
        ...error,
        figure: "2021 年立项",
        reading: "A19",
        also: [],
        message: "ledger.led-before",
        cells: ["C4"],
      },
    ],
    met: { [clause]: [] },
  },
  {
    name: "已终止的也是承担过",
    tables: table,
    立项台账: [led(firm, { 验收状态: "终止" })],
    expected: [{ ...error, also: [] }],
  },
  {
    name: "在研的高价值专利项目：只报一次，正在承担列入另见",
    tables: table,
    立项台账: [led(firm, { 验收状态: "未验收" })],
    expected: [{ ...error, also: [ongoing] }],
  },
  {
    name: "角色空白：台账为承担单位，视为牵头",
    tables: table,
    立项台账: [led(firm, { 角色: null })],
    expected: [error],
  },
  {
    name: "只是参与过：不受限",
    tables: table,
    立项台账: [led(firm, { 角色: "参与" })],
    expected: [],
    met: { [clause]: [4] },
  },
  {
    name: "角色写法认不出：待核实",
    tables: table,
    立项台账: [led(firm, { 角色: "技术支撑" })],
    expected: [{ ...toVerify, doubts: ["role"] }],
  },
  {
    name: "名称只差空格和括号形式：同一单位",
    tables: [{ rows: [highValue("绿环(苏州) 科技有限公司")] }],
    立项台账: [led("绿环（苏州）科技有限公司")],
    expected: [error],
  },
  {
    name: "错一个字：名称近似，待核实",
    tables: table,
    立项台账: [led("苏州绿环智造科技有限公司")],
    expected: [{ ...toVerify, doubts: ["name-similar"], message: "ledger.led-before.unverified" }],
  },
  {
    name: "江苏……股份有限公司与苏州……有限公司：名称近似，待核实",
    tables: table,
    立项台账: [led("江苏绿环智能科技股份有限公司")],
    expected: [{ ...toVerify, doubts: ["name-similar"] }],
  },
  {
    name: "常州的同名公司：不是同一单位",
    tables: table,
    立项台账: [led("常州绿环智能科技有限公司")],
    expected: [],
    met: { [clause]: [4] },
  },
  {
    name: "台账的曾用名：待核实",
    tables: table,
    立项台账: [led("江苏恒宇新材股份有限公司", { 曾用名: firm })],
    expected: [{ ...toVerify, doubts: ["name-former"] }],
  },
  {
    name: "台账中另一行以同一信用代码出现：待核实",
    tables: table,
    立项台账: [
      led("江苏恒宇新材股份有限公司", { 统一社会信用代码: "91320500MA1TESTX0A" }),
      led(firm, { 角色: "参与", 统一社会信用代码: "91320500MA1TESTX0A" }),
    ],
    expected: [{ ...toVerify, doubts: ["name-former"] }],
  },
  {
    name: "市级项目不算",
    tables: table,
    立项台账: [led(firm, { 级别: "市级" })],
    expected: [],
    met: { [clause]: [4] },
  },
  {
    name: "级别空白：待核实",
    tables: table,
    立项台账: [led(firm, { 级别: null })],
    expected: [{ ...toVerify, doubts: ["level"] }],
  },
  { name: "别类项目不算", tables: table, 立项台账: [led(firm, { 项目类别: "工业品牌" })], expected: [] },
  {
    name: "类别空白：待核实",
    tables: table,
    立项台账: [led(firm, { 项目类别: null })],
    expected: [{ ...toVerify, doubts: ["category"] }],
  },
  {
    name: "2024 年：在本年度之前",
    tables: table,
    立项台账: [led(firm, { 立项年度: 2024 })],
    expected: [error],
  },
  {
    name: "2025 年：就是本次申报，不算",
    tables: table,
    立项台账: [led(firm, { 立项年度: 2025 })],
    expected: [],
    met: { [clause]: [4] },
  },
  {
    name: "年度空白：待核实",
    tables: table,
    立项台账: [led(firm, { 立项年度: null })],
    expected: [{ ...toVerify, doubts: ["year"], figure: null }],
  },
  {
    name: "两个项目，一个名称一致一个近似：一行只报一次，是错误",
    tables: table,
    立项台账: [led("苏州绿环智造科技有限公司"), led(firm, { 立项年度: 2018 })],
    expected: [error],
  },
  {
    name: "科研机构同样受限，高校不在此条",
    tables: [
      {
        rows: [{ ...highValue("苏州先进材料研究院"), 申报单位类型: "科研机构" }, university("江苏科技大学")],
      },
    ],
    立项台账: [led("苏州先进材料研究院"), led("江苏科技大学")],
    expected: [error],
    met: { [clause]: [] },
  },
  {
    name: "工业品牌没有此限（通知未写的不加）",
    tables: [{ rows: [brand(firm)] }],
    立项台账: [led(firm)],
    expected: [],
    met: { [clause]: [] },
  },
  {
    name: "未能归类的企业：若属本类则受限，待核实",
    tables: [{ rows: [{ ...unplaced, 申报单位: firm }] }],
    立项台账: [led(firm)],
    expected: [{ ...toVerify, doubts: ["placement"] }],
  },
  {
    name: "申报单位空白：不比对也不算符合",
    tables: [{ rows: [{ ...highValue(), 申报单位: null }] }],
    立项台账: [led(firm)],
    expected: [],
    met: { [clause]: [] },
    unknownInputs: ["ledger.missing.unit"],
  },
  {
    name: "信用代码相同、名称不同：就是同一单位，错误",
    tables: withCode(code),
    立项台账: [led("江苏恒宇新材股份有限公司", { 统一社会信用代码: code })],
    expected: [{ ...error, doubts: [] }],
  },
  {
    name: "信用代码大小写、全角不同：相同",
    tables: withCode("９１３２０５８３ma1qyt001f"),
    立项台账: [led("江苏恒宇新材股份有限公司", { 统一社会信用代码: code })],
    expected: [error],
  },
  {
    name: "信用代码相同，但台账中是参与单位：符合",
    tables: withCode(code),
    立项台账: [led("江苏恒宇新材股份有限公司", { 统一社会信用代码: code, 角色: "参与" })],
    expected: [],
    met: { [clause]: [4] },
  },
  {
    name: "信用代码都对而不相同，名称近似：不是同一单位",
    tables: withCode(code),
    立项台账: [led(similar, { 统一社会信用代码: otherCode })],
    expected: [],
    met: { [clause]: [4] },
  },
  {
    name: "信用代码都对而不相同，台账把本名列为曾用名：不是同一单位",
    tables: withCode(code),
    立项台账: [led("江苏恒宇新材股份有限公司", { 曾用名: firm, 统一社会信用代码: otherCode })],
    expected: [],
    met: { [clause]: [4] },
  },
  {
    name: "名称近似，台账没有信用代码：待核实",
    tables: withCode(code),
    立项台账: [led(similar)],
    expected: [{ ...toVerify, doubts: ["name-similar"] }],
  },
  {
    name: "名称近似，台账的信用代码有误：不用，待核实",
    tables: withCode(code),
    立项台账: [led(similar, { 统一社会信用代码: wrongCode })],
    expected: [{ ...toVerify, doubts: ["name-similar"] }],
  },
  {
    name: "名称近似，汇总表的信用代码有误：不用，待核实",
    tables: withCode(wrongCode),
    立项台账: [led(similar, { 统一社会信用代码: code })],
    expected: [{ ...toVerify, doubts: ["name-similar"] }],
  },
  {
    name: "两边是同一个有误的代码：不能证明是同一单位",
    tables: withCode(wrongCode),
    立项台账: [led("江苏恒宇新材股份有限公司", { 统一社会信用代码: wrongCode })],
    expected: [],
    met: { [clause]: [4] },
  },
  {
    name: "信用代码空着、名称近似：待核实",
    tables: withCode(null),
    立项台账: [led(similar, { 统一社会信用代码: code })],
    expected: [{ ...toVerify, doubts: ["name-similar"] }],
  },
  {
    name: "名称完全相同：代码不同也按同一单位（A19）",
    tables: withCode(code),
    立项台账: [led(firm, { 统一社会信用代码: otherCode })],
    expected: [error],
  },
  {
    name: "信用代码相同的单位，台账另一行没有代码：待核实",
    tables: withCode(code),
    立项台账: [
      led("江苏恒宇新材股份有限公司", { 统一社会信用代码: code, 角色: "参与" }),
      led("江苏恒宇新材股份有限公司"),
    ],
    expected: [{ ...toVerify, doubts: ["name-former"] }],
  },
];
