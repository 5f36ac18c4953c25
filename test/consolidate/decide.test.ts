import { consolidate, type Consolidation } from "../../src/consolidate/consolidate.ts";
import { decide, decisionsFor, type Decision } from "../../src/consolidate/decide.ts";
import { noDecisions, type Decisions } from "../../src/consolidate/received.ts";
import { receivedFile, rowOf, type FileSpec } from "../support/consolidation.ts";

const file = (name: string, unit: string, more: Partial<FileSpec> = {}): FileSpec => ({
  file: name,
  rows: [rowOf("苏州市", unit)],
  ...more,
});
const three = [file("一.xlsx", "甲"), file("二.xlsx", "乙"), file("三.xlsx", "丙")].map(receivedFile);

function consolidated(files: typeof three, decisions: Decisions): Consolidation {
  const outcome = consolidate({ files, home: null, decisions: { ...decisions, year: 2025 } });
  if (outcome.kind !== "consolidated") throw new Error("There is a notice for 2025");
  return outcome.consolidation;
}

/** The units of the table after these decisions, one after the other. */
function after(
  files: typeof three,
  ...steps: readonly (readonly [name: string, decision: Decision])[]
): string {
  let decisions = noDecisions;
  for (const [name, decision] of steps) {
    const { files: choices } = consolidated(files, decisions);
    const choice = choices.find(({ received }) => received.file === name)!;
    expect(decisionsFor(choice)).toContain(decision.kind);
    decisions = decide(decisions, choices, choice, decision);
  }
  return consolidated(files, decisions)
    .rows.map(({ row }) => row.cells.unit.text)
    .join("");
}

const replace: Decision = { kind: "replace" };
const both: Decision = { kind: "keep-both" };
const leave: Decision = { kind: "leave-out" };
const undo: Decision = { kind: "undo" };

test.each([
  ["什么都不定：先到的", [], "甲"],
  ["选用第二份", [["二.xlsx", replace]], "乙"],
  [
    "选用第二份，又改选第三份",
    [
      ["二.xlsx", replace],
      ["三.xlsx", replace],
    ],
    "丙",
  ],
  ["两份都要", [["二.xlsx", both]], "甲乙"],
  [
    "三份都要",
    [
      ["二.xlsx", both],
      ["三.xlsx", both],
    ],
    "甲乙丙",
  ],
  [
    "两份都要，又只要第三份",
    [
      ["二.xlsx", both],
      ["三.xlsx", replace],
    ],
    "丙",
  ],
  ["不要第一份：第二份顶上", [["一.xlsx", leave]], "乙"],
  [
    "不要第一份，又反悔",
    [
      ["一.xlsx", leave],
      ["一.xlsx", undo],
    ],
    "甲",
  ],
  [
    "都不要",
    [
      ["一.xlsx", leave],
      ["二.xlsx", leave],
      ["三.xlsx", leave],
    ],
    "",
  ],
] as readonly (readonly [string, readonly (readonly [string, Decision])[], string])[])(
  "%s",
  (_name, steps, units) => {
    expect(after(three, ...steps)).toBe(units);
  },
);

test("同一个文件选了两次，确实要写两遍", () => {
  const twice = [
    file("一.xlsx", "甲", { fingerprint: "a" }),
    file("一 副本.xlsx", "甲", { fingerprint: "a" }),
  ].map(receivedFile);
  expect(after(twice)).toBe("甲");
  expect(after(twice, ["一 副本.xlsx", both])).toBe("甲甲");
});

test("年度不符的，采用；没有写明设区市的，指定", () => {
  const old = [receivedFile(file("去年.xlsx", "甲", { year: 2024 }))];
  expect(after(old)).toBe("");
  expect(after(old, ["去年.xlsx", { kind: "take" }])).toBe("甲");
  const unnamed = [receivedFile(file("附件5.xlsx", "甲", { city: null }))];
  expect(after(unnamed)).toBe("");
  expect(after(unnamed, ["附件5.xlsx", { kind: "city", city: "苏州市" }])).toBe("甲");
});

test("读不出的文件没有什么可定", () => {
  const [choice] = consolidated([receivedFile({ file: "坏.xlsx", damaged: true })], noDecisions).files;
  expect(decisionsFor(choice!)).toEqual([]);
});
