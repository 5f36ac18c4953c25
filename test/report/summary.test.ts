import { textOf } from "../../src/messages/catalogue.ts";
import { summaryOf } from "../../src/report/summary.ts";
import { finding, type FindingParts } from "../../src/review/outcome.ts";
import { reading } from "../../src/notices/registry.ts";
import { say } from "../../src/messages/catalogue.ts";

const one = (severity: FindingParts["severity"], verdict: FindingParts["verdict"]) =>
  finding({
    check: "city-cap",
    clause: null,
    reading: reading("A55"),
    severity,
    verdict,
    place: { file: "a.xlsx", sheet: "汇总表", rows: [], cells: [] },
    message: say("missing.sheet.project-ledger"),
  });
const error = one("error", "broken");
const toVerify = one("warning", "unknown");
const note = one("notice", "met");
const sheetMissing = one("notice", "unknown");

test.each([
  ["errors go first", [error, error, toVerify], "有 2 处错误，暂不宜报送"],
  ["an error that is not certain is to be verified", [one("error", "unknown")], "没有发现错误，1 处待核实"],
  ["only to verify", [toVerify, toVerify, note], "没有发现错误，2 处待核实"],
  ["notes stop nothing", [note], "表内核查未发现问题，申报条件和材料仍须人工核对"],
  ["nothing", [], "表内核查未发现问题，申报条件和材料仍须人工核对"],
  ["a sheet was missing", [sheetMissing, note], "已核查的内容未发现问题，申报条件和材料仍须人工核对"],
] as const)("%s", (_name, findings, sentence) => {
  expect(textOf(summaryOf({ findings, met: [] }).sentence, "zh-CN")).toBe(sentence);
});

test("counts by group, and rows that meet clauses", () => {
  const met = [{ rows: [4, 5] }, { rows: [4] }].map(({ rows }) => ({
    clause: "2025.brand.cap" as never,
    file: "a.xlsx",
    sheet: "汇总表",
    rows,
  }));
  expect(summaryOf({ findings: [error, toVerify, note, sheetMissing], met })).toMatchObject({
    counts: { error: 1, verify: 1, note: 2 },
    met: 3,
  });
});
