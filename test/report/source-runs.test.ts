// Sources as runs: figures of several years that stand side by side are one.
import { say, type Message } from "../../src/messages/catalogue.ts";
import { sourceRuns } from "../../src/report/source-runs.ts";
import type { Source } from "../../src/review/finding.ts";

const named = (zh: string, en: string): Message => say("evidence.input", { unit: null, name: { zh, en } });
const source = (cell: string, what: Message, sheet = "核验-高价值专利培育"): Source => ({
  file: "汇总表.xlsx",
  sheet,
  cell,
  what,
});
const rd = (year: number): Message => named(`${year}年研发费用`, `R&D funds ${year}`);
const sales = (year: number): Message => named(`${year}年销售收入`, `Sales ${year}`);
const runs = (sources: readonly Source[]) =>
  sourceRuns(sources, "zh-CN").map(({ address, what }) => `${address} ${what}`);

test("one figure of three years is one run; the next figure begins another", () => {
  const sources = [
    source("L7", rd(2022)),
    source("M7", rd(2023)),
    source("N7", rd(2024)),
    source("O7", sales(2022)),
    source("P7", sales(2023)),
  ];
  expect(runs(sources)).toEqual(["L7:N7 研发费用", "O7:P7 销售收入"]);
  expect(sourceRuns(sources, "en-US").map(({ what }) => what)).toEqual(["R&D funds", "Sales"]);
});

test("past the column Z", () => {
  expect(runs([source("Z7", rd(2023)), source("AA7", rd(2024))])).toEqual(["Z7:AA7 研发费用"]);
});

test.each([
  ["not side by side", [source("L7", rd(2022)), source("N7", rd(2023))]],
  ["in another row", [source("L7", rd(2022)), source("M8", rd(2023))]],
  ["on another sheet", [source("L7", rd(2022)), source("M7", rd(2023), "核验-工业品牌")]],
  ["the same figure of two units", [source("L7", rd(2022)), source("M7", rd(2022))]],
])("each for itself: %s", (_name, sources) => {
  expect(runs(sources)).toHaveLength(2);
  expect(runs(sources)[0]).toBe("L7 2022年研发费用");
});
