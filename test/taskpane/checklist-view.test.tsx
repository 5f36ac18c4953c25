/** @jest-environment jsdom */
// The checklist in the pane as a reviewer uses it: from a row's section to its questions, answers that stay, what fails.
import { afterEach, describe, expect, test } from "@jest/globals";
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { say } from "../../src/messages/catalogue.ts";
import { WorkbookError } from "../../src/workbook/port.ts";
import { recordOf } from "../../src/review/checklist-record.ts";
import { FakeWorkbook } from "../support/fake-workbook.ts";
import { accessibilityFaults, openReviewed, type User } from "../support/pane.tsx";
import { overTheCap, suzhouTable } from "../support/sample-tables.ts";

afterEach(cleanup);

const answersKept = (workbook: FakeWorkbook) =>
  [...(recordOf(workbook.stored.get("checklist") ?? null) ?? [])].flatMap(([, { subject, ticks }]) =>
    [...ticks.values()].map(({ answer, remark, by }) => [subject.row?.unit ?? "整表", answer, remark, by]),
  );

/** The first question of the subject that is open. */
async function firstQuestion() {
  const [item] = await screen.findAllByRole("group", { name: "结论" });
  return within(item!.closest("li")!);
}

async function openRow(user: User, row: number): Promise<void> {
  await user.click(await screen.findByRole("button", { name: new RegExp(`^第 ${row} 行：人工核对`) }));
  await screen.findAllByRole("group", { name: "结论" });
}

describe("answering", () => {
  test("from a row's findings to its questions; the answer is kept, counted and signed", async () => {
    const workbook = new FakeWorkbook("苏州市.xlsx", [overTheCap]);
    const user = await openReviewed(workbook);
    // The rows have findings of their own only where something is wrong with them: the whole table has.
    await user.click(await screen.findByRole("button", { name: /^整表：人工核对 0\/5/ }));
    await user.type(await screen.findByRole("textbox", { name: "核对人（可不填）" }), "王");
    const item = await firstQuestion();
    await user.click(item.getByRole("button", { name: "不符合" }));
    await user.type(item.getByRole("textbox", { name: "备注" }), "公章不清{Enter}");
    await waitFor(() => expect(answersKept(workbook)).toEqual([["整表", "broken", "公章不清", "王"]]));
    // Whoever goes on typing, or presses Enter again, is still in the remark.
    expect(document.activeElement).toBe(item.getByRole("textbox", { name: "备注" }));
    expect(screen.getByText("1/5，1 项不符合")).toBeTruthy();
    expect(item.getByText("王，2026-11-21 10:42")).toBeTruthy();
    await user.click(item.getByRole("button", { name: "条款原文" }));
    expect(document.querySelector("blockquote")?.getAttribute("lang")).toBe("zh-CN");
    expect(await accessibilityFaults()).toEqual([]);
    await user.click(screen.getByRole("button", { name: "按行" }));
    expect(await screen.findByRole("button", { name: /^整表：人工核对 1\/5，1 项不符合/ })).toBeTruthy();
  });

  test("the pressed answer pressed again is taken back", async () => {
    const workbook = new FakeWorkbook("苏州市.xlsx", [overTheCap]);
    const user = await openReviewed(workbook);
    await user.click(await screen.findByRole("button", { name: /^整表：人工核对/ }));
    const item = await firstQuestion();
    await user.click(item.getByRole("button", { name: "符合" }));
    await user.click(item.getByRole("button", { name: "待补" }));
    await waitFor(() => expect(answersKept(workbook).map(([, answer]) => answer)).toEqual(["pending"]));
    await user.click(item.getByRole("button", { name: "待补" }));
    await waitFor(() => expect(workbook.stored.has("checklist")).toBe(false));
  });

  test("a refused writing says so and keeps the answer in sight as unsaved, until it is tried again", async () => {
    const workbook = new FakeWorkbook("苏州市.xlsx", [overTheCap]);
    const user = await openReviewed(workbook);
    await user.click(await screen.findByRole("button", { name: /^整表：人工核对/ }));
    const item = await firstQuestion();
    workbook.refuse(
      "writeStored",
      new WorkbookError("STORE-FULL", say("excel.store-full"), say("excel.store-full.remedy"), null),
    );
    await user.click(item.getByRole("button", { name: "符合" }));
    expect(await screen.findByText("1 项核对结论没有保存")).toBeTruthy();
    expect(item.getByText("未保存")).toBeTruthy();
    expect(item.getByRole("button", { name: "符合" }).getAttribute("aria-pressed")).toBe("true");
    await user.click(screen.getByRole("button", { name: "重试" }));
    await waitFor(() => expect(screen.queryByText("未保存")).toBeNull());
    expect(answersKept(workbook)).toHaveLength(1);
  });
});

describe("finding one's way", () => {
  test("by stage, answer and programme", async () => {
    const workbook = new FakeWorkbook("苏州市.xlsx", [
      suzhouTable([
        ["商标品牌培育和保护（工业品牌）", "苏州云启半导体有限公司", "企业", "虎丘区"],
        ["高价值专利培育", "苏州澜微生物医药股份有限公司", "企业", "吴中区"],
      ]),
    ]);
    const user = await openReviewed(workbook);
    await user.click(screen.getByRole("button", { name: "人工核对" }));
    const subjects = () =>
      [...document.querySelectorAll("button[data-subject]")].map(({ textContent }) => textContent);
    await waitFor(() => expect(subjects()).toHaveLength(3));
    await user.click(screen.getByRole("combobox", { name: "核对阶段" }));
    await user.click(await screen.findByRole("option", { name: "立项" }));
    // The table as a whole is sealed and sent before.
    await waitFor(() => expect(subjects()).toHaveLength(2));
    await user.click(screen.getByRole("combobox", { name: "项目类别" }));
    await user.click(await screen.findByRole("option", { name: "工业品牌" }));
    await waitFor(() => expect(subjects()).toHaveLength(1));
    await user.click(screen.getByRole("button", { name: /^符合 0$/ }));
    expect(await screen.findByText("没有符合筛选的问题")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "清除筛选" }));
    await waitFor(() => expect(subjects()).toHaveLength(1));
  });

  test("a question answered under 未核对 stays for its remark until the filter is pressed again", async () => {
    const workbook = new FakeWorkbook("苏州市.xlsx", [overTheCap]);
    const user = await openReviewed(workbook);
    await user.click(await screen.findByRole("button", { name: /^整表：人工核对/ }));
    await user.click(screen.getByRole("button", { name: /^未核对 \d+$/ }));
    const asked = () => screen.getAllByRole("group", { name: "结论" }).length;
    const before = asked();
    await user.click((await firstQuestion()).getByRole("button", { name: "不符合" }));
    await user.type((await firstQuestion()).getByRole("textbox", { name: "备注" }), "公章不清{Enter}");
    await waitFor(() =>
      expect(answersKept(workbook).map((kept) => kept.slice(1, 3))).toEqual([["broken", "公章不清"]]),
    );
    expect(asked()).toBe(before);
    await user.click(screen.getByRole("button", { name: /^未核对 \d+$/ }));
    expect(asked()).toBe(before - 1);
  });

  test("a search for a finding does not stand in the way of the row's questions", async () => {
    const workbook = new FakeWorkbook("苏州市.xlsx", [
      suzhouTable([["商标品牌培育和保护（工业品牌）", "苏州云启半导体有限公司", "企业", "江阴市"]]),
    ]);
    const user = await openReviewed(workbook);
    await user.click(screen.getByRole("button", { name: "搜索" }));
    await user.type(await screen.findByRole("searchbox"), "无锡市");
    await openRow(user, 4);
    expect(document.activeElement?.textContent).toContain("苏州云启半导体有限公司");
  });

  test("answers of a renamed unit are told, and removed on request", async () => {
    const workbook = new FakeWorkbook("苏州市.xlsx", [overTheCap]);
    const row = {
      unit: "苏州云起半导体有限公司",
      project: "商标品牌培育和保护（工业品牌）",
      programme: "brand-industrial",
    };
    workbook.stored.set("checklist", {
      version: 1,
      subjects: [{ year: 2025, city: "苏州市", row, ticks: [{ q: "q", a: "met", t: "2026-11-20 09:00" }] }],
    });
    const user = await openReviewed(workbook);
    await user.click(screen.getByRole("button", { name: "人工核对" }));
    expect(await screen.findByText("1 项结论对不上表中的行")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: /^移除“苏州云起半导体有限公司/ }));
    await waitFor(() => expect(workbook.stored.has("checklist")).toBe(false));
    expect(screen.queryByText("1 项结论对不上表中的行")).toBeNull();
  });

  test("the sheet is written on request, and comes along with the results once there are answers", async () => {
    const workbook = new FakeWorkbook("苏州市.xlsx", [overTheCap]);
    const user = await openReviewed(workbook);
    await user.click(screen.getByRole("button", { name: "人工核对" }));
    await user.click(await screen.findByRole("button", { name: "写入“人工核对”工作表" }));
    expect(await screen.findByText("已写入工作表“人工核对”。")).toBeTruthy();
    expect(workbook.written.map(({ name }) => name)).toEqual(["人工核对"]);
    await user.click(document.querySelector<HTMLElement>("button[data-subject]")!);
    await user.click((await firstQuestion()).getByRole("button", { name: "符合" }));
    await user.click(screen.getByRole("button", { name: "更多操作" }));
    await user.click(await screen.findByRole("menuitem", { name: "写入“审核结果”工作表" }));
    expect(await screen.findByText("已写入工作表“审核结果”、“人工核对”。")).toBeTruthy();
  });
});

test("a row's own line leads to its questions", async () => {
  const workbook = new FakeWorkbook("苏州市.xlsx", [
    suzhouTable([["商标品牌培育和保护（工业品牌）", "苏州云启半导体有限公司", "企业", "江阴市"]]),
  ]);
  const user = await openReviewed(workbook);
  await openRow(user, 4);
  const header = document.querySelector<HTMLElement>('button[data-subject][aria-expanded="true"]');
  expect(header?.textContent).toContain("苏州云启半导体有限公司");
  expect(document.activeElement).toBe(header);
});
