import fc from "fast-check";
import { noticeOf, noticeYears, programmeOf } from "../../src/notices/registry.ts";
import type { EvidenceInput, Notice } from "../../src/notices/schema.ts";
import { dossiersOf } from "../../src/review/dossier.ts";
import { evidenceRowsOf } from "../../src/review/evidence-rows.ts";
import { evidencePlans } from "../../src/sheets/evidence-additions.ts";
import { entryLook, headerOf } from "../../src/sheets/evidence-form.ts";
import type { EvidenceRow } from "../../src/sheets/evidence-lines.ts";
import { blankEvidencePlans, evidencePlansAnew } from "../../src/sheets/evidence-template.ts";
import type { EvidenceCell, EvidenceSheet } from "../../src/sheets/evidence.ts";
import type { WorkbookCells } from "../../src/sheets/grid.ts";
import { readEvidence } from "../../src/sheets/read-evidence.ts";
import { readSummaryTables } from "../../src/sheets/read-summary-tables.ts";
import type { PlanValue, SheetPlan } from "../../src/sheets/sheet-plan.ts";
import { evidenceRowsCases } from "../cases/evidence-rows.ts";
import { filledPlan, rowTexts, withAddition, written } from "../support/plan-cells.ts";
import { smallNotice } from "../support/small-notices.ts";
import { headers, workbookOf, type RowSpec } from "../support/tables.ts";

/** Title, basis and two lines of help stand above the header. */
const headerAt = 4;

function rowsOf(notice: Notice, rows: readonly RowSpec[]): readonly EvidenceRow[] {
  const extra = rows.flatMap((row) => Object.keys(row)).filter((name) => !headers.includes(name));
  const workbook = workbookOf([{ rows, header: [...headers, ...new Set(extra)] }]);
  return evidenceRowsOf(dossiersOf(notice, workbook.file, readSummaryTables(workbook).tables));
}

const nothing: WorkbookCells = { file: "表.xlsx", grids: [] };

/** A line of a plan in the words of the cases. */
const lineText = (plan: SheetPlan, row: number): string =>
  (plan.rows[row] ?? [])
    .map(({ value, look }) => (value === null && look.startsWith("entry-") ? "□" : String(value)))
    .join("|");

test.each(evidenceRowsCases)("$name", ({ joint, rows, sheets, leftOut }) => {
  const notice = smallNotice({ joint: joint ?? false });
  const made = evidencePlansAnew(notice, rowsOf(notice, rows), [], "zh-CN");
  expect(
    made.plans.map(({ plan }) => [
      plan.name,
      rowTexts(plan, headerAt).join("|"),
      ...plan.rows.slice(headerAt + 1).map((_, index) => lineText(plan, headerAt + 1 + index)),
    ]),
  ).toEqual(sheets);
  expect(made.plans.map(({ lines }) => lines)).toEqual(sheets.map(({ length }) => length - 2));
  expect(
    made.leftOut.map((each) =>
      each.kind === "unreadable-sheet"
        ? `${each.sheet}: ${each.kind}`
        : `${each.row.sheet} ${each.row.row}: ${each.kind}`,
    ),
  ).toEqual(leftOut ?? []);
});

const years = noticeYears().map((year) => noticeOf(year)!);
const blanks = years.flatMap((notice) =>
  (["zh-CN", "en-US"] as const).flatMap((locale) =>
    blankEvidencePlans(notice, locale).map(
      ({ programme, plan }) => [notice.year, plan.name, locale, notice, programme, plan] as const,
    ),
  ),
);

test("every programme that asks for evidence has a blank sheet", () => {
  const zh = blanks.filter(([, , locale]) => locale === "zh-CN");
  expect(zh).toHaveLength(
    years.flatMap(({ programmes }) => programmes).filter(({ evidence }) => evidence !== null).length,
  );
});

test.each(blanks)("%s %s %s: what Excel refuses is not in it", (_year, _name, _locale, notice, id, plan) => {
  const inputs = programmeOf(notice, id).evidence?.inputs ?? [];
  for (const { prompt } of plan.entries) {
    expect(prompt?.title.length).toBeLessThanOrEqual(32);
    expect(prompt?.text.length).toBeLessThanOrEqual(255);
  }
  expect(plan.notes.map(({ column }) => rowTexts(plan, headerAt)[column])).toEqual(inputs.map(headerOf));
  for (const { row, text } of plan.notes) {
    expect(row).toBe(headerAt);
    expect(text).toMatch(/：“[^”]*/u);
  }
  expect(plan.frozen.rows).toBe(headerAt + 1);
  expect(plan.print?.repeatRows).toEqual({ first: headerAt, last: headerAt });
  const characters = plan.columns.reduce((sum, { width }) => sum + width, 0);
  expect(characters / (plan.print?.pagesWide ?? 1)).toBeLessThanOrEqual(200);
  expect(() => written([plan])).not.toThrow();
});

test.each(blanks.filter(([, , locale]) => locale === "zh-CN"))(
  "%s %s: drop-downs offer answers that are read",
  (_year, _name, _locale, notice, id, plan) => {
    const inputs = programmeOf(notice, id).evidence?.inputs ?? [];
    const header = rowTexts(plan, headerAt);
    const choicesAt = header.map(
      (_, column) => plan.entries.find(({ area }) => area.left === column)?.choices ?? [],
    );
    // Each line takes the next answer of every list.
    const filled = filledPlan(
      {
        ...plan,
        rows: [...plan.rows.slice(0, headerAt + 1), ...Array.from({ length: 10 }, () => plan.rows.at(-1)!)],
      },
      (row, column) => {
        if (row <= headerAt) return undefined;
        return header[column] === "申报单位" ? `甲${row}公司` : choicesAt[column]?.[row - headerAt - 1];
      },
    );
    const lines = readEvidence(written([filled]), notice)[0]!.lines;
    const read = inputs.map(({ id }) => lines.filter(({ cells }) => cells.get(id)?.kind === "given").length);
    expect(read).toEqual(inputs.map((input) => choicesAt[header.indexOf(headerOf(input))]!.length));
  },
);

test.each(blanks)(
  "%s %s %s: read back, every column is known and nothing is given",
  (_year, _name, _locale, notice, id, plan) => {
    const sheets = readEvidence(written([plan]), notice);
    expect(sheets.map(({ programme, fault, missingColumns }) => [programme, fault, missingColumns])).toEqual([
      [id, null, []],
    ]);
    const filled = sheets[0]!.lines.flatMap(({ cells }) => [...cells.values()]);
    expect(filled.every(({ kind }) => kind === "not-given")).toBe(true);
    expect(readSummaryTables(written([plan])).tables).toEqual([]);
  },
);

const anyRows = fc
  .array(
    fc.tuple(
      fc.constantFrom("苏州甲科技有限公司", "苏州大学", "苏州乙研究院", "苏州丙创新中心", "苏州丁厂"),
      fc.constantFrom("高价值专利培育", "高价值专利培育——题目一", "工业品牌"),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((rows) =>
    rows.map(([unit, project]): RowSpec => ({ 申报单位: unit, 申报项目名称: project, 申报单位类型: "" })),
  );

/** An answer for an input as somebody types it, and what is to be read. */
const answers: Readonly<Record<EvidenceInput["kind"], readonly PlanValue[]>> = {
  amount: [1200.5, "2亿", "3,000", 0, "约3000"],
  count: [5, "12件", "无", "许多"],
  date: ["2015-03-01", "2015.3.1", "2015年3月"],
  "yes-no": ["是", "×", "是（已过期）"],
  presence: ["无", "2件，已撤回", "3"],
  choice: ["国家级", "省、市级", "部级"],
  text: ["某某集团", "=1+1"],
};

const cellFacts = (cell: EvidenceCell): unknown => {
  if (cell.kind === "given") return [cell.kind, cell.value];
  return cell.kind === "unreadable" ? [cell.kind, cell.text, cell.why] : [cell.kind];
};

/** What the sheets say of each unit and title, whatever their places. */
const facts = (sheets: readonly EvidenceSheet[]): unknown =>
  sheets.flatMap(({ programme, lines }) =>
    lines.map(({ unit, project, role, lead, cells }) => [
      programme,
      unit.text,
      project?.text ?? null,
      role,
      lead?.text ?? null,
      [...cells].map(([id, cell]) => [id, cellFacts(cell)]),
    ]),
  );

/** The plan with an answer in each cell that is the user's, taken in turn. */
function answered(notice: Notice, id: string, plan: SheetPlan, seed: number): SheetPlan {
  const inputs = notice.programmes.find((each) => each.id === id)?.evidence?.inputs ?? [];
  const header = rowTexts(plan, headerAt);
  return filledPlan(plan, (row, column) => {
    const cell = plan.rows[row]?.[column];
    const input = inputs.find((each) => headerOf(each) === header[column]);
    if (row <= headerAt || cell?.value !== null) return undefined;
    if (input === undefined) return header[column] === "申报单位" ? `第${row}参与有限公司` : undefined;
    const list = answers[input.kind];
    return list[(seed + row + column) % list.length];
  });
}

test.each([false, true])(
  "what is filled in is read, and kept when the sheets are made anew (joint: %s)",
  (joint) => {
    const notice = smallNotice({ joint });
    fc.assert(
      fc.property(anyRows, fc.nat(20), (specs, seed) => {
        const rows = rowsOf(notice, specs);
        const made = evidencePlansAnew(notice, rows, [], "zh-CN").plans;
        const first = written(made.map(({ programme, plan }) => answered(notice, programme, plan, seed)));
        const before = readEvidence(first, notice);
        expect(before.map(({ programme }) => programme)).toEqual(made.map(({ programme }) => programme));
        const again = evidencePlansAnew(notice, rows, [first], "zh-CN");
        const after = readEvidence(written(again.plans.map(({ plan }) => plan)), notice);
        expect(facts(after)).toEqual(facts(before));
        // Nothing to add to a sheet that has every row.
        expect(evidencePlans(notice, rows, first, "zh-CN")).toMatchObject({ plans: [], additions: [] });
      }),
      { numRuns: 20 },
    );
  },
);

test("in every cell of a plan: the user's to fill in, or not asked", () => {
  const notice = smallNotice();
  fc.assert(
    fc.property(anyRows, (specs) => {
      const rows = rowsOf(notice, specs);
      for (const { programme, plan } of evidencePlansAnew(notice, rows, [], "zh-CN").plans) {
        const inputs = programmeOf(notice, programme).evidence?.inputs ?? [];
        const header = rowTexts(plan, headerAt);
        for (const [column, text] of header.entries()) {
          const input = inputs.find((each) => headerOf(each) === text);
          if (input === undefined) continue;
          const own = rows.filter((row) => row.programme === programme);
          for (const [index, { classes }] of own.entries()) {
            const asked =
              input.applicants === null ||
              classes.length === 0 ||
              classes.some((each) => input.applicants?.includes(each));
            expect(plan.rows[headerAt + 1 + index]?.[column]).toEqual(
              asked ? { value: null, look: entryLook(input) } : { value: "—", look: "text" },
            );
          }
        }
      }
    }),
    { numRuns: 20 },
  );
});

describe("a sheet that is there already", () => {
  const notice = smallNotice();
  const name = "核验-高价值专利培育";
  const jia: RowSpec = { 申报单位: "苏州甲科技有限公司" };
  const yi: RowSpec = { 申报单位: "苏州大学", 申报单位类型: "高校" };

  /** The workbook with the additions made. */
  function added(rows: readonly RowSpec[], workbook: WorkbookCells, rules = notice): WorkbookCells {
    const { plans, additions } = evidencePlans(rules, rowsOf(rules, rows), workbook, "zh-CN");
    expect(plans).toEqual([]);
    const of = (sheet: string) => additions.find((each) => each.sheet === sheet);
    return {
      ...workbook,
      grids: workbook.grids.map((grid) => {
        const addition = of(grid.sheet);
        return addition === undefined ? grid : withAddition(grid, addition);
      }),
    };
  }
  const [blank] = evidencePlansAnew(notice, rowsOf(notice, [jia]), [], "zh-CN").plans;
  const first = written([answered(notice, "high-value-patent", blank!.plan, 3)]);

  test("gets lines for new applicants, columns for what they are asked, and keeps its cells", () => {
    const after = readEvidence(added([jia, yi], first), notice)[0]!;
    const before = readEvidence(first, notice)[0]!;
    expect(before.missingColumns).toEqual(["platform"]);
    expect(after.missingColumns).toEqual([]);
    expect(after.lines.map(({ unit }) => unit.text)).toEqual(["苏州甲科技有限公司", "苏州大学"]);
    const kept = [...before.lines[0]!.cells].map(([id, cell]) => [id, cellFacts(cell)]);
    const now = after.lines[0]!.cells;
    expect([...now].filter(([id]) => id !== "platform").map(([id, cell]) => [id, cellFacts(cell)])).toEqual(
      kept,
    );
  });

  test("gets nothing the second time", () => {
    const once = added([jia, yi], first);
    expect(evidencePlans(notice, rowsOf(notice, [jia, yi]), once, "zh-CN").additions).toEqual([]);
  });

  test("a new title of the unit is the same applicant; a second application is a new line", () => {
    const renamed = { ...jia, 申报项目名称: "高价值专利培育——新题目" };
    expect(evidencePlans(notice, rowsOf(notice, [renamed]), first, "zh-CN").additions).toEqual([]);
    const second = readEvidence(added([jia, renamed], first), notice)[0]!;
    expect(second.lines.map(({ project }) => project?.text)).toEqual([
      "高价值专利培育",
      "高价值专利培育——新题目",
    ]);
  });

  test("of the user's own making: columns as they stand, new ones to the right, lines below everything", () => {
    const rows = [
      ["备注", "有效专利数", "单位名称"],
      ["好", 5, "苏州甲科技有限公司"],
      ["说明：截至申报之日"],
    ];
    const own: WorkbookCells = {
      file: "表.xlsx",
      grids: [{ ...first.grids[0]!, ...gridOf(rows), sheet: name }],
    };
    const [addition] = evidencePlans(notice, rowsOf(notice, [jia, yi]), own, "zh-CN").additions;
    const after = readEvidence(added([jia, yi], own), notice)[0]!;
    expect(after.lines.map(({ row, unit }) => `${row} ${unit.text}`)).toEqual([
      "2 苏州甲科技有限公司",
      "4 苏州大学",
    ]);
    expect(after.missingColumns).toEqual([]);
    expect(Math.min(...addition!.columns.keys())).toBe(3);
    expect(addition!.notes.every(({ row }) => row === 0)).toBe(true);
  });

  test("a joint application brings role and lead with it", () => {
    const joint = smallNotice({ joint: true });
    const rows = [["申报单位", "有效专利数（件）"]];
    const own: WorkbookCells = {
      file: "表.xlsx",
      grids: [{ ...first.grids[0]!, ...gridOf(rows), sheet: name }],
    };
    const after = readEvidence(added([jia], own, joint), joint)[0]!;
    // The participants' lines wait for their names.
    expect(after.lines.map(({ unit, role }) => `${unit.text} ${role}`)).toEqual(["苏州甲科技有限公司 lead"]);
    const grid = added([jia], own, joint).grids[0]!;
    expect(grid.values.map((row) => row.slice(0, 4))).toEqual([
      ["申报单位", "有效专利数（件）", "角色", "牵头单位"],
      ["苏州甲科技有限公司", null, "牵头", "苏州甲科技有限公司"],
      [null, null, "参与", "苏州甲科技有限公司"],
      [null, null, "参与", "苏州甲科技有限公司"],
    ]);
  });
});

function gridOf(rows: readonly (readonly (string | number)[])[]) {
  const width = Math.max(...rows.map(({ length }) => length));
  return {
    top: 0,
    left: 0,
    values: rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? null)),
    merges: [],
    numberKinds: new Map(),
    hiddenRows: new Set<number>(),
  };
}

describe("made anew from sheets in other units and forms", () => {
  const notice = smallNotice();
  /** The line of 甲公司 after the sheet was made anew. */
  function again(rows: readonly (readonly (string | number)[])[], merges: readonly unknown[] = []) {
    const grid = { ...gridOf(rows), merges, sheet: "核验-高价值专利培育", hidden: false };
    const old = { file: "旧.xlsx", grids: [grid] } as WorkbookCells;
    const { plans } = evidencePlansAnew(notice, [], [old], "zh-CN");
    const workbook = written(plans.map(({ plan }) => plan));
    return { workbook, old, sheet: readEvidence(workbook, notice)[0]! };
  }

  test("sums under a header in 元 keep their unit", () => {
    const { old, sheet } = again([
      ["申报单位", "2024年研发费用（元）", "2023年研发费用（亿元）"],
      ["甲公司", 30000000, "1.5"],
    ]);
    const cells = sheet.lines[0]!.cells;
    expect(cells.get("rd-2024" as never)).toMatchObject({ kind: "given", text: "30000000元" });
    const before = readEvidence(old, notice)[0]!.lines[0]!.cells;
    for (const id of ["rd-2024", "rd-2023"] as never[]) {
      const [now, then] = [cells.get(id), before.get(id)];
      if (now?.kind !== "given" || then?.kind !== "given") throw new Error("not given");
      expect(now.value).toEqual(then.value);
    }
  });

  test("a sum without a unit does not become one in 万元", () => {
    const { sheet } = again([
      ["申报单位", "2024年研发费用"],
      ["甲公司", 30000000],
    ]);
    expect(sheet.lines[0]!.cells.get("rd-2024" as never)).toMatchObject({ kind: "unreadable" });
  });

  test("one number for two units belongs to neither", () => {
    const { sheet } = again(
      [
        ["申报单位", "有效专利数（件）"],
        ["甲公司", 60],
        ["乙公司", ""],
      ],
      [{ top: 1, left: 1, bottom: 2, right: 1 }],
    );
    expect(sheet.lines.map(({ cells }) => cells.get("patents" as never)?.kind)).toEqual([
      "unreadable",
      "unreadable",
    ]);
  });

  test("columns of the user's own come along, serial numbers do not", () => {
    const { workbook } = again([
      ["序号", "申报单位", "有效专利数（件）", "备注"],
      [1, "甲公司", 60, "材料已齐"],
      [2, "乙公司", "", ""],
    ]);
    const values = workbook.grids[0]!.values.map((row) => row.map(String));
    expect(values[headerAt]!.at(-1)).toBe("备注");
    expect(values[headerAt]).not.toContain("序号");
    expect(values[headerAt + 1]!.at(-1)).toBe("材料已齐");
    // 乙公司 is in no row and nothing was filled in for it.
    expect(values).toHaveLength(headerAt + 2);
  });

  test("a sheet of ours that cannot be read is told", () => {
    const grid = { ...gridOf([["名单"], ["甲公司"]]), sheet: "核验-高价值专利培育", hidden: false };
    const made = evidencePlansAnew(notice, [], [{ file: "旧.xlsx", grids: [grid] }], "zh-CN");
    expect(made).toEqual({
      plans: [],
      leftOut: [{ kind: "unreadable-sheet", file: "旧.xlsx", sheet: "核验-高价值专利培育" }],
    });
    expect(evidencePlans(notice, rowsOf(notice, [{}]), nothing, "zh-CN").plans).toHaveLength(1);
  });
});
