// Marks through the real office.js: they show, and clearing leaves the workbook as it was.
import { markFormula } from "../../../src/workbook/mark-signs.ts";
import type { Mark } from "../../../src/workbook/port.ts";
import { closeAll, failure, opened, smallBook } from "./sessions.ts";

afterEach(closeAll);

const row = (address: string, note: string | null = null, severity: Mark["severity"] = "error"): Mark => ({
  sheet: "汇总表",
  address,
  severity,
  note,
});

const formatsOf = (session: Awaited<ReturnType<typeof opened>>["session"]) =>
  session.workbook.worksheets.items.flatMap((sheet) =>
    sheet.conditionalFormats.map((format) => format.customOrNullObject?.rule.formula ?? "other"),
  );

test("marking and clearing: the workbook is as before, settings included", async () => {
  const { session, port } = await opened();
  const before = session.dump();
  const receipt = await port.mark([row("A3:B3"), row("A4:B4", "超 1 项", "warning")]);
  expect(receipt).toEqual({ marked: 2, commented: 1, alreadyCommented: [], commentsUnsupported: false });
  expect(formatsOf(session)).toHaveLength(2);
  expect(await port.countMarks()).toBe(2);
  expect(session.dump()).not.toEqual(before);
  expect(await port.clearMarks()).toEqual({ removed: 2, gone: 0 });
  expect(session.dump()).toEqual(before);
  expect(await port.countMarks()).toBe(0);
});

test("marking touches no cell and no format of the user's", async () => {
  const { session, port } = await opened();
  const cells = () =>
    JSON.stringify(session.dump()["sheets"], (key, value: unknown) =>
      key === "conditionalFormats" ? null : value,
    );
  const before = cells();
  await port.mark([row("A3:B3")]);
  expect(cells()).toBe(before);
});

test("marking again replaces the earlier marks", async () => {
  const { session, port } = await opened();
  await port.mark([row("A3:B3"), row("A4:B4")]);
  await port.mark([row("A4:B4")]);
  expect(formatsOf(session)).toHaveLength(1);
  expect(await port.countMarks()).toBe(1);
});

test("a user's own conditional format stays, before and after", async () => {
  const { session, port } = await opened();
  await session.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("汇总表").getRange("A3:B4");
    const mine = range.conditionalFormats.add("Custom");
    mine.custom.rule.formula = '=$B3="x"';
    mine.custom.format.fill.color = "#00FF00";
    await context.sync();
  });
  const before = session.dump();
  await port.mark([row("A3:B3")]);
  await port.clearMarks();
  expect(formatsOf(session)).toEqual(['=$B3="x"']);
  expect(session.dump()).toEqual(before);
});

test("rows inserted above or moved: clearing still finds every mark", async () => {
  const { session, port } = await opened();
  await port.mark([row("A3:B3"), row("A4:B4")]);
  await session.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("汇总表").getRange("1:2").insert("Down");
    await context.sync();
  });
  expect(await port.clearMarks()).toEqual({ removed: 2, gone: 0 });
  expect(formatsOf(session)).toEqual([]);
});

test("a deleted sheet takes its marks along", async () => {
  const { session, port } = await opened();
  await port.mark([row("A3:B3"), { ...row("A1"), sheet: "备用" }]);
  await session.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("备用").delete();
    await context.sync();
  });
  expect(await port.clearMarks()).toEqual({ removed: 1, gone: 1 });
  expect(await port.countMarks()).toBe(0);
});

test("a renamed sheet keeps its marks clearable", async () => {
  const { session, port } = await opened();
  await port.mark([row("A3:B3")]);
  await session.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("汇总表").name = "改名";
    await context.sync();
  });
  expect(await port.clearMarks()).toEqual({ removed: 1, gone: 0 });
});

test("a protected sheet is refused before anything is written", async () => {
  const { session, port } = await opened();
  await session.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("汇总表").protection.protect();
    await context.sync();
  });
  const before = session.dump();
  expect(await failure(port.mark([{ ...row("A1"), sheet: "备用" }, row("A3:B3")]))).toEqual({
    code: "SHEET-PROTECTED",
    where: { sheet: "汇总表", address: null },
  });
  expect(session.dump()).toEqual(before);
});

test("protected after marking: clearing says so and loses nothing", async () => {
  const { session, port } = await opened();
  await port.mark([row("A3:B3")]);
  await session.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("汇总表").protection.protect();
    await context.sync();
  });
  expect(await failure(port.clearMarks())).toMatchObject({ code: "SHEET-PROTECTED" });
  expect(await port.countMarks()).toBe(1);
});

test("a sheet that is gone is named", async () => {
  const { session, port } = await opened();
  const before = session.dump();
  expect(await failure(port.mark([{ ...row("A1"), sheet: "没有" }]))).toEqual({
    code: "SHEET-MISSING",
    where: { sheet: "没有", address: null },
  });
  expect(session.dump()).toEqual(before);
});

test("a colleague deletes the sheet while marking: the rest is taken back", async () => {
  const { session, port } = await opened();
  const before = session.dump();
  session.host.beforeBatch = (batch) => {
    if (batch === 4) session.workbook.worksheets.getItem("汇总表").delete();
  };
  await expect(port.mark([{ ...row("A1"), sheet: "备用" }, row("A3:B3")])).rejects.toThrow();
  session.host.beforeBatch = null;
  expect(formatsOf(session)).toEqual([]);
  expect(session.dump()["settings"]).toEqual(before["settings"]);
});

test("a cell that carries somebody's comment keeps it and is listed", async () => {
  const { session, port } = await opened();
  await session.Excel.run(async (context) => {
    context.workbook.comments.add("汇总表!A3", "我的批注");
    await context.sync();
  });
  const before = session.dump();
  const receipt = await port.mark([row("A3:B3", "甲"), row("A4:B4", "乙")]);
  expect(receipt).toMatchObject({ commented: 1, alreadyCommented: ["汇总表!A3"] });
  await port.clearMarks();
  expect(session.dump()).toEqual(before);
});

test("an Excel without comments marks all the same and says so", async () => {
  const { port } = await opened({ workbook: smallBook, requirements: { ExcelApi: "1.9" } });
  expect(await port.mark([row("A3:B3", "甲")])).toEqual({
    marked: 1,
    commented: 0,
    alreadyCommented: [],
    commentsUnsupported: true,
  });
});

test("marks survive closing and opening the pane", async () => {
  const { session, port } = await opened();
  const before = session.dump();
  await port.mark([row("A3:B3", "甲")]);
  session.uninstall();
  const again = await opened({ workbook: session.workbook });
  expect(await again.port.countMarks()).toBe(1);
  expect(await again.port.clearMarks()).toEqual({ removed: 1, gone: 0 });
  expect(again.session.dump()).toEqual(before);
});

test("a thousand marks take no more round trips than one", async () => {
  const { session, port } = await opened();
  const tripsOf = async (marks: readonly Mark[]): Promise<number> => {
    const before = session.host.traffic.batches;
    await port.mark(marks);
    return session.host.traffic.batches - before;
  };
  await port.mark([row("A3:B3")]);
  const one = await tripsOf([row("A3:B3")]);
  expect(await tripsOf(Array.from({ length: 1000 }, (_, at) => row(`A${at + 1}:B${at + 1}`)))).toBe(one);
});

test("two thousand marks pass the payload limit in parts, and all go again", async () => {
  const { session, port } = await opened();
  const before = session.dump();
  const marks = Array.from({ length: 2_000 }, (_, at) => row(`A${at + 1}:B${at + 1}`));
  expect(await port.mark(marks)).toMatchObject({ marked: 2_000 });
  expect(session.host.traffic.largestRequest).toBeLessThan(2_500_000);
  expect(await port.clearMarks()).toEqual({ removed: 2_000, gone: 0 });
  expect(session.dump()).toEqual(before);
}, 60_000);

test("the formula of a mark is always true and carries the id", () => {
  expect(markFormula("00ff00ff00ff00ff")).toBe('=LEN("ip-review-00ff00ff00ff00ff")>0');
});
