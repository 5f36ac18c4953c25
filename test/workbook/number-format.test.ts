import { numberKindOf } from "../../src/workbook/number-format.ts";

test.each([
  ["General", null],
  ["G/通用格式", null],
  ["@", null],
  ["0", null],
  ["#,##0.00_);[Red](#,##0.00)", null],
  ['0"件"', null],
  ['0" days"', null],
  ["0.00E+00", null],
  ["0\\d", null],
  ["[Red]General", null],
  ['[>=10000]0.0,"万";General', null],
  ['_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)', null],
  ["0%", "percent"],
  ["0.0%;[Red]-0.0%", "percent"],
  ['0.00"%"', null],
  ["0.00\\%", null],
  ["yyyy/m/d", "date"],
  ["m/d/yy", "date"],
  ["yyyy/m/d;@", "date"],
  ['yyyy"年"m"月"d"日"', "date"],
  ['[$-804]yyyy"年"m"月"d"日";@', "date"],
  ["[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "date"],
  ['[DBNum1][$-804]yyyy"年"m"月"', "date"],
  ["[$-804]aaaa", "date"],
  ['e"年"', "date"],
  ['上午/下午h"时"mm"分"', "date"],
  ["[h]:mm:ss", "date"],
  ["[mm]", "date"],
])("%s shows %s", (format, kind) => {
  expect(numberKindOf(format)).toBe(kind);
});
