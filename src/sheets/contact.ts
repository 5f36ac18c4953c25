// The contact column 项目联系人/电话: a name and phone numbers in one cell.
import { readPhone, withoutExtensions, withoutNumbers, type PhoneReading } from "./phone-numbers.ts";

export { readPhone, type PhoneReading };

export interface ContactReading extends PhoneReading {
  /** Several names as written, "王五、赵六"; null where the cell holds no name. */
  readonly name: string | null;
}

const labels =
  /(?:项目)?(?:联系人|联系方式|联络人|负责人|经办人)(?:姓名)?|姓名|(?:联系|办公|移动|固定|手机)?(?:电话|号码)|手机号?|座机|传真|办公室|tel\.?|mobile|phone|邮箱|e-?mail/giu;
const words = /\p{L}[\p{L}\p{M}·•]*(?: [\p{L}\p{M}·•]+)*/gu;
/** Left over between two numbers, or instead of a name. */
const joints = /^(?:转|或|和|及|无|暂无)$|\s(?:转|或|和|及)$/gu;

/**
 * A name and phone numbers, however they are separated ("张三/0512-12345678", a line break, brackets). Labels are no
 * names; extensions (转12, -801) are no numbers. Phone numbers must not be shown or logged: name the cell.
 */
export function readContact(text: string): ContactReading {
  const left = withoutNumbers(withoutExtensions(text)).replace(labels, " ").replace(/\s+/gu, " ");
  const names = (left.match(words) ?? [])
    .map((word) => word.replace(joints, ""))
    .filter((word) => word !== "");
  return { name: names.length === 0 ? null : names.join("、"), ...readPhone(text) };
}
