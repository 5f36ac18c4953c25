/** @jest-environment jsdom */
// Rules as files in the pane: a kept file that no longer fits is told in the review, and can be seen and removed.
import { afterEach, expect, test } from "@jest/globals";
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { say } from "../../src/messages/catalogue.ts";
import { noticeOf } from "../../src/notices/registry.ts";
import { WorkbookError } from "../../src/workbook/port.ts";
import { FakeWorkbook } from "../support/fake-workbook.ts";
import { nextYearNotice, nextYearSheets } from "../support/next-year.ts";
import { accessibilityFaults, openPane, openReviewed } from "../support/pane.tsx";
import { overTheCap } from "../support/sample-tables.ts";

afterEach(cleanup);

const kept = (data: unknown) => ({ version: 1, notices: [{ file: "2027.json", data }] });
const ruleFile = (data: unknown) =>
  new File([JSON.stringify(data)], "2027.json", { type: "application/json" });

async function showRules(user: ReturnType<typeof openPane>): Promise<HTMLInputElement> {
  await user.click(await screen.findByRole("tab", { name: "通知" }));
  await user.click(await screen.findByRole("button", { name: "规则文件" }));
  return document.querySelector<HTMLInputElement>("input[type=file]")!;
}

test("the rules that the workbook keeps apply from the first recognition on", async () => {
  const workbook = new FakeWorkbook("苏州市.xlsx", nextYearSheets(6));
  workbook.stored.set("notices", kept(nextYearNotice()));
  await openReviewed(workbook);
  expect(screen.getByText(/技术创新类推荐 6 项，上限 5 项/)).toBeTruthy();
  expect(screen.getByText(/2027 年度通知 · 非内置规则/)).toBeTruthy();
});

test("kept rules that cannot be used are told, listed with their faults, and removed on request", async () => {
  const workbook = new FakeWorkbook("苏州市.xlsx", [overTheCap]);
  workbook.stored.set("notices", kept({ ...nextYearNotice(), title: "" }));
  const user = openPane(workbook);
  await user.click(await screen.findByRole("button", { name: "查看规则文件" }));
  expect(await screen.findByText("随工作簿保存的“2027.json”有 1 处问题，没有使用")).toBeTruthy();
  const faults = within(screen.getByRole("list", { name: "问题" }));
  expect(faults.getByText("title")).toBeTruthy();
  expect(faults.getByText("应为文字，不能为空")).toBeTruthy();
  expect(await accessibilityFaults()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "移除“2027.json”" }));
  await waitFor(() => expect(workbook.stored.has("notices")).toBe(false));
  await user.click(screen.getByRole("button", { name: "返回审核" }));
  expect(screen.queryByRole("button", { name: "查看规则文件" })).toBeNull();
});

test("a loaded file changes what was recognised; loaded after the review, it makes the results out of date", async () => {
  const workbook = new FakeWorkbook("苏州市.xlsx", nextYearSheets(6));
  const user = openPane(workbook);
  expect(await screen.findByText(/没有 2027 年度的通知/)).toBeTruthy();
  await user.upload(await showRules(user), ruleFile(nextYearNotice()));
  expect(await screen.findByText(/^已载入“2027\.json”/)).toBeTruthy();
  await user.click(screen.getByRole("tab", { name: "审核" }));
  await waitFor(() => expect(screen.queryByText(/没有 2027 年度的通知/)).toBeNull());
  await user.click(await screen.findByRole("button", { name: "开始审核" }));
  expect(await screen.findByText(/技术创新类推荐 6 项，上限 5 项/)).toBeTruthy();

  const stricter = nextYearNotice();
  Object.assign(stricter.programmes[0]!.caps[0]!, {
    above: { clause: "2026.hvp-inn.cap.gt10000", limit: 4 },
  });
  await user.upload(await showRules(user), ruleFile(stricter));
  await user.click(screen.getByRole("tab", { name: "审核" }));
  expect(await screen.findByText("审核后规则有变动")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "重新审核" }));
  expect(await screen.findByText(/技术创新类推荐 6 项，上限 4 项/)).toBeTruthy();
});

test("rules that the workbook will not keep apply all the same, and the pane says so until they are kept", async () => {
  const workbook = new FakeWorkbook("苏州市.xlsx", [overTheCap]);
  const user = openPane(workbook);
  const picker = await showRules(user);
  const full = new WorkbookError("STORE-FULL", say("excel.store-full"), say("excel.store-full.remedy"), null);
  workbook.refuse("writeStored", full);
  await user.upload(picker, ruleFile(nextYearNotice()));
  expect(await screen.findByText("规则已载入，但没有随工作簿保存")).toBeTruthy();
  expect(noticeOf(2027)).not.toBeNull();
  await user.click(screen.getByRole("button", { name: "重试" }));
  await waitFor(() => expect(screen.queryByText("规则已载入，但没有随工作簿保存")).toBeNull());
  expect(workbook.stored.get("notices")).toEqual(kept(nextYearNotice()));
});
