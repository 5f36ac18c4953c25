// Remedies without parameters are checked here; those with parameters wherever a case makes a check say them.
import { catalogue } from "../../src/messages/catalogue.ts";
import type { Entry } from "../../src/messages/define.ts";

const remedies = Object.entries(catalogue)
  .filter(([key]) => key.includes("remedy") && !/^report\.(?:label|sheet)\./u.test(key))
  .flatMap(([key, entry]) => {
    const { zh, en } = entry as Entry<unknown>;
    return zh.length === 0 ? [[key, zh(undefined), en(undefined)] as const] : [];
  });

test("there are remedies to look at", () => {
  expect(remedies.length).toBeGreaterThan(20);
});

test.each(remedies)("%s is a whole sentence", (_key, zh, en) => {
  expect(zh).toMatch(/[。？]$/u);
  expect(en).toMatch(/[.?]$/u);
});
