// The area 汇总 without React: what files and decisions come to, what makes the preview out of date, what needs no writing.
import { describe, expect, test } from "@jest/globals";
import { say } from "../../../src/messages/catalogue.ts";
import {
  initialMergeState,
  isWritten,
  reduceMerge,
  type MergeEvent,
  type MergeState,
} from "../../../src/taskpane/merge/state.ts";
import type { Failure } from "../../../src/taskpane/state.ts";
import { rowOf, type FileSpec } from "../../support/consolidation.ts";
import { gridOf } from "../../support/fake-workbook.ts";
import { afterEvents, emptyHome, receivedEvent, shownConsolidation } from "../../support/merge.ts";

const suzhou = (file: string, unit: string, more: Partial<FileSpec> = {}): FileSpec => ({
  file,
  rows: [rowOf("苏州市", unit)],
  ...more,
});
const two = [suzhou("苏州市.xlsx", "甲公司"), suzhou("苏州市（改）.xlsx", "乙公司")];
const units = (state: MergeState): readonly string[] =>
  shownConsolidation(state).rows.map(({ row }) => row.cells.unit.text);
const decided = (file: string, decision: "replace" | "keep-both" | "leave-out" | "undo"): MergeEvent => ({
  kind: "decided",
  file,
  decision: { kind: decision },
});

describe("files", () => {
  test("come one batch after the other; the same bytes under the same name are not taken twice, and that is said", () => {
    const file = suzhou("苏州市.xlsx", "甲公司", { fingerprint: "1" });
    const state = afterEvents([receivedEvent([file]), receivedEvent([file])]);
    expect(state.files).toHaveLength(1);
    expect(state.told?.messages).toEqual([say("pane-merge.told.repeated", { files: ["苏州市.xlsx"] })]);
    expect(state.batches).toBe(2);
  });

  test("that were not read because the user stopped, or are no workbooks, are counted", () => {
    const { told, reading } = afterEvents([
      { kind: "reading-started", total: 5 },
      receivedEvent(two, { unread: 3, skipped: 4 }),
    ]);
    expect(reading).toBeNull();
    expect(told?.messages).toEqual([
      say("pane-merge.told.stopped", { read: 2, unread: 3 }),
      say("pane-merge.told.skipped", { count: 4 }),
    ]);
  });

  test("removed with what was decided on them; all removed leave the area as it was at first, but for the workbook", () => {
    const state = afterEvents([receivedEvent(two), decided("苏州市（改）.xlsx", "replace")]);
    const one = afterEvents([{ kind: "removed", file: "苏州市（改）.xlsx" }], state);
    expect(one.decisions.files.size).toBe(0);
    expect(units(one)).toEqual(["甲公司"]);
    const none = reduceMerge({ ...state, home: emptyHome, view: "rows" }, { kind: "all-removed" });
    expect([none.files, none.decisions.files.size, none.view]).toEqual([[], 0, "overview"]);
    expect(none.home).toBe(emptyHome);
  });
});

describe("decisions", () => {
  const start = afterEvents([receivedEvent(two)]);
  test.each([
    ["nothing decided: the first counts for now", [], ["甲公司"]],
    ["this one instead", [decided("苏州市（改）.xlsx", "replace")], ["乙公司"]],
    ["both", [decided("苏州市（改）.xlsx", "keep-both")], ["甲公司", "乙公司"]],
    ["the taken one left out: the other moves up", [decided("苏州市.xlsx", "leave-out")], ["乙公司"]],
    [
      "taken back",
      [decided("苏州市（改）.xlsx", "replace"), decided("苏州市（改）.xlsx", "undo")],
      ["甲公司"],
    ],
  ] as const)("%s", (_name, events, expected) => {
    expect(units(afterEvents(events, start))).toEqual(expected);
  });

  test("on a file that is no longer there changes nothing", () => {
    expect(reduceMerge(start, decided("别的.xlsx", "leave-out"))).toBe(start);
  });

  test("the year's notice is chosen by hand, and the table made anew under it", () => {
    const state = afterEvents([{ kind: "year-chosen", year: 2026 }], start);
    expect(shownConsolidation(state).notice.year).toBe(2026);
    expect(shownConsolidation(state).files.map(({ reason }) => reason?.kind)).toEqual([
      "wrong-year",
      "wrong-year",
    ]);
  });
});

describe("the open workbook", () => {
  const figures = gridOf({
    name: "地区数据",
    rows: [
      ["地区", "年度", "发明专利授权量（件）", "非正常专利申请撤回率"],
      ["苏州市", 2024, 18000, 0.9],
    ],
  });
  const home = { file: "省局.xlsx", grids: [figures] };
  const read = afterEvents([receivedEvent(two), { kind: "home-read", home, told: null }]);
  const edited = (sheet: string, address = "C2"): MergeEvent => ({
    kind: "edited",
    edit: { sheet, address },
  });

  test("edits of sheets on which the preview rests are kept, each cell once; those of others are not", () => {
    expect(shownConsolidation(read).official.regionFigures?.sheet).toBe("地区数据");
    const state = afterEvents(
      [edited("地区数据"), edited("地区数据"), edited("别的表"), edited("地区数据", "D2")],
      read,
    );
    expect(state.edits.map(({ address }) => address)).toEqual(["C2", "D2"]);
  });

  test("an edit while it is read again stays: nobody knows whether it is in what was read", () => {
    const again = afterEvents([edited("地区数据"), { kind: "started", task: "home" }], read);
    expect(afterEvents([{ kind: "home-read", home, told: null }], again).edits).toEqual([]);
    const meanwhile = afterEvents([edited("地区数据", "D2"), { kind: "home-read", home, told: null }], again);
    expect(meanwhile.edits.map(({ address }) => address)).toEqual(["D2"]);
  });
});

describe("what was written", () => {
  const start = afterEvents([receivedEvent(two), { kind: "home-read", home: emptyHome, told: null }]);
  const { files, decisions } = start;
  const written = afterEvents(
    [
      { kind: "started", task: "write" },
      {
        kind: "written",
        home: emptyHome,
        told: { messages: [], sheets: ["全省汇总"] },
        written: { summary: "全省汇总", files, decisions },
      },
    ],
    start,
  );

  test("need not be written again until files, decisions or the rules change, or the workbook is read anew", () => {
    expect(isWritten(start)).toBe(false);
    expect(isWritten(written)).toBe(true);
    expect(isWritten(afterEvents([{ kind: "viewed", view: "rows" }], written))).toBe(true);
    const after: readonly MergeEvent[] = [
      receivedEvent([suzhou("无锡市.xlsx", "丙公司", { city: "无锡市" })]),
      decided("苏州市（改）.xlsx", "replace"),
      { kind: "rules-changed" },
      { kind: "home-read", home: emptyHome, told: null },
    ];
    for (const event of after) expect(isWritten(afterEvents([event], written))).toBe(false);
  });

  test("a failure ends the work and stays until it is put away; reading ends with it", () => {
    const failure: Failure = {
      task: "write",
      code: "HOST",
      told: say("excel.cancelled"),
      remedy: say("excel.cancelled.remedy"),
      where: null,
      detail: "",
    };
    const failed = afterEvents(
      [
        { kind: "reading-started", total: 2 },
        { kind: "started", task: "write" },
        { kind: "failed", failure },
      ],
      start,
    );
    expect([failed.busy, failed.reading, failed.failure]).toEqual([null, null, failure]);
    expect(reduceMerge(failed, { kind: "dismissed" }).failure).toBeNull();
  });
});

describe("what is shown", () => {
  test("a city that a link asks for is opened alone, with all that was found in it", () => {
    const filtered = afterEvents(
      [{ kind: "filtered", filter: { groups: ["error"], arrangement: "clause" } }],
      afterEvents([receivedEvent(two)]),
    );
    const asked = reduceMerge(filtered, { kind: "city-asked", city: "苏州市" });
    expect([asked.view, asked.city, asked.filter.groups.length, asked.filter.arrangement]).toEqual([
      "findings",
      "苏州市",
      0,
      "clause",
    ]);
    // Asked again it is another asking: the link leads there a second time.
    expect(reduceMerge(asked, { kind: "city-asked", city: "苏州市" }).asked).not.toBe(asked.asked);
    expect(reduceMerge(asked, { kind: "city-toggled", city: "苏州市" }).city).toBeNull();
  });

  test("open findings are closed when the table is made anew: their numbers may be others", () => {
    const opened = reduceMerge(initialMergeState, { kind: "toggled", finding: 3 });
    expect(opened.open).toEqual(new Set([3]));
    expect(afterEvents([receivedEvent(two)], opened).open.size).toBe(0);
  });
});
