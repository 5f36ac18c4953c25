// The rules that a workbook keeps: in force before anything is read, kept when they change, told where they cannot be used.
import { beforeEach, describe, expect, test } from "@jest/globals";
import notice2025 from "../../src/notices/2025.json";
import notice2026 from "../../src/notices/2026.json";
import { noticeOf, noticeYears, unloadNotices } from "../../src/notices/registry.ts";
import { shelfOf, someUnused, type Shelf } from "../../src/taskpane/notice-shelf.ts";
import { FakeWorkbook } from "../support/fake-workbook.ts";
import { nextYearNotice } from "../support/next-year.ts";

const bytes = (data: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(data));
const kept = (...notices: readonly (readonly [file: string, data: unknown])[]) => ({
  version: 1,
  notices: notices.map(([file, data]) => ({ file, data })),
});
const files = (shelf: Shelf) => shelf.state().notices.map(({ file, reading }) => [file, reading.kind]);
/** Writings wait for each other, a few promises each. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

let workbook: FakeWorkbook;
beforeEach(() => {
  unloadNotices();
  workbook = new FakeWorkbook("苏州市.xlsx", []);
});

test("one shelf for a workbook", () => {
  expect(shelfOf(workbook)).toBe(shelfOf(workbook));
});

describe("what the workbook keeps", () => {
  test("is in force once the shelf is open", async () => {
    workbook.stored.set("notices", kept(["2027.json", nextYearNotice()]));
    const shelf = shelfOf(workbook);
    expect(noticeOf(2027)).toBeNull();
    await shelf.open();
    expect(noticeOf(2027)?.builtIn).toBe(false);
    expect(shelf.state()).toMatchObject({ saved: true, failure: null, unreadable: false, changes: 1 });
    expect(someUnused(shelf.state())).toBe(false);
  });

  test("and no longer fits is told with its faults, not used, and stays until it is removed", async () => {
    const old = { ...nextYearNotice(), notOffered: "无" };
    workbook.stored.set("notices", kept(["旧.json", old], ["2025.json", { ...notice2025, title: "改" }]));
    const shelf = shelfOf(workbook);
    await shelf.open();
    expect(noticeOf(2027)).toBeNull();
    expect(noticeOf(2025)?.title).toBe("改");
    expect(files(shelf)).toEqual([
      ["旧.json", "faults"],
      ["2025.json", "notice"],
    ]);
    expect(someUnused(shelf.state())).toBe(true);
    shelf.load("2027.json", bytes(nextYearNotice()));
    await settled();
    expect(workbook.stored.get("notices")).toEqual(
      kept(["旧.json", old], ["2025.json", { ...notice2025, title: "改" }], ["2027.json", nextYearNotice()]),
    );
    shelf.remove(shelf.state().notices[0]!);
    await settled();
    expect(someUnused(shelf.state())).toBe(false);
    expect(noticeYears()).toContain(2027);
  });

  test.each([["文字"], [{ version: 2, notices: [] }], [{ version: 1, notices: [{ data: 1 }] }]])(
    "and is no list of rules (%j) is left alone until it is removed",
    async (strange) => {
      workbook.stored.set("notices", strange);
      const shelf = shelfOf(workbook);
      await shelf.open();
      expect(shelf.state()).toMatchObject({ unreadable: true, notices: [] });
      shelf.load("2027.json", bytes(nextYearNotice()));
      await settled();
      expect(workbook.stored.get("notices")).toEqual(strange);
      expect(shelf.state().saved).toBe(false);
      expect(noticeOf(2027)).not.toBeNull();
      shelf.removeUnreadable();
      await settled();
      expect(shelf.state()).toMatchObject({ unreadable: false, saved: true });
      expect(workbook.stored.get("notices")).toEqual(kept(["2027.json", nextYearNotice()]));
    },
  );

  test("cannot be asked for: told, asked again, and nothing is lost of either", async () => {
    workbook.stored.set("notices", kept(["2028.json", { ...notice2026, year: 2028 }]));
    workbook.refuse("readStored", new Error("busy"));
    const shelf = shelfOf(workbook);
    await shelf.open();
    expect(shelf.state().failure?.task).toBe("read");
    shelf.load("2027.json", bytes(nextYearNotice()));
    await settled();
    expect(files(shelf)).toEqual([
      ["2028.json", "notice"],
      ["2027.json", "notice"],
    ]);
    expect(shelf.state()).toMatchObject({ failure: null, saved: true });
    expect(workbook.stored.get("notices")).toEqual(
      kept(["2028.json", { ...notice2026, year: 2028 }], ["2027.json", nextYearNotice()]),
    );
  });
});

describe("loading and removing", () => {
  test("a file with faults changes nothing", async () => {
    const shelf = shelfOf(workbook);
    await shelf.open();
    const before = shelf.state();
    expect(shelf.load("错.json", bytes({ ...nextYearNotice(), year: "2027" })).kind).toBe("faults");
    await settled();
    expect(shelf.state()).toBe(before);
    expect(workbook.stored.size).toBe(0);
  });

  test("a second file of a year takes the place of the first; the carried one comes back after removal", async () => {
    const shelf = shelfOf(workbook);
    shelf.load("甲.json", bytes({ ...notice2025, title: "甲" }));
    shelf.load("乙.json", bytes({ ...notice2025, title: "乙" }));
    await settled();
    expect(files(shelf)).toEqual([["乙.json", "notice"]]);
    expect(noticeOf(2025)?.title).toBe("乙");
    shelf.remove(shelf.state().notices[0]!);
    await settled();
    expect(noticeOf(2025)).toMatchObject({ title: notice2025.title, builtIn: true });
    expect(workbook.stored.has("notices")).toBe(false);
  });

  test("two loads at once are both kept", async () => {
    const shelf = shelfOf(workbook);
    shelf.load("2027.json", bytes(nextYearNotice()));
    shelf.load("2028.json", bytes({ ...notice2026, year: 2028 }));
    await settled();
    expect(workbook.stored.get("notices")).toEqual(
      kept(["2027.json", nextYearNotice()], ["2028.json", { ...notice2026, year: 2028 }]),
    );
    expect(shelf.state().saved).toBe(true);
  });

  test("what the workbook will not keep still applies, is told as not kept, and can be tried again", async () => {
    const shelf = shelfOf(workbook);
    await shelf.open();
    workbook.refuse("writeStored", new Error("read-only"));
    shelf.load("2027.json", bytes(nextYearNotice()));
    await settled();
    expect(noticeOf(2027)).not.toBeNull();
    expect(shelf.state()).toMatchObject({ saved: false, failure: { task: "keep" } });
    shelf.keep();
    await settled();
    expect(shelf.state()).toMatchObject({ saved: true, failure: null });
  });

  test("whoever listens hears of it", async () => {
    const shelf = shelfOf(workbook);
    let heard = 0;
    const stop = shelf.subscribe(() => (heard += 1));
    shelf.load("2027.json", bytes(nextYearNotice()));
    expect(heard).toBeGreaterThan(0);
    await settled();
    stop();
    const before = heard;
    shelf.remove(shelf.state().notices[0]!);
    expect(heard).toBe(before);
    expect(shelf.state().changes).toBe(2);
  });
});
