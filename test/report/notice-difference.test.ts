// Two years' notices against each other: which clauses are paired, and that none is lost or told twice.
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { noticeOf } from "../../src/notices/registry.ts";
import type { Clause, Notice, Programme } from "../../src/notices/schema.ts";
import {
  compareClauses,
  compareNotices,
  withoutRepeats,
  type ClauseDifference,
} from "../../src/report/notice-difference.ts";

function notice2025(): Notice {
  const notice = noticeOf(2025);
  if (notice === null) throw new Error("The notice of 2025 is missing");
  return notice;
}
const notice = notice2025();

/** A clause of a guide for tests of pairing: only what pairing looks at is said. */
function clause(id: string, text: string, more: Partial<Clause> = {}): Clause {
  const [sample] = notice.clauses;
  if (sample === undefined) throw new Error("The notice has no clause");
  return { ...sample, id: id as Clause["id"], text, partOf: null, kind: "eligibility-boolean", ...more };
}

/** "~ old → new", "+ new", "- old", "= same", in the order told. */
const told = (rows: readonly ClauseDifference[]): readonly string[] =>
  rows.map((row) => {
    switch (row.kind) {
      case "added":
        return `+ ${row.later.text}`;
      case "removed":
        return `- ${row.earlier.text}`;
      case "same":
        return `= ${row.later.text}`;
      case "changed":
        return `~ ${row.earlier.text} → ${row.later.text}`;
    }
  });

const cases: readonly {
  readonly name: string;
  readonly earlier: readonly Clause[];
  readonly later: readonly Clause[];
  readonly expected: readonly string[];
}[] = [
  {
    name: "the same id in another year and programme",
    earlier: [clause("2025.hvp.cond.ent.chain", "产业链相关企业总数超过30家")],
    later: [clause("2026.hvp-inn.cond.ent.chain", "产业链相关企业总数超过50家")],
    expected: ["~ 产业链相关企业总数超过30家 → 产业链相关企业总数超过50家"],
  },
  {
    name: "the same words under another id",
    earlier: [clause("2025.hvp.cond.a", "无严重失信行为")],
    later: [clause("2026.hvp.other.b", "无严重失信行为")],
    expected: ["= 无严重失信行为"],
  },
  {
    name: "alike words under another id",
    earlier: [clause("2025.hvp.req.paperless", "其他附件材料应传尽传")],
    later: [clause("2026.hvp.req.rest", "其他相关附件材料应传尽传")],
    expected: ["~ 其他附件材料应传尽传 → 其他相关附件材料应传尽传"],
  },
  {
    name: "a number in the id that only says where it stands",
    earlier: [clause("2025.hvp.target.3a-market", "市场占有率提升")],
    later: [clause("2026.hvp.target.2c-market", "占有率有所提高")],
    expected: ["~ 市场占有率提升 → 占有率有所提高"],
  },
  {
    name: "an id given to something else is not a rewording",
    earlier: [clause("2025.hvp.cap.one", "每市推荐3项", { kind: "cap" })],
    later: [clause("2026.hvp.cap.one", "实验室不受名额限制", { kind: "principle" })],
    expected: ["- 每市推荐3项", "+ 实验室不受名额限制"],
  },
  {
    name: "width, spaces and the number in the list are not changes",
    earlier: [clause("2025.hvp.task.1-x", "1.选择1-2个研发方向（含子方向）")],
    later: [clause("2026.hvp.task.1-x", "（1）选择1-2 个研发方向(含子方向)")],
    expected: ["= （1）选择1-2 个研发方向(含子方向)"],
  },
  {
    name: "what is gone stands where it stood",
    earlier: [clause("2025.p.a", "甲甲甲"), clause("2025.p.b", "乙乙乙"), clause("2025.p.c", "丙丙丙")],
    later: [clause("2026.p.a", "甲甲甲"), clause("2026.p.d", "丁丁丁"), clause("2026.p.c", "丙丙丙")],
    expected: ["= 甲甲甲", "- 乙乙乙", "+ 丁丁丁", "= 丙丙丙"],
  },
];

describe("clauses of one part", () => {
  test.each(cases)("$name", ({ earlier, later, expected }) => {
    expect(told(compareClauses(earlier, later))).toEqual(expected);
  });
});

test("a part that its clause shows in full is left out; one that it does not show stays", () => {
  const parent = clause("2026.p.task", "搭建大模型，形成数据库");
  const shown = clause("2026.p.task.model", "搭建大模型", { partOf: parent.id });
  const hidden = clause("2026.p.task.note", "另行通知", { partOf: parent.id });
  expect(told(withoutRepeats(compareClauses([], [parent, shown, hidden])))).toEqual([
    "+ 搭建大模型，形成数据库",
    "+ 另行通知",
  ]);
});

describe("programmes", () => {
  const hvp = notice.programmes.find(({ id }) => id === "high-value-patent");
  if (hvp === undefined) throw new Error("高价值专利培育 is missing");
  const own = notice.clauses.filter(({ printedUnder }) => printedUnder === hvp.id);
  const renamed = (id: string, name: string): Programme => ({ ...hvp, id: id as Programme["id"], name });
  const under = ({ id }: Programme, clauses: readonly Clause[]): Clause[] =>
    clauses.map((each) => ({ ...each, printedUnder: id }));
  const chain = renamed("chain", "高价值专利培育计划（产业链协同攻关类）");
  const innovation = renamed("innovation", "高价值专利培育计划（技术创新类）");
  const later: Notice = {
    ...notice,
    year: 2026,
    programmes: [chain, innovation],
    clauses: [...under(chain, own.slice(0, 3)), ...under(innovation, own.slice(3))],
  };

  test("of two that took the name, the one with most sentences goes on; the other is new beside it", () => {
    const parts = compareNotices(notice, later).filter((part) => part.later !== null);
    expect(parts.map((part) => [part.earlier, part.later, part.besides])).toEqual([
      [null, chain, hvp],
      [hvp, innovation, null],
    ]);
  });

  test("a programme that nothing goes on with is gone", () => {
    const gone = compareNotices(notice, later).filter((part) => part.later === null);
    expect(gone.map(({ earlier }) => (typeof earlier === "string" ? earlier : earlier?.id))).toEqual([
      "notice",
      "protection-city",
      "protection-county",
      "brand-industrial",
      "geographical-indication",
      "operation-centre",
      "summary-table",
    ]);
    expect(gone.every(({ clauses }) => clauses.every(({ kind }) => kind === "removed"))).toBe(true);
  });
});

test("a notice against itself has no differences", () => {
  const kinds = compareNotices(notice, notice).flatMap(({ clauses }) => clauses.map(({ kind }) => kind));
  expect(new Set(kinds)).toEqual(new Set(["same"]));
  expect(kinds).toHaveLength(notice.clauses.length);
});

/** The notice as another year might print it: clauses left out, reworded, moved and renamed. */
const nextYear: fc.Arbitrary<Notice> = fc
  .array(fc.constantFrom("keep", "drop", "reword", "rename", "move"), {
    minLength: notice.clauses.length,
    maxLength: notice.clauses.length,
  })
  .map((fates) => {
    const clauses = notice.clauses.flatMap((each, at): Clause[] => {
      switch (fates[at]) {
        case "drop":
          return [];
        case "reword":
          return [{ ...each, text: `${each.text.slice(2)}，另有规定的除外` }];
        case "rename":
          return [{ ...each, id: `2026.new.clause-${at}` as Clause["id"], partOf: null }];
        case "move":
          return [{ ...each, printedUnder: "operation-centre" }];
        default:
          return [each];
      }
    });
    return { ...notice, year: 2026, clauses };
  });

test("every clause of both is told exactly once, whatever changed", () => {
  fc.assert(
    fc.property(nextYear, (later) => {
      const rows = compareNotices(notice, later).flatMap(({ clauses }) => clauses);
      const before = rows.flatMap((row) => (row.kind === "added" ? [] : [row.earlier]));
      const after = rows.flatMap((row) => (row.kind === "removed" ? [] : [row.later]));
      expect([before.length, new Set(before).size]).toEqual([notice.clauses.length, notice.clauses.length]);
      expect([after.length, new Set(after).size]).toEqual([later.clauses.length, later.clauses.length]);
    }),
    { numRuns: 20 },
  );
});
