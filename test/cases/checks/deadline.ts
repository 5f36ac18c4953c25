// 截止时间：只看表中写明的或用户给出的日期。每个界限的两侧，精确到分。
import { headers } from "../../support/tables.ts";
import type { RuleCase } from "../../support/rule-cases.ts";
import { brand, bureau, government, highValue, unplaced } from "../rows.ts";

const online = "2025.notice.deadline.online";
const table = "2025.notice.deadline.table";
const again = "2025.table.foot.deadline";
const hvp = "2025.hvp.req.deadline";
const withDates = [...headers, "网上提交时间", "网上审核推荐时间"];
const reviewed = (time: string | null) => [
  { header: withDates, rows: [{ ...highValue(), 网上审核推荐时间: time }] },
];
const applied = (time: string | null) => [
  { header: withDates, rows: [{ ...highValue(), 网上提交时间: time }] },
];
const unreadable = { severity: "warning", verdict: "unknown", message: "deadline.unreadable" } as const;
const one = [{ rows: [highValue()] }];
const sentIn = (text: string) => [
  {
    letterhead: ["苏州市知识产权局（盖章）", null, "联系人：李四", null, `报送日期：${text}`],
    rows: [highValue()],
  },
];

export const cases: readonly RuleCase[] = [
  {
    name: "没有任何日期：不判断，今天的日期从不使用",
    tables: one,
    expected: [],
    met: { [table]: [], [online]: [], [hvp]: [] },
  },
  {
    name: "网上审核 17:30：准时",
    tables: reviewed("2025-02-28 17:30"),
    expected: [],
    met: { [online]: [4] },
  },
  {
    name: "网上审核 17:31：逾期",
    tables: reviewed("2025-02-28 17:31"),
    expected: [
      {
        clause: online,
        severity: "error",
        verdict: "broken",
        rows: [4],
        cells: ["H4"],
        reading: "A28",
        figure: "2025-02-28 17:31 > 2025-02-28 17:30",
      },
    ],
    met: { [online]: [] },
  },
  {
    name: "网上审核 2 月 27 日，未写时刻：准时",
    tables: reviewed("2025-02-27"),
    expected: [],
    met: { [online]: [4] },
  },
  {
    name: "网上审核 2 月 28 日，未写时刻：待核实",
    tables: reviewed("2025-02-28"),
    expected: [
      {
        clause: online,
        severity: "warning",
        verdict: "unknown",
        rows: [4],
        cells: ["H4"],
        message: "deadline.needs-hour",
      },
    ],
    met: { [online]: [] },
  },
  {
    name: "几行都未写时刻：一条，标各行的日期格",
    tables: [
      {
        header: withDates,
        rows: [
          { ...highValue(), 网上审核推荐时间: "2025-02-28" },
          { ...highValue(), 网上审核推荐时间: "2025-02-27" },
          { ...highValue(), 网上审核推荐时间: "2025年2月28日" },
        ],
      },
    ],
    expected: [
      { clause: online, severity: "warning", verdict: "unknown", rows: [4, 6], cells: ["H4", "H6"] },
    ],
    met: { [online]: [5] },
  },
  {
    name: "用户给出的审核日期未写时刻：没有日期格，标申报单位",
    tables: one,
    givenDates: { cityReviewed: "2025-02-28" },
    expected: [{ clause: online, severity: "warning", verdict: "unknown", rows: [4], cells: ["C4"] }],
  },
  {
    name: "网上审核 3 月 1 日，未写时刻：逾期",
    tables: reviewed("2025-03-01"),
    expected: [{ clause: online, severity: "error", verdict: "broken", rows: [4] }],
  },
  {
    name: "申报单位 2 月 28 日 23:59 提交：当日有效",
    tables: applied("2025-02-28 23:59"),
    expected: [],
    met: { [hvp]: [4] },
  },
  {
    name: "申报单位 3 月 1 日提交：逾期",
    tables: applied("2025-03-01"),
    expected: [{ clause: hvp, severity: "error", verdict: "broken", rows: [4], cells: ["G4"] }],
  },
  {
    name: "设区市知识产权局、设区市人民政府直接申报：没有设区市审核，只看附件的日期",
    tables: [
      {
        header: withDates,
        rows: [
          { ...bureau("苏州市知识产权局"), 网上审核推荐时间: "2025-03-01", 网上提交时间: "2025-02-28" },
          { ...government("苏州市人民政府"), 网上审核推荐时间: "2025-03-01", 网上提交时间: "2025-03-01" },
        ],
      },
    ],
    expected: [{ clause: "2025.gi.req.deadline", severity: "error", verdict: "broken", rows: [5] }],
    met: { [online]: [], "2025.prot.req.deadline": [4] },
  },
  {
    name: "汇总表 3 月 4 日报送：准时",
    tables: one,
    givenDates: { tableSent: "2025-03-04" },
    expected: [],
    met: { [table]: [3] },
  },
  {
    name: "汇总表 3 月 5 日报送：准时，另作提示",
    tables: one,
    givenDates: { tableSent: "2025-03-05" },
    expected: [
      { clause: table, severity: "notice", verdict: "met", rows: [], also: [again], reading: "A28" },
    ],
    met: { [table]: [3] },
  },
  {
    name: "汇总表 3 月 6 日报送：逾期",
    tables: one,
    givenDates: { tableSent: "2025-03-06" },
    expected: [{ clause: table, severity: "error", verdict: "broken", rows: [], also: [again] }],
    met: { [table]: [] },
  },
  {
    name: "只知道 3 月 6 日收到：警示",
    tables: one,
    givenDates: { tableReceived: "2025-03-06" },
    expected: [{ clause: table, severity: "warning", verdict: "unknown", rows: [] }],
  },
  {
    name: "3 月 4 日收到：必然准时",
    tables: one,
    givenDates: { tableReceived: "2025-03-04" },
    expected: [],
    met: { [table]: [3] },
  },
  {
    name: "3 月 4 日报送、3 月 8 日收到：看报送",
    tables: one,
    givenDates: { tableSent: "2025-03-04", tableReceived: "2025-03-08" },
    expected: [],
  },
  {
    name: "表头写明的报送日期先于用户给出的",
    tables: sentIn("2025年3月6日"),
    givenDates: { tableSent: "2025-03-04" },
    expected: [{ clause: table, severity: "error", verdict: "broken", rows: [], cells: ["E2"] }],
  },
  {
    name: "用户给出的审核时间逾期：几行同一事实，只说一次",
    tables: [{ rows: [highValue(), brand(), highValue()] }],
    givenDates: { cityReviewed: "2025-02-28 18:00" },
    expected: [{ clause: online, severity: "error", verdict: "broken", rows: [4, 5, 6] }],
  },
  {
    name: "审核日期“二月底”：不能识别，逐格提示",
    tables: reviewed("二月底"),
    expected: [{ ...unreadable, clause: online, rows: [4], cells: ["H4"] }],
    met: { [online]: [] },
  },
  {
    name: "审核日期空着、“-”“无”、未填的“年 月 日”：没有日期，不提示",
    tables: [
      {
        header: withDates,
        rows: [null, "-", "无", "2025年  月  日"].map((date) => ({ ...highValue(), 网上审核推荐时间: date })),
      },
    ],
    expected: [],
    met: { [online]: [] },
  },
  {
    name: "填了月而没有填日：不能识别",
    tables: reviewed("2025年2月  日"),
    expected: [{ ...unreadable, clause: online, rows: [4], cells: ["H4"] }],
  },
  {
    name: "合并单元格里的日期不能识别：几行一格，只说一次",
    tables: [
      {
        header: withDates,
        rows: [{ ...highValue(), 网上审核推荐时间: "2.30" }, highValue(), highValue()],
        merges: [{ top: 3, bottom: 4, left: 7, right: 7 }],
      },
    ],
    expected: [{ ...unreadable, clause: online, rows: [4, 5], cells: ["H4"] }],
  },
  {
    name: "申报日期不能识别：记在本行项目类别的截止日期下",
    tables: [
      {
        header: withDates,
        rows: [
          { ...highValue(), 网上提交时间: "月底前" },
          { ...brand(), 网上提交时间: "2025.2.29" },
          { ...unplaced, 网上提交时间: "月底前" },
        ],
      },
    ],
    expected: [
      { ...unreadable, clause: hvp, rows: [4], cells: ["G4"] },
      { ...unreadable, clause: "2025.brand.req.deadline", rows: [5], cells: ["G5"] },
    ],
    met: { [hvp]: [] },
  },
  {
    name: "设区市直接申报的审核日期不能识别：没有设区市审核，不提示",
    tables: [{ header: withDates, rows: [{ ...bureau("苏州市知识产权局"), 网上审核推荐时间: "月底" }] }],
    expected: [],
  },
  {
    name: "审核日期不能识别，但用户给出了日期：按给出的判断",
    tables: reviewed("二月底"),
    givenDates: { cityReviewed: "2025-02-28 17:30" },
    expected: [],
    met: { [online]: [4] },
  },
  {
    name: "报送日期不能识别",
    tables: sentIn("3月上旬"),
    expected: [{ ...unreadable, clause: table, rows: [], cells: ["E2"], also: [again] }],
    met: { [table]: [] },
  },
  {
    name: "报送日期不能识别，收到日期已晚：两处都提示",
    tables: sentIn("3月上旬"),
    givenDates: { tableReceived: "2025-03-06" },
    expected: [
      { clause: table, severity: "warning", verdict: "unknown", rows: [], message: "deadline.late" },
      { ...unreadable, clause: table, rows: [], cells: ["E2"] },
    ],
  },
  {
    name: "报送日期不能识别，但收到日期准时：不需要，不提示",
    tables: sentIn("3月上旬"),
    givenDates: { tableReceived: "2025-03-04" },
    expected: [],
    met: { [table]: [3] },
  },
];
