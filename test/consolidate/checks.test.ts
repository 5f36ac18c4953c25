import { crossChecks } from "../../src/consolidate/registry.ts";
import { textOf } from "../../src/messages/catalogue.ts";
import { crossCases } from "../cases/consolidate/checks.ts";
import { consolidationOf } from "../support/consolidation.ts";
import { wrongEndings } from "../support/sentences.ts";

test.each(crossCases.map((each) => [`${each.check}：${each.name}`, each] as const))("%s", (_name, each) => {
  const cross = consolidationOf(each.files, { year: 2025 }).cross;
  const told = cross.filter(({ finding }) => finding.check === each.check);
  expect(
    told.map(({ city, finding }, index) => {
      const expected = each.expected[index];
      return {
        city,
        cells: finding.place.cells,
        severity: finding.severity,
        clause: finding.clause,
        ...(expected?.reading === undefined ? {} : { reading: finding.reading }),
        ...(expected?.message === undefined ? {} : { message: finding.message.key }),
        ...(expected?.sources === undefined
          ? {}
          : { sources: finding.sources.map(({ file, cell }) => `${file}!${cell}`) }),
      };
    }),
  ).toEqual(each.expected);
  for (const { city, finding } of told) {
    expect(finding.place.file).toBe(`${city}.xlsx`);
    expect(finding.verdict).toBe("unknown");
    expect(wrongEndings(finding)).toEqual([]);
  }
});

test("each check has a case that it tells, and one where it is silent", () => {
  for (const { id } of crossChecks.filter(
    (check) => !["chain-partner", "direct-applications", "one-channel"].includes(check.id),
  )) {
    const own = crossCases.filter(({ check }) => check === id);
    expect({ id, tells: own.some(({ expected }) => expected.length > 0) }).toEqual({ id, tells: true });
    expect({ id, silent: own.some(({ expected }) => expected.length === 0) }).toEqual({ id, silent: true });
  }
});

test("no telephone number is told, in neither language", () => {
  const words = crossCases
    .flatMap(({ files }) => consolidationOf(files, { year: 2025 }).cross)
    .flatMap(({ finding: { message, working, remedy, sources } }) =>
      [message, ...working, ...(remedy === null ? [] : [remedy]), ...sources.map(({ what }) => what)].flatMap(
        (each) => [textOf(each, "zh-CN"), textOf(each, "en-US")],
      ),
    );
  expect(words.length).toBeGreaterThan(50);
  expect(words.filter((each) => /\d{7}/u.test(each.replace(/\s/gu, "")))).toEqual([]);
});
