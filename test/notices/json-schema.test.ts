// docs/notice.schema.json says what the zod schema says, as far as a JSON Schema can.
import { readFileSync } from "node:fs";
import path from "node:path";
import notice2025 from "../../src/notices/2025.json";
import { noticeJsonSchema } from "../../src/notices/json-schema.ts";
import { noticeDataOf, noticeYears } from "../../src/notices/registry.ts";
import { noticeShape } from "../../src/notices/schema.ts";
import { noticeFaults } from "../cases/notice-faults.ts";
import { isValid } from "../support/json-schema.ts";

const committed = JSON.parse(
  readFileSync(path.join(__dirname, "../../docs/notice.schema.json"), "utf8"),
) as object;

test("the committed file is what the schema gives (npm run notice-schema)", () => {
  expect(committed).toEqual(JSON.parse(JSON.stringify(noticeJsonSchema())));
});

test.each(noticeYears().map((year) => [year]))("the notice of %d is valid", (year) => {
  expect(isValid(committed, noticeDataOf(year))).toBe(true);
});

/** The calendar is not of the shape that a JSON Schema knows. */
const beyondShape = ["截止日不在日历上"];

test.each(noticeFaults.map((each) => [each.name, each] as const))(
  "%s：与 zod 的判断一致",
  (name, { change }) => {
    const draft = structuredClone(notice2025);
    change(draft);
    const byShape = noticeShape.safeParse(draft).success;
    expect(isValid(committed, draft)).toBe(byShape || beyondShape.includes(name));
  },
);
