import fc from "fast-check";
import type { EvidenceCell, EvidenceLine, EvidenceSheet, EvidenceValue } from "../../src/sheets/evidence.ts";
import { exactText } from "../../src/sheets/exact.ts";
import type { CellValue } from "../../src/sheets/grid.ts";
import { readEvidence } from "../../src/sheets/read-evidence.ts";
import { readSummaryTables } from "../../src/sheets/read-summary-tables.ts";
import { evidenceSheetCases } from "../cases/evidence-sheets.ts";
import { sheetOf } from "../support/sheets.ts";
import { smallNotice } from "../support/small-notices.ts";

function valueText(value: EvidenceValue): string {
  switch (value.kind) {
    case "amount":
    case "count":
      return exactText(value.value);
    case "date":
      return value.day;
    case "yes-no":
      return value.yes ? "是" : "否";
    case "presence": {
      const found = { none: "无", some: "有", settled: "已处理" }[value.found];
      return `${found}${value.count === null ? "" : exactText(value.count)}`;
    }
    case "choice":
      return value.values.join("+");
    case "text":
      return value.text;
  }
}

const cellText = (cell: EvidenceCell): string | null => {
  switch (cell.kind) {
    case "given":
      return valueText(cell.value);
    case "not-given":
      return null;
    case "unreadable":
      return `!${cell.why}`;
  }
};

function lineText({ row, unit, role, lead, project, creditCode, cells }: EvidenceLine): string {
  const values = [...cells].flatMap(([id, cell]) => {
    const text = cellText(cell);
    return text === null ? [] : [`${id}=${text}`];
  });
  const named = [
    `[${role}]`,
    ...(lead === null ? [] : [`牵头${lead.text}`]),
    ...(creditCode === null ? [] : [`代码${creditCode.text}`]),
    ...(project === null ? [] : [`《${project.text}》`]),
  ];
  return [`${row}: ${unit.text}`, ...named, "|", ...values].join(" ");
}

const sheetText = ({ sheet, programme, headerRow, fault, lines }: EvidenceSheet): string[] => [
  `${sheet} ${programme} ${headerRow} ${fault ?? "-"}`,
  ...lines.map(lineText),
];

test.each(evidenceSheetCases)("$name", ({ joint, sheets, read, missing }) => {
  const notice = smallNotice({ joint: joint ?? false });
  const found = readEvidence({ file: "表.xlsx", grids: sheets.map(sheetOf) }, notice);
  expect(found.map(sheetText)).toEqual(
    // The order of the values is that of the inputs, whatever the case says.
    read.map(([head, ...lines]) => [head, ...lines.map(inInputOrder)]),
  );
  if (missing !== undefined) expect(found[0]?.missingColumns).toEqual(missing);
});

const order = [
  "rd-2023",
  "rd-2024",
  "patents",
  "staff",
  "founded",
  "department",
  "abnormal",
  "platform",
  "group",
];
function inInputOrder(line: string): string {
  const [head = "", values = ""] = line.split(/(?<=\|) ?/u);
  const sorted = values
    .split(" ")
    .filter((each) => each !== "")
    .sort((a, b) => order.indexOf(a.split("=")[0] ?? "") - order.indexOf(b.split("=")[0] ?? ""));
  return [head, ...sorted].join(" ");
}

test("every cell leads to its place", () => {
  const [sheet] = readEvidence(
    {
      file: "表.xlsx",
      grids: [
        sheetOf({
          sheet: "核验-高价值专利培育",
          at: "C4",
          rows: [
            ["申报单位", "有效专利数", "成立日期"],
            ["甲公司", 5, null],
          ],
        }),
      ],
    },
    smallNotice(),
  );
  const [line] = sheet?.lines ?? [];
  expect(line?.unit.cell).toBe("C5");
  expect([...(line?.cells.values() ?? [])].map(({ cell }) => cell)).toEqual(["D5", "E5"]);
});

test("an evidence sheet with 序号 and a title is no summary table", () => {
  const read = readSummaryTables({
    file: "表.xlsx",
    grids: [
      sheetOf({
        sheet: "核验-高价值专利培育",
        rows: [
          ["2025年度高价值专利培育申报推荐核验表"],
          ["序号", "申报项目名称", "申报单位", "申报单位类型", "有效专利数"],
          [1, "高价值专利培育", "甲公司", "企业", 5],
        ],
      }),
    ],
  });
  expect(read.tables).toEqual([]);
  expect(read.faults).toEqual([]);
  expect(read.misses.map(({ recognisedAs }) => recognisedAs)).toEqual(["evidence"]);
});

const columns = [
  "申报单位",
  "申报项目名称",
  "2024年研发费用（万元）",
  "有效专利数（件）",
  "成立日期",
  "是否设有知识产权管理机构",
  "备注",
];
const anyRow = fc.tuple(
  fc.constantFrom("甲公司", "乙公司", "丙大学"),
  fc.constantFrom("题目一", "题目二"),
  fc.constantFrom<CellValue>(100, "2亿", "约3000", null, "-"),
  fc.constantFrom<CellValue>(5, "无", "N/A", "5件"),
  fc.constantFrom<CellValue>("2015.3.1", null, "2015年"),
  fc.constantFrom<CellValue>("是", "×", "?", "待定"),
  fc.constantFrom<CellValue>(null, "好"),
);

/** What the lines say, without where. */
const content = (rows: readonly (readonly CellValue[])[], at = "A1"): unknown => {
  const grids = [sheetOf({ sheet: "核验-高价值专利培育", at, rows })];
  return readEvidence({ file: "表.xlsx", grids }, smallNotice()).flatMap(({ lines }) =>
    lines.map(({ unit, project, cells }) => [
      unit.text,
      project?.text,
      [...cells].map(([id, cell]) => `${id} ${cell.kind} ${cellText(cell)}`).sort(),
    ]),
  );
};

test("the order of columns, and empty rows and columns around the table, make no difference", () => {
  fc.assert(
    fc.property(
      fc.array(anyRow, { minLength: 1, maxLength: 5 }),
      fc.shuffledSubarray([...columns.keys()], { minLength: columns.length }),
      fc.nat(40),
      fc.constantFrom("A1", "C9"),
      (lines, shuffled, above, at) => {
        const rows = [columns, ...lines];
        const moved = rows.map((row) => shuffled.map((index) => row[index] ?? null));
        const empty = Array.from({ length: above }, () => [null]);
        expect(content([...empty, ...moved], at)).toEqual(content(rows));
      },
    ),
  );
});

test("a sheet may hold anything", () => {
  const anyCell = fc.oneof(
    fc.constantFrom<CellValue>(...columns, "合计", "说明：", "同上", null, true, { error: "#N/A" }),
    fc.string({ unit: "grapheme" }),
    fc.double(),
  );
  fc.assert(
    fc.property(fc.array(fc.array(anyCell, { maxLength: 6 }), { maxLength: 12 }), (rows) => {
      for (const sheet of ["核验-高价值专利培育", "表1"])
        readEvidence({ file: "表.xlsx", grids: [sheetOf({ sheet, rows })] }, smallNotice());
    }),
  );
});
