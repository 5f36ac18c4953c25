/** @jest-environment jsdom */
// The area 通知 as a clerk uses it: read, filter, search, compare, and come from a finding and go back to it.
import { afterEach, describe, expect, test } from "@jest/globals";
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { FakeWorkbook } from "../support/fake-workbook.ts";
import { accessibilityFaults, openPane, openReviewed, type User } from "../support/pane.tsx";
import { overTheCap } from "../support/sample-tables.ts";

afterEach(cleanup);

async function openNotices(query = ""): Promise<User> {
  const user = openPane(new FakeWorkbook("苏州市.xlsx", [overTheCap]), query);
  const english = query.includes("lang=en");
  await user.click(await screen.findByRole("tab", { name: english ? "Notice" : "通知" }));
  await screen.findByRole("searchbox");
  return user;
}

async function choosePart(user: User, name: string): Promise<void> {
  await user.click(screen.getByRole("combobox"));
  await user.click(await screen.findByRole("option", { name }));
}

const listed = () => [...document.querySelectorAll("#area-notices main li")];

describe("reading", () => {
  test("a programme: sections, clauses with locator and disposition, in Chinese", async () => {
    const user = await openNotices();
    await choosePart(user, "2025 · 高价值专利培育");
    expect(screen.getByRole("heading", { level: 3, name: "申报条件" })).toBeTruthy();
    const cap = screen.getByText("其余设区市推荐项目不超过3项");
    expect(cap.getAttribute("lang")).toBe("zh-CN");
    const item = within(cap.closest("li") ?? document.body);
    expect(item.getByText("附件2 六（二）")).toBeTruthy();
    expect(item.getByText("自动核查：推荐数量上限")).toBeTruthy();
    expect(await accessibilityFaults()).toEqual([]);
  });

  test("a filter leaves the clauses of one disposition, as many as it says", async () => {
    const user = await openNotices();
    await choosePart(user, "2025 · 高价值专利培育");
    const all = listed().length;
    const chip = screen.getByRole("button", { name: /^需台账 \d+$/ });
    await user.click(chip);
    expect(chip.getAttribute("aria-pressed")).toBe("true");
    expect(listed()).toHaveLength(Number(/\d+/.exec(chip.textContent)?.[0]));
    await user.click(screen.getByRole("button", { name: `全部 ${all}` }));
    expect(listed()).toHaveLength(all);
  });

  test("opens on the year under review, and stays where it is put", async () => {
    const user = openPane(new FakeWorkbook("苏州市.xlsx", [overTheCap]));
    await screen.findByRole("button", { name: "开始审核" });
    await user.click(screen.getByRole("tab", { name: "通知" }));
    expect((await screen.findByRole<HTMLButtonElement>("combobox")).textContent).toContain("2025");
    await choosePart(user, "2026 · 高价值专利培育计划");
    await user.click(screen.getByRole("tab", { name: "审核" }));
    await user.click(screen.getByRole("tab", { name: "通知" }));
    expect(screen.getByRole("combobox").textContent).toContain("2026");
  });

  test("our readings and questions are folded under the clause they touch", async () => {
    const user = await openNotices();
    await choosePart(user, "2025 · 高价值专利培育");
    const item = within(screen.getByText("其余设区市推荐项目不超过3项").closest("li") ?? document.body);
    expect(item.queryByText(/不含10000件/)).toBeNull();
    await user.click(item.getByText("本工具的理解 2 条"));
    expect(await item.findByText(/不含10000件/)).toBeTruthy();
    const letter = within(
      screen.getByText("信用承诺书签字盖章扫描后，以附件形式上传").closest("li") ?? document.body,
    );
    await user.click(letter.getByText("人工核对"));
    expect(await letter.findByText(/（看：信用承诺书扫描件）/)).toBeTruthy();
    expect(await accessibilityFaults()).toEqual([]);
  });
});

describe("searching", () => {
  test("counts by part and marks the words; a locator leads to the clause among its neighbours", async () => {
    const user = await openNotices();
    await choosePart(user, "2025 · 全部类别");
    await user.type(screen.getByRole("searchbox"), "不 超过");
    expect(await screen.findByText("5 条结果，分布在 4 个部分")).toBeTruthy();
    expect([...document.querySelectorAll("mark")].map(({ textContent }) => textContent)).toEqual(
      Array(5).fill("不超过"),
    );
    expect(await accessibilityFaults()).toEqual([]);
    await user.click(screen.getByRole("button", { name: "在通知中查看 附件4 六（一）" }));
    await waitFor(() => expect(document.activeElement?.textContent).toContain("各设区市推荐数量不超过2个"));
    expect(screen.getByRole<HTMLInputElement>("searchbox").value).toBe("");
  });

  test("that finds nothing in a part says so and offers the whole notice", async () => {
    const user = await openNotices();
    await choosePart(user, "2025 · 地理标志");
    await user.type(screen.getByRole("searchbox"), "授权量");
    expect(await screen.findByText("没有找到“授权量”")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "在全部类别中搜索" }));
    expect(await screen.findByText("1 条结果，分布在 1 个部分")).toBeTruthy();
    await user.clear(screen.getByRole("searchbox"));
    await user.type(screen.getByRole("searchbox"), "没有这个词");
    await user.click(await screen.findByRole("button", { name: "清除搜索和筛选" }));
    expect(listed().length).toBeGreaterThan(400);
  });
});

describe("comparing two years", () => {
  test("shows both wordings with what differs marked, filtered by change", async () => {
    const user = await openNotices();
    await user.click(screen.getByRole("button", { name: "年度差异" }));
    // The table is of 2025: what led to that year is shown first.
    const pair = await screen.findByRole("combobox", { name: "比较的项目类别和年度" });
    expect(pair.textContent).toBe("产业知识产权运营中心：2024 → 2025");
    await user.click(screen.getByRole("button", { name: /^调整 / }));
    const table = screen.getByRole("table", { name: "产业知识产权运营中心" });
    const deleted = within(table)
      .getAllByRole("deletion")
      .map(({ textContent }) => textContent);
    const inserted = within(table)
      .getAllByRole("insertion")
      .map(({ textContent }) => textContent);
    expect(deleted).toContain("50");
    expect(inserted).toContain("30");
    expect(within(table).queryByText("新增")).toBeNull();
    expect(await accessibilityFaults()).toEqual([]);
  });

  test("names the programme that is new beside the one that goes on", async () => {
    const user = await openNotices("?lang=en");
    await user.click(screen.getByRole("button", { name: "Differences" }));
    await user.click(await screen.findByRole("combobox", { name: "Programme and years to compare" }));
    await user.click(await screen.findByRole("option", { name: "High-value patents: 2025 → 2026" }));
    expect(await screen.findByText("new in 2026")).toBeTruthy();
    expect(screen.getByText("compared with “High-value patents” of 2025")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: /^Same / }));
    expect(screen.queryByText("new in 2026")).toBeNull();
    expect(screen.getAllByText("Both").length).toBeGreaterThan(0);
  });
});

describe("from a finding and back", () => {
  test("its locator opens the notice at the clause; the way back leads to the finding, still open", async () => {
    const workbook = new FakeWorkbook("苏州市.xlsx", [overTheCap]);
    const user = await openReviewed(workbook);
    await user.click(screen.getByRole("button", { name: /工业品牌推荐 4 项，上限 3 项/ }));
    const locator = screen.getByRole("button", { name: "在通知中查看 附件3-1 六（二）" });
    const { reads } = workbook;
    await user.click(locator);
    const clause = await screen.findByText("各设区市推荐项目数不超过3项", { selector: "p" });
    await waitFor(() => expect(document.activeElement).toBe(clause.closest("li")));
    expect(screen.getByRole("tab", { name: "通知" }).getAttribute("aria-selected")).toBe("true");
    await user.click(screen.getByRole("button", { name: "返回审核" }));
    expect(document.activeElement).toBe(locator);
    expect(screen.getByRole("tab", { name: "审核" }).getAttribute("aria-selected")).toBe("true");
    expect(workbook.reads).toBe(reads);
  });

  test("both areas keep what they show when the tabs are changed by hand, and no way back is offered then", async () => {
    const user = await openReviewed(new FakeWorkbook("苏州市.xlsx", [overTheCap]));
    await user.click(screen.getByRole("tab", { name: "通知" }));
    await user.type(await screen.findByRole("searchbox"), "人工智能");
    expect(screen.queryByRole("button", { name: "返回审核" })).toBeNull();
    await user.click(screen.getByRole("tab", { name: "审核" }));
    expect(screen.getByRole("button", { name: /工业品牌推荐 4 项，上限 3 项/ })).toBeTruthy();
    await user.click(screen.getByRole("tab", { name: "通知" }));
    expect(screen.getByRole<HTMLInputElement>("searchbox").value).toBe("人工智能");
  });
});
