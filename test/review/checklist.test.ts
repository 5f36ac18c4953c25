// Who is asked what, and how answers find their rows again.
import fc from "fast-check";
import notice2025 from "../../src/notices/2025.json";
import { noticeFrom } from "../../src/notices/registry.ts";
import type { ProgrammeId } from "../../src/notices/schema.ts";
import { checklistOf, subjectKey, type ChecklistPart } from "../../src/review/checklist.ts";
import {
  answers,
  emptyRecord,
  keptOf,
  leftOver,
  progressOf,
  recordOf,
  withTick,
  type ChecklistRecord,
  type Tick,
  type TickChange,
} from "../../src/review/checklist-record.ts";
import { dossiersOfTables, notice2025 as carried, type RowSpec, type TableSpec } from "../support/tables.ts";

const reviewOf = (tables: readonly TableSpec[], notice = carried()) => ({
  notice,
  dossiers: dossiersOfTables(tables).map((dossier) => ({ dossier })),
});
const partsOf = (rows: readonly RowSpec[]): readonly ChecklistPart[] => checklistOf(reviewOf([{ rows }]));
const clauses = ({ questions }: ChecklistPart) => questions.map(({ item }) => item.clause);

const brand = { 申报项目名称: "商标品牌培育和保护（工业品牌）", 申报单位: "苏州云启半导体有限公司" };
const university = { 申报项目名称: "高价值专利培育", 申报单位: "苏州大学", 申报单位类型: "高校" };

describe("what is asked", () => {
  test("the table once, then each row what its programme asks", () => {
    const [table, first, second] = partsOf([brand, university]);
    expect(table?.row).toBeNull();
    expect(clauses(table!)).toContain("2025.notice.table.seal");
    expect(clauses(first!).every((id) => id.startsWith("2025.brand."))).toBe(true);
    expect(clauses(second!)).toContain("2025.hvp.appl.joint");
  });

  test("questions for certain applicants are asked of them, and of whoever cannot be told", () => {
    const gi = (unit: string, type: string) => ({
      申报项目名称: "地理标志",
      申报单位: unit,
      申报单位类型: type,
      "所在县（市、区）": "昆山市",
    });
    const parts = partsOf([gi("昆山市人民政府", "政府"), gi("苏州市人民政府", "政府"), gi("某某办", "其他")]);
    const paperless = parts.map(
      ({ questions }) => questions.filter(({ item }) => item.clause === "2025.gi.req.paperless").length,
    );
    expect(paperless).toEqual([0, 1, 1, 2]);
    const keys = parts.at(-1)!.questions.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test("a row that is not placed is asked nothing yet", () => {
    expect(partsOf([{ 申报项目名称: "某某研究", 申报单位类型: "企业" }])).toHaveLength(1);
  });

  test("a question of the notice is asked of somebody in every programme that it names", () => {
    const notice = carried();
    const asked = new Set(notice.checklist.flatMap(({ programmes }) => programmes));
    expect([...asked].sort()).toEqual(notice.programmes.map(({ id }) => id).sort());
  });
});

describe("a row is known by what it says", () => {
  const keyOf = (parts: readonly ChecklistPart[], unit: string) =>
    parts.filter(({ row }) => row?.cells.unit.text.includes(unit) === true).map(({ key }) => key);

  test("after sorting, on a renamed sheet, with other white space and brackets", () => {
    const before = partsOf([brand, university]);
    const after = checklistOf(
      reviewOf([
        {
          sheet: "改名后的表",
          rows: [
            university,
            { ...brand, 申报单位: " 苏州云启半导体 有限公司", 申报项目名称: "商标品牌培育和保护(工业品牌)" },
          ],
        },
      ]),
    );
    expect(new Set(after.map(({ key }) => key))).toEqual(new Set(before.map(({ key }) => key)));
  });

  test("and not by another unit, project, programme, city or year", () => {
    const table = partsOf([brand])[1]!;
    const others = [
      partsOf([{ ...brand, 申报单位: "苏州澜微生物医药股份有限公司" }])[1]!,
      partsOf([{ ...brand, 申报项目名称: "工业品牌——芯片商标" }])[1]!,
      partsOf([{ ...brand, 申报项目名称: "地理标志" }])[1]!,
      checklistOf(reviewOf([{ rows: [brand], letterhead: ["无锡市知识产权局（盖章）"] }]))[1]!,
      checklistOf(reviewOf([{ rows: [brand] }], noticeFrom({ ...notice2025, year: 2027 })))[1]!,
    ];
    const keys = [table, ...others].map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test("rows that say the same are counted; a university's colleges tell them apart first", () => {
    const twice = partsOf([university, university]);
    expect(new Set(keyOf(twice, "苏州大学")).size).toBe(2);
    const header = [...Object.keys(university), "序号", "所在县（市、区）", "项目联系人/电话", "学院"];
    const colleges = (rows: readonly RowSpec[]) =>
      keyOf(checklistOf(reviewOf([{ header, rows }])), "苏州大学");
    const one = { ...university, 学院: "电子信息学院" };
    const other = { ...university, 学院: "医学部" };
    expect(colleges([one, other])).toEqual([...colleges([other, one])].reverse());
  });
});

const tick = (answer: Tick["answer"], rest: Partial<Tick> = {}): Tick => ({
  answer,
  remark: "",
  by: "",
  at: "2026-11-25 10:42",
  ...rest,
});

describe("the record", () => {
  const text = fc.string({ unit: "binary", maxLength: 8 });
  const subject = fc.record({
    year: fc.integer({ min: 2000, max: 2100 }),
    city: fc.constantFrom("苏州市", ""),
    row: fc.option(
      fc.record({
        unit: text,
        project: text,
        programme: fc.constantFrom("brand-industrial", "operation-centre").map((id) => id as ProgrammeId),
        nth: fc.integer({ min: 1, max: 3 }),
      }),
    ),
  });
  const changes = fc.array(
    fc.record({
      subject,
      question: fc.constantFrom("recommendation:2025.oc.cap", "establishment:2025.oc.cap"),
      tick: fc.option(fc.record({ answer: fc.constantFrom(...answers), remark: text, by: text, at: text })),
    }),
    { maxLength: 12 },
  );
  const after = (all: readonly TickChange[]): ChecklistRecord => all.reduce(withTick, emptyRecord);

  test("comes back from plain JSON as it was", () => {
    fc.assert(
      fc.property(changes, (all) => {
        const record = after(all);
        expect(recordOf(JSON.parse(JSON.stringify(keptOf(record))))).toEqual(record);
      }),
    );
  });

  test("holds the last answer to each question, and nothing that was taken back", () => {
    fc.assert(
      fc.property(changes, (all) => {
        const last = new Map(all.map((each) => [`${subjectKey(each.subject)} ${each.question}`, each.tick]));
        const held = new Map(
          [...after(all)].flatMap(([key, { ticks }]) =>
            [...ticks].map(([question, kept]) => [`${key} ${question}`, kept] as const),
          ),
        );
        expect(held).toEqual(new Map([...last].filter(([, kept]) => kept !== null)));
      }),
    );
  });

  test("is small: nothing empty or usual is kept", () => {
    const row = { unit: "甲公司", project: "工业品牌", programme: "brand-industrial" as ProgrammeId, nth: 1 };
    const record = after([
      { subject: { year: 2025, city: "苏州市", row }, question: "q", tick: tick("met") },
    ]);
    expect(JSON.stringify(keptOf(record))).toBe(
      '{"version":1,"subjects":[{"year":2025,"city":"苏州市","row":{"unit":"甲公司","project":"工业品牌","programme":"brand-industrial"},"ticks":[{"q":"q","a":"met","t":"2026-11-25 10:42"}]}]}',
    );
    expect(keptOf(emptyRecord)).toBeNull();
  });

  test.each([["文字"], [{}], [{ version: 2, subjects: [] }], [{ version: 1, subjects: [{ year: "2025" }] }]])(
    "of another kind (%j) is not read",
    (kept) => {
      expect(recordOf(kept)).toBeNull();
    },
  );
});

test("progress counts what is asked, by answer; answers of rows that are gone are left over", () => {
  const parts = partsOf([brand, university]);
  const [table, first] = parts;
  const change = (part: ChecklistPart, at: number, answer: Tick["answer"]): TickChange => ({
    subject: part.subject,
    question: part.questions[at]!.key,
    tick: tick(answer),
  });
  const record = [change(table!, 0, "met"), change(first!, 0, "broken"), change(first!, 1, "pending")].reduce(
    withTick,
    emptyRecord,
  );
  expect(progressOf([first!], record)).toEqual({
    asked: first!.questions.length,
    answered: { met: 0, broken: 1, pending: 1 },
  });
  expect(progressOf(parts, record).answered).toEqual({ met: 1, broken: 1, pending: 1 });
  expect(leftOver(parts, record, 2025)).toEqual([]);
  const without = partsOf([university]);
  expect(
    leftOver(without, record, 2025).map(({ subject, ticks }) => [subject.row?.unit, ticks.size]),
  ).toEqual([["苏州云启半导体有限公司", 2]]);
  expect(leftOver(without, record, 2026)).toEqual([]);
});
