import type { Severity } from "../../src/notices/schema.ts";
import { groupOf, type FindingGroup } from "../../src/report/finding-group.ts";
import type { Verdict } from "../../src/review/finding.ts";

test.each<[Severity, Verdict, FindingGroup]>([
  ["error", "broken", "error"],
  ["error", "unknown", "verify"],
  ["warning", "broken", "verify"],
  ["warning", "unknown", "verify"],
  ["notice", "broken", "note"],
  ["notice", "unknown", "note"],
  ["error", "met", "note"],
  ["warning", "met", "note"],
])("severity %s, verdict %s is shown as %s", (severity, verdict, group) => {
  expect(groupOf({ severity, verdict })).toBe(group);
});
