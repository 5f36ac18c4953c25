// What is entered in the pane: laid over the sheet, kept with the workbook, written into its cells, and gone once it is there.
import { describe, expect, test } from "@jest/globals";
import { noticeOf } from "../../../src/notices/registry.ts";
import type { ClauseId, FigureId } from "../../../src/notices/schema.ts";
import { exactText } from "../../../src/sheets/exact.ts";
import {
  contractFiguresOf,
  countEntries,
  entered,
  noEntries,
  percentFrom,
  stillOpen,
  withContract,
  withGrade,
  withSettingEntries,
  type Entries,
  type Grade,
} from "../../../src/taskpane/midterm/entries.ts";
import { plainContract, type Contract } from "../../../src/taskpane/midterm/contract-entries.ts";
import { entryWriting } from "../../../src/taskpane/midterm/entry-changes.ts";
import { entriesFrom, keptEntries } from "../../../src/taskpane/midterm/kept-entries.ts";
import { readForMidterm, type MidtermReading } from "../../../src/taskpane/midterm/reading.ts";
import { FilledSheet, seed } from "../../support/midterm-sheet.ts";

const park = "2025.oc.target.";
const judged = `${park}c4-contribution` as ClauseId;
const trainees = "trainees" as FigureId;

function sheet(change: (filled: FilledSheet) => void = () => undefined, check: string | null = "2026-12-31") {
  const filled = FilledSheet.of(
    seed(2025, "operation-centre", "某某园区管委会", { start: "2026-01-01", check }),
  );
  change(filled);
  return filled;
}
const read = (filled: FilledSheet): MidtermReading => readForMidterm(filled.workbook(), noticeOf);
const plain = read(sheet());
const only = (reading: MidtermReading) => reading.projects[0]!;
const reached: Grade = { band: "reached", percent: "90", remark: "成效较好" };
const graded = withGrade(noEntries, only(plain), judged, reached);

function contracted(contract: Partial<Contract>, reading = plain, entries = noEntries): Entries {
  const figure = contractFiguresOf(only(reading)).get(trainees)!;
  const whole = plainContract({ demand: "", base: "", change: "", ...contract }, figure.forms);
  return withContract(entries, only(reading), figure, whole);
}

const writing = (entries: Entries, reading = plain) => entryWriting(reading, entries, noticeOf, "zh-CN");
const cellsOf = (entries: Entries, reading = plain) =>
  writing(entries, reading).changes.map(({ cell, before, after }) => [cell, before, after]);

test.each([
  ["85", "0.85"],
  ["85%", "0.85"],
  ["85.5 ％", "0.855"],
  ["0", "0"],
  ["100", "1"],
])("得分率“%s”", (typed, ratio) => {
  expect(exactText(percentFrom(typed)!.value)).toBe(ratio);
});
test.each(["100.1", "-1", "高", ""])("“%s”不是得分率", (typed) => {
  expect(percentFrom(typed)).toBeNull();
});

describe("评定", () => {
  test("计入表中同一指标，原表不变", () => {
    const [project] = entered(plain, graded).sheets.projects;
    expect(project?.reviews.get(judged)?.band?.band).toBe("reached");
    expect(only(plain).reported.reviews.has(judged)).toBe(false);
  });

  test("写入评审人的三格", () => {
    const filled = sheet();
    const cell = (column: "band" | "percent" | "opinion") => filled.cell(judged, column);
    expect(cellsOf(graded)).toEqual([
      [cell("band"), null, "达成预期（100%–80%）"],
      [cell("percent"), null, 0.9],
      [cell("opinion"), null, "成效较好"],
    ]);
  });

  test("只写有改动的格，并核对原值", () => {
    const reading = read(
      sheet((filled) => filled.put(judged, "band", "部分达成（80%–60%）").put(judged, "opinion", "成效较好")),
    );
    const entries = withGrade(noEntries, only(reading), judged, { ...reached, percent: "" });
    const { changes, additions } = writing(entries, reading);
    expect(changes.map(({ before, after }) => [before, after])).toEqual([
      ["部分达成（80%–60%）", "达成预期（100%–80%）"],
    ]);
    expect(additions.flatMap(({ cells }) => cells.map(({ replaces }) => replaces))).toEqual([
      "部分达成（80%–60%）",
    ]);
  });

  test("与表中相同的不算填写", () => {
    const reading = read(sheet((filled) => filled.put(judged, "band", "达成预期（100%–80%）")));
    expect(
      countEntries(withGrade(noEntries, only(reading), judged, { band: "reached", percent: "", remark: "" })),
    ).toBe(0);
    expect(
      countEntries(withGrade(graded, only(plain), judged, { band: null, percent: "", remark: "" })),
    ).toBe(0);
  });

  test("项目已不在表中的写不进去，也不丢", () => {
    const other = readForMidterm(
      FilledSheet.of(seed(2025, "operation-centre", "另一园区")).workbook(),
      noticeOf,
    );
    expect(stillOpen(graded, other)).toEqual(graded);
    expect(writing(graded, other)).toMatchObject({ changes: [], homeless: [{ reason: "project-gone" }] });
  });

  test("表中出错的格不覆盖", () => {
    const reading = read(sheet((filled) => filled.put(judged, "opinion", true)));
    const entries = withGrade(noEntries, only(reading), judged, {
      band: null,
      percent: "",
      remark: "成效较好",
    });
    expect(writing(entries, reading).homeless).toMatchObject([{ reason: "not-plain" }]);
  });
});

describe("合同值", () => {
  const demand = sheet().cell(`${park}c3-training/trainees`, "contractDemand");

  test.each([
    ["500", 500],
    ["1,200", 1200],
    ["500 名", 500],
    ["0.1万", 1000],
  ])("“%s”写作 %s", (typed, value) => {
    expect(cellsOf(contracted({ demand: typed }))).toEqual([[demand, null, value]]);
    const row = entered(plain, contracted({ demand: typed })).sheets.projects[0]?.figures.find(
      ({ figure }) => figure === trainees,
    );
    expect(row?.contract.demand).toMatchObject({ kind: "given", cell: demand });
  });

  test("百分比写作比率", () => {
    const figure = contractFiguresOf(only(plain)).get("smes" as FigureId)!;
    const contract = plainContract({ demand: "25", base: "40", change: "" }, figure.forms);
    const entries = withContract(noEntries, only(plain), figure, contract);
    expect(writing(entries).changes.map(({ after, share }) => [after, share])).toEqual([
      [0.25, true],
      [40, false],
    ]);
  });

  test("低于通知的要有变更依据才算；依据一并写入", () => {
    const entries = contracted({ demand: "150", change: "苏知函〔2026〕3号" });
    expect(cellsOf(entries).map(([, , after]) => after)).toEqual([150, "苏知函〔2026〕3号"]);
  });

  test("表中已有的可以改，可以去掉", () => {
    const reading = read(sheet((filled) => filled.put(`${park}c3-training/trainees`, "contractDemand", 300)));
    expect(cellsOf(contracted({ demand: "400" }, reading), reading)).toEqual([[demand, 300, 400]]);
    expect(cellsOf(contracted({}, reading), reading)).toEqual([[demand, 300, null]]);
    expect(countEntries(contracted({ demand: "300 名" }, reading))).toBe(0);
  });
});

describe("检查日期、检查类型、约定", () => {
  const undated = read(sheet(undefined, null));
  const entries: Entries = withSettingEntries({ ...noEntries, check: "2026-12-31", stage: "acceptance" }, [
    { year: null, programme: null, key: "good", clause: null, value: 85 },
  ]);

  test("检查日期只用于表中没有的", () => {
    const day = (reading: MidtermReading) =>
      entered(reading, { ...noEntries, check: "2027-01-31" }).sheets.projects[0]?.check;
    expect(day(undated)).toMatchObject({ kind: "given", day: "2027-01-31" });
    expect(day(plain)).toMatchObject({ kind: "given", day: "2026-12-31" });
  });

  test("分别写入项目各行和“评分设置”", () => {
    const { changes, plans } = writing(entries, undated);
    expect(changes.map(({ subject, after }) => [subject.kind, after])).toEqual([
      ["check", "2026-12-31"],
      ["stage", "验收"],
      ["setting", 85],
    ]);
    expect(plans.map(({ name }) => name)).toEqual(["评分设置"]);
  });

  test("同一设置以后填的为准", () => {
    const again = withSettingEntries(entries, [
      { year: null, programme: null, key: "good", clause: null, value: 82 },
    ]);
    expect(again.settings.map(({ value }) => value)).toEqual([82]);
  });

  test("表中都已填的不再待写", () => {
    expect(stillOpen({ ...noEntries, check: "2027-01-31" }, plain)).toEqual(noEntries);
  });
});

describe("随工作簿保存", () => {
  const all = contracted({ demand: "500" }, plain, { ...graded, check: "2026-12-31", stage: "mid-term" });

  test("存取一致", () => {
    expect(entriesFrom(JSON.parse(JSON.stringify(keptEntries(all))))).toEqual(all);
    expect(countEntries(all)).toBe(4);
  });

  test("没有填写就不存", () => {
    expect(keptEntries(noEntries)).toBeNull();
    expect(entriesFrom(null)).toEqual(noEntries);
  });

  test.each([
    ["不是对象", "x"],
    ["别的版本", { version: 2 }],
    [
      "得分率不合规",
      {
        ...(keptEntries(graded) as object),
        grades: [{ project: "a", clause: judged, grade: { ...reached, percent: "900" } }],
      },
    ],
  ])("%s，不采用", (_name, kept) => {
    expect(entriesFrom(kept)).toBeNull();
  });
});

test("写入后再读，没有待写的", () => {
  const all = contracted({ demand: "500" }, plain, graded);
  const filled = sheet();
  for (const { cells } of writing(all).additions)
    for (const { row, column, value, look } of cells) {
      filled.rows[row]![column] = value;
      expect(look === "entry-percent").toBe(value === 0.9);
    }
  filled.put(judged, "percent", 0.9, "percent");
  expect(stillOpen(all, read(filled))).toEqual(noEntries);
});
