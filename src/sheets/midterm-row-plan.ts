// The rows of a block: for every figure, target and task its cells, drop-downs and prompts.
import { say, textOf, type Message } from "../messages/catalogue.ts";
import type { Locale } from "../messages/define.ts";
import { demandsOf } from "../notices/demands.ts";
import { figuresOf, type Figure, type FigureId, type Target } from "../notices/schema.ts";
import { demandWords } from "./midterm-demand.ts";
import {
  askedSlots,
  bandChoices,
  midtermColumns,
  midtermHeaders,
  taskWords,
  type FormRow,
  type MidtermColumn,
} from "./midterm-form.ts";
import { slots } from "./midterm-sheet.ts";
import type { CellLook, PlanCell } from "./sheet-plan.ts";

export const blank: PlanCell = { value: null, look: "text" };
/** What stands in a cell that is not to be filled in. */
const notAsked: PlanCell = { value: "—", look: "quiet" };
const text = (value: string): PlanCell => ({ value, look: "text" });
const entry = (look: CellLook): PlanCell => ({ value: null, look });

const looks: Readonly<Record<Figure["kind"], CellLook>> = {
  count: "entry-integer",
  amount: "entry-amount",
  share: "entry-percent",
  stage: "entry-text",
};

export interface RowPlan {
  readonly cells: ReadonlyMap<MidtermColumn, PlanCell>;
  readonly entries: readonly {
    readonly from: MidtermColumn;
    readonly to: MidtermColumn;
    readonly choices: readonly string[] | null;
    readonly title: string;
    readonly prompt: Message;
  }[];
}

export interface BlockContext {
  readonly figures: ReadonlyMap<FigureId, Figure>;
  readonly years: number;
  readonly locale: Locale;
}

const words = (message: Message, { locale }: BlockContext): string => textOf(message, locale);

/** The reviewer's cells beside a target. */
function reviewOf({ kind }: Target): RowPlan {
  if (kind === "quantified-task") return { cells: new Map([["opinion", entry("entry-text")]]), entries: [] };
  return {
    cells: new Map<MidtermColumn, PlanCell>([
      ["band", entry("entry-text")],
      ["percent", entry("entry-percent")],
      ["opinion", entry("entry-text")],
    ]),
    entries: [
      {
        from: "band",
        to: "band",
        choices: Object.values(bandChoices),
        title: midtermHeaders.band.header,
        prompt: say("midterm.sheet.prompt.band"),
      },
      {
        from: "percent",
        to: "percent",
        choices: null,
        title: midtermHeaders.percent.header,
        prompt: say("midterm.sheet.prompt.percent"),
      },
    ],
  };
}

/** What the contract may set for a figure: its demand and its base. */
function contractOf(target: Target, figure: Figure, item: number | null): RowPlan {
  const demand = demandsOf(target.metric).find((each) => each.figure === figure.id);
  const unit = demand?.unit === "percent" ? "%" : "unit" in figure ? figure.unit : "%";
  const takesDemand = demand !== undefined && (item === null || item === 1);
  const look =
    demand?.unit === "percent"
      ? "entry-percent"
      : demand?.unit === "items"
        ? "entry-integer"
        : looks[figure.kind];
  const takesBase = figure.asks.includes("base") && figure.kind !== "stage";
  return {
    cells: new Map<MidtermColumn, PlanCell>([
      ["contractDemand", takesDemand ? entry(look) : notAsked],
      ["contractBase", takesBase ? entry(looks[figure.kind]) : notAsked],
      ["change", takesDemand || takesBase ? entry("entry-text") : notAsked],
    ]),
    entries: [
      ...(takesDemand
        ? [
            {
              from: "contractDemand",
              to: "contractDemand",
              choices: null,
              title: midtermHeaders.contractDemand.header,
              prompt: say("midterm.sheet.prompt.contract", { unit: demand.unit === "items" ? "个" : unit }),
            } as const,
          ]
        : []),
      ...(takesBase
        ? [
            {
              from: "contractBase",
              to: "contractBase",
              choices: null,
              title: midtermHeaders.contractBase.header,
              prompt: say("midterm.sheet.prompt.contract-base"),
            } as const,
          ]
        : []),
    ],
  };
}

function figureRow(row: Extract<FormRow, { kind: "figure" }>, context: BlockContext): RowPlan {
  const { target, clause, figure, item, first, code } = row;
  const asked = askedSlots(figure, context.years);
  const unit = "unit" in figure ? figure.unit : figure.kind === "share" ? "%" : "";
  const label =
    figure.perItem === null || item === null
      ? say("midterm.sheet.label", { label: figure.label })
      : say("midterm.sheet.item", { name: figure.perItem.name, number: item, label: figure.label });
  const contract = contractOf(target, figure, item);
  const review = first ? reviewOf(target) : { cells: new Map<MidtermColumn, PlanCell>(), entries: [] };
  const prompt = say("midterm.sheet.prompt.figure", {
    unit: figure.kind === "stage" ? null : unit,
    evidence: figure.evidence,
    locator: clause.locator,
    clause: clause.text,
    optional: figure.optional,
  });
  const [from, to] = [asked[0] ?? "now", asked.at(-1) ?? "now"];
  return {
    cells: new Map<MidtermColumn, PlanCell>([
      ...(first
        ? ([
            ["locator", text(clause.locator)],
            ["title", text(words(say("midterm.sheet.label", { label: target.title }), context))],
            ["demand", text(words(demandWords(target.metric, context.figures), context))],
          ] as const)
        : []),
      ["figure", text(words(label, context))],
      ["unit", text(unit)],
      [
        "basis",
        text(
          words(
            say("midterm.sheet.basis", {
              base: figure.asks.includes("base"),
              years: figure.asks.includes("years"),
              total: figure.asks.includes("total"),
              now: figure.asks.includes("now"),
              stage: figure.kind === "stage",
            }),
            context,
          ),
        ),
      ],
      ...slots.map((slot) => [slot, asked.includes(slot) ? entry(looks[figure.kind]) : notAsked] as const),
      ["evidence", entry("entry-text")],
      ["remark", entry("entry-text")],
      ...contract.cells,
      ...review.cells,
      ["code", { value: code, look: "quiet" }],
    ]),
    entries: [
      {
        from,
        to,
        choices: figure.kind === "stage" ? figure.stages.map(({ word }) => word) : null,
        title: words(label, context),
        prompt,
      },
      ...contract.entries,
      ...review.entries,
    ],
  };
}

/** A target without figures of its own: a person judges it, or it looks at another target's. */
function targetRow(
  { target, clause, code }: Extract<FormRow, { kind: "target" }>,
  context: BlockContext,
): RowPlan {
  const borrowed = figuresOf(target.metric).flatMap((id) => context.figures.get(id)?.label ?? []);
  const told =
    borrowed.length === 0
      ? say("midterm.sheet.by-reviewer")
      : say("midterm.sheet.same-figures", { labels: borrowed });
  const review = reviewOf(target);
  return {
    cells: new Map<MidtermColumn, PlanCell>([
      ["locator", text(clause.locator)],
      ["title", text(words(say("midterm.sheet.label", { label: target.title }), context))],
      ["figure", { value: words(told, context), look: "quiet" }],
      ...slots.map((slot) => [slot, notAsked] as const),
      ["evidence", entry("entry-text")],
      ["remark", entry("entry-text")],
      ["demand", text(words(demandWords(target.metric, context.figures), context))],
      ...review.cells,
      ["code", { value: code, look: "quiet" }],
    ]),
    entries: review.entries,
  };
}

/** The first sentence of a whole task; its parts follow in rows of their own. */
const headOf = (sentence: string): string => /^[^。；]{1,60}/u.exec(sentence)?.[0] ?? sentence;

function taskRow(
  { clause, parts, code }: Extract<FormRow, { kind: "task" }>,
  context: BlockContext,
): RowPlan {
  const isWhole = parts > 0;
  return {
    cells: new Map<MidtermColumn, PlanCell>([
      ["locator", isWhole ? text(clause.locator) : blank],
      isWhole ? ["title", text(headOf(clause.text))] : ["figure", text(clause.text)],
      ...(isWhole
        ? []
        : ([
            ["now", entry("entry-text")],
            ["remark", entry("entry-text")],
            ["opinion", entry("entry-text")],
          ] as const)),
      ["code", { value: code, look: "quiet" }],
    ]),
    entries: isWhole
      ? []
      : [
          {
            from: "now",
            to: "now",
            choices: Object.values(taskWords),
            title: words(say("midterm.sheet.section", { section: "tasks" }), context),
            prompt: say("midterm.sheet.prompt.task"),
          },
        ],
  };
}

/** A row of the form as cells. */
export function rowOf(row: FormRow, context: BlockContext): RowPlan {
  switch (row.kind) {
    case "section": {
      const title = words(say("midterm.sheet.section", { section: row.section }), context);
      // A band across the sheet.
      const cells = midtermColumns.map((column): readonly [MidtermColumn, PlanCell] => [
        column,
        { value: column === "title" ? title : null, look: "total" },
      ]);
      return { cells: new Map(cells), entries: [] };
    }
    case "figure":
      return figureRow(row, context);
    case "target":
      return targetRow(row, context);
    case "task":
      return taskRow(row, context);
  }
}
