// The option --mark as a process: copies beside the files, nothing written over.
import { join } from "node:path";
import { CommandFolder } from "../support/command-folder.ts";

const folder = new CommandFolder();
beforeAll(() => folder.make());
afterAll(() => folder.remove());
const run = folder.run.bind(folder);
const saved = (name: string) => Buffer.from(folder.read(name));
const json = (stdout: string) => JSON.parse(stdout) as { marked: Record<string, unknown>[] };

test("writes a copy with the marks, leaves the file as it was, and tells both", () => {
  const before = saved("typical-errors.xlsx");
  const { status, stdout, stderr } = run("review", "--mark", "副本.xlsx", "typical-errors.xlsx");
  expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
  expect(stdout).toMatch(/标记副本：已写入“副本\.xlsx”，标记 \d+ 行，加批注 \d+ 处。\n$/);
  expect(saved("typical-errors.xlsx").equals(before)).toBe(true);
  // The copy reviews as the file does: our sheet in it is not taken for a table.
  const [file, copy] = ["typical-errors.xlsx", "副本.xlsx"].map((name) => run("review", name).stdout);
  expect(copy!.replaceAll("副本.xlsx", "typical-errors.xlsx")).toBe(file);
});

test("never overwrites unless told to, and never a file that is reviewed", () => {
  folder.write("已有.xlsx", "占位");
  const refused = run("review", "--mark", "已有.xlsx", "clean.xlsx");
  expect(refused).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("“已有.xlsx”已经存在，没有覆盖。") as string,
  });
  expect(refused.stdout).toContain("结论：");
  expect(saved("已有.xlsx").toString()).toBe("占位");
  expect(run("review", "--mark", "已有.xlsx", "--force", "clean.xlsx")).toMatchObject({
    status: 0,
    stderr: "",
  });
  expect(saved("已有.xlsx").toString()).not.toBe("占位");
  const before = saved("clean.xlsx");
  expect(run("review", "--mark", "./clean.xlsx", "--force", "clean.xlsx")).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("是要审核的文件本身") as string,
  });
  expect(saved("clean.xlsx").equals(before)).toBe(true);
});

test("several files go into a folder, under names of their own", () => {
  const several = ["typical-errors.xls", "typical-errors.xlsx", "untidy.xlsx"];
  expect(run("review", "--mark", "全部.xlsx", ...several)).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("有 3 个文件含申报推荐汇总表") as string,
  });
  const { stdout, stderr } = run("review", "--json", "--lang", "en", "--mark", "out/deep", ...several);
  expect(stderr).toBe("");
  expect(json(stdout).marked).toMatchObject([
    { file: "typical-errors.xls", out: join("out/deep", "typical-errors-marked.xlsx"), valuesOnly: true },
    {
      file: "typical-errors.xlsx",
      out: join("out/deep", "typical-errors-marked (2).xlsx"),
      valuesOnly: false,
    },
    { file: "untidy.xlsx", out: join("out/deep", "untidy-marked.xlsx"), sheets: ["审核结果"] },
  ]);
  expect(run("review", "--lang", "en", "out/deep/untidy-marked.xlsx").stdout).toContain(
    "out/deep/untidy-marked.xlsx",
  );
});

test.each([
  ["旧格式的副本是 .xlsx", ["--mark", "副本.xls", "typical-errors.xls"], "应以 .xlsx 结尾"],
  ["文件夹不存在", ["--mark", "没有/副本.xlsx", "clean.xlsx"], "无法写入"],
  ["只有 --force", ["--force", "clean.xlsx"], "--force 只与 --mark 一起使用。"],
  ["没有名字", ["--mark=", "clean.xlsx"], "--mark 后面应为副本的文件名或文件夹。"],
])("%s", (_name, typed, words) => {
  expect(run("review", ...typed)).toMatchObject({
    status: 2,
    stderr: expect.stringContaining(words) as string,
  });
});

test("without it there are no copies", () => {
  expect(json(run("review", "--json", "clean.xlsx").stdout).marked).toEqual([]);
});
