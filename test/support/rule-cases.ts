// Cases for rules that look beyond the table: 地区数据, 立项台账, 核验-<项目类别> and given dates, all read by the real
// readers.
import { figureText } from "../../src/report/finding-words.ts";
import { textOf, type Message } from "../../src/messages/catalogue.ts";
import { noticeOf } from "../../src/notices/registry.ts";
import type { Notice } from "../../src/notices/schema.ts";
import type { Check, CheckContext, CheckResult, GivenDates } from "../../src/review/check.ts";
import type { Finding } from "../../src/review/finding.ts";
import { joinResults } from "../../src/review/outcome.ts";
import { dossiersOf } from "../../src/review/dossier.ts";
import type { CellValue, SheetGrid } from "../../src/sheets/grid.ts";
import { momentOf } from "../../src/sheets/moments.ts";
import { evidenceSheetName } from "../../src/sheets/evidence-sheet-names.ts";
import { readEvidence } from "../../src/sheets/read-evidence.ts";
import { readProjectLedger } from "../../src/sheets/read-project-ledger.ts";
import { readRegionFigures } from "../../src/sheets/read-region-figures.ts";
import { readSummaryTables } from "../../src/sheets/read-summary-tables.ts";
import { wrongEndings } from "./sentences.ts";
import { gridOf, type RowSpec, type TableSpec } from "./tables.ts";
import { ledgerHeader } from "./printed-headers.ts";

export const figureHeaders = ["设区市", "县（市、区）", "年度", "发明专利授权量", "非正常专利申请撤回率"];
export const ledgerHeaders = [...ledgerHeader, "曾用名", "统一社会信用代码"];

/** An evidence sheet: its programme and its lines by header, without the unit of the figures. */
export interface EvidenceSpec {
  readonly programme: string;
  /** 申报单位 is the unit of the table's row in the same place, unless said. */
  readonly rows: readonly RowSpec[];
  /** Headers that the sheet does not have. */
  readonly without?: readonly string[];
  readonly sheet?: string;
}

/** What a case gives; left out means that there is no such sheet and no such date. */
export interface RuleInput {
  readonly tables: readonly TableSpec[];
  /** Rows of 地区数据 by header; the year is 2024 unless said. */
  readonly 地区数据?: readonly RowSpec[];
  /** Rows of 立项台账 by header. */
  readonly 立项台账?: readonly RowSpec[];
  readonly 核验?: readonly EvidenceSpec[];
  /** The notice's year; 2025 unless said. */
  readonly 年度?: number;
  readonly givenDates?: Readonly<Partial<Record<keyof GivenDates, string>>>;
}

/** Only the facts that a case names are compared. */
export interface ExpectedRuleFinding {
  readonly clause: string | null;
  readonly severity: string;
  readonly verdict: string;
  readonly rows: readonly number[];
  readonly sheet?: string;
  readonly cells?: readonly string[];
  readonly message?: string;
  readonly figure?: string | null;
  readonly reading?: string | null;
  readonly also?: readonly string[];
  readonly doubts?: readonly string[];
  /** The sentence, the remedy, the last line of the working: a part of each, in Chinese. */
  readonly says?: string;
  readonly remedy?: string;
  readonly decides?: string;
  /** "核验-高价值专利培育!F2" */
  readonly sources?: readonly string[];
}

export interface RuleCase extends RuleInput {
  readonly name: string;
  /** How the clause begins that the case is about: what is said under others is not looked at. */
  readonly about?: string;
  readonly expected: readonly ExpectedRuleFinding[];
  readonly met?: Readonly<Record<string, readonly number[]>>;
  /** Keys of the messages that name what could not be had. */
  readonly unknownInputs?: readonly string[];
}

function listOf(
  sheet: string,
  headers: readonly string[],
  rows: readonly RowSpec[],
  usual: RowSpec,
): SheetGrid {
  return {
    sheet,
    hidden: false,
    top: 0,
    left: 0,
    values: [
      [...headers],
      ...rows.map((row) =>
        headers.map((header): CellValue => row[header] ?? (header in row ? null : (usual[header] ?? null))),
      ),
    ],
    numberKinds: new Map(),
    merges: [],
    hiddenRows: new Set(),
  };
}

export const evidenceNaming = ["申报单位", "申报项目名称", "角色", "牵头单位", "统一社会信用代码"] as const;

function evidenceGrid(notice: Notice, { programme, rows, without = [], sheet }: EvidenceSpec): SheetGrid {
  const { id, evidence } = notice.programmes.find((each) => each.id === programme) ?? {};
  if (id === undefined || !evidence) throw new Error(`No evidence is asked of ${programme}`);
  const inputs = evidence.inputs.filter(({ header }) => !without.includes(header));
  const keys = [...evidenceNaming, ...inputs.map(({ header }) => header)];
  const unknown = rows.flatMap((row) => Object.keys(row)).filter((key) => !keys.includes(key));
  if (unknown.length > 0) throw new Error(`No such columns: ${unknown.join("、")}`);
  const headers = [
    ...evidenceNaming,
    ...inputs.map((input) => ("unit" in input ? `${input.header}（${input.unit}）` : input.header)),
  ];
  return {
    sheet: sheet ?? evidenceSheetName(notice, id),
    hidden: false,
    top: 0,
    left: 0,
    values: [
      headers,
      ...rows.map((row, index) =>
        keys.map((key): CellValue => {
          if (key === "申报单位" && !(key in row)) return `苏州测试${index + 1}号科技有限公司`;
          return row[key] ?? null;
        }),
      ),
    ],
    numberKinds: new Map(),
    merges: [],
    hiddenRows: new Set(),
  };
}

export function noticeOfCase({ 年度: year = 2025 }: RuleInput): Notice {
  const notice = noticeOf(year);
  if (notice === null) throw new Error(`There is no notice of ${year}`);
  return notice;
}

/** The workbook of a case, as cells. */
export function workbookOfCase(input: RuleInput, file = "汇总表.xlsx") {
  const figures = input.地区数据;
  const ledger = input.立项台账;
  return {
    file,
    grids: [
      ...input.tables.map(gridOf),
      ...(figures === undefined ? [] : [listOf("地区数据", figureHeaders, figures, { 年度: 2024 })]),
      ...(ledger === undefined ? [] : [listOf("立项台账", ledgerHeaders, ledger, {})]),
      ...(input.核验 ?? []).map((spec) => evidenceGrid(noticeOfCase(input), spec)),
    ],
  };
}

export function givenDatesOf(given: RuleInput["givenDates"] = {}): GivenDates {
  const momentAt = (key: keyof GivenDates) => {
    const text = given[key];
    if (text === undefined) return null;
    const moment = momentOf(text, null);
    if (moment === null) throw new Error(`Not a date: ${text}`);
    return { ...moment, cell: null, sheet: null };
  };
  return {
    tableSent: momentAt("tableSent"),
    tableReceived: momentAt("tableReceived"),
    cityReviewed: momentAt("cityReviewed"),
    applied: momentAt("applied"),
  };
}

/** The contexts of a case's dossiers. */
export function contextsOfCase(input: RuleInput): readonly CheckContext[] {
  const workbook = workbookOfCase(input);
  const notice = noticeOfCase(input);
  return dossiersOf(notice, workbook.file, readSummaryTables(workbook).tables).map((dossier) => ({
    notice,
    dossier,
    regionFigures: readRegionFigures(workbook),
    ledger: readProjectLedger(workbook),
    evidence: readEvidence(workbook, notice),
    givenDates: givenDatesOf(input.givenDates),
  }));
}

/** What a check says of a case, as the review would run it. */
export function runRule(check: Check, input: RuleInput): CheckResult {
  const contexts = contextsOfCase(input);
  if (contexts.length === 0) throw new Error("The readers found no table");
  return joinResults(contexts.map((context) => check.run(context)));
}

function doubtsOf(finding: Finding): readonly string[] {
  const doubts = finding.working.flatMap((line) =>
    line.key === "ledger.project" ? (line.parameters as { doubts: readonly string[] }).doubts : [],
  );
  return [...new Set(doubts)];
}

/** Chinese text with plain spaces. */
export function plainText(message: Message | null): string {
  return message === null ? "" : textOf(message, "zh-CN").replace(/[\u00a0\u202f]/gu, " ");
}

/** The expected part, where the text has it; else the text, so that the difference shows. */
const partOf = (text: string, part: string): string => (text.includes(part) ? part : text);

function factsOf(finding: Finding, expected: ExpectedRuleFinding | undefined): ExpectedRuleFinding {
  const { clause, severity, verdict, place, message, reading, also } = finding;
  return {
    clause,
    severity,
    verdict,
    rows: place.rows,
    ...(expected?.sheet === undefined ? {} : { sheet: place.sheet }),
    ...(expected?.cells === undefined ? {} : { cells: place.cells }),
    ...(expected?.message === undefined ? {} : { message: message.key }),
    ...(expected?.figure === undefined ? {} : { figure: figureText(finding, "zh-CN") }),
    ...(expected?.reading === undefined ? {} : { reading }),
    ...(expected?.also === undefined ? {} : { also }),
    ...(expected?.doubts === undefined ? {} : { doubts: doubtsOf(finding) }),
    ...(expected?.says === undefined ? {} : { says: partOf(plainText(message), expected.says) }),
    ...(expected?.remedy === undefined ? {} : { remedy: partOf(plainText(finding.remedy), expected.remedy) }),
    ...(expected?.decides === undefined
      ? {}
      : { decides: partOf(plainText(finding.working.at(-1) ?? null), expected.decides) }),
    ...(expected?.sources === undefined
      ? {}
      : { sources: finding.sources.map((source) => `${source.sheet}!${source.cell}`) }),
  };
}

function about({ about: start = "" }: RuleCase, { findings, met, unknownInputs }: CheckResult): CheckResult {
  const concerns = (clause: string | null): boolean => start === "" || clause?.startsWith(start) === true;
  return {
    findings: findings.filter(({ clause }) => concerns(clause)),
    met: met.filter(({ clause }) => concerns(clause)),
    unknownInputs: unknownInputs.filter(({ clauses }) => clauses.some(concerns)),
  };
}

/** One test per case: exactly the expected findings, in order, and the rows that meet a clause where the case names them. */
export function testRule(check: Check, cases: readonly RuleCase[]): void {
  test.each(cases.map((each) => [each.name, each] as const))("%s", (_name, each) => {
    const result = about(each, runRule(check, each));
    expect(result.findings.map((found, index) => factsOf(found, each.expected[index]))).toEqual(
      each.expected,
    );
    expect(result.findings.every((found) => found.check === check.id)).toBe(true);
    expect(result.findings.flatMap(wrongEndings)).toEqual([]);
    for (const [clause, rows] of Object.entries(each.met ?? {})) {
      expect(result.met.filter((one) => one.clause === clause).flatMap((one) => one.rows)).toEqual(rows);
    }
    if (each.unknownInputs !== undefined) {
      expect(result.unknownInputs.map(({ what }) => what.key)).toEqual(each.unknownInputs);
    }
  });
}

/** Cases from a JSON file. Its rows are whatever the reviewer wrote, so the shape is asserted here, once. */
export function asRuleCases(data: unknown): readonly RuleCase[] {
  if (!Array.isArray(data) || data.length === 0) throw new Error("A file of cases holds a list of cases");
  return data as readonly RuleCase[];
}
