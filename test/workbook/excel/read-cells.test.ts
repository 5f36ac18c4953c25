// Reading through the real office.js: what comes out is what stands in the workbook, in few round trips.
import fc from "fast-check";
import { cellsPerRoundTrip } from "../../../src/workbook/excel/read-cells.ts";
import { isCellError, valueAt } from "../../../src/sheets/grid.ts";
import { closeAll, failure, opened, sheet, smallBook } from "./sessions.ts";

afterEach(closeAll);

test("sheets, values and the file's name", async () => {
  const { port } = await opened();
  const cells = await port.read();
  expect(cells.file).toBe("苏州市汇总表.xlsx");
  expect(cells.grids.map(({ sheet: name, hidden }) => [name, hidden])).toEqual([
    ["汇总表", false],
    ["备用", false],
  ]);
  expect(cells.grids[0]?.values).toEqual(smallBook.grids[0]?.values);
});

test("merges, hidden rows, dates, percentages, errors, empty and hidden sheets", async () => {
  const { port } = await opened({
    workbook: {
      file: "a.xlsx",
      grids: [
        sheet(
          "汇总表",
          [
            ["标题", null, null],
            [45716, 0.04, { error: "#N/A" }],
            [1, 2, 3],
            ["末行", true, "=不是公式"],
          ],
          {
            top: 2,
            left: 1,
            merges: [{ top: 2, left: 1, bottom: 2, right: 3 }],
            hiddenRows: new Set([4]),
            numberKinds: new Map([
              ["3,1", "date"],
              ["3,2", "percent"],
            ]),
          },
        ),
        sheet("空表", []),
        sheet("旧表", [["x"]], { hidden: true }),
      ],
    },
  });
  const [table, empty, old] = (await port.read()).grids;
  if (table === undefined) throw new Error("No sheet");
  expect({ top: table.top, left: table.left }).toEqual({ top: 2, left: 1 });
  expect(table.merges).toEqual([{ top: 2, left: 1, bottom: 2, right: 3 }]);
  expect([...table.hiddenRows]).toEqual([4]);
  expect([...table.numberKinds]).toEqual([
    ["3,1", "date"],
    ["3,2", "percent"],
  ]);
  expect(isCellError(valueAt(table, 3, 3))).toBe(true);
  expect(valueAt(table, 5, 3)).toBe("=不是公式");
  expect(empty?.values).toEqual([]);
  expect(old?.hidden).toBe(true);
});

test("every row hidden, and rows hidden at both ends", async () => {
  const rows = [["a"], ["b"], ["c"]];
  const { port } = await opened({
    workbook: {
      file: "a.xlsx",
      grids: [
        sheet("全隐藏", rows, { hiddenRows: new Set([0, 1, 2]) }),
        sheet("两端", rows, { hiddenRows: new Set([0, 2]) }),
      ],
    },
  });
  const { grids } = await port.read();
  expect(grids.map(({ hiddenRows }) => [...hiddenRows])).toEqual([
    [0, 1, 2],
    [0, 2],
  ]);
});

test("round trips: three and one for each part of bounded size, however many rows", async () => {
  const rowsOf = (count: number) => Array.from({ length: count }, (_, row) => [row, `第 ${row} 行`]);
  const counted = async (rows: number): Promise<number> => {
    const { session, port } = await opened({
      workbook: { file: "a.xlsx", grids: [sheet("表", rowsOf(rows)), sheet("二", [["x"]])] },
    });
    await port.read();
    const { batches } = session.host.traffic;
    closeAll();
    return batches;
  };
  const small = await counted(10);
  expect(await counted(1000)).toBe(small);
  const parts = 3;
  expect(await counted((cellsPerRoundTrip / 2) * parts - 1)).toBe(small + parts - 1);
});

test("a large sheet comes out whole", async () => {
  const values = Array.from({ length: 25_000 }, (_, row) => [row + 1, `单位${row + 1}`]);
  const { port } = await opened({ workbook: { file: "a.xlsx", grids: [sheet("表", values)] } });
  expect((await port.read()).grids[0]?.values).toEqual(values);
});

test("progress reaches its end, and a cancelled reading stops", async () => {
  const values = Array.from({ length: 25_000 }, (_, row) => [row, row]);
  const { port } = await opened({ workbook: { file: "a.xlsx", grids: [sheet("表", values)] } });
  const seen: string[] = [];
  await port.read({ onProgress: ({ done, total }) => seen.push(`${done}/${total}`) });
  expect(seen).toEqual(["0/3", "1/3", "2/3", "3/3"]);
  const cancel = new AbortController();
  const reading = port.read({ signal: cancel.signal, onProgress: () => cancel.abort() });
  expect(await failure(reading)).toEqual({ code: "CANCELLED", where: null });
});

test("while the user types, reading waits and then succeeds", async () => {
  const { session, port } = await opened();
  session.host.beginCellEdit();
  let done = false;
  const reading = port.read().then((cells) => {
    done = true;
    return cells;
  });
  await session.settle();
  expect(done).toBe(false);
  session.host.endCellEdit();
  expect((await reading).grids).toHaveLength(2);
});

test("long texts that are too much at once are read in halves, and come out whole", async () => {
  const values = Array.from({ length: 300 }, (_, row) => [row, "依据条款".repeat(200 + row)]);
  const { session, port } = await opened({
    workbook: { file: "a.xlsx", grids: [sheet("表", values), sheet("二", [["x"]])] },
  });
  session.host.responseLimit = 100_000;
  expect((await port.read()).grids.map((grid) => grid.values)).toEqual([values, [["x"]]]);
});

test("a single row that is too much is told as such", async () => {
  const { session, port } = await opened({
    workbook: { file: "a.xlsx", grids: [sheet("表", [["短"], ["长".repeat(30_000)]])] },
  });
  session.host.responseLimit = 50_000;
  expect(await failure(port.read())).toMatchObject({ code: "TOO-LARGE" });
});

test("an answer that Excel on the web refuses for its size is told as such", async () => {
  const { session, port } = await opened();
  session.host.responseLimit = 200;
  expect(await failure(port.read())).toMatchObject({ code: "TOO-LARGE" });
});

test("reading changes nothing", async () => {
  const { session, port } = await opened();
  const before = session.dump();
  await port.read();
  expect(session.dump()).toEqual(before);
});

test("any plain cells are read back as they are", async () => {
  const value = fc.oneof(
    fc.constant(null),
    fc.integer(),
    fc.boolean(),
    fc.string({ minLength: 1 }).filter((text) => !text.startsWith("#") && !text.startsWith("'")),
  );
  const row = fc.array(value, { minLength: 3, maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 6 }), async (values) => {
      const { port } = await opened({ workbook: { file: "a.xlsx", grids: [sheet("表", values)] } });
      const grid = (await port.read()).grids[0];
      closeAll();
      if (grid === undefined) throw new Error("No sheet");
      for (const [at, line] of values.entries()) {
        for (const [column, expected] of line.entries()) expect(valueAt(grid, at, column)).toEqual(expected);
      }
    }),
    { numRuns: 25 },
  );
});
