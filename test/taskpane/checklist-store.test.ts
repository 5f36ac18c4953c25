// Keeping answers: through the pane's own port, and through the real office.js.
import { afterEach, describe, expect, test } from "@jest/globals";
import type { ProgrammeId } from "../../src/notices/schema.ts";
import { recordOf, type Tick } from "../../src/review/checklist-record.ts";
import { subjectKey, type ChecklistSubject } from "../../src/review/checklist.ts";
import { checklistStoreOf, type ChecklistStore } from "../../src/taskpane/checklist-store.ts";
import { FakeWorkbook } from "../support/fake-workbook.ts";
import { closeAll, opened } from "../workbook/excel/sessions.ts";

afterEach(closeAll);

const row = (unit: string): ChecklistSubject => ({
  year: 2025,
  city: "苏州市",
  row: { unit, project: "工业品牌", programme: "brand-industrial" as ProgrammeId, nth: 1 },
});
const tick = (answer: Tick["answer"]): Tick => ({ answer, remark: "", by: "王", at: "2026-11-25 10:42" });
const give = (store: ChecklistStore, unit: string, answer: Tick["answer"] | null, question = "q"): void =>
  store.dispatch({
    kind: "ticked",
    subject: row(unit),
    question,
    tick: answer === null ? null : tick(answer),
  });
/** Answers in a kept value, by unit: "甲 met". */
const answersIn = (kept: unknown): readonly string[] =>
  [...(recordOf(kept) ?? [])].flatMap(([, { subject, ticks }]) =>
    [...ticks.values()].map(({ answer }) => `${subject.row?.unit} ${answer}`),
  );
/** Until nothing is under way any more. */
async function settled(store: ChecklistStore): Promise<void> {
  const before = store.state();
  await new Promise((resolve) => setTimeout(resolve, 0));
  if (store.state() !== before) await settled(store);
}

describe("in a workbook in memory", () => {
  test("two quick answers are both kept", async () => {
    const workbook = new FakeWorkbook("苏州市.xlsx", []);
    const store = checklistStoreOf(workbook);
    expect(checklistStoreOf(workbook)).toBe(store);
    give(store, "甲", "met");
    give(store, "乙", "broken");
    await settled(store);
    expect(answersIn(workbook.stored.get("checklist"))).toEqual(["甲 met", "乙 broken"]);
    expect(store.state().unsaved.size).toBe(0);
  });

  test("an answer of another pane is not overwritten", async () => {
    const workbook = new FakeWorkbook("苏州市.xlsx", []);
    const store = checklistStoreOf(workbook);
    store.open();
    await settled(store);
    const other = checklistStoreOf({
      readStored: (name) => workbook.readStored(name),
      writeStored: (name, value) => workbook.writeStored(name, value),
    });
    give(other, "甲", "pending");
    await settled(other);
    give(store, "乙", "met");
    await settled(store);
    expect(answersIn(workbook.stored.get("checklist"))).toEqual(["甲 pending", "乙 met"]);
    expect(store.state().record.get(subjectKey(row("甲")))).toBeDefined();
  });

  test("a refused writing keeps the answer in sight as unsaved; the next one keeps both", async () => {
    const workbook = new FakeWorkbook("苏州市.xlsx", []);
    const store = checklistStoreOf(workbook);
    workbook.refuse("writeStored", new Error("protected"));
    give(store, "甲", "met");
    await settled(store);
    expect(store.state()).toMatchObject({ failure: { task: "keep" } });
    expect(store.state().unsaved.size).toBe(1);
    expect(store.state().record.size).toBe(1);
    expect(workbook.stored.has("checklist")).toBe(false);
    give(store, "乙", "met");
    await settled(store);
    expect(answersIn(workbook.stored.get("checklist"))).toEqual(["甲 met", "乙 met"]);
    expect(store.state()).toMatchObject({ failure: null });
    expect(store.state().unsaved.size).toBe(0);
  });

  test("it can be tried again without another answer, also after a failed reading", async () => {
    const workbook = new FakeWorkbook("苏州市.xlsx", []);
    const store = checklistStoreOf(workbook);
    workbook.refuse("readStored", new Error("busy"));
    store.open();
    await settled(store);
    expect(store.state().failure?.task).toBe("read");
    store.open();
    await settled(store);
    expect(store.state().failure).toBeNull();
    workbook.refuse("readStored", new Error("busy"));
    give(store, "甲", "met");
    await settled(store);
    expect(store.state().failure?.task).toBe("keep");
    store.keep();
    await settled(store);
    expect(answersIn(workbook.stored.get("checklist"))).toEqual(["甲 met"]);
  });

  test("the last answer taken back leaves nothing in the workbook", async () => {
    const workbook = new FakeWorkbook("苏州市.xlsx", []);
    const store = checklistStoreOf(workbook);
    give(store, "甲", "met");
    give(store, "甲", null);
    await settled(store);
    expect(workbook.stored.has("checklist")).toBe(false);
    expect(store.state().record.size).toBe(0);
  });

  test("what another version wrote is not overwritten until it is removed", async () => {
    const workbook = new FakeWorkbook("苏州市.xlsx", []);
    workbook.stored.set("checklist", { version: 9, rows: [] });
    const store = checklistStoreOf(workbook);
    store.open();
    give(store, "甲", "met");
    await settled(store);
    expect(store.state().unreadable).toBe(true);
    expect(store.state().unsaved.size).toBe(1);
    expect(workbook.stored.get("checklist")).toEqual({ version: 9, rows: [] });
    store.removeUnreadable();
    await settled(store);
    expect(store.state().unreadable).toBe(false);
    expect(answersIn(workbook.stored.get("checklist"))).toEqual(["甲 met"]);
  });
});

describe("through the real office.js", () => {
  test("answers of many rows come back in a pane that is opened anew", async () => {
    const { port, session } = await opened();
    const store = checklistStoreOf(port);
    const units = Array.from({ length: 300 }, (_, at) => `苏州第${at + 1}号精密制造有限公司`);
    for (const unit of units) {
      for (const question of [
        "recommendation:2025.brand.req.scan-letter",
        "recommendation:2025.brand.req.truth",
      ])
        give(store, unit, "met", question);
    }
    while (store.state().unsaved.size > 0) await session.settle();
    const anew = checklistStoreOf({ ...port });
    anew.open();
    while (anew.state().record.size === 0) await session.settle();
    expect(anew.state().record).toEqual(store.state().record);
    expect(anew.state().record.size).toBe(300);
  });

  test("no sheet and no cell is touched", async () => {
    const { port, session } = await opened();
    const before = JSON.stringify(session.dump());
    const store = checklistStoreOf(port);
    give(store, "甲", "broken");
    while (store.state().unsaved.size > 0) await session.settle();
    expect(answersIn(await port.readStored("checklist"))).toEqual(["甲 broken"]);
    await port.writeStored("checklist", null);
    expect(JSON.stringify(session.dump())).toBe(before);
  });
});
