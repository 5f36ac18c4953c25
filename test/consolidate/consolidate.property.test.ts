import fc from "fast-check";
import { consolidate, type Consolidation } from "../../src/consolidate/consolidate.ts";
import type { ReceivedFile } from "../../src/consolidate/received.ts";
import { matrixOf, programmeTotals } from "../../src/consolidate/totals.ts";
import { readSummaryTables } from "../../src/sheets/read-summary-tables.ts";
import { cities } from "../../src/sheets/regions.ts";
import { decisionsOf, letterheadOf, receivedFile, titleOf, type FileSpec } from "../support/consolidation.ts";
import type { RowSpec, TableSpec } from "../support/tables.ts";

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 4 });

const row: fc.Arbitrary<RowSpec> = fc.record(
  {
    序号: fc.constantFrom(1, 2, "③", null, "同上"),
    申报项目名称: fc.constantFrom(
      "高价值专利培育",
      "商标品牌培育和保护（工业品牌）",
      "智能装备升级",
      "地理标志——阳山水蜜桃",
      "专利导航",
      null,
    ),
    申报单位: fc.constantFrom("甲科技有限公司", "乙大学", "丙市人民政府", " 丁研究院 ", "=1+1", null),
    申报单位类型: fc.constantFrom("企业", "高校", "民营企业", null),
    "所在县（市、区）": fc.constantFrom("昆山市", "江阴市", "市直", null),
  },
  { requiredKeys: [] },
);
const city = fc.constantFrom(...cities.slice(0, 3), null);
const table: fc.Arbitrary<TableSpec> = fc
  .record({
    sheet: fc.constantFrom("汇总表", "Sheet1", "专利", "品牌"),
    city,
    year: fc.constantFrom(2025, 2025, 2024),
    rows: fc.array(row, { maxLength: 4 }),
    hidden: fc.boolean(),
  })
  .map(({ sheet, city: name, year, rows, hidden }) => ({
    sheet,
    sheetHidden: hidden,
    title: titleOf(year),
    letterhead: letterheadOf(name),
    rows,
  }));

/** A file of up to three sheets of different names. */
const fileSpec: fc.Arbitrary<FileSpec> = fc.record({
  file: fc.constant(""),
  tables: fc.uniqueArray(table, { maxLength: 3, selector: ({ sheet }) => sheet }),
  damaged: fc.constantFrom(false, false, false, true),
  modified: fc.integer({ min: 1, max: 3 }),
  fingerprint: fc.constantFrom("a", "b", "c", "d", "e"),
});

const decision = maybe(fc.constantFrom("take" as const, "leave" as const));
const scenario = fc
  .array(fc.record({ spec: fileSpec, decision, city: maybe(fc.constantFrom(...cities.slice(0, 3))) }), {
    maxLength: 5,
  })
  .chain((files) =>
    fc.record({
      files: fc.constant(files),
      prefer: fc.constantFrom("first" as const, "newest" as const, null),
    }),
  )
  .map(({ files, prefer }) => {
    const named = files.map((each, at) => ({ ...each, spec: { ...each.spec, file: `${at + 1}.xlsx` } }));
    const given = <T>(of: (each: (typeof named)[number]) => T | undefined): Record<string, T> =>
      Object.fromEntries(
        named.flatMap((each) => {
          const value = of(each);
          return value === undefined ? [] : [[each.spec.file, value]];
        }),
      );
    return {
      files: named.map(({ spec }) => receivedFile(spec)),
      decisions: decisionsOf({
        year: 2025,
        prefer,
        files: given((each) => each.decision),
        cities: given((each) => each.city),
      }),
    };
  });

function consolidated(input: {
  files: readonly ReceivedFile[];
  decisions: ReturnType<typeof decisionsOf>;
}): Consolidation {
  const outcome = consolidate({ ...input, home: null });
  if (outcome.kind !== "consolidated") throw new Error("There is a notice for 2025");
  return outcome.consolidation;
}

const keyOf = (file: string, sheet: string, number: number): string => JSON.stringify([file, sheet, number]);

test("nothing is lost: every row that was read is in the table, or named as left out, and only once", () => {
  fc.assert(
    fc.property(scenario, (input) => {
      const { rows, leftOut } = consolidated(input);
      const read = input.files.flatMap(({ content }) =>
        content.kind === "refused"
          ? []
          : readSummaryTables(content.workbook).tables.flatMap((each) =>
              each.rows.map(({ row: number }) => keyOf(each.file, each.sheet, number)),
            ),
      );
      const written = rows.map(({ row: { table: of, row: number } }) => keyOf(of.file, of.sheet, number));
      const named = leftOut.flatMap((part) =>
        part.rows.map((number) => keyOf(part.file, part.sheet, number)),
      );
      expect([...written, ...named].toSorted()).toEqual(read.toSorted());
    }),
    { numRuns: 120 },
  );
});

test("cities stand in the customary order, programmes in the notice's, rows as the city has them; numbers run on", () => {
  fc.assert(
    fc.property(scenario, (input) => {
      const { rows, notice } = consolidated(input);
      const programmes = notice.programmes.map(({ id }) => id);
      const place = ({
        city: name,
        row: { programme },
      }: (typeof rows)[number]): readonly [number, number] => [
        cities.indexOf(name),
        programme === null ? programmes.length : programmes.indexOf(programme),
      ];
      expect(rows.map(({ serial }) => serial)).toEqual(rows.map((_, index) => index + 1));
      const files = input.files.map(({ file }) => file);
      for (const [index, after] of rows.entries()) {
        const before = rows[index - 1];
        if (before === undefined) continue;
        const [a, b] = [place(before), place(after)];
        expect(a[0] < b[0] || (a[0] === b[0] && a[1] <= b[1])).toBe(true);
        if (a[0] !== b[0] || a[1] !== b[1]) continue;
        const [from, to] = [before.row, after.row];
        if (from.table === to.table) expect(from.row).toBeLessThan(to.row);
        else expect(files.indexOf(from.table.file)).toBeLessThanOrEqual(files.indexOf(to.table.file));
      }
    }),
    { numRuns: 60 },
  );
});

test("counts agree: the matrix is between the certain and the possible rows, and the totals are all rows", () => {
  fc.assert(
    fc.property(scenario, (input) => {
      const outcome = consolidated(input);
      for (const { city: name, programme, recommended } of matrixOf(outcome)) {
        const placed = outcome.rows.filter((each) => each.city === name && each.row.programme === programme);
        expect(placed.length).toBeGreaterThanOrEqual(recommended.certain);
        expect(placed.length).toBeLessThanOrEqual(recommended.possible);
      }
      const total = programmeTotals(outcome).reduce((sum, { rows: count }) => sum + count, 0);
      expect(total).toBe(outcome.rows.length);
    }),
    { numRuns: 60 },
  );
});

test("a file is taken, left out with a reason, or asked about with a reason; a city is received or missing", () => {
  fc.assert(
    fc.property(scenario, (input) => {
      const { files, cities: parts, missing } = consolidated(input);
      expect(files.map(({ received }) => received)).toEqual(input.files);
      for (const { status, reason } of files) expect(reason === null).toBe(status === "taken");
      expect([...parts.map((part) => part.city), ...missing].toSorted()).toEqual([...cities].toSorted());
    }),
    { numRuns: 60 },
  );
});
