import fc from "fast-check";
import { moneyUnitIn, moneyUnitOfLine, readAmount } from "../../src/sheets/amounts.ts";
import {
  readEvidenceCell,
  type ColumnUnits,
  type EvidenceReading,
  type TypedCell,
} from "../../src/sheets/evidence-cells.ts";
import { exactText } from "../../src/sheets/exact.ts";
import { saysNotGiven } from "../../src/sheets/numbers.ts";
import {
  amountCases,
  choiceCases,
  countCases,
  dateCases,
  presenceCases,
  textCases,
  yesNoCases,
  type CellCase,
} from "../cases/evidence-cells.ts";
import { inputOf, smallNotice } from "../support/small-notices.ts";

const kinds = ["rd-2024", "patents", "founded", "department", "abnormal", "platform", "group"] as const;
const inputs = new Map(kinds.map((id) => [id, inputOf(id)]));
const input = (id: (typeof kinds)[number]) => inputs.get(id)!;
const inTenThousands: ColumnUnits = { money: "万元", tenThousands: false };

const found = { none: "无", some: "有", settled: "已处理" } as const;

/** A reading in the words of the cases. */
function tell(reading: EvidenceReading): string {
  if (reading.kind === "not-given") return "?";
  if (reading.kind === "unreadable") return reading.why === "no-unit" ? "!无单位" : "!";
  const { value } = reading;
  switch (value.kind) {
    case "amount":
    case "count":
      return exactText(value.value);
    case "date":
      return value.day;
    case "yes-no":
      return value.yes ? "是" : "否";
    case "presence":
      return [found[value.found], ...(value.count === null ? [] : [exactText(value.count)])].join(" ");
    case "choice":
      return value.values.length === 0 ? "无" : value.values.join("+");
    case "text":
      return value.text;
  }
}

function read(id: (typeof kinds)[number], [value, , format]: CellCase): string {
  const isKind = format === "date" || format === "percent";
  const typed: TypedCell = { value, kind: isKind ? format : null };
  const money =
    isKind || format === undefined || format === "万件" ? "万元" : format === "无" ? null : format;
  return tell(readEvidenceCell(input(id), typed, { money, tenThousands: format === "万件" }));
}

const tables = [
  ["rd-2024", amountCases],
  ["patents", countCases],
  ["founded", dateCases],
  ["department", yesNoCases],
  ["abnormal", presenceCases],
  ["platform", choiceCases],
  ["group", textCases],
] as const;
for (const [id, cases] of tables) {
  test.each(cases.map((each) => [each[0], each[2] ?? "", each[1], each] as const))(
    `${id} %j %s: %s`,
    (_value, _format, expected, each) => {
      expect(read(id, each)).toBe(expected);
    },
  );
}

test("one answer only, where the notice asks for one", () => {
  const one = inputOf(
    "level",
    smallNotice({
      inputs: [
        {
          id: "level",
          header: "产品类别",
          kind: "choice",
          choices: [{ value: "手工艺品" }, { value: "其他（含种植、养殖）" }],
        },
      ],
    }),
  );
  const typed = (value: string) => tell(readEvidenceCell(one, { value, kind: null }, inTenThousands));
  expect(typed("手工艺品")).toBe("手工艺品");
  expect(typed("其他(含种植、养殖)")).toBe("其他（含种植、养殖）");
  expect(typed("手工艺品、其他（含种植、养殖）")).toBe("!");
});

test("an answer whose own words hold a mark, among several", () => {
  const several = inputOf(
    "titles",
    smallNotice({
      inputs: [
        {
          id: "titles",
          header: "称号",
          kind: "choice",
          several: true,
          choices: [{ value: "示范区、基地" }, { value: "标准化和质量奖" }],
        },
      ],
    }),
  );
  const reading = readEvidenceCell(
    several,
    { value: "标准化和质量奖、示范区、基地", kind: null },
    inTenThousands,
  );
  expect(tell(reading)).toBe("标准化和质量奖+示范区、基地");
});

test("a list that holds 无 itself", () => {
  const titles = inputOf(
    "titles",
    smallNotice({
      inputs: [
        {
          id: "titles",
          header: "称号",
          kind: "choice",
          several: true,
          choices: [{ value: "示范区" }, { value: "试点" }, { value: "无" }],
        },
      ],
    }),
  );
  const typed = (value: string) => tell(readEvidenceCell(titles, { value, kind: null }, inTenThousands));
  expect(["无", "以上均无", "示范区、试点", "示范区、无", "无、试点"].map(typed)).toEqual([
    "无",
    "无",
    "示范区+试点",
    "!",
    "!",
  ]);
});

test.each([
  ["2024年研发费用（万元）", "万元"],
  ["2024年研发费用(单位：亿元)", "亿元"],
  ["研发费用/元", "元"],
  ["研发费用（人民币元）", "元"],
  ["单元数", null],
  ["研发费用（美元）", null],
  ["研发费用（万元/亿元）", null],
  ["研发费用", null],
])("the unit of the header %s is %s", (header, unit) => {
  expect(moneyUnitIn(header)).toBe(unit);
});

test.each([
  ["单位：万元", "万元"],
  ["金额单位：人民币元", "元"],
  ["（单位: 亿元）", "亿元"],
  ["填报单位：元和科技有限公司", null],
  ["申报单位：某某公司", null],
  ["单位：件", null],
])("the line %s gives %s", (line, unit) => {
  expect(moneyUnitOfLine(line)).toBe(unit);
});

const digits = (maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...Array.from("0123456789")), maxLength });

describe("a sum comes back exactly", () => {
  const anySum = fc.record({ whole: fc.nat({ max: 99_999_999 }), fraction: digits(4) });
  test.each([
    ["万元", 0],
    ["万", 0],
    ["亿元", 4],
    ["亿", 4],
    ["元", -4],
    ["", 0],
  ])("in %s", (unit, tens) => {
    fc.assert(
      fc.property(anySum, fc.boolean(), ({ whole, fraction }, grouped) => {
        const figure = grouped ? String(whole).replace(/\B(?=(\d{3})+$)/gu, ",") : String(whole);
        const text = `${figure}${fraction === "" ? "" : `.${fraction}`}${unit}`;
        const value = readAmount(text, "万元");
        if (value === null || value === "no-unit") throw new Error(`not read: ${text}`);
        // whole.fraction × 10^tens, compared as integers over 10^-20
        const scaled = (n: bigint, scale: number) => n * 10n ** BigInt(20 - scale);
        expect(scaled(value.unscaled, value.scale)).toBe(
          scaled(BigInt(`${whole}${fraction}`), fraction.length - tens),
        );
      }),
    );
  });
});

const anyTyped: fc.Arbitrary<TypedCell> = fc.record({
  value: fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.string({ unit: fc.constantFrom(...Array.from("无有是否3.,万亿元件已撤回（）()、/-见附件1 \n%")) }),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.constant({ error: "#DIV/0!" }),
  ),
  kind: fc.constantFrom("date" as const, "percent" as const, null),
});
const anyUnits: fc.Arbitrary<ColumnUnits> = fc.record({
  money: fc.constantFrom("元" as const, "万元" as const, "亿元" as const, null),
  tenThousands: fc.boolean(),
});

test.each(kinds)("%s: nothing that can be typed makes the reader throw", (id) => {
  fc.assert(
    fc.property(anyTyped, anyUnits, (typed, units) => {
      expect(["given", "not-given", "unreadable"]).toContain(readEvidenceCell(input(id), typed, units).kind);
    }),
  );
});

const nothing = [
  "",
  "-",
  "--",
  "/",
  "N/A",
  "#N/A",
  "未提供",
  "待补",
  "不详",
  "不适用",
  "暂缺",
  "暂无",
  "待核实",
  "……",
];
test.each(kinds)("%s: what says nothing is never given, however it is spaced", (id) => {
  fc.assert(
    fc.property(
      fc.constantFrom(...nothing),
      fc.constantFrom("", " ", "　", "\n", "\u200b"),
      (word, space) => {
        const value = `${space}${[...word].join(space)}${space}`;
        expect(saysNotGiven(value)).toBe(true);
        expect(tell(readEvidenceCell(input(id), { value, kind: null }, inTenThousands))).toBe("?");
      },
    ),
  );
});

test("no sum and no number of things is made of a text without digits, but for a stated none", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (value) => {
      fc.pre(!/\p{N}/u.test(value) && !/[无没有零]/u.test(value));
      for (const id of ["rd-2024", "patents"] as const)
        expect(readEvidenceCell(input(id), { value, kind: null }, inTenThousands).kind).not.toBe("given");
    }),
  );
});
