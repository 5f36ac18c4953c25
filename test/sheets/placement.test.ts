import fc from "fast-check";
import notice2025 from "../../src/notices/2025.json";
import { noticeFrom } from "../../src/notices/registry.ts";
import { readApplicant } from "../../src/sheets/applicant.ts";
import { placeRow, type Placement } from "../../src/sheets/placement.ts";
import { applicants } from "../cases/applicants.ts";
import { placements } from "../cases/placements.ts";
import { fullWidth, spaced } from "./disguise.ts";

const notice = noticeFrom(notice2025);

function told(placement: Placement): string {
  switch (placement.kind) {
    case "placed":
      return `${placement.programme} (${placement.by})`;
    case "open": {
      const open = `open: ${placement.candidates.join(" ")}`;
      return placement.suggestion === null ? open : `${open} ? ${placement.suggestion}`;
    }
    case "contradictory":
      return `contradictory: ${placement.programmes.join(" ")}`;
    case "not-offered":
      return `not offered: ${placement.words}`;
    case "blank":
      return "blank";
  }
}

test.each(placements)("$project | $applicant: $is", ({ project, applicant, is }) => {
  const [unit = "", type = ""] = applicant.split("|");
  expect(told(placeRow(notice, project, readApplicant(unit, type)))).toBe(is);
});

const silent = readApplicant("", "");

test.each(notice.programmes)("every name of $id places by name", ({ id, name, names }) => {
  for (const each of [name, ...names]) {
    expect(told(placeRow(notice, each, silent))).toBe(`${id} (name)`);
    expect(told(placeRow(notice, `2025年度省${each}项目`, silent))).toBe(`${id} (name)`);
    expect(told(placeRow(notice, `${each}——某某产业`, silent))).toBe(`${id} (name)`);
  }
});

test("the words are the notice's own: another notice places by its other words", () => {
  const [first, ...others] = notice2025.programmes;
  if (first === undefined) throw new Error("the notice has no programme");
  const renamed = noticeFrom({
    ...notice2025,
    notOffered: ["高价值专利培育"],
    programmes: [
      { ...first, names: ["数据知识产权试点"], keywords: ["数据知识产权"], family: null },
      ...others,
    ],
  });
  expect(told(placeRow(renamed, "数据知识产权试点——某某产业", silent))).toBe(`${first.id} (name)`);
  expect(told(placeRow(renamed, "某某数据知识产权登记", silent))).toBe(`${first.id} (keyword)`);
  expect(told(placeRow(notice, "某某数据知识产权登记", silent))).toMatch(/^open/u);
});

const titles = fc.oneof(
  fc.constantFrom(...placements.map(({ project }) => project)),
  fc.string({ unit: "grapheme" }),
);

test("no text is too odd, and white space and width make no difference", () => {
  fc.assert(
    fc.property(titles, fc.constantFrom(...applicants), fc.nat(), (project, { unit, type }, seed) => {
      const applicant = readApplicant(unit, type);
      const placement = placeRow(notice, project, applicant);
      expect(told(placeRow(notice, fullWidth(spaced(project, seed)), applicant))).toBe(told(placement));
      if (placement.kind === "open") {
        expect(placement.candidates.length).toBeGreaterThan(0);
        if (placement.suggestion !== null) expect(placement.candidates).toContain(placement.suggestion);
      }
      if (placement.kind === "contradictory") expect(placement.programmes.length).toBeGreaterThan(1);
    }),
  );
});
