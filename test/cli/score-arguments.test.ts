import { textOf } from "../../src/messages/catalogue.ts";
import { scoreArguments } from "../../src/cli/score-arguments.ts";

test("score: files once each, the stage, where to write", () => {
  expect(scoreArguments(["a.xlsx", "--at", "acceptance", "--out=b.xlsx", "a.xlsx"])).toEqual({
    kind: "score",
    files: ["a.xlsx"],
    notices: [],
    stage: "acceptance",
    json: false,
    out: "b.xlsx",
    force: false,
    locale: "zh-CN",
  });
  expect(scoreArguments(["--help"])).toEqual({ kind: "help" });
});

test.each([
  [[], "没有给出要评分的文件。"],
  [["--at", "now", "a.xlsx"], "--at 只能是 mid-term 或 acceptance，而不是“now”。"],
  [["--out", "a.csv", "a.xlsx"], "a.csv"],
])("score: %j is refused", (typed, words) => {
  const result = scoreArguments(typed);
  expect(result.kind === "wrong" ? textOf(result.told, "zh-CN") : result.kind).toContain(words);
});
