// The reader of hand-edited JSON agrees with JSON.parse on what is JSON and on what it says, and knows each value's place.
import fc from "fast-check";
import { readJson } from "../../src/notices/json-text.ts";
import type { FaultPath } from "../../src/notices/schema/reference-fault.ts";

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Every path of a value. */
function* pathsOf(value: unknown, path: FaultPath = []): Generator<readonly [FaultPath, unknown]> {
  yield [path, value];
  if (Array.isArray(value)) {
    for (const [at, item] of value.entries()) yield* pathsOf(item, [...path, at]);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* pathsOf(item, [...path, key]);
  }
}

test("what JSON.stringify writes is read back, each value at its place", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), fc.constantFrom(0, 2, "\t"), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      const reading = readJson(text);
      if (reading.kind === "fault") throw new Error(text);
      expect(reading.value).toEqual(JSON.parse(text));
      const lines = text.split("\n");
      for (const [path, part] of pathsOf(JSON.parse(text))) {
        const at = reading.positionOf(path);
        const rest = [lines[at!.line - 1]?.slice(at!.column - 1), ...lines.slice(at!.line)].join("\n");
        expect(rest.startsWith(JSON.stringify(part, null, indent).slice(0, 1))).toBe(true);
      }
    }),
  );
});

test("a text is refused exactly where JSON.parse refuses it", () => {
  const signs = Array.from('{}[]",:\\0123456789.eE+-utrfalsn /\n\u0001\u0085é“');
  const piece = fc.constantFrom(...signs, "true", "null", '"a"');
  const damaged = fc
    .tuple(fc.jsonValue({ maxDepth: 3 }), fc.nat(), fc.nat(3), fc.array(piece, { maxLength: 3 }))
    .map(([value, at, cut, put]) => {
      const text = JSON.stringify(value);
      const from = at % (text.length + 1);
      return text.slice(0, from) + put.join("") + text.slice(from + cut);
    });
  fc.assert(
    fc.property(
      fc.oneof(
        damaged,
        fc.array(piece).map((pieces) => pieces.join("")),
      ),
      (text) => {
        expect({ text, json: readJson(text).kind === "value" }).toEqual({ text, json: parses(text) });
      },
    ),
    { numRuns: 3000 },
  );
});

test("an own name __proto__ is a name like any other", () => {
  const reading = readJson('{"__proto__": {"a": 1}, "b": 2, "b": 3}');
  expect(reading).toMatchObject({ kind: "value", repeated: [{ path: ["b"], at: { line: 1, column: 33 } }] });
});
