// The words with which evidence cells are answered, as tables. Documented in docs/sheets.md.
import { saysNotGiven } from "./numbers.ts";
import { matchKey } from "./text.ts";

const yesWords: ReadonlySet<string> = new Set([
  "是",
  "是的",
  "有",
  "对",
  "已",
  "√",
  "✓",
  "✔",
  "☑",
  "y",
  "yes",
  "true",
  "1",
  "已有",
  "具备",
  "具有",
  "拥有",
  "符合",
  "满足",
  "达到",
  "已达到",
  "达标",
  "属于",
  "已建立",
  "已签订",
  "已取得",
]);

const noWords: ReadonlySet<string> = new Set([
  "否",
  "不是",
  "无",
  "没有",
  "没",
  "未",
  "尚未",
  "×",
  "✗",
  "✘",
  "✕",
  "x",
  "n",
  "no",
  "false",
  "0",
  "不具备",
  "不具有",
  "不符合",
  "不满足",
  "未达到",
  "不达标",
  "未达标",
  "不属于",
  "未建立",
  "未签订",
  "未取得",
]);

const noneWords: ReadonlySet<string> = new Set([
  "无",
  "没有",
  "均无",
  "都没有",
  "以上均无",
  "以上都没有",
  "以上皆无",
  "零",
]);
const absentWords: ReadonlySet<string> = new Set([
  ...noneWords,
  "否",
  "没",
  "未",
  "不存在",
  "未发现",
  "未发生",
  "未出现",
  "未列入",
  "未被列入",
  "不在名单",
  "无记录",
  "无此情况",
  "无此情形",
  "no",
  "n",
  "false",
]);
const presentWords: ReadonlySet<string> = new Set([
  "有",
  "是",
  "存在",
  "已列入",
  "被列入",
  "已被列入",
  "列入",
  "有记录",
  "已发生",
  "发生过",
  "y",
  "yes",
  "true",
]);

/** 是 true, 否 false; null for anything else. */
export function readYesNo(text: string): boolean | null {
  const key = wordKey(text);
  return yesWords.has(key) ? true : noWords.has(key) ? false : null;
}

/** The words by what they say, for the documentation. */
export const answerWords = {
  yes: [...yesWords],
  no: [...noWords],
  none: [...noneWords],
  absent: [...absentWords],
  present: [...presentWords],
} as const;

/** A word as the tables have it: without white space, form differences and a full stop. */
export function wordKey(text: string): string {
  return matchKey(text).replace(/[。.;！!]+$/u, "");
}

/** Whether a text states that there is none: 无, 没有, 以上均无. Not the same as saying nothing. */
export function saysNone(text: string): boolean {
  return noneWords.has(wordKey(text));
}

/** 无, 未发现, 未列入. */
export function saysAbsent(text: string): boolean {
  return absentWords.has(wordKey(text));
}

/** 有, 已列入. */
export function saysPresent(text: string): boolean {
  return presentWords.has(wordKey(text));
}

/** Whether a text says nothing at all. 无 says something where a number of things or an answer is asked for. */
export function saysNothing(text: string, noneIsAnswer: boolean): boolean {
  return noneIsAnswer ? saysNotGiven(text) && !saysNone(text) : saysNotGiven(text) || saysNone(text);
}

const papers = "附件|附录|附表|证明材料|佐证材料|证明|材料|审计报告|年报|合同|协议|证书";
const numbers = "[\\d一二三四五六七八九十]";
const pointer = new RegExp(
  `\\((?:[详请]?见)?(?:(?:${papers})(?:${numbers}|[、,.\\-:#号])*|第${numbers}+[页号份])\\)$`,
  "u",
);

/** The text without a bracket at its end that only says which paper proves it: 是（见附件3）. Other remarks stay. */
export function withoutPointer(text: string): string {
  if (!pointer.test(matchKey(text))) return text;
  const at = text.search(/[(（[［【〔{｛〖][^(（[［【〔{｛〖]*$/u);
  return at > 0 ? text.slice(0, at) : text;
}
