// Turns whatever was thrown into a failure the user can read, with details for whoever has to look into it.
import { say, textOf } from "../messages/catalogue.ts";
import { WorkbookError } from "../workbook/port.ts";
import type { Failure, Task } from "./state.ts";

/** What the user reads of it, and where it happened. */
export type FailureWords = Pick<Failure, "code" | "told" | "remedy" | "where">;

/** `WorkbookError` speaks for itself; anything else is a fault of ours and is called that. */
export function failureWords(error: unknown): FailureWords {
  if (error instanceof WorkbookError) {
    const { code, told, remedy, where } = error;
    return { code, told, remedy, where };
  }
  return {
    code: "UNEXPECTED",
    told: say("pane.unexpected"),
    remedy: say("pane.unexpected.remedy"),
    where: null,
  };
}

/** A failed task with details for whoever has to look into it. */
export function failureOf(error: unknown, task: Task, at: Date): Failure {
  const words = failureWords(error);
  return { task, ...words, detail: detailOf(error, words.code, words.where, task, at) };
}

/** "汇总表!A4:F14" */
export function placeText(where: { readonly sheet: string; readonly address: string | null }): string {
  return where.address === null ? where.sheet : `${where.sheet}!${where.address}`;
}

function detailOf(
  error: unknown,
  code: Failure["code"],
  where: Failure["where"],
  task: Task,
  at: Date,
): string {
  const lines = [
    `${code} · ${task}${where === null ? "" : ` · ${placeText(where)}`}`,
    at.toISOString(),
    ...(error instanceof WorkbookError ? [textOf(error.told, "zh-CN")] : []),
    ...causes(error),
    navigator.userAgent,
  ];
  return lines.join("\n");
}

function causes(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [withoutNumbers(String(error))];
  const own = `${error.name}: ${error.message}\n${error.stack?.split("\n").slice(1, 8).join("\n") ?? ""}`;
  return [withoutNumbers(own), ...(error.cause === undefined ? [] : causes(error.cause))];
}

/** A host's message may repeat a cell; telephone numbers must not leave the sheet that way. */
function withoutNumbers(text: string): string {
  return text.replace(/\d{7,}/g, "***");
}
