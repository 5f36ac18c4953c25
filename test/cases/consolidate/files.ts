// Which files are taken, and why the others are not: cases in the words of the clerk who gets thirteen mails.
import {
  letterheadOf,
  rowOf,
  titleOf,
  type DecisionSpec,
  type FileSpec,
} from "../../support/consolidation.ts";

export interface ExpectedFile {
  readonly file: string;
  readonly status: "taken" | "left-out" | "needs-decision";
  /** The kind of the reason; null where it is taken. */
  readonly reason: string | null;
  /** Facts of the reason that the case is about. */
  readonly facts?: Readonly<Record<string, unknown>>;
}

export interface FilesCase {
  readonly name: string;
  readonly files: readonly FileSpec[];
  readonly decisions?: DecisionSpec;
  readonly expected: readonly ExpectedFile[];
  /** Units of the provincial table, in its order. */
  readonly units?: readonly string[];
  /** Rows that are named as left out: file, sheet rows, kind of the reason. */
  readonly leftOut?: readonly (readonly [file: string, rows: readonly number[], reason: string])[];
}

const suzhou = (file: string, units: readonly string[], more: Partial<FileSpec> = {}): FileSpec => ({
  file,
  city: "苏州市",
  rows: units.map((unit) => rowOf("苏州市", unit)),
  ...more,
});
const wuxi = (file: string, units: readonly string[], more: Partial<FileSpec> = {}): FileSpec => ({
  file,
  city: "无锡市",
  rows: units.map((unit) => rowOf("无锡市", unit)),
  ...more,
});
const taken = (file: string): ExpectedFile => ({ file, status: "taken", reason: null });

const first = suzhou("苏州市.xlsx", ["甲公司", "乙公司"], { sent: "2025-03-01" });
const second = suzhou("苏州市（修改稿）.xlsx", ["甲公司", "丙公司", "丁公司"], { sent: "2025-03-03" });

export const filesCases: readonly FilesCase[] = [
  {
    name: "两市各一个文件：都采用，按全省惯用次序",
    files: [suzhou("苏州市.xlsx", ["甲公司"]), wuxi("无锡市.xlsx", ["乙公司"])],
    expected: [taken("苏州市.xlsx"), taken("无锡市.xlsx")],
    units: ["乙公司", "甲公司"],
    leftOut: [],
  },
  {
    name: "损坏的文件是一行说明，不影响其他文件",
    files: [{ file: "镇江市.xlsx", damaged: true }, suzhou("苏州市.xlsx", ["甲公司"])],
    expected: [
      { file: "镇江市.xlsx", status: "left-out", reason: "unreadable", facts: { code: "DAMAGED" } },
      taken("苏州市.xlsx"),
    ],
    units: ["甲公司"],
  },
  {
    name: "同市两份、没有表态：先到的暂用，后到的问用户，写明相差几行、哪份更新",
    files: [first, second],
    expected: [
      taken("苏州市.xlsx"),
      {
        file: "苏州市（修改稿）.xlsx",
        status: "needs-decision",
        reason: "same-city",
        facts: {
          of: "苏州市.xlsx",
          city: "苏州市",
          difference: { added: 2, removed: 1, changed: 0, reordered: false },
          age: { kind: "newer", by: "sheet" },
        },
      },
    ],
    units: ["甲公司", "乙公司"],
    leftOut: [["苏州市（修改稿）.xlsx", [4, 5, 6], "same-city"]],
  },
  {
    name: "用户选用修改稿：先到的那份被替换",
    files: [first, second],
    decisions: { files: { "苏州市（修改稿）.xlsx": "take" } },
    expected: [
      {
        file: "苏州市.xlsx",
        status: "left-out",
        reason: "same-city",
        facts: { of: "苏州市（修改稿）.xlsx", age: { kind: "older", by: "sheet" } },
      },
      taken("苏州市（修改稿）.xlsx"),
    ],
    units: ["甲公司", "丙公司", "丁公司"],
    leftOut: [["苏州市.xlsx", [4, 5], "same-city"]],
  },
  {
    name: "用户两份都要：全部写入",
    files: [first, second],
    decisions: { files: { "苏州市.xlsx": "take", "苏州市（修改稿）.xlsx": "take" } },
    expected: [taken("苏州市.xlsx"), taken("苏州市（修改稿）.xlsx")],
    units: ["甲公司", "乙公司", "甲公司", "丙公司", "丁公司"],
    leftOut: [],
  },
  {
    name: "用户不要先到的那份：后到的顶上",
    files: [first, second],
    decisions: { files: { "苏州市.xlsx": "leave" } },
    expected: [
      { file: "苏州市.xlsx", status: "left-out", reason: "left-by-user" },
      taken("苏州市（修改稿）.xlsx"),
    ],
    units: ["甲公司", "丙公司", "丁公司"],
    leftOut: [["苏州市.xlsx", [4, 5], "left-by-user"]],
  },
  {
    name: "约定取最新：表中报送日期晚的那份",
    files: [second, first],
    decisions: { prefer: "newest" },
    expected: [
      taken("苏州市（修改稿）.xlsx"),
      {
        file: "苏州市.xlsx",
        status: "left-out",
        reason: "same-city",
        facts: { age: { kind: "older", by: "sheet" } },
      },
    ],
  },
  {
    name: "约定取最新：表中没有日期的，看文件的修改时间",
    files: [
      suzhou("旧.xlsx", ["甲公司"], { modified: 1_741_000_000_000 }),
      suzhou("新.xlsx", ["乙公司"], { modified: 1_741_000_000_001 }),
    ],
    decisions: { prefer: "newest" },
    expected: [
      {
        file: "旧.xlsx",
        status: "left-out",
        reason: "same-city",
        facts: { age: { kind: "older", by: "file" } },
      },
      taken("新.xlsx"),
    ],
  },
  {
    name: "约定取最新而看不出先后：不替用户猜，先到的暂用",
    files: [suzhou("一.xlsx", ["甲公司"]), suzhou("二.xlsx", ["乙公司"])],
    decisions: { prefer: "newest" },
    expected: [
      taken("一.xlsx"),
      {
        file: "二.xlsx",
        status: "needs-decision",
        reason: "same-city",
        facts: { age: { kind: "unknown" } },
      },
    ],
  },
  {
    name: "约定取先到的：不再问",
    files: [suzhou("一.xlsx", ["甲公司"]), suzhou("二.xlsx", ["乙公司"])],
    decisions: { prefer: "first" },
    expected: [taken("一.xlsx"), { file: "二.xlsx", status: "left-out", reason: "same-city" }],
  },
  {
    name: "同市两份内容相同：不必问",
    files: [
      suzhou("苏州市.xlsx", ["甲公司"], { fingerprint: "a" }),
      suzhou("苏州市 副本.xlsx", ["甲公司"], { fingerprint: "b" }),
    ],
    expected: [
      taken("苏州市.xlsx"),
      {
        file: "苏州市 副本.xlsx",
        status: "left-out",
        reason: "same-content",
        facts: { of: "苏州市.xlsx" },
      },
    ],
    leftOut: [["苏州市 副本.xlsx", [4], "same-content"]],
  },
  {
    name: "同市两份只有次序不同：次序可能是排名，要问",
    files: [suzhou("一.xlsx", ["甲公司", "乙公司"]), suzhou("二.xlsx", ["乙公司", "甲公司"])],
    expected: [
      taken("一.xlsx"),
      {
        file: "二.xlsx",
        status: "needs-decision",
        reason: "same-city",
        facts: { difference: { added: 0, removed: 0, changed: 0, reordered: true } },
      },
    ],
  },
  {
    name: "同一个文件选了两次",
    files: [
      suzhou("苏州市.xlsx", ["甲公司"], { fingerprint: "a" }),
      suzhou("苏州市(1).xlsx", ["甲公司"], { fingerprint: "a" }),
    ],
    expected: [
      taken("苏州市.xlsx"),
      { file: "苏州市(1).xlsx", status: "left-out", reason: "same-bytes", facts: { of: "苏州市.xlsx" } },
    ],
    leftOut: [["苏州市(1).xlsx", [4], "same-bytes"]],
  },
  {
    name: "年度不符：多数文件是 2025 年度",
    files: [
      suzhou("苏州市.xlsx", ["甲公司"]),
      wuxi("无锡市.xlsx", ["乙公司"]),
      { file: "盐城市.xlsx", city: "盐城市", year: 2026, rows: [rowOf("盐城市", "丙公司")] },
    ],
    expected: [
      taken("苏州市.xlsx"),
      taken("无锡市.xlsx"),
      {
        file: "盐城市.xlsx",
        status: "needs-decision",
        reason: "wrong-year",
        facts: { years: [2026], noticeYear: 2025 },
      },
    ],
    leftOut: [["盐城市.xlsx", [4], "wrong-year"]],
  },
  {
    name: "年度不符而用户仍要采用（标题忘了改）",
    files: [suzhou("苏州市.xlsx", ["甲公司"]), wuxi("无锡市.xlsx", ["乙公司"], { year: 2024 })],
    decisions: { year: 2025, files: { "无锡市.xlsx": "take" } },
    expected: [taken("苏州市.xlsx"), taken("无锡市.xlsx")],
    units: ["乙公司", "甲公司"],
  },
  {
    name: "去年的表留在今年的文件里：只取今年的",
    files: [
      {
        file: "苏州市.xlsx",
        tables: [
          { sheet: "2025", rows: [rowOf("苏州市", "甲公司")] },
          { sheet: "2024", title: titleOf(2024), rows: [rowOf("苏州市", "去年公司")] },
        ],
      },
    ],
    expected: [taken("苏州市.xlsx")],
    units: ["甲公司"],
    leftOut: [["苏州市.xlsx", [4], "other-year"]],
  },
  {
    name: "一个文件里有两个市：问用户",
    files: [
      {
        file: "苏南.xlsx",
        tables: [
          { sheet: "苏州", rows: [rowOf("苏州市", "甲公司")] },
          { sheet: "无锡", letterhead: letterheadOf("无锡市"), rows: [rowOf("无锡市", "乙公司")] },
        ],
      },
    ],
    expected: [
      {
        file: "苏南.xlsx",
        status: "needs-decision",
        reason: "two-cities",
        facts: { cities: ["苏州市", "无锡市"] },
      },
    ],
    units: [],
  },
  {
    name: "一个文件里有两个市，用户要采用：各归各市",
    files: [
      {
        file: "苏南.xlsx",
        tables: [
          { sheet: "苏州", rows: [rowOf("苏州市", "甲公司")] },
          { sheet: "无锡", letterhead: letterheadOf("无锡市"), rows: [rowOf("无锡市", "乙公司")] },
          { sheet: "不明", letterhead: letterheadOf(null), rows: [rowOf("苏州市", "丙公司")] },
        ],
      },
    ],
    decisions: { files: { "苏南.xlsx": "take" } },
    expected: [taken("苏南.xlsx")],
    units: ["乙公司", "甲公司"],
    leftOut: [["苏南.xlsx", [4], "unnamed"]],
  },
  {
    name: "抬头没有写市：按文件名提示是哪个市，由用户定",
    files: [{ file: "附件5（徐州）.xlsx", city: null, rows: [rowOf("苏州市", "甲公司")] }],
    expected: [
      {
        file: "附件5（徐州）.xlsx",
        status: "needs-decision",
        reason: "no-city",
        facts: { suggested: "徐州市" },
      },
    ],
    units: [],
    leftOut: [["附件5（徐州）.xlsx", [4], "no-city"]],
  },
  {
    name: "抬头没有写市，文件名也没有：看各行的县（市、区）",
    files: [{ file: "附件5.xlsx", city: null, rows: [rowOf("苏州市", "甲公司")] }],
    expected: [
      { file: "附件5.xlsx", status: "needs-decision", reason: "no-city", facts: { suggested: "苏州市" } },
    ],
  },
  {
    name: "抬头没有写市，用户定为苏州市",
    files: [{ file: "附件5.xlsx", city: null, rows: [rowOf("苏州市", "甲公司")] }],
    decisions: { cities: { "附件5.xlsx": "苏州市" } },
    expected: [taken("附件5.xlsx")],
    units: ["甲公司"],
  },
  {
    name: "县局报来的表：不是设区市，提示属哪个市",
    files: [
      {
        file: "附件5.xlsx",
        tables: [{ letterhead: ["昆山市知识产权局（盖章）"], rows: [rowOf("苏州市", "甲公司")] }],
      },
    ],
    expected: [
      {
        file: "附件5.xlsx",
        status: "needs-decision",
        reason: "no-city",
        facts: { written: "昆山市知识产权局（盖章）", suggested: "苏州市" },
      },
    ],
  },
  {
    name: "有表头而没有填",
    files: [{ file: "宿迁市.xlsx", city: "宿迁市", rows: [] }],
    expected: [
      { file: "宿迁市.xlsx", status: "left-out", reason: "empty-table", facts: { suggested: "宿迁市" } },
    ],
  },
  {
    name: "没有汇总表",
    files: [{ file: "签到表.xlsx", tables: [{ title: null, letterhead: [], header: ["姓名"], rows: [{}] }] }],
    expected: [{ file: "签到表.xlsx", status: "left-out", reason: "no-table" }],
  },
  {
    name: "隐藏的工作表和副本不算，逐行列明",
    files: [
      {
        file: "苏州市.xlsx",
        tables: [
          { rows: [rowOf("苏州市", "甲公司"), rowOf("苏州市", "乙公司")] },
          { sheet: "旧稿", sheetHidden: true, rows: [rowOf("苏州市", "丙公司")] },
          { sheet: "汇总表 (2)", rows: [rowOf("苏州市", "甲公司"), rowOf("苏州市", "乙公司")] },
        ],
      },
    ],
    expected: [taken("苏州市.xlsx")],
    units: ["甲公司", "乙公司"],
    leftOut: [
      ["苏州市.xlsx", [4], "hidden"],
      ["苏州市.xlsx", [4, 5], "copy"],
    ],
  },
  {
    name: "省局的地区数据和立项台账是参照，不算哪个市的",
    files: [
      { file: "省局数据.xlsx", tables: [], 地区数据: [{ 设区市: "苏州市", 发明专利授权量: 12000 }] },
      suzhou("苏州市.xlsx", ["甲公司"]),
    ],
    expected: [taken("省局数据.xlsx"), taken("苏州市.xlsx")],
    units: ["甲公司"],
  },
  {
    name: "第二份地区数据不用：口径只能有一个",
    files: [
      { file: "省局数据.xlsx", tables: [], 地区数据: [{ 设区市: "苏州市", 发明专利授权量: 12000 }] },
      { file: "另一份.xlsx", tables: [], 地区数据: [{ 设区市: "苏州市", 发明专利授权量: 9000 }] },
    ],
    expected: [
      taken("省局数据.xlsx"),
      { file: "另一份.xlsx", status: "left-out", reason: "second-reference", facts: { of: "省局数据.xlsx" } },
    ],
  },
];
