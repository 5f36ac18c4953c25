// Lines of the list that stand for several findings, and what is met beside them.
import { describe, expect, test } from "@jest/globals";
import { entriesOf, lacksByUnit } from "../../src/taskpane/finding-entries.ts";
import { listFindings, sectionsOf } from "../../src/taskpane/finding-list.ts";
import { clearClauses, clearRows, metList } from "../../src/taskpane/met-list.ts";
import { unfiltered, type Filter } from "../../src/taskpane/filter.ts";
import { reviewOfSample } from "../report/support.ts";

const review = reviewOfSample("with-evidence.xlsx");
const listed = listFindings(review);
const rowSection = (number: number) =>
  sectionsOf(listed, "row", review).find(({ head }) => head.kind === "row" && head.row.row === number);

describe("figures that are merely missing", () => {
  const entries = entriesOf(rowSection(7)?.findings ?? []);

  test("of one row are one line that counts its conditions", () => {
    expect(entries).toMatchObject([{ kind: "lacking", what: "figures" }]);
    const [entry] = entries;
    expect(entry?.kind === "lacking" && entry.findings).toHaveLength(4);
  });

  test("are named with their cells, each once", () => {
    const found = lacksByUnit(rowSection(7)?.findings ?? []);
    expect(found.map(({ sheet, lacks }) => [sheet, lacks.map(({ cell }) => cell)])).toEqual([
      ["核验-高价值专利培育", ["G8", "I8", "J8", "AI8", "AJ8"]],
    ]);
    const twice = [...(rowSection(7)?.findings ?? []), ...(rowSection(7)?.findings ?? [])];
    expect(lacksByUnit(twice)[0]?.lacks).toHaveLength(5);
  });

  test("of a participant stand apart, under its name", () => {
    const [own] = rowSection(7)?.findings ?? [];
    const lacks = own!.finding.lacks.map((lack) => ({ ...lack, whose: "参与企业", cell: "G9" }));
    const ofOther = { ...own!, finding: { ...own!.finding, lacks } };
    expect(lacksByUnit([own!, ofOther]).map(({ whose, lacks: each }) => [whose, each.length])).toEqual([
      [null, own!.finding.lacks.length],
      ["参与企业", 1],
    ]);
  });

  test("one alone, and what takes more than filling in, stand for themselves", () => {
    const [first] = rowSection(7)?.findings ?? [];
    expect(entriesOf([first!]).map(({ kind }) => kind)).toEqual(["finding"]);
    expect(entriesOf(rowSection(6)?.findings ?? []).every(({ kind }) => kind === "finding")).toBe(true);
  });

  test("lose nothing: the findings of the lines are those of the section, in number", () => {
    for (const section of sectionsOf(listed, "row", review)) {
      const count = entriesOf(section.findings).reduce(
        (sum, entry) => sum + (entry.kind === "lacking" ? entry.findings.length : 1),
        0,
      );
      expect(count).toBe(section.findings.length);
    }
  });

  test("absent evidence sheets of several programmes are one line of the table", () => {
    const absent = reviewOfSample("clean.xlsx");
    const [whole] = sectionsOf(listFindings(absent), "row", absent);
    const found = entriesOf(whole?.findings ?? []).filter(({ kind }) => kind === "lacking");
    expect(found).toMatchObject([{ what: "sheets" }]);
    expect(found[0]?.kind === "lacking" && found[0].findings.length).toBe(5);
  });
});

describe("what is met", () => {
  const list = metList(review);
  const metBy = (clause: string) => [...list.byClause].flatMap(([id, lines]) => (id === clause ? lines : []));
  const programmeId = (wanted: string) =>
    review.notice.programmes.find(({ id }) => id === wanted)?.id ?? null;
  const clear = (filter: Partial<Filter> = {}) =>
    clearRows(review, list, listed, { ...unfiltered, ...filter }).map(({ row }) => row?.row ?? "table");

  test("rows about which nothing was found come with the table, in order", () => {
    expect(clear()).toEqual(["table", 5, 10]);
  });

  test("they follow programme and words, and go where a verdict is asked for", () => {
    expect(clear({ programme: programmeId("geographical-indication") })).toEqual([10]);
    expect(clear({ query: "溧阳 人民政府" })).toEqual([10]);
    expect(clear({ query: "没有这个词" })).toEqual([]);
    expect(clear({ groups: ["error"] })).toEqual([]);
  });

  test("a clause lists the rows that meet it with their figures", () => {
    const rows = metBy("2025.hvp.cond.ent.patents").map(({ row }) => row.row);
    expect(rows).toEqual([5]);
    expect(
      metBy("2025.hvp.cond.ent.ip-staff").map(({ row, explained }) => [row.row, explained[0]?.figure]),
    ).toEqual([
      [5, "6 ≥ 3"],
      [6, "3 ≥ 3"],
    ]);
  });

  test("clauses without findings are those that rows meet and nothing is told under", () => {
    const clauses = clearClauses(review.notice, list, listed, unfiltered, "zh-CN").map(
      ({ clause }) => clause.id,
    );
    expect(clauses).toContain("2025.hvp.cond.ent.ip-staff");
    expect(clauses).not.toContain("2025.hvp.cond.ent.patents");
    for (const { clause } of review.findings) expect(clauses).not.toContain(clause);
    expect(
      clearClauses(review.notice, list, listed, { ...unfiltered, query: "专兼职" }, "zh-CN").map(
        ({ clause }) => clause.id,
      ),
    ).toEqual(expect.arrayContaining(["2025.hvp.cond.ent.ip-staff"]));
  });

  test("a row without findings and without anything met is listed all the same", () => {
    const bare = { ...review, met: [] };
    expect(
      clearRows(bare, metList(bare), listed, unfiltered).map(({ row, clauses }) => [
        row?.row,
        clauses.length,
      ]),
    ).toEqual([
      [5, 0],
      [10, 0],
    ]);
  });
});
