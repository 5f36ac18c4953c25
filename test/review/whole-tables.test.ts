// From the bytes of a workbook to its findings: reading, placing and judging together, as the command line and the pane do it.
import * as XLSX from "@e965/xlsx";
import { readingsBeside } from "../../src/notices/clause-readings.ts";
import { review, type ReviewOutcome } from "../../src/review/review.ts";
import { readWorkbookFile } from "../../src/workbook/xlsx/read-workbook-file.ts";
import { otherYears, wholeTableCases, type Row, type WholeTableCase } from "../cases/whole-tables.ts";
import { evidenceTableCases } from "../cases/whole-evidence.ts";
import { figuresHeader, ledgerHeader, tableHeader } from "../support/printed-headers.ts";

function workbookOf(of: WholeTableCase): Uint8Array {
  const workbook = XLSX.utils.book_new();
  const add = (name: string, rows: readonly Row[]): void => {
    XLSX.utils.book_append_sheet(workbook, XLSX.utils.aoa_to_sheet(rows.map((row) => [...row])), name);
  };
  add("汇总表", [
    [of.title ?? "2025年度省知识产权战略推进计划项目申报推荐汇总表"],
    of.letterhead ?? [
      `${of.city ?? "苏州"}市知识产权局（盖章）`,
      null,
      null,
      "联系人：王敏",
      null,
      "联系电话：0512-68001234",
    ],
    of.header ?? tableHeader,
    ...of.rows.map((row, index) =>
      row.length === (of.header ?? tableHeader).length ? row : [index + 1, ...row],
    ),
  ]);
  if (of.figures !== undefined) add("地区数据", [figuresHeader, ...of.figures]);
  if (of.ledger !== undefined) add("立项台账", [ledgerHeader, ...of.ledger]);
  for (const { sheet, rows } of of.evidence ?? []) add(sheet, rows);
  return new Uint8Array(XLSX.write(workbook, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
}

function outcomeOf(of: WholeTableCase): ReviewOutcome {
  return review({
    year: null,
    workbooks: [readWorkbookFile(workbookOf(of), "汇总表.xlsx")],
    givenDates: { tableSent: null, tableReceived: null, cityReviewed: null, applied: null },
  });
}

/** Each finding as "clause-or-reading severity verdict"; a refusal as its kind. */
function saidOf(outcome: ReviewOutcome): readonly string[] {
  return outcome.kind === "refused"
    ? outcome.refusals.map(({ kind }) => kind)
    : outcome.review.findings.map(
        ({ clause, reading, severity, verdict }) => `${clause ?? reading} ${severity} ${verdict}`,
      );
}

const matches = (said: readonly string[], facts: string): boolean =>
  said.some((each) => facts.split(" ").every((fact) => each.includes(fact)));

const cases = [...wholeTableCases, ...otherYears, ...evidenceTableCases];

test.each(cases.map((each) => [each.name, each] as const))("%s", (_name, of) => {
  const outcome = outcomeOf(of);
  const said = saidOf(outcome);
  expect({ said, missing: (of.says ?? []).filter((facts) => !matches(said, facts)) }).toMatchObject({
    missing: [],
  });
  expect({ said, unwanted: (of.neverSays ?? []).filter((facts) => matches(said, facts)) }).toMatchObject({
    unwanted: [],
  });
  expect(unexplained(outcome)).toEqual([]);
});

/** Findings that rest on a reading which the tab 通知 does not show beside their clause. */
function unexplained(outcome: ReviewOutcome): readonly string[] {
  if (outcome.kind === "refused") return [];
  const beside = readingsBeside(outcome.review.notice);
  return outcome.review.findings.flatMap(({ clause, reading }) =>
    clause === null || reading === null || beside.get(clause)?.includes(reading) === true
      ? []
      : [`${clause} ${reading}`],
  );
}

test("every case asks for something", () => {
  const idle = cases.filter(({ says = [], neverSays = [] }) => says.length + neverSays.length === 0);
  expect(idle).toEqual([]);
});
