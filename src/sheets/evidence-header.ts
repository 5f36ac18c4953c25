// The header of an evidence sheet: which column answers which input of the notice, and in what unit. One row or two,
// in any order, beside columns of the user's own.
import type { EvidenceInput, InputId } from "../notices/schema.ts";
import { moneyUnitIn, moneyUnitOfLine, type MoneyUnit } from "./amounts.ts";
import { countUnits, type ColumnUnits } from "./evidence-cells.ts";
import { isBlankText, type GridView } from "./grid-view.ts";
import { headerKey } from "./header-words.ts";
import { remembering } from "./remember.ts";
import { matchKey } from "./text.ts";

/** Columns that say whose line it is. */
export type NamingColumn = "unit" | "project" | "role" | "lead" | "creditCode";

export interface EvidenceColumn {
  readonly column: number;
  readonly units: ColumnUnits;
}

export interface EvidenceHeader {
  /** Sheet row of the header, 0-based; its last row where it takes two. */
  readonly row: number;
  readonly inputs: ReadonlyMap<InputId, EvidenceColumn>;
  readonly naming: ReadonlyMap<NamingColumn, number>;
}

const namingWords: readonly (readonly [NamingColumn, readonly RegExp[]])[] = [
  [
    "unit",
    [
      /^申报单位(?:全称|名称)?$/u,
      /^(?:拟申报|申请|联合申报)(?:单位|主体|企业)(?:全称|名称)?$|^申报(?:主体|企业)(?:全称|名称)?$/u,
      /^(?:单位|企业|主体|机构)(?:全称|名称)$|^单位$/u,
    ],
  ],
  ["project", [/^申报项目名称$/u, /^(?:拟?申报|推荐)?(?:的)?项目(?:名称|题目|全称)?$/u]],
  [
    "role",
    [
      /^(?:单位|申报)?(?:角色|身份)(?:牵头参与)?$/u,
      /^牵头(?:或|和)?参与$/u,
      /^是否(?:为|是)?牵头(?:单位)?$/u,
    ],
  ],
  ["lead", [/^(?:项目)?牵头(?:申报)?(?:单位|企业|主体)(?:全称|名称)?$/u]],
  ["creditCode", [/^(?:申报)?(?:单位|企业|机构)?(?:统一)?(?:社会)?信用代码(?:号码?)?$/u]],
];

interface NamedColumn {
  readonly name: NamingColumn;
  readonly rank: number;
}

/** How well a header names one of the columns above: 0 is best; null where it does not. Asked for every programme anew. */
const namingOf: (text: string) => NamedColumn | null = remembering((text) => {
  const keys = [headerKey(text), headerKey(matchKey(text).replace(/\([^()]*\)/gu, ""))];
  for (const [name, patterns] of namingWords) {
    const rank = patterns.findIndex((words) => keys.some((key) => words.test(key)));
    if (rank >= 0) return { name, rank };
  }
  return null;
});

/** Whether a cell holds the header 申报单位, as at a page break. */
export function isUnitHeader(text: string): boolean {
  return namingOf(text)?.name === "unit";
}

const thing = `万?(?:${[...countUnits, "人次"].join("|")})`;
/** What a header says about the unit and the form of its answers, and not about what is asked. */
const remark = new RegExp(
  `^(?:单位|人民币|(?:百|千|万|十万|百万|千万|亿)?元|${thing}|%|必填|选填|可选|可不填|单选|多选|可多选|下拉选择|请选择|是|否|有|无|数字|整数|日期|年-月-日|yyyy-mm-dd)$`,
  "u",
);
const isRemark = (part: string): boolean => part === "" || remark.test(part);

/** A header without unit and form: 2024年研发费用（万元） and 研发费用（2024年，万元） without 万元. */
function withoutRemarks(text: string): string {
  return matchKey(text)
    .replace(/\(([^()]*)\)/gu, (_, inside: string) => {
      const kept = inside.split(/[,、;/|:]/u).filter((part) => !isRemark(part));
      return kept.length === 0 ? "" : `(${kept.join(",")})`;
    })
    .replace(/[,、;/|:]+(?:单位:?)?([^,、;/|:]+)$/u, (whole, last: string) => (isRemark(last) ? "" : whole))
    .replace(/(?<=.)(?:千|万|百万|亿)元$/u, "");
}

/** A year in front and always 2024年, so that 研发费用（2024年度） and 2024年研发费用 are the same header. */
const inputKey: (text: string) => string = remembering((text) => {
  const key = headerKey(withoutRemarks(text)).replace(/(?<!\d)(20\d\d)(?:年度|年)?(?!\d)/gu, "$1年");
  const years = key.match(/20\d\d年/gu) ?? [];
  const [year, ...others] = years;
  return year === undefined || others.length > 0 ? key : `${year}${key.replace(year, "")}`;
});

interface NamedInput {
  readonly id: InputId;
  /** 0 by the header's own words, 1 by others of the notice. */
  readonly rank: 0 | 1;
}

/** Inputs by header; other words that two inputs share name neither. */
function inputsByHeader(inputs: readonly EvidenceInput[]): ReadonlyMap<string, NamedInput> {
  const also = new Map<string, NamedInput | null>();
  for (const { id, alsoHeaders } of inputs) {
    for (const key of new Set(alsoHeaders.map(inputKey)))
      also.set(key, also.has(key) ? null : { id, rank: 1 });
  }
  const known = new Map<string, NamedInput>();
  for (const [key, named] of also) if (named !== null) known.set(key, named);
  for (const { id, header } of inputs) known.set(inputKey(header), { id, rank: 0 });
  return known;
}

/** Longest text that is still looked at as a header. */
const longest = 120;

/** What the cells of a column may be read as, best first, when the header is row `row`, or that and the row below. */
function textsAt(view: GridView, row: number, column: number, twoRows: boolean): readonly string[] {
  const own = view.text(row, column);
  if (!twoRows) return isBlankText(own) ? [] : [own];
  const below = view.text(row + 1, column);
  const group = groupAbove(view, row, column);
  if (isBlankText(below)) return isBlankText(own) ? [] : [own];
  return group === "" ? [below] : [`${group} ${below}`, `${below} ${group}`, below];
}

/** The text of the header row above a cell: its own, that of the merge it is in, or the last one to the left. */
function groupAbove(view: GridView, row: number, column: number): string {
  for (let at = column; at >= view.grid.left; at--) {
    const text = view.text(row, at);
    if (!isBlankText(text)) return text;
  }
  return "";
}

const tenThousandThings = new RegExp(`万(?:${countUnits.join("|")})`, "u");

function unitsOf(header: string): ColumnUnits {
  return { money: moneyUnitIn(header), tenThousands: tenThousandThings.test(matchKey(header)) };
}

interface Candidate extends EvidenceHeader {
  readonly named: number;
}

function headerAt(
  view: GridView,
  row: number,
  twoRows: boolean,
  byHeader: ReadonlyMap<string, NamedInput>,
): Candidate {
  const inputs = new Map<InputId, EvidenceColumn & { readonly rank: number }>();
  const naming = new Map<NamingColumn, { readonly column: number; readonly rank: number }>();
  for (let column = view.grid.left; column <= view.right; column++) {
    const texts = textsAt(view, row, column, twoRows).filter((text) => text.length <= longest);
    const text = texts.find((each) => byHeader.has(inputKey(each)));
    const input = text === undefined ? undefined : byHeader.get(inputKey(text));
    const before = input === undefined ? undefined : inputs.get(input.id);
    if (text !== undefined && input !== undefined && (before === undefined || input.rank < before.rank))
      inputs.set(input.id, { column, units: unitsOf(text), rank: input.rank });
    for (const named of texts.map(namingOf)) {
      const known = named === null ? undefined : naming.get(named.name);
      if (named !== null && (known === undefined || named.rank < known.rank))
        naming.set(named.name, { column, rank: named.rank });
    }
  }
  return {
    row: twoRows ? row + 1 : row,
    inputs,
    naming: new Map([...naming].map(([name, { column }]) => [name, column])),
    named: inputs.size + naming.size,
  };
}

/** How many rows from the top a header may stand. */
const headerReach = 60;

/** The unit of money that a line above row `row` gives for the whole sheet. */
function sheetUnit(view: GridView, row: number): MoneyUnit | null {
  for (let at = row - 1; at >= view.grid.top; at--) {
    for (let column = view.grid.left; column <= view.right; column++) {
      const unit = moneyUnitOfLine(view.text(at, column));
      if (unit !== null) return unit;
    }
  }
  return null;
}

/**
 * The row, or pair of rows, in which most inputs and naming columns are found; a row with 申报单位 goes before one
 * without. Null where no input is found.
 */
export function findEvidenceHeader(view: GridView, inputs: readonly EvidenceInput[]): EvidenceHeader | null {
  const byHeader = inputsByHeader(inputs);
  const weight = ({ naming, named }: Candidate): number => named + (naming.has("unit") ? 1000 : 0);
  let best: Candidate | null = null;
  for (let row = view.grid.top; row <= Math.min(view.bottom, view.grid.top + headerReach); row++) {
    for (const twoRows of [false, true]) {
      const found = headerAt(view, row, twoRows, byHeader);
      if (found.inputs.size > 0 && (best === null || weight(found) > weight(best))) best = found;
    }
  }
  if (best === null) return null;
  const money = sheetUnit(view, best.row);
  if (money === null) return best;
  const withUnit = [...best.inputs].map(([id, { column, units }]): [InputId, EvidenceColumn] => [
    id,
    { column, units: { ...units, money: units.money ?? money } },
  ]);
  return { ...best, inputs: new Map(withUnit) };
}
