// The conventions as a form: what is set, what holds otherwise, and what of the typed texts may be used.
import { noticeOf } from "../../../src/notices/registry.ts";
import type { ProgrammeId } from "../../../src/notices/schema.ts";
import {
  conventionFields,
  isUsable,
  typedConventions,
  type Scope,
} from "../../../src/taskpane/midterm/conventions.ts";

const patents: Scope = { notice: noticeOf(2025)!, programme: "high-value-patent" as ProgrammeId };

/** Types texts into the fields of these keys or clauses. */
function typed(scope: Scope, texts: Readonly<Record<string, string>>) {
  const fields = conventionFields(null, scope);
  const of = (at: number): string => {
    const { key, clause } = fields[at]!.subject;
    return texts[clause?.split(".target.")[1] ?? key] ?? "";
  };
  return typedConventions(
    null,
    scope,
    fields,
    fields.map((_, at) => of(at)),
  );
}

test("什么也不填，按默认：等级 90、80、60，档次 80、60，严重滞后 80，权重平均", () => {
  const fields = conventionFields(null, patents);
  expect(fields.slice(0, 6).map(({ otherwise }) => otherwise)).toEqual(["90", "80", "60", "80", "60", "80"]);
  expect(fields.every(({ given }) => given === "")).toBe(true);
  expect(isUsable(typed(patents, {}))).toBe(false);
});

test("权重按项目类别：对全部类别没有权重", () => {
  expect(conventionFields(null, null).every(({ target }) => target === null)).toBe(true);
});

interface Case {
  readonly texts: Readonly<Record<string, string>>;
  readonly usable: boolean;
}
const cases: Readonly<Record<string, Case>> = {
  等级线由高到低: { texts: { excellent: "92", good: "85", fair: "70" }, usable: true },
  等级线颠倒: { texts: { good: "95" }, usable: false },
  等级线相等: { texts: { good: "90" }, usable: false },
  等级线超过一百: { texts: { excellent: "101" }, usable: false },
  档次颠倒: { texts: { partly: "85" }, usable: false },
  严重滞后线为一百: { texts: { tolerance: "100" }, usable: true },
  严重滞后线超过一百: { texts: { tolerance: "101" }, usable: false },
  带百分号: { texts: { tolerance: "75%" }, usable: true },
  不是数: { texts: { good: "八十五" }, usable: false },
  "企业、高校各合计一百": {
    texts: { "2a-portfolio": "40", "3b-utilisation-ent": "60", "3d-utilisation-inst": "60" },
    usable: true,
  },
  只有企业合计一百: { texts: { "2a-portfolio": "40", "3b-utilisation-ent": "60" }, usable: false },
  合计九十九点九: {
    texts: { "2a-portfolio": "39.9", "3b-utilisation-ent": "60", "3d-utilisation-inst": "60" },
    usable: false,
  },
};
test.each(Object.entries(cases))("%s", (_name, { texts, usable }) => {
  expect(isUsable(typed(patents, texts))).toBe(usable);
});

test("合计写明是哪一类申报主体", () => {
  const { totals } = typed(patents, { "2a-portfolio": "40", "3b-utilisation-ent": "60" });
  expect(totals.map(({ total, right }) => [total, right])).toEqual([
    ["100", true],
    ["40", false],
  ]);
});
