// Drop-downs and prompts. A list that Excel cannot take into the rule itself stands on a hidden sheet of its own.
import { areaAddress } from "../../../sheets/grid.ts";
import type { PlanCell, PlanEntry, SheetPlan } from "../../../sheets/sheet-plan.ts";
import { fitsInRule } from "../../choices.ts";
import { columnReference } from "./names.ts";
import { counted, element, excelString, xmlText } from "./xml.ts";

/** The lists that stand on the hidden sheet, each once, one to a column. */
export class ChoiceLists {
  readonly #lists: (readonly string[])[] = [];
  constructor(readonly sheet: string) {}

  /** The formula of a rule that offers these. */
  formulaOf(choices: readonly string[]): string {
    if (fitsInRule(choices)) return `"${choices.join(",")}"`;
    const known = this.#lists.findIndex((list) => list.join("\n") === choices.join("\n"));
    const column = known === -1 ? this.#lists.push(choices) - 1 : known;
    return columnReference(this.sheet, column, choices.length);
  }

  /** The hidden sheet; null where no list needs it. */
  plan(): SheetPlan | null {
    const height = Math.max(0, ...this.#lists.map((list) => list.length));
    if (height === 0) return null;
    return {
      name: this.sheet,
      columns: this.#lists.map((list) => ({
        width: Math.min(60, Math.max(...list.map(({ length }) => length * 2))),
      })),
      rows: Array.from({ length: height }, (_, row) =>
        this.#lists.map((list): PlanCell => ({ value: list[row] ?? null, look: "text" })),
      ),
      merges: [],
      frozen: { rows: 0, columns: 0 },
      entries: [],
      notes: [],
      table: null,
      print: null,
      charts: [],
    };
  }
}

/** Other answers than those offered are allowed: Excel says so and takes them. */
export function validationsXml(entries: readonly PlanEntry[], lists: ChoiceLists): string {
  return counted(
    "dataValidations",
    entries.map(({ area, choices, prompt }) => {
      const offered = choices !== null && choices.length > 0;
      return element(
        "dataValidation",
        {
          type: offered ? "list" : undefined,
          errorStyle: offered ? "information" : undefined,
          allowBlank: true,
          showInputMessage: prompt !== null,
          showErrorMessage: offered,
          promptTitle: prompt === null ? undefined : excelString(prompt.title),
          prompt: prompt === null ? undefined : excelString(prompt.text),
          sqref: areaAddress(area),
        },
        offered ? element("formula1", {}, xmlText(lists.formulaOf(choices))) : "",
      );
    }),
  );
}
