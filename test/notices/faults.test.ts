// Notices from outside: each fault is told by its place, in both languages, and none is left out.
import notice2025 from "../../src/notices/2025.json";
import { faultLine } from "../../src/notices/faults.ts";
import { readNoticeData, readNoticeFile } from "../../src/notices/notice-file.ts";
import { textOf, say } from "../../src/messages/catalogue.ts";
import type { Locale } from "../../src/messages/define.ts";
import { jsonFaults, noticeFaults, type NoticeDraft } from "../cases/notice-faults.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The lines that are told of a draft. Positions of conditions depend on how many the notice has: [N]. */
function lines(draft: NoticeDraft, locale: Locale): readonly string[] {
  const reading = readNoticeData(draft);
  return reading.kind === "notice"
    ? []
    : reading.faults.map((fault) =>
        faultLine(fault, locale).replace(/(programmes\[4\]\.conditions)\[\d+\]/, "$1[N]"),
      );
}

test.each(["zh-CN", "en-US"] as const)("the notice as carried has no faults (%s)", (locale) => {
  expect(lines(structuredClone(notice2025), locale)).toEqual([]);
});

test.each(noticeFaults.map((each) => [each.name, each] as const))("%s", (_name, { change, zh, en }) => {
  const draft = structuredClone(notice2025);
  change(draft);
  expect(lines(draft, "zh-CN")).toEqual(zh);
  expect(lines(draft, "en-US")).toEqual(en);
});

test.each(jsonFaults.map((each) => [each.name, each] as const))("JSON：%s", (_name, { text, at, zh, en }) => {
  const reading = readNoticeFile(bytes(text));
  if (reading.kind === "notice") throw new Error("taken for a notice");
  const [fault, more] = reading.faults;
  expect(more).toBeUndefined();
  expect(`${fault?.at?.line}:${fault?.at?.column}`).toBe(at);
  expect(faultLine(fault!, "zh-CN")).toBe(zh);
  expect(faultLine(fault!, "en-US")).toBe(en);
});

describe("a file", () => {
  const written = JSON.stringify(notice2025, null, 2);
  const lineOf = (words: string): number => written.split("\n").findIndex((line) => line.includes(words)) + 1;
  const faults = (file: Uint8Array) => {
    const reading = readNoticeFile(file);
    return reading.kind === "notice" ? [] : reading.faults;
  };

  test("with and without the mark of its encoding", () => {
    expect(faults(bytes(written))).toEqual([]);
    expect(faults(bytes(`\uFEFF${written}`))).toEqual([]);
    const utf16 = new Uint8Array(Buffer.from(`\uFEFF${written}`, "utf16le"));
    expect(faults(utf16)).toEqual([]);
  });

  test("names the line of a fault, and for what is missing the line of what it belongs to", () => {
    const wrong = written.replace(/"year": 2025,/, '"year": 25,').replace(/"title": ".*",\n/, "");
    expect(faults(bytes(wrong)).map(({ place, at }) => [place, at?.line])).toEqual([
      ["year", lineOf('"year"')],
      ["title", 1],
    ]);
  });

  test("tells what is written twice, which JSON itself would pass over", () => {
    const twice = written.replace('"year": 2025,', '"year": 2025,\n  "year": 2026,');
    expect(faults(bytes(twice))).toMatchObject([
      {
        place: "year",
        at: { line: lineOf('"year"') + 1, column: 3 },
        told: say("notice-file.repeated-name"),
      },
    ]);
  });

  test("of another encoding, or too large to be a notice, is refused as a whole", () => {
    const gbk = Uint8Array.from([0x7b, 0x22, 0xc4, 0xea, 0xb6, 0xc8, 0x22, 0x7d]);
    expect(faults(gbk).map((fault) => faultLine(fault, "zh-CN"))).toEqual([
      textOf(say("notice-file.not-utf8"), "zh-CN"),
    ]);
    expect(faults(new Uint8Array(5_000_001)).map((fault) => faultLine(fault, "zh-CN"))).toEqual([
      "超过 5 MB，不像规则文件",
    ]);
  });

  test.each([["null"], ["[]"], ["3"], ['"x"']])("that holds %s is no notice", (text) => {
    expect(faults(bytes(text)).map((fault) => faultLine(fault, "zh-CN"))).toEqual([
      "应为花括号 { } 括起的一组项目",
    ]);
  });
});
