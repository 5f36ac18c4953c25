// What the parts, programmes and clauses of a notice are called in the pane.
import { say, textOf, type Message } from "../messages/catalogue.ts";
import type { Locale } from "../messages/define.ts";
import type { Notice, Programme } from "../notices/schema.ts";
import type { NoticePart } from "../report/notice-order.ts";
import type { Subject } from "./notice-list.ts";

/** "附件2 高价值专利培育": for headings. */
export function partName(part: NoticePart, notice: Notice, locale: Locale): string {
  if (part.kind !== "guide") return shortPartName(part, notice, locale);
  const name = guideName(part.programmes, notice, locale, ({ name: full }) => full);
  return textOf(say("pane-notices.part.numbered", { annex: part.key, part: name }), locale);
}

/** "高价值专利培育": for choices. */
export function shortPartName(part: NoticePart, notice: Notice, locale: Locale): string {
  switch (part.kind) {
    case "letter":
      return textOf(say("pane-notices.part.letter"), locale);
    case "table":
      return textOf(say("pane-notices.part.table"), locale);
    case "guide":
      return guideName(part.programmes, notice, locale, ({ shortName }) => shortName);
  }
}

/** A guide about several programmes goes by the name that they share. */
function guideName(
  programmes: readonly Programme[],
  notice: Notice,
  locale: Locale,
  chinese: (programme: Programme) => string,
): string {
  const [first, second] = programmes;
  if (first !== undefined && second !== undefined) {
    const family = notice.families.find(({ id }) => id === first.family);
    if (family !== undefined && programmes.every((each) => each.family === family.id)) {
      return locale === "zh-CN" ? family.name : sharedStem(programmes);
    }
  }
  return programmes.map((each) => (locale === "zh-CN" ? chinese(each) : each.englishName)).join(" / ");
}

/** Families have no English name of their own: "High-value patents: innovation" and "… : chain" share what comes first. */
function sharedStem(programmes: readonly Programme[]): string {
  const stems = new Set(programmes.map(({ englishName }) => englishName.replace(/\s*[:(].*$/, "")));
  const [only, second] = stems;
  return only !== undefined && second === undefined
    ? only
    : programmes.map(({ englishName }) => englishName).join(" / ");
}

export function subjectWord(subject: Subject): Message {
  switch (subject) {
    case "support":
      return say("pane-notices.subject.support");
    case "applicant":
      return say("pane-notices.subject.applicant");
    case "conditions":
      return say("pane-notices.subject.conditions");
    case "tasks":
      return say("pane-notices.subject.tasks");
    case "targets":
      return say("pane-notices.subject.targets");
    case "organisation":
      return say("pane-notices.subject.organisation");
    case "requirements":
      return say("pane-notices.subject.requirements");
  }
}

/** What a clause is about, from its kind in the data: kinds are open, so what is not known here is called general. */
export function kindWord(kind: string): Message {
  if (kind.startsWith("eligibility-")) return say("pane-notices.kind.condition");
  if (kind.startsWith("exclusion-")) return say("pane-notices.kind.exclusion");
  if (kind.startsWith("target-")) return say("pane-notices.kind.target");
  switch (kind) {
    case "applicant-type":
      return say("pane-notices.kind.applicant");
    case "cap":
      return say("pane-notices.kind.cap");
    case "deadline":
      return say("pane-notices.kind.deadline");
    case "duration":
      return say("pane-notices.kind.duration");
    case "fund-release":
      return say("pane-notices.kind.fund");
    case "priority":
      return say("pane-notices.kind.priority");
    case "submission-route":
      return say("pane-notices.kind.route");
    case "table-layout":
      return say("pane-notices.kind.table");
    case "task":
    case "task-quantified":
      return say("pane-notices.kind.task");
    default:
      return say("pane-notices.kind.other");
  }
}
