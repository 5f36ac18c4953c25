// The area 中期 without React: which view follows which, what makes scores stale, what stays when the sheet is read anew.
import { describe, expect, test } from "@jest/globals";
import { noticeOf } from "../../../src/notices/registry.ts";
import { readForMidterm, type MidtermReading } from "../../../src/taskpane/midterm/reading.ts";
import {
  initialMidtermState,
  isStale,
  reduceMidterm,
  type MidtermEvent,
  type MidtermState,
} from "../../../src/taskpane/midterm/state.ts";
import { FilledSheet, seed } from "../../support/midterm-sheet.ts";

const county = (unit: string) => seed(2025, "protection-county", unit);
const readingOf = (...units: readonly string[]): MidtermReading =>
  readForMidterm(FilledSheet.of(...units.map(county)).workbook(), noticeOf);
const two = readingOf("甲县知识产权局", "乙县知识产权局");
const keyOf = (reading: MidtermReading, at: number): string => reading.projects[at]!.key;
const project = (at: number) => ({ kind: "project", project: keyOf(two, at) }) as const;

const read = (reading: MidtermReading): MidtermEvent => ({ kind: "read", reading, kept: null });
const viewed = (view: MidtermState["view"]): MidtermEvent => ({ kind: "viewed", view });
const after = (...events: readonly MidtermEvent[]): MidtermState =>
  events.reduce(reduceMidterm, initialMidtermState);
const edited = (sheet: string, address: string): MidtermEvent => ({
  kind: "edited",
  edit: { sheet, address },
});
const back: MidtermEvent = { kind: "went-back" };

describe("the way back", () => {
  test("leads from what was entered to the project, from there to the list it was opened from", () => {
    const deep = after(
      read(two),
      viewed({ kind: "targets" }),
      viewed(project(1)),
      viewed({ kind: "entries" }),
    );
    const one = reduceMidterm(deep, back);
    expect(one.view).toEqual(project(1));
    expect(reduceMidterm(one, back).view).toEqual({ kind: "targets" });
    expect(reduceMidterm(one, back).opened).toBe(keyOf(two, 1));
  });

  test("forgets a project that is not on the sheet any more", () => {
    const state = after(
      read(two),
      viewed(project(1)),
      viewed({ kind: "conventions" }),
      read(readingOf("甲县知识产权局")),
    );
    expect(state.view).toEqual({ kind: "conventions" });
    expect(reduceMidterm(state, back).view).toEqual({ kind: "projects" });
  });

  test("a list is where it ends", () => {
    expect(after(read(two), viewed(project(0)), viewed({ kind: "projects" })).trail).toEqual([]);
    expect(after(read(two), back).view).toEqual({ kind: "projects" });
  });

  test("a project that is looked at and is gone gives way to the list", () => {
    expect(after(read(two), viewed(project(1)), read(readingOf("甲县知识产权局"))).view).toEqual({
      kind: "projects",
    });
    expect(after(read(two), viewed(project(0)), read(readingOf("甲县知识产权局"))).view).toEqual(project(0));
  });
});

describe("stale scores", () => {
  test("come of an edit of the sheets that are scored, and of other rules", () => {
    expect(isStale(after(read(two)))).toBe(false);
    expect(isStale(after(read(two), edited("汇总表", "B2")))).toBe(false);
    expect(isStale(after(read(two), edited("中期检查", "J20")))).toBe(true);
    expect(isStale(after(read(two), { kind: "rules-changed" }))).toBe(true);
  });

  test("name each cell once, and end with the next reading", () => {
    const state = after(
      read(two),
      edited("中期检查", "J20"),
      edited("中期检查", "J20"),
      edited("中期检查", "J21"),
    );
    expect(state.edits.map(({ address }) => address)).toEqual(["J20", "J21"]);
    expect(isStale(reduceMidterm(reduceMidterm(state, { kind: "started", task: "read" }), read(two)))).toBe(
      false,
    );
  });

  test("an edit while the sheet is read may have come too late for it", () => {
    const state = after(read(two), { kind: "started", task: "read" }, edited("中期检查", "J20"), read(two));
    expect(isStale(state)).toBe(true);
  });
});

describe("writing", () => {
  test("projects that were added are seen in the list, and are not chosen any more", () => {
    const chosen = { ...initialMidtermState.choosing, typed: [county("丙县知识产权局")] };
    const state = after(
      read(two),
      viewed({ kind: "choose" }),
      { kind: "chose", choosing: chosen },
      { kind: "started", task: "add-projects" },
      { kind: "written", told: [], reading: readingOf("甲县知识产权局", "乙县知识产权局", "丙县知识产权局") },
    );
    expect([state.view.kind, state.choosing.typed, state.busy]).toEqual(["projects", [], null]);
    expect(state.reading?.projects).toHaveLength(3);
  });

  test("that failed leaves the view and what was entered", () => {
    const grade = { band: "partly", percent: "", remark: "" } as const;
    const clause = [...two.projects[0]!.places!.reviews.keys()][0]!;
    const state = after(
      read(two),
      { kind: "graded", project: keyOf(two, 0), clause, grade },
      viewed({ kind: "entries" }),
      { kind: "started", task: "write-entries" },
      { kind: "cancelled" },
    );
    expect(state.view.kind).toBe("entries");
    expect(state.entries.grades.get(keyOf(two, 0))?.get(clause)).toEqual(grade);
  });
});

test("Excel is waited for until it answers", () => {
  const waiting = after({ kind: "started", task: "read" }, { kind: "kept-waiting" });
  expect(waiting.keptWaiting).toBe(true);
  expect(reduceMidterm(waiting, { kind: "toggled", target: "a" }).keptWaiting).toBe(true);
  expect(reduceMidterm(waiting, { kind: "progressed", progress: { done: 1, total: 2 } }).keptWaiting).toBe(
    false,
  );
});
