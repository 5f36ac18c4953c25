// Values kept in the workbook through the real office.js.
import fc from "fast-check";
import { closeAll, failure, opened, smallBook, type Opened } from "./sessions.ts";

afterEach(closeAll);

const keys = ({ session }: Opened): readonly string[] => [...session.workbook.settings.stored.keys()];

test("nothing stored is null", async () => {
  const { port } = await opened();
  expect(await port.readStored("checklist")).toBeNull();
});

test("a value comes back, under its own name only", async () => {
  const { port } = await opened();
  const value = { version: 1, done: ["附件5", "盖章件"], empty: null };
  await port.writeStored("checklist", value);
  expect(await port.readStored("checklist")).toEqual(value);
  expect(await port.readStored("notices")).toBeNull();
});

test("any JSON comes back as it was", async () => {
  const { port } = await opened();
  await fc.assert(
    fc.asyncProperty(
      fc.jsonValue().filter((value) => value !== null),
      async (value) => {
        await port.writeStored("midterm", value);
        // -0 is 0 in JSON.
        expect(await port.readStored("midterm")).toEqual(JSON.parse(JSON.stringify(value)));
      },
    ),
    { numRuns: 50 },
  );
}, 60_000);

test("a long value is kept in parts, and a shorter one leaves none of them behind", async () => {
  const book = await opened();
  const notice = { text: "通知".repeat(60_000) };
  await book.port.writeStored("notices", notice);
  expect(keys(book)).toHaveLength(6);
  for (const [key, value] of book.session.workbook.settings.stored)
    expect(`${key} ${JSON.stringify(value)}`.length).toBeLessThan(31_000);
  expect(await book.port.readStored("notices")).toEqual(notice);
  await book.port.writeStored("notices", { text: "短" });
  expect(keys(book)).toHaveLength(2);
  expect(await book.port.readStored("notices")).toEqual({ text: "短" });
});

test("taken away, nothing is left; marks, other values and other programs' settings stay", async () => {
  const book = await opened();
  await book.port.mark([{ sheet: "汇总表", address: "A3:B3", severity: "error", note: null }]);
  await book.port.writeStored("midterm", [1]);
  book.session.workbook.settings.add("somebody-else", 1);
  const before = book.session.dump();
  await book.port.writeStored("notices", "通知".repeat(60_000));
  await book.port.writeStored("notices", null);
  expect(book.session.dump()).toEqual(before);
});

test("it travels with the file", async () => {
  const { port, session } = await opened();
  await port.writeStored("province", { count: 3 });
  session.uninstall();
  const later = await opened({ workbook: session.workbook });
  expect(await later.port.readStored("province")).toEqual({ count: 3 });
});

test("what another program put in its place is given as it is, for the caller to refuse", async () => {
  const { port, session } = await opened();
  const { settings } = session.workbook;
  settings.add("ip-recommendation-review.notices", "garbage");
  expect(await port.readStored("notices")).toBe("garbage");
  await port.writeStored("notices", { year: 2025 });
  settings.add("ip-recommendation-review.notices.1", '{"year":');
  expect(await port.readStored("notices")).toBe('{"year":');
  settings.remove("ip-recommendation-review.notices.1");
  expect(await port.readStored("notices")).toBe("");
  settings.add("ip-recommendation-review.notices", { parts: 1_000_000_000 });
  expect(await port.readStored("notices")).toEqual({ parts: 1_000_000_000 });
});

test("half a million characters is the limit; the value before stays", async () => {
  const { port } = await opened();
  await port.writeStored("notices", "a".repeat(499_998));
  expect(await failure(port.writeStored("notices", "a".repeat(499_999)))).toEqual({
    code: "STORE-FULL",
    where: null,
  });
  expect(await port.readStored("notices")).toBe("a".repeat(499_998));
});

test("a workbook that cannot be changed is told as such", async () => {
  const { port } = await opened({ workbook: smallBook, readOnly: true });
  expect(await failure(port.writeStored("midterm", 1))).toMatchObject({ code: "WORKBOOK-READ-ONLY" });
});
