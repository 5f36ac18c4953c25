// Data validation of a range. Rules are kept as they were given; writes by the API are not checked against them, as in Excel.
import type { GridArea } from "../../../sheets/grid.ts";
import { HostError } from "../errors.ts";
import { asFlag, asOneOf, asRecord, asText } from "../unknown.ts";
import { absolute, contains, intersection, splitAddress, without } from "./areas.ts";
import { displayText } from "./display.ts";
import type { Workbook } from "./workbook.ts";
import type { Worksheet } from "./worksheet.ts";

/** As Excel gives them where nothing was set. */
const noPrompt = { showPrompt: true, title: "", message: "" };
const noAlert = { showAlert: true, style: "Stop", title: "", message: "" };

/** Excel keeps a list as one text of at most 255 characters. */
const longestList = 255;

export interface Validation {
  readonly area: GridArea;
  readonly rule: Readonly<Record<string, unknown>>;
  readonly errorAlert: Readonly<Record<string, unknown>>;
  readonly prompt: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks: boolean;
}

/** Excel.DataValidationType by the member of the rule that is set. */
const typeOfRule: Readonly<Record<string, string>> = {
  list: "List",
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

export class DataValidation {
  static readonly type = "DataValidation";
  constructor(
    readonly sheet: Worksheet,
    readonly area: GridArea,
  ) {}
  get #found(): Validation | undefined {
    return this.sheet.validations.find((one) => contains(one.area, this.area));
  }
  /** Whether some cells have a validation that others do not share: Excel gives no common rule then. */
  get #mixed(): boolean {
    return (
      this.#found === undefined &&
      this.sheet.validations.some((one) => intersection(one.area, this.area) !== null)
    );
  }
  get type(): string {
    if (this.#mixed) return "Inconsistent";
    const [kind] = Object.keys(this.#found?.rule ?? {});
    return (kind === undefined ? undefined : typeOfRule[kind]) ?? "None";
  }
  get rule(): unknown {
    return this.#mixed ? null : (this.#found?.rule ?? {});
  }
  set rule(value: unknown) {
    const rule = asRecord(value);
    const kinds = Object.keys(rule);
    if (kinds.length !== 1 || kinds.some((kind) => !(kind in typeOfRule)))
      throw new HostError("InvalidArgument");
    this.#write({ rule: "list" in rule ? { list: listRule(asRecord(rule["list"])) } : rule });
  }
  get errorAlert(): unknown {
    return this.#mixed ? null : (this.#found?.errorAlert ?? noAlert);
  }
  set errorAlert(value: unknown) {
    const alert = asRecord(value);
    asOneOf(alert["style"], ["Stop", "Warning", "Information"]);
    this.#write({ errorAlert: alert });
  }
  get prompt(): unknown {
    return this.#mixed ? null : (this.#found?.prompt ?? noPrompt);
  }
  set prompt(value: unknown) {
    const prompt = asRecord(value);
    if (asText(prompt["title"]).length > 32 || asText(prompt["message"]).length > 255)
      throw new HostError("InvalidArgument");
    this.#write({ prompt });
  }
  get ignoreBlanks(): boolean {
    return this.#found?.ignoreBlanks ?? true;
  }
  set ignoreBlanks(value: unknown) {
    this.#write({ ignoreBlanks: asFlag(value) });
  }
  clear(): void {
    this.sheet.allow("formatCells", null);
    this.sheet.validations = this.sheet.validations.flatMap((one) =>
      without(one.area, this.area).map((area) => ({ ...one, area })),
    );
    this.sheet.touched();
  }
  #write(change: Partial<Validation>): void {
    const old = this.#found ?? { rule: {}, errorAlert: noAlert, prompt: noPrompt, ignoreBlanks: true };
    this.clear();
    this.sheet.validations = [...this.sheet.validations, { ...old, ...change, area: this.area }];
    this.sheet.touched();
  }
}

/** A range as the source of a list is kept as a formula, "='_选项'!$A$1:$A$9", as Excel gives it back. */
function listRule({ source, ...rest }: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  if (typeof source === "string") {
    if (source === "" || source.length > longestList) throw new HostError("InvalidArgument");
    return { ...rest, source };
  }
  if (typeof source !== "object" || source === null || !("address" in source))
    throw new HostError("InvalidArgument");
  return { ...rest, source: `=${absolute(asText(source.address))}` };
}

/** The choices of a list rule: its own, or those in the cells that it points to. */
export function choicesOf({ rule }: Validation, workbook: Workbook): readonly string[] | null {
  const { source } = asRecord(rule["list"]);
  if (typeof source !== "string") return null;
  if (!source.startsWith("=")) return source.split(",");
  const { sheet } = splitAddress(source.slice(1));
  // Excel offers nothing once the sheet is gone.
  if (sheet === null || workbook.worksheets.find(sheet) === undefined) return [];
  const range = workbook.resolve(source.slice(1));
  const { top, bottom, left } = range.area;
  return Array.from({ length: bottom - top + 1 }, (_, at) => {
    const cell = range.sheet.cells.get(top + at, left);
    return displayText(cell.value, cell.format);
  });
}
