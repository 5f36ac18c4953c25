// Names of chosen files: unique, not those of the open workbook; what replaces what, and what is there already.
import { expect, test } from "@jest/globals";
import { namesFor, withIncoming } from "../../../src/taskpane/merge/chosen-files.ts";
import { chosenFile } from "../../support/merge.ts";

const file = (name: string, fingerprint: string, damaged = false) =>
  chosenFile({ file: name, fingerprint, damaged });
const namesOf = (files: readonly { readonly received: { readonly file: string } }[]) =>
  files.map(({ received }) => received.file);

test("a name that is taken, by a file or by the open workbook, gets a number", () => {
  expect(
    namesFor([file("汇总表.xlsx", "1")], "省局.xlsx", ["汇总表.xlsx", "省局.xlsx", "汇总表.xlsx"]),
  ).toEqual(["汇总表.xlsx (2)", "省局.xlsx (2)", "汇总表.xlsx (3)"]);
});

test("a file that could not be read leaves its name and its place to the next one of that name", () => {
  const before = [file("一.xlsx", "1"), file("镇江市.xlsx", "2", true), file("二.xlsx", "3")];
  expect(namesFor(before, null, ["镇江市.xlsx"])).toEqual(["镇江市.xlsx"]);
  const { files, repeated } = withIncoming(before, [file("镇江市.xlsx", "4")]);
  expect(namesOf(files)).toEqual(["一.xlsx", "镇江市.xlsx", "二.xlsx"]);
  expect(files[1]?.received.content.kind).toBe("read");
  expect(repeated).toEqual([]);
});

test("the same bytes under the same name are there already; under another name they are another file", () => {
  const before = [file("一.xlsx", "1")];
  const again = { ...file("一.xlsx (2)", "1"), name: "一.xlsx" };
  expect(withIncoming(before, [again])).toEqual({ files: before, repeated: ["一.xlsx"] });
  expect(namesOf(withIncoming(before, [file("二.xlsx", "1")]).files)).toEqual(["一.xlsx", "二.xlsx"]);
  expect(namesOf(withIncoming(before, [{ ...file("一.xlsx (2)", "9"), name: "一.xlsx" }]).files)).toEqual([
    "一.xlsx",
    "一.xlsx (2)",
  ]);
});
