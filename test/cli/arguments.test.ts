import { textOf } from "../../src/messages/catalogue.ts";
import {
  consolidateArguments,
  coverageArguments,
  noticeArguments,
  reviewArguments,
  templateArguments,
} from "../../src/cli/arguments.ts";

test("files, once each, with the defaults", () => {
  expect(reviewArguments(["a.xlsx", "b.xls", "a.xlsx"])).toEqual({
    kind: "review",
    files: ["a.xlsx", "b.xls"],
    notices: [],
    json: false,
    year: null,
    locale: "zh-CN",
    mark: null,
    force: false,
    met: false,
    checklist: false,
    givenDates: { tableSent: null, tableReceived: null, cityReviewed: null, applied: null },
  });
});

test("options before and after the files, dates to the day or minute", () => {
  const typed = [
    "--json",
    "--year",
    "2025",
    "a.xlsx",
    "--lang=en",
    "--sent",
    "2025年3月4日",
    "--reviewed=2025-02-28T17:30",
  ];
  expect(reviewArguments(typed)).toMatchObject({
    json: true,
    year: 2025,
    locale: "en-US",
    files: ["a.xlsx"],
    givenDates: {
      tableSent: { at: "2025-03-04", precision: "day", cell: null },
      cityReviewed: { at: "2025-02-28T17:30", precision: "minute", cell: null },
    },
  });
});

test.each([
  [[], "没有给出要审核的文件。"],
  [["--yaer", "2025", "a.xlsx"], "没有“--yaer”这个选项。"],
  [["--year", "25", "a.xlsx"], "--year 应为四位年份，而不是“25”。"],
  [["--year"], "选项写法不对：--year"],
  [["--lang", "fr", "a.xlsx"], "--lang 只能是 zh 或 en，而不是“fr”。"],
  [
    ["--sent", "2025-02-30", "a.xlsx"],
    "--sent 应为日期，如 2025-03-04 或 2025-02-28T17:30，而不是“2025-02-30”。",
  ],
])("%j is refused", (typed, words) => {
  const result = reviewArguments(typed);
  expect(result.kind === "wrong" ? textOf(result.told, "zh-CN") : result.kind).toBe(words);
});

test("what is wrong is told in the language asked for", () => {
  expect(reviewArguments(["--lang", "en", "--year", "x", "a.xlsx"])).toMatchObject({
    kind: "wrong",
    locale: "en-US",
  });
});

test("--help wins over everything else that is missing", () => {
  expect(reviewArguments(["-h"])).toEqual({ kind: "help" });
  expect(coverageArguments(["--help"])).toEqual({ kind: "help" });
});

test("coverage takes no files", () => {
  expect(coverageArguments(["a.xlsx"]).kind).toBe("wrong");
});

test("files of rules may be given several times, to every command", () => {
  const typed = ["--notice", "2027.json", "--notice=2028.json", "--notice", "2027.json"];
  const notices = ["2027.json", "2028.json"];
  expect(reviewArguments([...typed, "a.xlsx"])).toMatchObject({ notices });
  expect(coverageArguments(typed)).toMatchObject({ notices });
  expect(noticeArguments([...typed, "--schema"])).toMatchObject({ notices, task: { kind: "schema" } });
});

test("notice does one thing at a time", () => {
  expect(noticeArguments(["--check", "a.json", "--check", "b.json", "--check", "a.json"])).toMatchObject({
    task: { kind: "check", files: ["a.json", "b.json"] },
  });
  expect(noticeArguments(["--export", "2026"])).toMatchObject({ task: { kind: "export", year: 2026 } });
  for (const typed of [[], ["--schema", "--export", "2026"], ["--export", "26"], ["a.json"]]) {
    expect(noticeArguments(typed).kind).toBe("wrong");
  }
});

test("template: evidence where no kind is named, the kind where the first word is one", () => {
  expect(templateArguments(["a.xlsx", "a.xlsx"])).toEqual({
    kind: "template",
    template: "evidence",
    files: ["a.xlsx"],
    notices: [],
    year: null,
    out: null,
    force: false,
    json: false,
    locale: "zh-CN",
  });
  expect(templateArguments(["ledger", "--out", "台账.XLSX", "--force"])).toMatchObject({
    template: "ledger",
    files: [],
    out: "台账.XLSX",
    force: true,
  });
  expect(templateArguments(["evidence", "regions"])).toMatchObject({
    template: "evidence",
    files: ["regions"],
  });
  expect(templateArguments(["./ledger"])).toMatchObject({ template: "evidence", files: ["./ledger"] });
  expect(templateArguments(["--out", "核验表.xls", "--lang", "en"])).toMatchObject({
    kind: "wrong",
    told: { key: "command-line.template.not-xlsx" },
    locale: "en-US",
  });
});

describe("consolidate", () => {
  test("files, decisions and places to write", () => {
    expect(
      consolidateArguments([
        ...[
          "--out",
          "全省.xlsx",
          "--returns",
          "退回",
          "--prefer",
          "newest",
          "--take",
          "甲.xlsx",
          "--take",
          "乙.xlsx",
        ],
        ...["--leave", "丙.xlsx", "--city", "附件=5.xlsx=苏州", "--force", "来件", "来件", "丁.xls"],
      ]),
    ).toMatchObject({
      kind: "consolidate",
      paths: ["来件", "丁.xls"],
      out: "全省.xlsx",
      returns: "退回",
      prefer: "newest",
      take: ["甲.xlsx", "乙.xlsx"],
      leave: ["丙.xlsx"],
      cities: [["附件=5.xlsx", "苏州市"]],
      force: true,
      json: false,
      year: null,
    });
  });

  test.each([
    [[], "command-line.consolidate.no-files"],
    [["--prefer", "best", "a.xlsx"], "command-line.consolidate.bad-preference"],
    [["--city", "a.xlsx=上海", "a.xlsx"], "command-line.consolidate.bad-city"],
    [["--city", "=苏州", "a.xlsx"], "command-line.consolidate.bad-city"],
    [["--out", "汇总.pdf", "a.xlsx"], "command-line.template.not-xlsx"],
    [["--year", "25", "a.xlsx"], "command-line.bad-year"],
  ])("%j is told what is wrong", (typed, key) => {
    expect(consolidateArguments(typed)).toMatchObject({ kind: "wrong", told: { key } });
  });
});
