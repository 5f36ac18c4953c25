// docs/notices.md stays true: its examples stand in the 2026 notice, and it names every kind, part and disposition there is.
import { readFileSync } from "node:fs";
import path from "node:path";
import notice2026 from "../../src/notices/2026.json";
import { noticeJsonSchema } from "../../src/notices/json-schema.ts";
import { dispositions, noticeShape } from "../../src/notices/schema.ts";
import { applicantClasses } from "../../src/notices/schema/words.ts";

const guide = readFileSync(path.join(__dirname, "../../docs/notices.md"), "utf8");
const examples = [...guide.matchAll(/```json\n(.*?)```/gsu)].map(
  ([, text = ""]) => JSON.parse(text) as unknown,
);

/** Every object in a value. */
function* objectsIn(value: unknown): Generator<object> {
  if (typeof value !== "object" || value === null) return;
  yield value;
  for (const inner of Object.values(value)) yield* objectsIn(inner);
}
const carried = new Set([...objectsIn(notice2026)].map((each) => JSON.stringify(sorted(each))));

/** The order of names says nothing. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}

test.each(examples.map((each, at) => [at + 1, each] as const))(
  "example %d stands in the 2026 notice",
  (_at, example) => {
    expect(carried.has(JSON.stringify(sorted(example)))).toBe(true);
  },
);

/** The words that choose a shape: "per-city", "ratio", "count-total". */
function* kindsIn(value: unknown): Generator<string> {
  for (const each of objectsIn(value)) {
    const kind = (each as { properties?: { kind?: { const?: string } } }).properties?.kind?.const;
    if (kind !== undefined) yield kind;
  }
}

test.each([
  ["kind", [...new Set(kindsIn(noticeJsonSchema()))]],
  ["part", Object.keys(noticeShape.def.shape)],
  ["disposition", dispositions],
  ["class of applicant", applicantClasses],
])("every %s is named", (_what, words) => {
  expect(words.length).toBeGreaterThan(3);
  expect(words.filter((word) => !guide.includes(`\`${word}\``) && !guide.includes(`"${word}"`))).toEqual([]);
});
