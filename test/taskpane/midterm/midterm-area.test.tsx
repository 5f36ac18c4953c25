/** @jest-environment jsdom */
// The area 中期 as a reviewer goes through it: score, look, grade, write, choose, fail; over the sample of six projects.
import { afterEach, describe, expect, test } from "@jest/globals";
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { say } from "../../../src/messages/catalogue.ts";
import { WorkbookError } from "../../../src/workbook/port.ts";
import { sampleSums } from "../../cases/midterm/sample.ts";
import { FakeWorkbook } from "../../support/fake-workbook.ts";
import { sampleWorkbook } from "../../support/midterm-sample.ts";
import { accessibilityFaults, edit, openPane, type User } from "../../support/pane.tsx";

// Six projects with all their targets are drawn, on machines that are busy with the other tests.
afterEach(cleanup);

async function openMidterm(workbook: FakeWorkbook, query = ""): Promise<User> {
  const user = openPane(workbook, query);
  await user.click(await screen.findByRole("tab", { name: query.includes("lang=en") ? "Mid-term" : "中期" }));
  return user;
}

const area = (): HTMLElement => document.querySelector<HTMLElement>("#area-midterm")!;
const here = () => within(area());
const scoreOf = ([low, high]: readonly [number, number]): string =>
  low === high ? low.toFixed(1) : `${low.toFixed(1)}–${high.toFixed(1)}`;

async function openProject(user: User, unit: string): Promise<void> {
  await user.click(await here().findByRole("button", { name: new RegExp(unit) }));
  await here().findByRole("heading", { level: 1, name: unit });
}

const target = (title: string): HTMLElement =>
  here().getByRole("heading", { level: 3, name: title }).closest("li")!;

/** Opens the target and answers within its form. */
async function grade(user: User, title: string, band: RegExp, percent: string): Promise<void> {
  const item = within(target(title));
  await user.click(item.getByRole("button", { name: `填写评定 ${title}` }));
  await user.click(item.getByRole("radio", { name: band }));
  await user.type(item.getByRole("textbox", { name: /得分率/ }), percent);
  await user.click(item.getByRole("button", { name: "确定" }));
}

describe("with projects on the sheet", () => {
  test("every project has the score, grade and flag that were worked out by hand", async () => {
    await openMidterm(sampleWorkbook());
    await here().findByRole("heading", { level: 1, name: "中期评分" });
    for (const { unit, score, grade: word } of sampleSums) {
      const row = here().getByRole("button", { name: new RegExp(unit) }).textContent;
      expect(row).toContain(scoreOf(score));
      expect(row).toContain(word);
    }
    expect(await accessibilityFaults()).toEqual([]);
  });

  test("states are filters; what they leave can be shown again", async () => {
    const user = await openMidterm(sampleWorkbook());
    await user.click(await here().findByRole("button", { name: /^已违反 1$/ }));
    const rows = here()
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toContain("苏州云启半导体有限公司");
    await user.click(here().getByRole("button", { name: /^已违反 1$/ }));
    expect(here().getAllByRole("listitem")).toHaveLength(sampleSums.length);
  });

  test("one project: broken first; figures, working and the cell that is missing; the way back is to its row", async () => {
    const workbook = sampleWorkbook();
    const user = await openMidterm(workbook);
    await openProject(user, "苏州云启半导体有限公司");
    expect(here().getAllByRole("heading", { level: 2 })[0]?.textContent).toBe("一票否决");
    const item = target("企业专利转化运用率");
    // 32 ÷ 90, and half of 80% at half of the time.
    expect(item.textContent).toContain("实际 35.56%");
    expect(item.textContent).toContain("目前应达 40%");
    expect(item.textContent).toContain("最终 80%");
    await user.click(within(item).getByRole("button", { name: /^计算/ }));
    expect(item.textContent).toContain("32");
    expect(await accessibilityFaults()).toEqual([]);
    await user.click(here().getByRole("button", { name: "转到检查表" }));
    expect(workbook.visited).toEqual([{ sheet: "中期检查", address: expect.stringMatching(/^A\d+$/) }]);
    await user.click(here().getByRole("button", { name: "返回" }));
    await waitFor(() => expect(document.activeElement?.textContent).toContain("苏州云启半导体有限公司"));
  });

  test("a grade counts at once, is kept with the workbook, and is written after a look at the cells", async () => {
    const workbook = sampleWorkbook();
    const user = await openMidterm(workbook);
    await openProject(user, "苏州娄东高新技术产业开发区管委会");
    await grade(user, "产业转型升级、强链补链贡献", /达成预期/, "90");
    // 8.5083 + 0.9 of 13, and with the two that stay open: 11.4083 of 13.
    await here().findByText("72.4–87.8");
    await waitFor(() => expect(workbook.stored.has("midterm")).toBe(true));
    await user.click(here().getByRole("button", { name: "查看并写入" }));
    expect(here().getAllByText("（空）")).toHaveLength(2);
    await user.click(here().getByRole("button", { name: "写入 2 格" }));
    await here().findByText("已写入 2 格。");
    expect(workbook.added.flatMap(({ cells }) => cells.map(({ value }) => value))).toEqual([
      "达成预期（100%–80%）",
      0.9,
    ]);
    await waitFor(() => expect(workbook.stored.has("midterm")).toBe(false));
    await user.click(here().getByRole("button", { name: "返回" }));
    await here().findByRole("heading", { level: 1, name: "苏州娄东高新技术产业开发区管委会" });
    expect(area().textContent).toContain("72.4–87.8");
  });

  test("what was entered is there again when the pane is opened anew", async () => {
    const workbook = sampleWorkbook();
    const user = await openMidterm(workbook);
    await openProject(user, "苏州娄东高新技术产业开发区管委会");
    await grade(user, "产业转型升级、强链补链贡献", /达成预期/, "90");
    await waitFor(() => expect(workbook.stored.has("midterm")).toBe(true));
    cleanup();
    await openMidterm(workbook);
    await here().findByText("72.4–87.8");
    await here().findByText(/1 项填写已计入评分/);
  });

  test("a share outside the band that is chosen is refused where it stands", async () => {
    const user = await openMidterm(sampleWorkbook());
    await openProject(user, "苏州娄东高新技术产业开发区管委会");
    await grade(user, "产业转型升级、强链补链贡献", /达成预期/, "70");
    const item = within(target("产业转型升级、强链补链贡献"));
    expect(item.getByText("得分率不在所选档次内。")).toBeTruthy();
    expect(item.getByRole<HTMLButtonElement>("button", { name: "确定" }).disabled).toBe(true);
  });

  test("what the contract sets counts at once and goes into the figure's own cells", async () => {
    const workbook = sampleWorkbook();
    const user = await openMidterm(workbook);
    await openProject(user, "苏州娄东高新技术产业开发区管委会");
    const item = within(target("专题培训研发和管理人员"));
    await user.click(item.getByRole("button", { name: /^计算/ }));
    await user.click(item.getByRole("button", { name: "填写合同值" }));
    await user.type(item.getByLabelText(/^合同目标值/), "五百");
    expect(item.getByText(/应为不小于 0 的整数/)).toBeTruthy();
    await user.clear(item.getByLabelText(/^合同目标值/));
    await user.type(item.getByLabelText(/^合同目标值/), "500 名");
    expect(await accessibilityFaults()).toEqual([]);
    await user.click(item.getByRole("button", { name: "确定" }));
    // 212 of the 250 that are expected of 500 at half of the time.
    expect(target("专题培训研发和管理人员").textContent).toContain("目前应达 250 名");
    // 8.5083 − 1 + 0.848 of 13, and with the three that stay open 11.3563.
    await here().findByText("64.3–87.4");
    await user.click(here().getByRole("button", { name: "查看并写入" }));
    await user.click(here().getByRole("button", { name: "写入 1 格" }));
    await here().findByText("已写入 1 格。");
    expect(workbook.added.flatMap(({ cells }) => cells.map(({ value }) => value))).toEqual([500]);
    await user.click(here().getByRole("button", { name: "返回" }));
    await here().findByRole("heading", { level: 1, name: "苏州娄东高新技术产业开发区管委会" });
    expect(area().textContent).toContain("64.3–87.4");
  });

  test("an edit of the sheet makes the scores stale, and scoring again reads it", async () => {
    const workbook = sampleWorkbook();
    const user = await openMidterm(workbook);
    await here().findByText("65.4–88.5");
    const rows = (await workbook.read()).grids[0]!.values;
    const row = rows.findIndex((cells) => cells.includes("2025.oc.target.c5-events/events-centre"));
    // 5 of the 5 that are expected now: 0.4 of a thirteenth more.
    edit(workbook, "中期检查", row, 9, `J${row + 1}`, 5);
    await here().findByText(/中期检查|J\d+/, { selector: "button" });
    await user.click(here().getByRole("button", { name: "重新评分" }));
    await here().findByText("68.5–91.6");
    expect(here().queryByRole("button", { name: "重新评分" })).toBeNull();
  });

  test("by target: how widely each fails, and from there to the project and back", async () => {
    const user = await openMidterm(sampleWorkbook());
    await user.click(await here().findByRole("button", { name: "按指标" }));
    const [first] = here().getAllByRole("button", { expanded: false });
    expect(first?.textContent).toMatch(/1 个项目，1 个未达到应达/);
    await user.click(first!);
    expect(await accessibilityFaults()).toEqual([]);
    await user.click(within(here().getByRole("table")).getAllByRole("button")[0]!);
    await user.click(here().getByRole("button", { name: "返回" }));
    expect(here().getByRole("button", { name: "按指标", pressed: true })).toBeTruthy();
  });

  test("weights that do not add up are told and not used; right ones count at once", async () => {
    const user = await openMidterm(sampleWorkbook());
    await user.click(await here().findByRole("button", { name: "评分约定" }));
    await user.click(here().getByRole("combobox", { name: "适用范围" }));
    await user.click(await screen.findByRole("option", { name: /高价值专利/ }));
    await user.type(here().getByLabelText(/形成一批专利（申请）组合/), "40");
    const use = () => here().getByRole<HTMLButtonElement>("button", { name: "采用" });
    expect(here().getAllByText(/合计 40，应为 100/)).toHaveLength(2); // 企业, 高校院所
    expect(use().disabled).toBe(true);
    expect(await accessibilityFaults()).toEqual([]);
    await user.type(here().getByLabelText(/企业专利转化运用率/), "60");
    await user.type(here().getByLabelText(/高校院所专利转化运用率/), "60");
    await user.click(use());
    await user.click(here().getByRole("button", { name: "返回" }));
    // 0.85 × 40 + 8/9 × 60; nothing that is open has points any more.
    expect((await here().findByRole("button", { name: /苏州云启/ })).textContent).toContain("87.3");
  });

  test("the score sheets and a report are written and named", async () => {
    const workbook = sampleWorkbook();
    const user = await openMidterm(workbook);
    await user.click(await here().findByRole("button", { name: "写入评分表" }));
    await here().findByText(/^已写入工作表：中期评分/);
    await openProject(user, "江苏泓川大学");
    await user.click(here().getByRole("button", { name: "写入项目报告" }));
    await here().findByText(/^已写入 1 份项目报告/);
    expect(workbook.written).toHaveLength(3);
  });

  test("a protected sheet refuses the writing; the entries stay", async () => {
    const workbook = sampleWorkbook();
    const user = await openMidterm(workbook);
    await openProject(user, "苏州娄东高新技术产业开发区管委会");
    await grade(user, "产业转型升级、强链补链贡献", /达成预期/, "90");
    await user.click(await here().findByRole("button", { name: "查看并写入" }));
    workbook.refuse(
      "addToSheets",
      new WorkbookError(
        "SHEET-PROTECTED",
        say("excel.protected", { sheet: "中期检查" }),
        say("excel.protected.remedy"),
        { sheet: "中期检查", address: null },
      ),
    );
    await user.click(here().getByRole("button", { name: "写入 2 格" }));
    await here().findByText(/中期检查.*保护/);
    expect(here().getByRole("button", { name: "写入 2 格" })).toBeTruthy();
    expect(workbook.stored.has("midterm")).toBe(true);
  });
});

describe("without projects on the sheet", () => {
  const ledger = {
    name: "立项台账",
    rows: [
      ["立项年度", "项目类别", "培育主题", "承担单位", "验收状态"],
      [2025, "高价值专利培育", "芯片专利培育", "苏州某某有限公司", "在研"],
      [2025, "高价值专利培育", "传感专利培育", "无锡某某有限公司", "在研"],
    ],
  };

  test("says what it looked for; projects of the ledger are ticked and 中期检查 is made", async () => {
    const workbook = new FakeWorkbook("空.xlsx", [ledger]);
    const user = await openMidterm(workbook);
    await user.click(await here().findByRole("button", { name: "选择项目" }));
    await user.click(here().getByRole("checkbox", { name: /苏州某某有限公司/ }));
    expect(await accessibilityFaults()).toEqual([]);
    await user.click(here().getByRole("button", { name: "新建中期检查表（1）" }));
    await here().findByText(/已新建“中期检查”，1 个项目/);
    // Nothing is reported yet: no point is certain, none is lost.
    expect((await here().findByRole("button", { name: /苏州某某有限公司/ })).textContent).toContain(
      "0.0–100.0",
    );
  });

  test("a project can be typed in, and is not taken twice", async () => {
    const workbook = new FakeWorkbook("空.xlsx", [ledger]);
    const user = await openMidterm(workbook);
    await user.click(await here().findByRole("button", { name: "选择项目" }));
    const form = within(here().getByRole("form", { name: "手工填写" }));
    await user.type(form.getByLabelText("承担单位"), "南通某某大学");
    await user.click(form.getByRole("combobox"));
    await user.click(await screen.findByRole("option", { name: /^2025 高价值专利/ }));
    await user.click(form.getByRole("button", { name: "加入" }));
    await user.click(here().getByRole("button", { name: "新建中期检查表（1）" }));
    await here().findByRole("button", { name: /南通某某大学/ });
    expect(workbook.written.map(({ name }) => name)).toEqual(["中期检查"]);
  });

  test("a reading that fails says why, and can be tried again", async () => {
    const workbook = new FakeWorkbook("空.xlsx", [ledger]);
    const user = openPane(workbook);
    await screen.findByRole("tab", { name: "中期" });
    await waitFor(() => expect(workbook.reads).toBe(1));
    workbook.refuse("read", new Error("The connection was lost"));
    await user.click(screen.getByRole("tab", { name: "中期" }));
    await user.click(await here().findByRole("button", { name: "重新读取" }));
    await here().findByRole("button", { name: "选择项目" });
  });

  test("in English", async () => {
    await openMidterm(sampleWorkbook(), "?lang=en");
    await here().findByRole("heading", { level: 1, name: "Mid-term scores" });
    expect(here().getByRole("button", { name: /苏州云启半导体有限公司/ }).textContent).toContain("29.0–79.0");
    expect(await accessibilityFaults()).toEqual([]);
  });
});
