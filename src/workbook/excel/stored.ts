// Values that stay in the workbook, in its settings: one key for each name, the JSON beside it in parts.
import type { StoredName } from "../port.ts";
import { headKey, longestPart, longestValue, partCountOf, partKeys, valueOfParts } from "../stored-parts.ts";
import { inExcel, refusal } from "./run.ts";

/** What is there: the value as it was stored, or whatever else stands in its place; null for nothing. */
export async function readStored(name: StoredName): Promise<unknown> {
  return inExcel(null, async (context) => {
    const { settings } = context.workbook;
    const head = settings.getItemOrNullObject(headKey(name)).load("value");
    await context.sync();
    if (head.isNullObject) return null;
    const count = partCountOf(head.value);
    if (count === null) return head.value as unknown;
    const parts = partKeys(name, count).map((key) => settings.getItemOrNullObject(key).load("value"));
    await context.sync();
    return valueOfParts(parts.map((part): unknown => (part.isNullObject ? "" : part.value)));
  });
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
    const kept = new Set(texts.length === 0 ? [] : [headKey(name), ...keys]);
    for (const setting of settings.items) {
      const ours = setting.key === headKey(name) || setting.key.startsWith(`${headKey(name)}.`);
      if (ours && !kept.has(setting.key)) setting.delete();
    }
    for (const [index, key] of keys.entries()) settings.add(key, texts[index]);
    if (texts.length > 0) settings.add(headKey(name), { parts: texts.length });
    await context.sync();
  });
}
