/** @jest-environment jsdom */
// A table that goes wrong in every row: the list is drawn in portions and the pane stays usable.
import { afterEach, expect, test } from "@jest/globals";
import { cleanup, screen } from "@testing-library/react";
import { chunk } from "../../src/taskpane/state.ts";
import { FakeWorkbook } from "../support/fake-workbook.ts";
import { openReviewed } from "../support/pane.tsx";
import { suzhouTable } from "../support/sample-tables.ts";

afterEach(cleanup);

const rows = 5000;
// 鼓楼区 lies in 南京市 and 徐州市, not in 苏州市: every row has a fault.
const wrongCounty = suzhouTable(
  Array.from({ length: rows }, (_, at) => [
    "高价值专利培育",
    `苏州示例第${at + 1}号有限公司`,
    "企业",
    "鼓楼区",
  ]),
);

const drawn = (): number => document.querySelectorAll("main li > button[aria-expanded]").length;

test("5 000 faulty rows: one portion is drawn, then another on request", async () => {
  const workbook = new FakeWorkbook("苏州市.xlsx", [wrongCounty]);
  const user = await openReviewed(workbook);
  expect(drawn()).toBe(chunk);
  const left = Number(/还有 (\d+) 条/.exec(document.body.textContent)?.[1]);
  expect(left).toBeGreaterThanOrEqual(rows - chunk);
  await user.click(screen.getByRole("button", { name: `再显示 ${chunk} 条` }));
  expect(drawn()).toBe(2 * chunk);
  await user.click(screen.getByRole("button", { name: "搜索" }));
  await user.type(screen.getByRole("searchbox"), "第4999号");
  expect(await screen.findByRole("heading", { level: 3, name: /苏州示例第4999号有限公司/ })).toBeTruthy();
  expect(screen.getAllByRole("heading", { level: 3 })).toHaveLength(1);
}, 60_000);
