// The columns of an evidence sheet that we make: header with unit, clause as note, drop-down and prompt, and what a
// line shows in each. A cell that is not asked of a line is never the user's to fill in.
import { say, textOf, type Message } from "../messages/catalogue.ts";
import type { Locale } from "../messages/define.ts";
import { clauseOf } from "../notices/registry.ts";
import type { ApplicantClass, EvidenceForm, EvidenceInput, InputId, Notice } from "../notices/schema.ts";
import type { NamingColumn } from "./evidence-header.ts";
import type { CellLook, PlanCell, PlanEntry } from "./sheet-plan.ts";

/** A line of the form, empty or with what was filled in before. */
export interface FormLine {
  readonly unit: string;
  readonly project: string;
  readonly role: "牵头" | "参与";
  /** 牵头单位; on the lead's own line its own name. */
  readonly lead: string;
  readonly creditCode: string;
  /** What the unit may be; empty where nobody can say, and everything is asked. */
  readonly classes: readonly ApplicantClass[];
  readonly filled: ReadonlyMap<InputId, PlanCell>;
  /** Cells of the user's own columns, by header. */
  readonly own: ReadonlyMap<string, PlanCell>;
}

export interface FormColumn {
  readonly key:
    | { readonly kind: "naming"; readonly name: NamingColumn }
    | { readonly kind: "input"; readonly id: InputId }
    | { readonly kind: "own"; readonly header: string };
  readonly header: string;
  /** In characters; a Chinese one counts as two. */
  readonly width: number;
  readonly note: string | null;
  readonly choices: readonly string[] | null;
  readonly prompt: PlanEntry["prompt"];
  readonly cell: (line: FormLine) => PlanCell;
}

/** What stands in a cell that is not asked of a line. */
const notAsked: PlanCell = { value: "—", look: "text" };

/** Excel's limits for the prompt of a cell, in UTF-16 units. */
const longestTitle = 32;
const longestPrompt = 255;

/** At most `length` UTF-16 units, with "…" where something is left out. */
function shortened(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/u, "")}…`;
}

/** A prompt within Excel's limits. */
export function promptOf(title: string, text: string): NonNullable<PlanEntry["prompt"]> {
  return { title: shortened(title, longestTitle), text: shortened(text, longestPrompt) };
}

/** The header as the sheet shows it: with the unit in which plain numbers are. */
export function headerOf(input: EvidenceInput): string {
  return input.kind === "amount" || input.kind === "count"
    ? `${input.header}（${input.unit}）`
    : input.header;
}

export function entryLook({ kind }: EvidenceInput): CellLook {
  switch (kind) {
    case "amount":
      return "entry-amount";
    case "count":
      return "entry-integer";
    case "date":
      return "entry-date";
    case "yes-no":
    case "presence":
    case "choice":
    case "text":
      return "entry-text";
  }
}

function choicesOf(input: EvidenceInput): readonly string[] | null {
  switch (input.kind) {
    case "yes-no":
      return ["是", "否"];
    case "presence":
      return ["无", "有", ...input.settled];
    case "choice":
      return input.choices.map(({ value }) => value);
    case "amount":
    case "count":
    case "date":
    case "text":
      return null;
  }
}

function guideOf(input: EvidenceInput): Message {
  switch (input.kind) {
    case "amount":
      return say("template.guide.amount", { unit: input.unit });
    case "count":
      return say("template.guide.count", { unit: input.unit });
    case "presence":
      return say("template.guide.presence", { settled: input.settled });
    case "choice":
      return say(input.several ? "template.guide.choices" : "template.guide.choice");
    case "date":
      return say("template.guide.date");
    case "yes-no":
      return say("template.guide.yes-no");
    case "text":
      return say("template.guide.text");
  }
}

/** Two or three lines of the header (and one of its unit), and room for an answer of the kind. */
function widthOf(input: EvidenceInput): number {
  const least = { amount: 14, count: 12, date: 14, "yes-no": 12, presence: 14, choice: 18, text: 24 }[
    input.kind
  ];
  const { length } = [...input.header];
  const lines = length * 2 + 3 <= 20 ? 1 : 2;
  return Math.max(least, Math.min(Math.ceil(length / lines) * 2 + 3, 24));
}

/** Whether the notice asks this of the line's unit. */
function asks(input: EvidenceInput, line: FormLine): boolean {
  if (input.per === "project" && line.role === "参与") return false;
  const { applicants } = input;
  return (
    applicants === null || line.classes.length === 0 || line.classes.some((each) => applicants.includes(each))
  );
}

/** The column of an input. */
function inputColumn(notice: Notice, input: EvidenceInput, locale: Locale): FormColumn {
  const clause = clauseOf(notice, input.clause);
  const quote = `${clause.locator}：“${clause.text}”`;
  const hint = input.hint === null ? [] : [locale === "zh-CN" ? input.hint.zh : input.hint.en];
  const name = locale === "zh-CN" ? [] : [input.englishName];
  const optional = input.optional ? [textOf(say("template.guide.optional"), locale)] : [];
  const guide = [textOf(guideOf(input), locale), ...optional, ...hint];
  return {
    key: { kind: "input", id: input.id },
    // The unit on a line of its own: it would be broken in the middle.
    header: headerOf(input).replace(/(?<=.)（[^（）]*）$/u, "\n$&"),
    width: widthOf(input),
    note: [...name, quote, ...optional, ...hint].join("\n"),
    choices: choicesOf(input),
    prompt: promptOf(headerOf(input), [...name, guide.join(locale === "zh-CN" ? "" : " "), quote].join("\n")),
    cell: (line) =>
      line.filled.get(input.id) ?? (asks(input, line) ? { value: null, look: entryLook(input) } : notAsked),
  };
}

interface NamingForm {
  readonly header: string;
  readonly width: number;
  readonly guide: Message | null;
  readonly choices: readonly string[] | null;
  readonly value: (line: FormLine) => string;
}

const naming: Readonly<Record<NamingColumn, NamingForm>> = {
  unit: {
    header: "申报单位",
    width: 30,
    guide: say("template.guide.unit"),
    choices: null,
    value: ({ unit }) => unit,
  },
  role: {
    header: "角色",
    width: 8,
    guide: say("template.guide.role"),
    choices: ["牵头", "参与"],
    value: ({ role }) => role,
  },
  lead: {
    header: "牵头单位",
    width: 30,
    guide: say("template.guide.lead"),
    choices: null,
    value: ({ lead }) => lead,
  },
  project: {
    header: "申报项目名称",
    width: 30,
    guide: say("template.guide.project"),
    choices: null,
    value: ({ project }) => project,
  },
  creditCode: {
    header: "统一社会信用代码",
    width: 22,
    guide: null,
    choices: null,
    value: ({ creditCode }) => creditCode,
  },
};

function namingColumn(name: NamingColumn, locale: Locale): FormColumn {
  const { header, width, guide, choices, value } = naming[name];
  return {
    key: { kind: "naming", name },
    header,
    width,
    note: null,
    choices,
    prompt: guide === null ? null : promptOf(header, textOf(guide, locale)),
    cell: (line) => {
      const text = value(line);
      return text === "" ? { value: null, look: "entry-text" } : { value: text, look: "text" };
    },
  };
}

function ownColumn(header: string): FormColumn {
  return {
    key: { kind: "own", header },
    header,
    width: 20,
    note: null,
    choices: null,
    prompt: null,
    cell: ({ own }) => own.get(header) ?? { value: null, look: "entry-text" },
  };
}

/** The columns of the form for these lines: an input that is asked of none of them, and filled in by none, has no column. */
export function formColumns(
  notice: Notice,
  form: EvidenceForm,
  lines: readonly FormLine[],
  locale: Locale,
): readonly FormColumn[] {
  const withCode = lines.some(({ creditCode }) => creditCode !== "");
  const names: readonly NamingColumn[] = [
    "unit",
    ...(form.joint === null ? [] : (["role", "lead"] as const)),
    "project",
    ...(withCode ? (["creditCode"] as const) : []),
  ];
  const concerns = (input: EvidenceInput): boolean =>
    lines.some((line) => asks(input, line) || line.filled.has(input.id));
  const own = new Set(lines.flatMap((line) => [...line.own.keys()]));
  return [
    ...names.map((name) => namingColumn(name, locale)),
    ...form.inputs.filter(concerns).map((input) => inputColumn(notice, input, locale)),
    ...[...own].map(ownColumn),
  ];
}

const isEntry = ({ look }: PlanCell): boolean => look.startsWith("entry-");

/**
 * Drop-downs and prompts for the entry cells of one column, an area for each run of them. `cells` are the column's
 * from row `top` on.
 */
export function entriesOf(
  { choices, prompt }: Pick<FormColumn, "choices" | "prompt">,
  column: number,
  top: number,
  cells: readonly PlanCell[],
): readonly PlanEntry[] {
  if (choices === null && prompt === null) return [];
  const entries: PlanEntry[] = [];
  let from: number | null = null;
  for (const [index, cell] of [...cells, null].entries()) {
    if (cell !== null && isEntry(cell)) {
      from ??= index;
    } else if (from !== null) {
      const area = { top: top + from, left: column, bottom: top + index - 1, right: column };
      entries.push({ area, choices, prompt });
      from = null;
    }
  }
  return entries;
}
