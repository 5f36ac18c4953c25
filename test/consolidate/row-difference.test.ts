import fc from "fast-check";
import {
  comparedColumns,
  differenceOf,
  differingRows,
  type ComparableRow,
} from "../../src/consolidate/row-difference.ts";

type Texts = readonly [project: string, unit: string, unitType: string, county: string, contact: string];
const rowOf = ([project, unit, unitType, county, contact]: Texts): ComparableRow => ({
  cells: {
    project: { text: project },
    unit: { text: unit },
    unitType: { text: unitType },
    county: { text: county },
    contact: { text: contact },
  },
});
const hvp = "高价值专利培育";
const a: Texts = [hvp, "甲公司", "企业", "昆山市", "张三/1"];
const b: Texts = [hvp, "乙公司", "企业", "太仓市", "李四/2"];
const c: Texts = ["工业品牌", "丙公司", "企业", "常熟市", "王五/3"];

const unitsOf = (rows: readonly ComparableRow[]) => rows.map(({ cells }) => cells.unit.text);

function difference(before: readonly Texts[], after: readonly Texts[]) {
  const { added, removed, changed, reordered } = differenceOf(before.map(rowOf), after.map(rowOf));
  return {
    added: unitsOf(added),
    removed: unitsOf(removed),
    changed: changed.map((each) => [each.after.cells.unit.text, ...each.columns]),
    reordered,
  };
}

type Difference = ReturnType<typeof difference>;
const nothing: Difference = { added: [], removed: [], changed: [], reordered: false };

test.each<readonly [string, readonly Texts[], readonly Texts[], Difference]>([
  ["相同", [a, b], [a, b], nothing],
  ["只差空格和全角", [a], [[hvp, " 甲 公司", "企业", "昆山市", "张三／１"]], nothing],
  ["增一行", [a], [a, b], { ...nothing, added: ["乙公司"] }],
  ["减一行", [a, b, c], [a, c], { ...nothing, removed: ["乙公司"] }],
  [
    "换了联系人",
    [a, b],
    [[hvp, "甲公司", "企业", "昆山市", "赵六/9"], b],
    { ...nothing, changed: [["甲公司", "contact"]] },
  ],
  [
    "同一单位换了项目",
    [a],
    [["工业品牌", "甲公司", "企业", "昆山市", "张三/1"]],
    { ...nothing, changed: [["甲公司", "project"]] },
  ],
  [
    "单位改名，联系人和项目没变",
    [a],
    [[hvp, "甲集团", "企业", "昆山市", "张三/1"]],
    { ...nothing, changed: [["甲集团", "unit"]] },
  ],
  ["换成另一家", [a], [b], { ...nothing, added: ["乙公司"], removed: ["甲公司"] }],
  ["只调了次序", [a, b], [b, a], { ...nothing, reordered: true }],
  ["同一单位同一项目两行，删去一行", [a, a], [a], { ...nothing, removed: ["甲公司"] }],
  [
    "单位空着的行不会互相冒充",
    [[hvp, "", "", "", ""]],
    [[hvp, "", "企业", "", ""]],
    { ...nothing, added: [""], removed: [""] },
  ],
])("%s", (_name, before, after, expected) => {
  expect(difference(before, after)).toEqual(expected);
});

const text = fc.constantFrom("", "甲", "乙", "丙");
const texts = fc.tuple(text, text, text, text, text);

test("every row of either version is in one place only, and no more differ than there are", () => {
  fc.assert(
    fc.property(fc.array(texts, { maxLength: 8 }), fc.array(texts, { maxLength: 8 }), (left, right) => {
      const [before, after] = [left.map(rowOf), right.map(rowOf)];
      const found = differenceOf(before, after);
      const gone = new Set([...found.removed, ...found.changed.map((each) => each.before)]);
      const come = new Set([...found.added, ...found.changed.map((each) => each.after)]);
      expect(gone.size).toBe(found.removed.length + found.changed.length);
      expect(come.size).toBe(found.added.length + found.changed.length);
      const key = ({ cells }: ComparableRow) => comparedColumns.map((column) => cells[column].text).join("|");
      const kept = (rows: readonly ComparableRow[], changed: ReadonlySet<ComparableRow>) =>
        rows
          .filter((each) => !changed.has(each))
          .map(key)
          .toSorted();
      expect(kept(before, gone)).toEqual(kept(after, come));
      for (const { columns } of found.changed) expect(columns).not.toEqual([]);
    }),
  );
});

test("the same rows in any order differ in nothing but their order", () => {
  fc.assert(
    fc.property(
      fc
        .array(texts, { maxLength: 8 })
        .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
      ([left, right]) => {
        expect(differingRows(differenceOf(left.map(rowOf), right.map(rowOf)))).toBe(0);
      },
    ),
  );
});
