/** @jest-environment jsdom */
// What is dropped: files as they are, folders gone through, what is no workbook counted.
import { expect, test } from "@jest/globals";
import { dropped } from "../../../src/taskpane/merge/dropped-files.ts";

type Entry = { readonly name: string; readonly inside?: readonly Entry[]; readonly gone?: boolean };

/** A file or folder as the browser gives it out, folders in portions of two. */
function entryOf({ name, inside, gone = false }: Entry, path = ""): unknown {
  const fullPath = `${path}/${name}`;
  if (inside === undefined) {
    const file = (done: (file: File) => void, failed: () => void): void =>
      gone ? failed() : done(new File([], name));
    return { isDirectory: false, name, fullPath, file };
  }
  const createReader = () => {
    const left = inside.map((each) => entryOf(each, fullPath));
    return { readEntries: (done: (entries: readonly unknown[]) => void) => done(left.splice(0, 2)) };
  };
  return { isDirectory: true, name, fullPath, createReader };
}

const transferOf = (...entries: readonly Entry[]) =>
  ({
    items: [
      ...entries.map((each) => ({
        kind: "file",
        webkitGetAsEntry: () => entryOf(each),
        getAsFile: () => (each.inside === undefined ? new File([], each.name) : null),
      })),
      // A text dragged along is none of ours.
      { kind: "string", webkitGetAsEntry: () => null, getAsFile: () => null },
    ],
  }) as unknown as DataTransfer;

const drop = async (...entries: readonly Entry[]) => {
  const { files, skipped } = await dropped(transferOf(...entries));
  return { files: files.map(({ name }) => name), skipped };
};

test("files are taken whatever they are: each gets its line", async () => {
  expect(await drop({ name: "苏州市.xlsx" }, { name: "说明.docx" })).toEqual({
    files: ["苏州市.xlsx", "说明.docx"],
    skipped: 0,
  });
});

test("folders give their workbooks with the way to them; other files, lock files and files gone meanwhile are counted", async () => {
  const folder: Entry = {
    name: "来件",
    inside: [
      { name: "苏州市.xlsx" },
      { name: "~$苏州市.xlsx" },
      { name: "说明.docx" },
      { name: "走了.xls", gone: true },
      { name: "徐州", inside: [{ name: "汇总表.XLS" }, { name: "汇总表.et" }] },
    ],
  };
  expect(await drop(folder, { name: "无锡市.xlsx" })).toEqual({
    files: ["来件/苏州市.xlsx", "来件/徐州/汇总表.XLS", "来件/徐州/汇总表.et", "无锡市.xlsx"],
    skipped: 3,
  });
});

test("an empty folder, and a text, give nothing", async () => {
  expect(await drop({ name: "空", inside: [] })).toEqual({ files: [], skipped: 0 });
});
