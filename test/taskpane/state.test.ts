// The pane's state without React: which screen follows which event, what makes results stale, what is kept.
import { describe, expect, test } from "@jest/globals";
import { say } from "../../src/messages/catalogue.ts";
import { review } from "../../src/review/review.ts";
import { recognise } from "../../src/taskpane/recognition.ts";
import {
  initialState,
  reduce,
  type Failure,
  type PaneEvent,
  type PaneState,
} from "../../src/taskpane/state.ts";
import { gridOf, type FakeSheet } from "../support/fake-workbook.ts";
import { notATable, oneGoodRow, overTheCap } from "../support/sample-tables.ts";

const cells = (...sheets: readonly FakeSheet[]) => ({ file: "苏州市.xlsx", grids: sheets.map(gridOf) });
const reviewedOf = (...sheets: readonly FakeSheet[]): PaneEvent => ({
  kind: "reviewed",
  outcome: review({ year: null, workbooks: [cells(...sheets)], givenDates: initialState.dates }),
  finishedAt: "10:42",
});
const after = (...events: readonly PaneEvent[]): PaneState => events.reduce(reduce, initialState);
const edited = (sheet: string, address: string): PaneEvent => ({ kind: "edited", edit: { sheet, address } });
const recognised = (...sheets: readonly FakeSheet[]): PaneEvent => ({
  kind: "recognised",
  recognition: recognise(cells(...sheets)),
});
const failure: Failure = {
  task: "review",
  code: "HOST",
  told: say("excel.cancelled"),
  remedy: say("excel.cancelled.remedy"),
  where: null,
  detail: "",
};

const results = (state: PaneState) => {
  if (state.screen.kind !== "results") throw new Error(`The screen is ${state.screen.kind}`);
  return state.screen.results;
};

describe("waiting for Excel", () => {
  const waiting = after({ kind: "kept-waiting" });

  test("is told while Excel is silent, and no longer once it has answered or nobody waits", () => {
    expect(waiting.keptWaiting).toBe(true);
    for (const event of [
      { kind: "progressed", progress: { done: 0, total: 1 } },
      recognised(overTheCap),
      { kind: "cancelled" },
      { kind: "failed", failure },
      { kind: "started", task: "mark" },
    ] satisfies readonly PaneEvent[])
      expect(reduce(waiting, event).keptWaiting).toBe(false);
    // What the user does elsewhere is no answer.
    expect(reduce(waiting, edited("汇总表", "A1")).keptWaiting).toBe(true);
  });

  test("ends with the last cell read: what follows is our own work", () => {
    const asking = ({ screen }: PaneState) => screen.kind === "working" && screen.asking;
    expect(asking(after({ kind: "progressed", progress: { done: 1, total: 1 } }))).toBe(true);
    expect(asking(after({ kind: "progressed", progress: null }))).toBe(false);
  });
});

describe("screens", () => {
  test("a workbook with a table leads to the summary, one without to what was looked for", () => {
    expect(after(recognised(overTheCap)).screen.kind).toBe("recognised");
    const { screen } = after(recognised(notATable));
    expect(screen.kind === "refused" && screen.refusals.map(({ kind }) => kind)).toEqual(["no-table"]);
  });

  test("a cancelled first reading leaves the unread screen, a cancelled review the results", () => {
    expect(after({ kind: "cancelled" }).screen.kind).toBe("unread");
    const reviewing = [reviewedOf(overTheCap), { kind: "started", task: "review" }] as const;
    expect(after(...reviewing).screen.kind).toBe("working");
    expect(after(...reviewing, { kind: "cancelled" }).screen.kind).toBe("results");
  });

  test("a failed review keeps the results and tells; the next task takes the failure away", () => {
    const failed = after(
      reviewedOf(overTheCap),
      { kind: "started", task: "review" },
      { kind: "failed", failure },
    );
    expect(failed.screen.kind).toBe("results");
    expect(failed.failure).toBe(failure);
    expect(reduce(failed, { kind: "started", task: "mark" }).failure).toBeNull();
  });

  test("marking leaves the screen in place", () => {
    const marking = after(reviewedOf(overTheCap), { kind: "started", task: "mark" });
    expect([marking.screen.kind, marking.busy]).toEqual(["results", "mark"]);
    const done = reduce(marking, { kind: "done", told: [], marks: 4 });
    expect([done.busy, done.marks]).toEqual([null, 4]);
  });

  test("every finished run is counted, so that focus moves each time", () => {
    expect(after(reviewedOf(overTheCap), reviewedOf(overTheCap)).runs).toBe(2);
  });
});

describe("stale results", () => {
  test("an edit of a reviewed sheet is kept once; other sheets do not matter", () => {
    const state = after(
      reviewedOf(overTheCap),
      edited("汇总表", "B7"),
      edited("汇总表", "B7"),
      edited("审核结果", "A1"),
      edited("汇总表", "C5"),
    );
    expect(results(state).edits.map(({ address }) => address)).toEqual(["B7", "C5"]);
  });

  test("an edit while the review runs makes its results stale from the start", () => {
    const state = after(
      recognised(overTheCap),
      { kind: "started", task: "review" },
      edited("汇总表", "B7"),
      reviewedOf(overTheCap),
    );
    expect(results(state).edits.map(({ address }) => address)).toEqual(["B7"]);
  });

  test("an edit while a review runs is not forgotten when the review is cancelled", () => {
    const state = after(reviewedOf(overTheCap), { kind: "started", task: "review" }, edited("汇总表", "B7"), {
      kind: "cancelled",
    });
    expect(results(state).edits).toHaveLength(1);
  });

  test("a new review is fresh", () => {
    expect(
      results(after(reviewedOf(overTheCap), edited("汇总表", "B7"), reviewedOf(oneGoodRow))).edits,
    ).toEqual([]);
  });
});

describe("the list", () => {
  test("filters stay over a new review of the same notice; opened findings do not", () => {
    const state = after(
      reviewedOf(overTheCap),
      { kind: "filtered", filter: { query: "昆山", arrangement: "clause" } },
      { kind: "toggled", finding: 0 },
    );
    expect(results(state).open.has(0)).toBe(true);
    const again = results(reduce(state, reviewedOf(overTheCap)));
    expect([again.filter.query, again.filter.arrangement, again.open.size]).toEqual(["昆山", "clause", 0]);
  });

  test("a finding opens and closes", () => {
    const toggle: PaneEvent = { kind: "toggled", finding: 1 };
    expect(results(after(reviewedOf(overTheCap), toggle)).open.size).toBe(1);
    expect(results(after(reviewedOf(overTheCap), toggle, toggle)).open.size).toBe(0);
  });
});
