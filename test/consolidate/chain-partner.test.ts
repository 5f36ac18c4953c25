import { consolidate } from "../../src/consolidate/consolidate.ts";
import { noDecisions } from "../../src/consolidate/received.ts";
import { chainPartner } from "../../src/consolidate/checks/chain-partner.ts";
import type { CityRow, CrossContext } from "../../src/consolidate/cross-check.ts";
import { noticeOf } from "../../src/notices/registry.ts";
import type { ProgrammeId } from "../../src/notices/schema.ts";
import type { EvidenceLine, EvidenceSheet } from "../../src/sheets/evidence.ts";
import { evidenceSheetName } from "../../src/sheets/evidence-sheet-names.ts";
import { consolidationOf, receivedFile, rowOf } from "../support/consolidation.ts";
import { sheetOf as gridOf } from "../support/sheets.ts";
import { wrongEndings } from "../support/sentences.ts";

const chain = "hvp-chain" as ProgrammeId;
const project = { 申报项目名称: "高价值专利培育（产业链协同攻关类）" };

type LineSpec = readonly [unit: string, role: "lead" | "participant", lead?: string, code?: string];

function sheetOf(city: string, lines: readonly LineSpec[]): CrossContext["evidence"][number] {
  const sheet: EvidenceSheet = {
    file: `${city}.xlsx`,
    sheet: "核验-产业链协同攻关类",
    programme: chain,
    headerRow: 2,
    fault: null,
    missingColumns: [],
    lines: lines.map(([unit, role, lead, code], at): EvidenceLine => {
      const row = at + 3;
      return {
        row,
        unit: { text: unit, cell: `A${row}` },
        project: null,
        role,
        lead: lead === undefined ? null : { text: lead, cell: `C${row}` },
        creditCode: code === undefined ? null : { text: code, cell: `D${row}` },
        cells: new Map(),
      };
    }),
  };
  return { city, sheet };
}

function told(
  rows: readonly (readonly [city: string, unit: string])[],
  evidence: readonly CrossContext["evidence"][number][],
) {
  const notice = noticeOf(2026)!;
  const consolidated: readonly CityRow[] = consolidationOf(
    rows.map(([city, unit], at) => ({
      file: `${city}${at}.xlsx`,
      city,
      year: 2026,
      rows: [rowOf(city, unit, project)],
    })),
    { files: Object.fromEntries(rows.map(([city], at) => [`${city}${at}.xlsx`, "take" as const])) },
  ).rows;
  const found = chainPartner.run({
    notice,
    rows: consolidated,
    tables: new Map(),
    evidence,
    direct: [],
    lists: [],
  });
  expect(found.flatMap(({ finding }) => wrongEndings(finding))).toEqual([]);
  return found.map(({ city, finding }) => ({
    at: `${city} ${finding.place.file}!${finding.place.cells.join()}`,
    sources: finding.sources.map(({ file, cell }) => `${file}!${cell}`),
  }));
}

const suzhou = sheetOf("苏州市", [
  ["苏州甲公司", "lead"],
  ["苏州乙公司", "participant", "苏州甲公司"],
  ["苏州丙公司", "participant", "苏州甲公司"],
]);

test("参与企业没有在别处出现：不说", () => {
  expect(told([["苏州市", "苏州甲公司"]], [suzhou])).toEqual([]);
});

test("参与企业自己又由另一市推荐：指明两处", () => {
  expect(
    told(
      [
        ["苏州市", "苏州甲公司"],
        ["无锡市", "苏州乙公司"],
      ],
      [suzhou],
    ),
  ).toEqual([{ at: "苏州市 苏州市.xlsx!A4", sources: ["无锡市1.xlsx!C4"] }]);
});

test("同一企业参与两个产业链项目：两边都说", () => {
  const wuxi = sheetOf("无锡市", [
    ["无锡丁公司", "lead"],
    ["苏州丙公司", "participant", "无锡丁公司"],
  ]);
  expect(told([], [suzhou, wuxi])).toEqual([
    { at: "苏州市 苏州市.xlsx!A5", sources: ["无锡市.xlsx!A4"] },
    { at: "无锡市 无锡市.xlsx!A4", sources: ["苏州市.xlsx!A5"] },
  ]);
});

test("同一项目里写了两次的参与企业，不算在别处", () => {
  const twice = sheetOf("苏州市", [
    ["苏州乙公司", "participant", "苏州甲公司"],
    ["苏州乙公司", "participant", "苏州甲公司"],
  ]);
  expect(told([], [twice])).toEqual([]);
});

test("两边代码都对而不同：名称相同也是两家；代码相同：名称不同也是一家", () => {
  const [one, other] = ["91320500MA1MABCD0P", "913205007746765301"];
  const left = sheetOf("苏州市", [["江苏乙公司", "participant", "苏州甲公司", one]]);
  const sameName = sheetOf("无锡市", [["江苏乙公司", "participant", "无锡丁公司", other]]);
  const sameCode = sheetOf("无锡市", [["江苏乙集团", "participant", "无锡丁公司", one]]);
  expect(told([], [left, sameName])).toEqual([]);
  expect(told([], [left, sameCode])).toHaveLength(2);
});

test("核验表随该市的文件读入：参与企业由另一市推荐，两处都指明", () => {
  const notice = noticeOf(2026)!;
  const { inputs } = notice.programmes.find(({ id }) => id === chain)!.evidence!;
  const evidence = gridOf({
    sheet: evidenceSheetName(notice, chain),
    rows: [
      ["申报单位", "牵头/参与", "牵头单位", ...inputs.map(({ header }) => header)],
      ["苏州甲公司", "牵头", null, "是"],
      ["无锡乙公司", "参与", "苏州甲公司", "是"],
    ],
  });
  const suzhouFile = receivedFile({
    file: "苏州市.xlsx",
    year: 2026,
    rows: [rowOf("苏州市", "苏州甲公司", project)],
  });
  const wuxiFile = receivedFile({
    file: "无锡市.xlsx",
    city: "无锡市",
    year: 2026,
    rows: [rowOf("无锡市", "无锡乙公司", { 申报项目名称: "高价值专利培育（技术创新类）" })],
  });
  if (suzhouFile.content.kind === "refused") throw new Error("The file is read");
  const { workbook } = suzhouFile.content;
  const withEvidence = {
    ...suzhouFile,
    content: { kind: "read" as const, workbook: { ...workbook, grids: [...workbook.grids, evidence] } },
  };
  const outcome = consolidate({
    files: [withEvidence, wuxiFile],
    home: null,
    decisions: { ...noDecisions, year: 2026 },
  });
  if (outcome.kind !== "consolidated") throw new Error("There is a notice for 2026");
  const found = outcome.consolidation.cross.filter(({ finding }) => finding.check === "chain-partner");
  expect(
    found.map(({ city, finding }) => [city, finding.place.cells, finding.sources.map(({ cell }) => cell)]),
  ).toEqual([["苏州市", ["A3"], ["C4"]]]);
});
