// What the views of 汇总 show, held against the consolidation itself: every row counted once, every finding told, every city
// in one group of receipts.
import { describe, expect, test } from "@jest/globals";
import { allFindings } from "../../../src/consolidate/findings.ts";
import { matrixOf } from "../../../src/consolidate/totals.ts";
import { saysWhatIsMissing } from "../../../src/consolidate/unchecked.ts";
import { textOf } from "../../../src/messages/catalogue.ts";
import { cities } from "../../../src/sheets/regions.ts";
import { matrixView } from "../../../src/taskpane/merge/matrix.ts";
import { citiesToAnswer, mergedFindings } from "../../../src/taskpane/merge/merged-findings.ts";
import { receiptGroups } from "../../../src/taskpane/merge/receipt-groups.ts";
import { crossCases } from "../../cases/consolidate/checks.ts";
import { filesCases } from "../../cases/consolidate/files.ts";
import { brand } from "../../cases/rows.ts";
import { consolidationOf, rowOf } from "../../support/consolidation.ts";

const everything = [
  ...filesCases.map(({ name, files, decisions }) => [name, consolidationOf(files, decisions)] as const),
  ...crossCases.map(({ name, files }) => [name, consolidationOf(files)] as const),
];
const four = ["甲公司", "乙公司", "丙公司", "丁公司"].map((unit) => rowOf("苏州市", unit, brand()));

describe("设区市 × 项目类别", () => {
  test("每一行恰好数一次，合计一致；超限的与核查结果一致", () => {
    for (const [name, consolidation] of everything) {
      const { columns, lines, total } = matrixView(consolidation);
      expect({ name, total }).toEqual({ name, total: consolidation.rows.length });
      expect(lines.map(({ city }) => city)).toEqual(cities);
      for (const [at, column] of columns.entries()) {
        const counted = lines.reduce((sum, { cells }) => sum + (cells?.[at]?.count ?? 0), 0);
        expect({ name, counted }).toEqual({ name, counted: column.total });
      }
      const over = lines.flatMap(({ city, cells }) =>
        (cells ?? []).flatMap(({ standing }, at) =>
          standing === "over" ? [[city, columns[at]?.programme?.id]] : [],
        ),
      );
      const expected = matrixOf(consolidation)
        .filter(({ verdict }) => verdict === "over")
        .map(({ city, programme }) => [city, programme]);
      expect({ name, over }).toEqual({ name, over: expected });
    }
  });

  test("超限的有图标，也有带数字的一句话；没有报送的是空，不是零；报来没有采用的另作说明", () => {
    const { lines } = matrixView(
      consolidationOf([
        { file: "苏州市.xlsx", rows: four },
        { file: "无锡市.xlsx", city: "无锡市", year: 2024, rows: [rowOf("无锡市", "戊公司")] },
      ]),
    );
    const line = (city: string) => lines.find((each) => each.city === city);
    expect(line("苏州市")?.cells?.some(({ standing }) => standing === "over")).toBe(true);
    expect(line("苏州市")?.remarks.map((remark) => textOf(remark, "zh-CN"))).toEqual([
      "工业品牌 4 项，上限 3 项，超 1 项",
    ]);
    expect(line("无锡市")).toMatchObject({ cells: null, hasFile: true, total: 0 });
    expect(line("徐州市")).toMatchObject({ cells: null, hasFile: false });
  });
});

describe("核对结果", () => {
  test("各市自己的和跨市的，一条不少；编号各不相同", () => {
    for (const [name, consolidation] of everything) {
      const { across, cities: parts, counts } = mergedFindings(consolidation);
      const all = allFindings(consolidation).filter(({ finding }) => !saysWhatIsMissing(finding));
      const shown = [
        ...parts.flatMap(({ findings }) => findings.map(({ finding }) => finding)),
        ...consolidation.cross.flatMap(({ city, finding }) => (city === null ? [finding] : [])),
      ];
      expect({ name, shown: new Set(shown) }).toEqual({
        name,
        shown: new Set(all.map(({ finding }) => finding)),
      });
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(all.length);
      // A fact across two cities is told once, with the places of both.
      expect(across.reduce((sum, { places }) => sum + (places?.length ?? 0), 0)).toBe(
        consolidation.cross.length,
      );
      const indices = [...across, ...parts.flatMap(({ findings }) => findings)].map(({ index }) => index);
      expect(new Set(indices).size).toBe(indices.length);
    }
  });

  test("只有提示的市不必退回", () => {
    const clean = { file: "无锡市.xlsx", city: "无锡市", rows: [rowOf("无锡市", "戊公司", brand())] };
    const merged = mergedFindings(consolidationOf([{ file: "苏州市.xlsx", rows: four }, clean]));
    expect(citiesToAnswer(merged)).toContain("苏州市");
    for (const { part, findings } of merged.cities)
      expect(citiesToAnswer(merged).includes(part.city)).toBe(findings.some(({ group }) => group !== "note"));
  });
});

describe("收件", () => {
  test("十三个市各在一组", () => {
    for (const [name, consolidation] of everything) {
      const groups = receiptGroups(consolidation);
      const shown = groups.flatMap(({ lines }) => lines.flatMap((line) => line.cities));
      expect({ name, shown: shown.toSorted() }).toEqual({ name, shown: cities.toSorted() });
      for (const { count, lines } of groups) expect(lines.flatMap((line) => line.cities)).toHaveLength(count);
    }
  });

  test("没有收到的在前；报来而没有采用的写出文件；待决定的另成一组", () => {
    const groups = receiptGroups(
      consolidationOf([
        { file: "苏州市.xlsx", rows: four },
        { file: "苏州市（改）.xlsx", rows: four.slice(1) },
        { file: "无锡市.xlsx", city: "无锡市", damaged: true },
        { file: "徐州市.xlsx", city: "徐州市", rows: [rowOf("徐州市", "戊公司")] },
      ]),
    );
    expect(groups.map(({ standing, count }) => [standing, count])).toEqual([
      ["missing", 11],
      ["trouble", 1],
      ["open", 1],
    ]);
    const wuxi = groups[0]?.lines.find((line) => line.cities.includes("无锡市"));
    expect(wuxi?.told.map((message) => textOf(message, "zh-CN"))[0]).toBe("来文未采用：无锡市.xlsx");
    expect(wuxi?.cities).toEqual(["无锡市"]);
  });
});
