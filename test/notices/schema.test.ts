// The schema is the only door for rules: what is wrong is refused, with the place named.
import notice2025 from "../../src/notices/2025.json";
import { noticeSchema } from "../../src/notices/schema.ts";

type Draft = ReturnType<typeof copy>;
const copy = () => structuredClone(notice2025);

/** What the schema says of the 2025 notice after a change: "path: message" lines. */
function complaints(change: (draft: Draft) => void): readonly string[] {
  const draft = copy();
  change(draft);
  const parsed = noticeSchema.safeParse(draft);
  return parsed.success ? [] : parsed.error.issues.map(({ path }) => path.join("."));
}

test("the notice as carried is accepted", () => {
  expect(complaints(() => {})).toEqual([]);
});

const faults: readonly (readonly [string, (draft: Draft) => void, string])[] = [
  [
    "a cap without an existing clause",
    (d) => Object.assign(d.programmes[3]?.caps[0] ?? {}, { clause: "2025.brand.none" }),
    "programmes.3.caps.0.clause",
  ],
  [
    "a cap of zero",
    (d) => Object.assign(d.programmes[3]?.caps[0] ?? {}, { limit: 0 }),
    "programmes.3.caps.0.limit",
  ],
  [
    "a cap of one and a half",
    (d) => Object.assign(d.programmes[3]?.caps[0] ?? {}, { limit: 1.5 }),
    "programmes.3.caps.0.limit",
  ],
  [
    "a kind of exclusion that nobody knows",
    (d) => Object.assign(d.programmes[2]?.exclusions[0] ?? {}, { kind: "lottery" }),
    "programmes.2.exclusions.0.kind",
  ],
  ["a clause told twice", (d) => d.clauses.push(structuredClone(d.clauses[0]!)), "clauses.412.id"],
  [
    "a clause of a programme that does not exist",
    (d) => d.clauses[0]?.programmes.push("moon-landing"),
    "clauses.0.programmes.6",
  ],
  [
    "a family that does not exist",
    (d) => Object.assign(d.programmes[0] ?? {}, { family: "none" }),
    "programmes.0.family",
  ],
  [
    "a deadline that is no date",
    (d) => Object.assign(d.deadlines[0] ?? {}, { until: "2月28日" }),
    "deadlines.0.until",
  ],
  [
    "an exclusion between programmes that do not exist",
    (d) => Object.assign(d.programmes[0]?.exclusions[0] ?? {}, { county: "none" }),
    "programmes.0.exclusions.0.county",
  ],
  [
    "a condition on a column that the sheet does not have",
    (d) => Object.assign(d.programmes[2]?.conditions[0] ?? {}, { of: ["none"] }),
    "programmes.2.conditions.0",
  ],
  [
    "a condition on a column of another kind",
    (d) => Object.assign(d.programmes[2]?.conditions[0] ?? {}, { of: ["ip-staff"] }),
    "programmes.2.conditions.0",
  ],
  [
    "an answer that the column does not offer",
    (d) => Object.assign(d.programmes[0]?.conditions[0] ?? {}, { meets: ["国家级新区"] }),
    "programmes.0.conditions.0",
  ],
  [
    "two columns with one header",
    (d) => Object.assign(d.programmes[2]?.evidence.inputs[1] ?? {}, { header: "是否江苏省内独立法人" }),
    "programmes.2.evidence.inputs.1.header",
  ],
  [
    "a question of a clause that does not exist",
    (d) => Object.assign(d.checklist[0] ?? {}, { clause: "2025.notice.none" }),
    "checklist.0.clause",
  ],
  ["a word too many", (d) => Object.assign(d, { note: "…" }), ""],
];

test.each(faults)("%s is refused by place", (_name, change, place) => {
  expect(complaints(change)).toContain(place);
});
