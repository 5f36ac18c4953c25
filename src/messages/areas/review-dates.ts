// What users read: dates against the notice's deadlines.
import { filled, fixed } from "../define.ts";

interface Name {
  readonly zh: string;
  readonly en: string;
}

type Act = "sent" | "received" | "applicant" | "city-review";

const actWords: Readonly<Record<Act, Name>> = {
  sent: { zh: "汇总表报送时间", en: "The table was sent" },
  received: { zh: "汇总表收到时间", en: "The table was received" },
  applicant: { zh: "申报单位网上提交时间", en: "The application was submitted" },
  "city-review": { zh: "设区市网上审核推荐时间", en: "The city's online review was made" },
};

/** "2025-02-28T17:30" as "2025-02-28 17:30". */
const momentText = (at: string): string => at.replace("T", " ");

interface Dated {
  readonly act: Act;
  readonly at: string;
  readonly until: string;
}

export const reviewDateMessages = {
  "deadline.act": filled<{ act: Act }>({
    zh: ({ act }) => actWords[act].zh,
    en: ({ act }) => actWords[act].en,
  }),
  "deadline.late": filled<Dated>({
    zh: ({ act, at, until }) => `${actWords[act].zh} ${momentText(at)}，晚于截止时间 ${momentText(until)}`,
    en: ({ act, at, until }) =>
      `${actWords[act].en} on ${momentText(at)}, after the deadline of ${momentText(until)}`,
  }),
  "deadline.last-day": filled<Dated>({
    zh: ({ act, at }) => `${actWords[act].zh} ${momentText(at)} 正是截止当日：“前”是否含当日，通知未写明`,
    en: ({ act, at }) =>
      `${actWords[act].en} on ${momentText(at)}, the last day itself: the notice does not say whether it is included`,
  }),
  "deadline.needs-hour": filled<Dated>({
    zh: ({ act, at, until }) =>
      `${actWords[act].zh} ${momentText(at)} 未写时刻，截止时间为 ${momentText(until)}`,
    en: ({ act, at, until }) =>
      `${actWords[act].en} on ${momentText(at)} without an hour; the deadline is ${momentText(until)}`,
  }),
  "deadline.working": filled<Dated>({
    zh: ({ act, at, until }) => `${actWords[act].zh} ${momentText(at)}；截止 ${momentText(until)}`,
    en: ({ act, at, until }) =>
      `${actWords[act].en} on ${momentText(at)}; the deadline is ${momentText(until)}`,
  }),
  "deadline.unreadable": filled<{ act: Act; text: string; until: string }>({
    zh: ({ act, text, until }) =>
      `${actWords[act].zh}“${text}”不能识别为日期，无法与截止时间 ${momentText(until)} 比较`,
    en: ({ act, text, until }) =>
      `${actWords[act].en} “${text}”: no date that can be compared with the deadline of ${momentText(until)}`,
  }),
  "deadline.remedy.unreadable": fixed(
    "请写明年、月、日，如 2025-02-28 或 2025年2月28日；时刻写在后面，如 17:30。",
    "Write year, month and day, such as 2025-02-28 or 2025年2月28日, with the time behind it, such as 17:30.",
  ),
  "deadline.remedy.hour": fixed("请补充时刻（时、分）。", "State the hour and minute."),
  "deadline.remedy.sent": fixed(
    "请核实报送（寄出）日期：截止当日或之前寄出的不算逾期。",
    "Find out when it was sent: sent by the deadline, it is not late.",
  ),
};
