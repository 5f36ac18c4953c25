import { shortNames } from "../../src/cli/incoming-files.ts";

const namesOf = (...paths: readonly string[]): readonly string[] => [...shortNames(paths).values()];

test.each([
  [
    ["来件/苏州市.xlsx", "来件/无锡市.xlsx"],
    ["苏州市.xlsx", "无锡市.xlsx"],
  ],
  [
    ["来件/苏州/汇总表.xlsx", "来件/无锡/汇总表.xlsx", "来件/常州.xlsx"],
    ["苏州/汇总表.xlsx", "无锡/汇总表.xlsx", "常州.xlsx"],
  ],
  [
    ["一/苏州/汇总表.xlsx", "二/苏州/汇总表.xlsx", "二/无锡/汇总表.xlsx"],
    ["一/苏州/汇总表.xlsx", "二/苏州/汇总表.xlsx", "无锡/汇总表.xlsx"],
  ],
  [
    ["汇总表.xlsx", "苏州/汇总表.xlsx"],
    ["汇总表.xlsx", "苏州/汇总表.xlsx"],
  ],
])("%j", (paths, names) => {
  expect(namesOf(...paths)).toEqual(names);
});
