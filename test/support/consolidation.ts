// Files of cities for the tests of consolidation, built from what differs from a correct one and read by the real readers.
import { consolidate, type Consolidation } from "../../src/consolidate/consolidate.ts";
import { noDecisions, type Decisions, type ReceivedFile } from "../../src/consolidate/received.ts";
import { regions } from "../../src/sheets/region-names.ts";
import { damagedFile } from "../../src/workbook/xlsx/errors.ts";
import { workbookOfCase, type RuleInput } from "./rule-cases.ts";
import type { RowSpec, TableSpec } from "./tables.ts";

export interface FileSpec extends Pick<RuleInput, "地区数据" | "立项台账"> {
  readonly file: string;
  /** The city of the letterhead; 苏州市 where left out, none where null. */
  readonly city?: string | null;
  /** The rows of a file with one table. */
  readonly rows?: readonly RowSpec[];
  /** Its tables, where it has another number than one. */
  readonly tables?: readonly TableSpec[];
  /** The year in the title: 2025. */
  readonly year?: number;
  /** 报送日期 in the letterhead. */
  readonly sent?: string;
  readonly modified?: number;
  readonly fingerprint?: string;
  readonly damaged?: boolean;
}

const usualCounty: ReadonlyMap<string, string> = new Map(
  regions.cities.map(({ name, counties }) => [name, counties.at(-1)?.name ?? ""]),
);

/** A row as it would be right in a table of this city, with a unit of this name. */
export function rowOf(city: string, unit: string, row: RowSpec = {}): RowSpec {
  return { 申报单位: unit, "所在县（市、区）": usualCounty.get(city) ?? null, ...row };
}

export function titleOf(year: number): string {
  return `${year}年度省知识产权战略推进计划项目申报推荐汇总表`;
}

/** The letterhead line of a city's bureau; null is the printed form's blank. */
export function letterheadOf(city: string | null, sent?: string): TableSpec["letterhead"] {
  return [
    `${city ?? "      市"}知识产权局（盖章）`,
    null,
    "联系人：李四",
    null,
    "联系电话：0512-65223344",
    ...(sent === undefined ? [] : [`报送日期：${sent}`]),
  ];
}

export function receivedFile(spec: FileSpec): ReceivedFile {
  const { file, city = "苏州市", year = 2025, rows = [{}] } = spec;
  const table = { rows, title: titleOf(year), letterhead: letterheadOf(city, spec.sent) };
  const fault = damagedFile(file);
  return {
    file,
    size: 9_000,
    modified: spec.modified ?? null,
    fingerprint: spec.fingerprint ?? null,
    content:
      spec.damaged === true
        ? { kind: "refused", code: fault.code, told: fault.told, remedy: fault.remedy }
        : { kind: "read", workbook: workbookOfCase({ ...spec, tables: spec.tables ?? [table] }, file) },
  };
}

export interface DecisionSpec {
  readonly year?: number;
  readonly prefer?: Decisions["prefer"];
  readonly files?: Readonly<Record<string, "take" | "leave">>;
  readonly cities?: Readonly<Record<string, string>>;
}

export function decisionsOf(spec: DecisionSpec = {}): Decisions {
  return {
    year: spec.year ?? null,
    prefer: spec.prefer ?? noDecisions.prefer,
    files: new Map(Object.entries(spec.files ?? {})),
    cities: new Map(Object.entries(spec.cities ?? {})),
  };
}

/** The consolidation of such files; fails where there is no notice for their year. */
export function consolidationOf(files: readonly FileSpec[], decisions?: DecisionSpec): Consolidation {
  const outcome = consolidate({
    files: files.map(receivedFile),
    home: null,
    decisions: decisionsOf(decisions),
  });
  if (outcome.kind !== "consolidated") throw new Error(`No notice for ${outcome.year}`);
  return outcome.consolidation;
}
