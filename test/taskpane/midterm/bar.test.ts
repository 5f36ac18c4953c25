// Where figures stand on a bar, at both ends of its track.
import { fraction } from "../../../src/midterm/fraction.ts";
import type { Quantity } from "../../../src/midterm/quantity.ts";
import { barOf, scoreBarOf } from "../../../src/taskpane/midterm/bar.ts";

const of = (number: number, unit = "条"): Quantity => ({ value: fraction(number), unit });

interface Case {
  readonly actual: Quantity | null;
  readonly expected: Quantity | null;
  readonly required: Quantity | null;
  readonly bar: ReturnType<typeof barOf>;
}

const cases: Readonly<Record<string, Case>> = {
  "未到应达：要求在最右": {
    actual: of(3),
    expected: of(5),
    required: of(10),
    bar: { actual: 0.282, expected: 0.47, required: 0.94 },
  },
  "超过要求：实际在最右": {
    actual: of(20),
    expected: of(5),
    required: of(10),
    bar: { actual: 0.94, expected: 0.235, required: 0.47 },
  },
  "应达等于要求：只画要求": {
    actual: of(10),
    expected: of(10),
    required: of(10),
    bar: { actual: 0.94, expected: null, required: 0.94 },
  },
  "没有应达：只画要求": {
    actual: of(0),
    expected: null,
    required: of(10),
    bar: { actual: 0, expected: null, required: 0.94 },
  },
  负增长画在最左: {
    actual: of(-10, "%"),
    expected: null,
    required: of(20, "%"),
    bar: { actual: 0, expected: null, required: 0.94 },
  },
  单位不同不能比: { actual: of(3, "件"), expected: null, required: of(10), bar: null },
  要求为零没有条: { actual: of(1), expected: null, required: of(0), bar: null },
  未报送没有条: { actual: null, expected: of(5), required: of(10), bar: null },
  没有数量要求没有条: { actual: of(3), expected: null, required: null, bar: null },
};

test.each(Object.entries(cases))("%s", (_name, { bar, ...target }) => {
  expect(barOf(target)).toEqual(bar);
});

test("得分条：已定的和可能的两段，各以一百分计", () => {
  expect(scoreBarOf({ low: fraction(29), high: fraction(79) })).toEqual({ certain: 0.29, possible: 0.79 });
  expect(scoreBarOf({ low: fraction(0), high: fraction(100) })).toEqual({ certain: 0, possible: 1 });
});
