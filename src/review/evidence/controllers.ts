// Who controls a unit, as written on its evidence line, and whether two units may be under one controller (A22).
import { saysNone } from "../../sheets/evidence-words.ts";
import { matchKey } from "../../sheets/text.ts";
import { alike, partsOf } from "../ledger/name-likeness.ts";

/** The controllers or groups named in a cell, in comparable form. */
export interface Controllers {
  /** None where the cell says that there is none. */
  readonly names: readonly string[];
  /** The cell names nobody, and does not say that there is nobody: 同上, 见附件. */
  readonly unclear: boolean;
}

/** 无, 无实际控制人, 不存在控股股东: nobody, which is no controller in common. */
const nobody =
  /^(?:无|没有|不存在|暂无|未设)(?:实际|最终)?(?:控制人|控制方|控股股东|控股集团|集团|所属集团|母公司)?(?:[、或和及/](?:实际控制人|控股股东|所属集团|集团))*$/u;
const itself = /^(?:本|自身|我)(?:企业|公司|单位|集团)?$/u;
const reference = /^(?:同[上下左右前]|同牵头|与上|[详请]?见|如上)/u;
const marks = /[、,;/|]/u;
/** Held by the state is not of one group: who the group is, a person has to see. */
const stateBody = /国资委|国资办|国有资产监督管理|(?:人民|市|省|县|区)政府|国务院|财政[部厅局]/u;
const note = /\([^()]*\)$/u;

export function controllersOf(unit: string, texts: readonly string[]): Controllers {
  const names = new Set<string>();
  let unclear = false;
  for (const part of texts.flatMap((text) =>
    nobody.test(matchKey(text)) ? [] : matchKey(text).split(marks),
  )) {
    if (part === "" || saysNone(part) || nobody.test(part)) continue;
    if (reference.test(part)) unclear = true;
    else names.add(itself.test(part) ? matchKey(unit) : part);
  }
  return { names: [...names], unclear };
}

/** Why two units may be of one group without the cells saying so for certain. */
export type GroupDoubt = "shared" | "alike" | "state" | "unclear";

const sameNames = (left: readonly string[], right: readonly string[]): boolean =>
  left.length > 0 && left.length === right.length && left.every((each) => right.includes(each));

const namedAlike = (left: string, right: string): boolean =>
  left.replace(note, "") === right.replace(note, "") || alike(partsOf(left), partsOf(right));

/**
 * "same": the same controllers for both, or one is the other's controller. A doubt: some of several in common, names alike, a body of the state, or
 * words that name nobody. null: nothing in common.
 */
export function groupStanding(
  left: Controllers & { readonly unit: string },
  right: Controllers & { readonly unit: string },
): "same" | GroupDoubt | null {
  const [a, b] = [left.names, right.names];
  if (a.includes(matchKey(right.unit)) || b.includes(matchKey(left.unit))) return "same";
  const common = a.filter((each) => b.includes(each));
  if (common.some((each) => !stateBody.test(each))) return sameNames(a, b) ? "same" : "shared";
  if (common.length > 0) return "state";
  if (left.unclear || right.unclear) return "unclear";
  return a.some((each) => b.some((other) => namedAlike(each, other))) ? "alike" : null;
}
