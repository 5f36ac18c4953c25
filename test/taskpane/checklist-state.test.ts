// The checklist's reducer: answers shown at once, told apart from what the workbook keeps.
import type { ProgrammeId } from "../../src/notices/schema.ts";
import { emptyRecord, withTick, type Tick } from "../../src/review/checklist-record.ts";
import { subjectKey, type ChecklistSubject } from "../../src/review/checklist.ts";
import {
  initialChecklist,
  isTroubled,
  reduceChecklist,
  tickKey,
  type ChecklistEvent,
  type ChecklistState,
} from "../../src/taskpane/checklist-state.ts";

const row = (unit: string): ChecklistSubject => ({
  year: 2025,
  city: "苏州市",
  row: { unit, project: "工业品牌", programme: "brand-industrial" as ProgrammeId, nth: 1 },
});
const tick = (answer: Tick["answer"]): Tick => ({ answer, remark: "", by: "", at: "2026-11-25 10:42" });
const ticked = (unit: string, answer: Tick["answer"] | null): ChecklistEvent => ({
  kind: "ticked",
  subject: row(unit),
  question: "q",
  tick: answer === null ? null : tick(answer),
});
const after = (...events: readonly ChecklistEvent[]): ChecklistState =>
  events.reduce(reduceChecklist, initialChecklist);
const answerOf = (state: ChecklistState, unit: string) =>
  state.record.get(subjectKey(row(unit)))?.ticks.get("q")?.answer ?? null;
const kept = (...units: readonly string[]) =>
  units
    .map((unit) => ({ subject: row(unit), question: "q", tick: tick("met") }))
    .reduce(withTick, emptyRecord);

test("an answer shows at once and is unsaved until the workbook keeps it", () => {
  const answered = after(ticked("甲", "broken"));
  expect(answerOf(answered, "甲")).toBe("broken");
  expect(answered.unsaved.size).toBe(1);
  const saved = reduceChecklist(answered, { kind: "kept", record: answered.record, change: 1 });
  expect(saved.unsaved.size).toBe(0);
  expect(answerOf(saved, "甲")).toBe("broken");
});

test("an answer given while another is being kept stays unsaved, and stays", () => {
  const two = after(ticked("甲", "met"), ticked("乙", "broken"));
  const one = reduceChecklist(two, { kind: "kept", record: kept("甲"), change: 1 });
  expect([answerOf(one, "甲"), answerOf(one, "乙")]).toEqual(["met", "broken"]);
  expect([...one.unsaved.values()].map(({ change }) => change)).toEqual([2]);
});

test("an answer changed while it is being kept is kept again", () => {
  const changed = after(ticked("甲", "met"), ticked("甲", "broken"));
  const state = reduceChecklist(changed, { kind: "kept", record: kept("甲"), change: 1 });
  expect(answerOf(state, "甲")).toBe("broken");
  expect(state.unsaved.size).toBe(1);
});

test("an answer taken back stays away while the workbook still has it", () => {
  const state = after({ kind: "read", record: kept("甲", "乙") }, ticked("甲", null));
  expect([answerOf(state, "甲"), answerOf(state, "乙")]).toEqual([null, "met"]);
  expect(answerOf(reduceChecklist(state, { kind: "read", record: kept("甲") }), "甲")).toBeNull();
});

test("what is read late does not undo what was answered meanwhile", () => {
  const state = after(ticked("甲", "broken"), { kind: "read", record: kept("甲", "乙") });
  expect([answerOf(state, "甲"), answerOf(state, "乙")]).toEqual(["broken", "met"]);
});

test("a failure keeps the answers and is gone once they are kept", () => {
  const failed = after(ticked("甲", "met"), { kind: "failed", task: "keep", error: new Error("busy") });
  expect(isTroubled(failed)).toBe(true);
  expect(failed.unsaved.size).toBe(1);
  expect(isTroubled(reduceChecklist(failed, { kind: "kept", record: kept("甲"), change: 1 }))).toBe(false);
  expect(isTroubled(after({ kind: "unreadable" }))).toBe(true);
  expect(isTroubled(after({ kind: "unreadable" }, { kind: "removed-unreadable" }))).toBe(false);
});

test("a subject that is asked for is open and in sight; coming back later leads nowhere", () => {
  const state = after({ kind: "answer-chosen", answer: "met" }, { kind: "subject-asked", subject: "甲" });
  expect([state.answer, [...state.open], state.asked]).toEqual([null, ["甲"], { subject: "甲" }]);
  const forgotten = reduceChecklist(state, { kind: "ask-forgotten" });
  expect([forgotten.asked, [...forgotten.open]]).toEqual([null, ["甲"]]);
  expect(reduceChecklist(forgotten, { kind: "ask-forgotten" })).toBe(forgotten);
  expect([...reduceChecklist(state, { kind: "subject-toggled", subject: "甲" }).open]).toEqual([]);
});

test("what was answered under a filter stays in sight until a filter is chosen anew", () => {
  const answered = after({ kind: "answer-chosen", answer: "open" }, ticked("甲", "met"));
  expect([...answered.touched]).toEqual([tickKey(row("甲"), "q")]);
  expect(reduceChecklist(answered, { kind: "answer-chosen", answer: "open" }).touched.size).toBe(0);
  expect(reduceChecklist(answered, { kind: "stage-chosen", stage: "establishment" }).touched.size).toBe(0);
});
