import fc from "fast-check";
import { alike, meetingKeys, partsOf } from "../../../src/review/ledger/name-likeness.ts";

const pairs: readonly (readonly [string, string, boolean])[] = [
  // One slip of the pen.
  ["苏州绿环智能科技有限公司", "苏州绿环智造科技有限公司", true],
  ["苏州绿环智能科技有限公司", "苏州绿环智能科技限公司", true],
  ["苏州绿环智能科技有限公司", "苏州绿环能智科技有限公司", true],
  ["苏州绿环智能科技有限公司", "苏州蓝海智造科技有限公司", false],
  // Legal form and province may change; the city of a company may not.
  ["苏州绿环科技有限公司", "江苏绿环科技股份有限公司", true],
  ["苏州绿环科技有限公司", "绿环科技（苏州）有限公司", true],
  ["昆山绿环科技有限公司", "苏州绿环科技有限公司", true],
  ["昆山绿环科技有限公司", "太仓绿环科技有限公司", false],
  ["苏州绿环科技有限公司", "扬州绿环科技有限公司", false],
  // A short core says too little for a wrong character.
  ["苏州天马有限公司", "苏州天鸟有限公司", false],
  // Numbers, and words that number, tell units apart.
  ["江苏一建集团有限公司", "江苏二建集团有限公司", false],
  ["苏州测试1号科技有限公司", "苏州测试2号科技有限公司", false],
  ["江苏东方重工有限公司", "江苏西方重工有限公司", false],
  // Bodies that are no companies.
  ["苏州大学", "扬州大学", false],
  ["南京林业大学", "南京农业大学", false],
  ["江苏大学", "江苏科技大学", false],
  ["江苏科技大学", "江苏科技大学材料学院", true],
  ["江苏科技大学机械学院", "江苏科技大学材料学院", false],
  ["南京航空航天大学", "南京航天航空大学", true],
  // The same name is not merely alike.
  ["绿环科技（苏州）有限公司", "绿环科技(苏州) 有限公司", false],
];

test.each(pairs)("%s / %s: %s", (left, right, expected) => {
  expect(alike(partsOf(left), partsOf(right))).toBe(expected);
  expect(alike(partsOf(right), partsOf(left))).toBe(expected);
});

/** Names of the kind that meet: short alphabets, so that slips and shared cores are frequent. */
const name = fc
  .tuple(
    fc.constantFrom("", "江苏", "苏州", "昆山市", "南京"),
    fc.array(fc.constantFrom("绿", "环", "智", "能", "一", "材", "科"), { minLength: 1, maxLength: 7 }),
    fc.constantFrom("有限公司", "股份有限公司", "大学", "大学材料学院", "研究院", "（苏州）有限公司"),
  )
  .map(([region, core, form]) => region + core.join("") + form);

test("names that are alike always meet under some key, so that look-up misses none", () => {
  fc.assert(
    fc.property(name, name, (left, right) => {
      const [a, b] = [partsOf(left), partsOf(right)];
      if (!alike(a, b)) return;
      const keys = new Set(meetingKeys(a));
      expect(meetingKeys(b).some((key) => keys.has(key))).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

test("one wrong character in a long company name is always noticed", () => {
  const core = fc.array(fc.constantFrom<string>("绿", "环", "智", "能", "材", "科"), {
    minLength: 4,
    maxLength: 8,
  });
  fc.assert(
    fc.property(core, fc.nat(), (letters, at) => {
      const wrong = letters.with(at % letters.length, "鑫");
      const [left, right] = [letters, wrong].map((each) => partsOf(`苏州${each.join("")}有限公司`));
      expect(left !== undefined && right !== undefined && alike(left, right)).toBe(true);
    }),
  );
});
