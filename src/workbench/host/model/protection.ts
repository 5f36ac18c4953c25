// Protection of a sheet: who may still change what.
import { HostError } from "../errors.ts";
import { asRecord } from "../unknown.ts";
import type { Worksheet } from "./worksheet.ts";

/** The permissions of Excel.WorksheetProtectionOptions and what they stand for; all refused unless granted. */
const permissions = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
] as const;
type Permission = (typeof permissions)[number];

/** Kinds of change the model asks about before it makes them. */
export type Change =
  | "editCells"
  | "formatCells"
  | "formatRows"
  | "formatColumns"
  | "insertRows"
  | "deleteRows"
  | "insertColumns"
  | "deleteColumns"
  | "editObjects";

const permissionOf: Readonly<Record<Change, Permission | null>> = {
  editCells: null,
  formatCells: "allowFormatCells",
  formatRows: "allowFormatRows",
  formatColumns: "allowFormatColumns",
  insertRows: "allowInsertRows",
  deleteRows: "allowDeleteRows",
  insertColumns: "allowInsertColumns",
  deleteColumns: "allowDeleteColumns",
  editObjects: "allowEditObjects",
};

export class WorksheetProtection {
  static readonly type = "WorksheetProtection";
  #granted: ReadonlySet<Permission> | null = null;
  #selectionMode = "Normal";
  #password = "";

  constructor(readonly sheet: Worksheet) {}

  get protected(): boolean {
    return this.#granted !== null;
  }
  get options(): Readonly<Record<string, unknown>> {
    const granted = this.#granted;
    return {
      ...Object.fromEntries(permissions.map((name) => [name, granted?.has(name) ?? false])),
      selectionMode: this.#selectionMode,
    };
  }
  /** Protecting a protected sheet is refused, as in Excel. */
  protect(options?: unknown, password?: unknown): void {
    this.sheet.workbook.allowWrite();
    if (this.protected) throw new HostError("InvalidOperation");
    const given = asRecord(options);
    this.#granted = new Set(permissions.filter((name) => given[name] === true));
    this.#selectionMode = typeof given["selectionMode"] === "string" ? given["selectionMode"] : "Normal";
    this.#password = typeof password === "string" ? password : "";
    this.sheet.touched();
  }
  unprotect(password?: unknown): void {
    this.sheet.workbook.allowWrite();
    if (!this.protected) return;
    if (this.#password !== "" && this.#password !== password) throw new HostError("InvalidArgument");
    this.#granted = null;
    this.sheet.touched();
  }
  /** Whether a kind of change is allowed; unlocked cells are the caller's business. */
  permits(change: Change): boolean {
    if (this.#granted === null) return true;
    const permission = permissionOf[change];
    return permission !== null && this.#granted.has(permission);
  }
}
