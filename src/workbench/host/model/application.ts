// Excel.Application and the runtime switch for events.
import { asFlag, asOneOf } from "../unknown.ts";
import type { Workbook } from "./workbook.ts";

export class Application {
  static readonly type = "Application";
  #mode = "Automatic";
  readonly calculationState = "Done";
  /** How often screen updating was suspended: an add-in that writes a lot should. */
  suspensions = 0;
  constructor(readonly workbook: Workbook) {}
  get calculationMode(): string {
    return this.#mode;
  }
  set calculationMode(value: unknown) {
    this.#mode = asOneOf(value, ["Automatic", "AutomaticExceptTables", "Manual"]);
  }
  calculate(): void {
    this.workbook.recalculate();
  }
  suspendScreenUpdatingUntilNextSync(): void {
    this.suspensions++;
  }
  suspendApiCalculationUntilNextSync(): void {
    this.suspensions++;
  }
}

export class Runtime {
  static readonly type = "Runtime";
  constructor(readonly workbook: Workbook) {}
  get enableEvents(): boolean {
    return this.workbook.events.enabled;
  }
  set enableEvents(value: unknown) {
    this.workbook.events.enabled = asFlag(value);
  }
}
