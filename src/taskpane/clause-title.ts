// A short title for a clause, for the headers of the list by clause: the notice's clauses carry none of their own.
import { say, textOf, type Message } from "../messages/catalogue.ts";
import type { Locale } from "../messages/define.ts";
import type { Clause, Notice } from "../notices/schema.ts";
import { programmeName } from "../report/finding-words.ts";
import { conditionName } from "../review/evidence/condition-name.ts";

/**
 * What the clause is about, then what tells it apart from others: its programme, or the column. A condition on an
 * evidence sheet is called by its figures, any other clause by the kind of rule it is.
 */
export function clauseTitle(clause: Clause, notice: Notice, locale: Locale): string {
  const condition = conditionName(notice, clause.id);
  const rule =
    condition === null
      ? textOf(ruleOf(clause.kind), locale)
      : locale === "zh-CN"
        ? condition.zh
        : condition.en;
  const of = distinction(clause, notice, locale);
  return of === null ? rule : textOf(say("pane.rule.of", { rule, of }), locale);
}

function distinction(clause: Clause, notice: Notice, locale: Locale): string | null {
  // The columns and fields of the form are clauses of a few characters: "申报单位类型".
  if (clause.kind === "table-layout") return clause.text.length <= 14 ? clause.text.replace(/：$/, "") : null;
  const [only, second] = clause.programmes;
  return only === undefined || second !== undefined ? null : programmeName(notice, only, locale);
}

function ruleOf(kind: string): Message {
  switch (kind) {
    case "applicant-type":
      return say("pane.rule.applicant-type");
    case "cap":
      return say("pane.rule.cap");
    case "exclusion-history":
      return say("pane.rule.exclusion-history");
    case "exclusion-concurrent":
      return say("pane.rule.exclusion-concurrent");
    case "submission-route":
      return say("pane.rule.submission-route");
    case "deadline":
      return say("pane.rule.deadline");
    case "table-layout":
      return say("pane.rule.table-layout");
    case "eligibility-numeric":
      return say("pane.rule.eligibility-numeric");
    default:
      return say("pane.rule.other");
  }
}
