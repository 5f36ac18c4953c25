// Data validation of a range. Rules are kept as they were given; writes by the API are not checked against them, as in Excel.
import type { GridArea } from "../../../sheets/grid.ts";
import { asFlag, asRecord } from "../unknown.ts";
import { contains, without } from "./areas.ts";
import type { Worksheet } from "./worksheet.ts";

export interface Validation {
  readonly area: GridArea;
  readonly rule: Readonly<Record<string, unknown>>;
  readonly errorAlert: unknown;
  readonly prompt: unknown;
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
  get type(): string {
    const [kind] = Object.keys(this.rule as object);
    return (kind === undefined ? undefined : typeOfRule[kind]) ?? "None";
  }
  get rule(): unknown {
    return this.#found?.rule ?? {};
  }
  set rule(value: unknown) {
    this.#write({ rule: asRecord(value) });
  }
  get errorAlert(): unknown {
    return this.#found?.errorAlert ?? null;
  }
  set errorAlert(value: unknown) {
    this.#write({ errorAlert: value });
  }
  get prompt(): unknown {
    return this.#found?.prompt ?? null;
  }
  set prompt(value: unknown) {
    this.#write({ prompt: value });
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
    const old = this.#found ?? { rule: {}, errorAlert: null, prompt: null, ignoreBlanks: true };
    this.clear();
    this.sheet.validations = [...this.sheet.validations, { ...old, ...change, area: this.area }];
    this.sheet.touched();
  }
}
