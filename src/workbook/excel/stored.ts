// Values that stay in the workbook, in its settings: one key for each name, the JSON beside it in parts.
// See docs/decisions/2026-11-25-values-in-settings.md for the sizes.
import * as z from "zod/mini";
import type { StoredName } from "../port.ts";
import { recordKey } from "./record.ts";
import { inExcel, refusal } from "./run.ts";

/** Characters of JSON. */
const longestPart = 30_000;
const longestValue = 500_000;

const headSchema = z.object({
  parts: z.int().check(z.positive(), z.maximum(Math.ceil(longestValue / longestPart))),
});

function keyOf(name: StoredName): string {
  return `${recordKey}.${name}`;
}

/** "….notices.1" for the first part. */
function partKeys(name: StoredName, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${keyOf(name)}.${index + 1}`);
}

/** What is there: the value as it was stored, or whatever else stands in its place; null for nothing. */
export async function readStored(name: StoredName): Promise<unknown> {
  return inExcel(null, async (context) => {
    const { settings } = context.workbook;
    const head = settings.getItemOrNullObject(keyOf(name)).load("value");
    await context.sync();
    if (head.isNullObject) return null;
    const parsed = headSchema.safeParse(head.value);
    if (!parsed.success) return head.value as unknown;
    const parts = partKeys(name, parsed.data.parts).map((key) =>
      settings.getItemOrNullObject(key).load("value"),
    );
    await context.sync();
    return parsedOrAsIs(parts.map((part) => (part.isNullObject ? "" : String(part.value))).join(""));
  });
}

function parsedOrAsIs(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Keeps a value (plain JSON) in place of the one before; null takes it away with all its parts. */
export async function writeStored(name: StoredName, value: unknown): Promise<void> {
  const json = value === null ? "" : JSON.stringify(value);
  if (json.length > longestValue) throw refusal("STORE-FULL", null);
  const texts = Array.from({ length: Math.ceil(json.length / longestPart) }, (_, index) =>
    json.slice(index * longestPart, (index + 1) * longestPart),
  );
  await inExcel(null, async (context) => {
    const { settings } = context.workbook;
    settings.load("items/key");
    await context.sync();
    const keys = partKeys(name, texts.length);
    const kept = new Set(texts.length === 0 ? [] : [keyOf(name), ...keys]);
    for (const setting of settings.items) {
      const ours = setting.key === keyOf(name) || setting.key.startsWith(`${keyOf(name)}.`);
      if (ours && !kept.has(setting.key)) setting.delete();
    }
    for (const [index, key] of keys.entries()) settings.add(key, texts[index]);
    if (texts.length > 0) settings.add(keyOf(name), { parts: texts.length });
    await context.sync();
  });
}
