// How far evidence sheets are before a review: lines, blank cells that are asked, columns that are missing.
import { evidenceStates, isIncomplete } from "../../../src/review/evidence/evidence-state.ts";
import {
  academic,
  chain,
  asLead,
  asParticipant,
  enterprise,
  school,
  second,
} from "../../cases/evidence-lines.ts";
import { highValue } from "../../cases/rows.ts";
import { contextsOfCase, noticeOfCase, type RuleInput } from "../../support/rule-cases.ts";

function stateOf(input: RuleInput) {
  const contexts = contextsOfCase(input);
  const dossiers = contexts.map(({ dossier }) => dossier);
  return evidenceStates(noticeOfCase(input), dossiers, contexts[0]?.evidence ?? []);
}

/** What an enterprise is asked under 高价值专利培育, without what may be left blank. */
const askedOfEnterprise = (() => {
  const { programmes } = noticeOfCase({ tables: [] });
  const inputs = programmes.find(({ id }) => id === "high-value-patent")?.evidence?.inputs ?? [];
  return inputs.filter(
    ({ optional, applicants }) => !optional && (applicants === null || applicants.includes("enterprise")),
  );
})();
const filled = Object.fromEntries(
  askedOfEnterprise.map((input) => [
    input.header,
    input.kind === "choice" ? (input.choices[0]?.value ?? "") : input.kind === "date" ? "2015-03-01" : "1",
  ]),
);

test("without a sheet there is nothing to fill in yet, and something to insert", () => {
  const [state, ...others] = stateOf({ tables: [{ rows: [highValue(), highValue()] }] });
  expect(others).toEqual([]);
  expect(state).toMatchObject({ rows: 2, sheets: [], rowsWithLine: 0, blank: 0, firstBlank: null });
  expect(isIncomplete(state!)).toBe(true);
});

test("a form as it was made: every cell that is asked of the unit is blank, none that is not", () => {
  const [state] = stateOf(enterprise({}));
  expect(state).toMatchObject({
    rows: 1,
    rowsWithLine: 1,
    blank: askedOfEnterprise.length,
    columnsMissing: 0,
  });
  expect(state?.firstBlank?.sheet).toBe("核验-高价值专利培育");
  expect(isIncomplete(state!)).toBe(false);
});

test("filled in, nothing is left; one cell taken away, it is the first blank", () => {
  expect(stateOf(enterprise(filled))[0]).toMatchObject({ blank: 0, firstBlank: null });
  const [header] = Object.keys(filled).slice(-1);
  const [state] = stateOf(enterprise({ ...filled, [header!]: null }));
  expect(state?.blank).toBe(1);
  expect(state?.firstBlank?.cell).toMatch(/^[A-Z]+2$/u);
});

test("a dash is what a form shows where it asks nothing: of a university's cell that is asked it is a blank", () => {
  const [all] = stateOf(academic({}));
  const [dashes] = stateOf(academic(Object.fromEntries(Object.keys(filled).map((header) => [header, "—"]))));
  expect(dashes?.blank).toBe(all?.blank);
  expect(all?.blank).not.toBe(askedOfEnterprise.length);
});

test("a cell that cannot be read is not blank: the review tells of it", () => {
  const [before] = stateOf(enterprise({}));
  const [after] = stateOf(enterprise({ 有效专利数: "约50" }));
  expect(after?.blank).toBe(before!.blank - 1);
});

test("rows without a line, and columns that the sheet does not have", () => {
  const { tables, 核验: [spec] = [] } = enterprise({}, {});
  const input: RuleInput = { tables, 核验: [{ ...spec!, rows: [{}], without: ["有效专利数"] }] };
  const [state] = stateOf(input);
  expect(state).toMatchObject({ rows: 2, rowsWithLine: 1, columnsMissing: 1 });
  expect(isIncomplete(state!)).toBe(true);
});

test("of a joint application each unit is asked, and the project's own cells of the lead alone", () => {
  const [one] = stateOf(chain(asLead()));
  const [two] = stateOf(chain(asLead(), asParticipant(second)));
  expect(one?.rowsWithLine).toBe(1);
  expect(two!.blank).toBeGreaterThan(one!.blank);
  expect(two!.blank).toBeLessThan(2 * one!.blank);
});

test("a programme without rows has no state", () => {
  expect(stateOf({ tables: academic({}, school).tables }).map(({ programme }) => programme)).toEqual([
    "high-value-patent",
  ]);
});
