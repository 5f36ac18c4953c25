// What the add-in kept in a workbook, read from its file.
import { readFileSync } from "node:fs";
import { readStoredInFile } from "../../../src/workbook/xlsx/read-stored.ts";
import { settingsOf, webExtension, withWebExtensions } from "../../support/stored-in-file.ts";
import { workbookBytes } from "../../support/workbook-bytes.ts";

const plain = workbookBytes([{ name: "汇总表", rows: [["甲"]] }]);
const value = { version: 1, remark: '公章<不清>&"甲"', rows: [1, 2, 3] };
const read = (bytes: Uint8Array, name: "checklist" | "notices" = "checklist"): unknown =>
  readStoredInFile(bytes, "a.xlsx", name);

test.each([7, 40, 30_000])("a value in parts of %d characters comes back whole", (size) => {
  expect(read(withWebExtensions(plain, webExtension(settingsOf("checklist", value, size))))).toEqual(value);
});

test("it is found among the values and the parts of other add-ins, by its name only", () => {
  const others = webExtension([["Office.AutoShowTaskpaneWithDocument", true]]);
  const ours = webExtension([["theme", "dark"], ...settingsOf("checklist", value, 40)]);
  const bytes = withWebExtensions(plain, others, ours);
  expect(read(bytes)).toEqual(value);
  expect(read(bytes, "notices")).toBeNull();
});

test("a file without such a part, an .xls and a part that is no XML hold nothing of ours", () => {
  expect(read(plain)).toBeNull();
  expect(read(new Uint8Array(readFileSync("assets/samples/typical-errors.xls")))).toBeNull();
  expect(read(withWebExtensions(plain, "<we:webextension>"))).toBeNull();
});

test("what stands in its place but is not ours comes back as it is, for whoever reads it to refuse", () => {
  expect(
    read(withWebExtensions(plain, webExtension([["ip-recommendation-review.checklist", { parts: -1 }]]))),
  ).toEqual({ parts: -1 });
  const [first] = settingsOf("checklist", value, 10);
  const torn = webExtension([first!, ["ip-recommendation-review.checklist", { parts: 2 }]]);
  expect(typeof read(withWebExtensions(plain, torn))).toBe("string");
});
