/** @jest-environment jsdom */
// Results that rest on evidence sheets: figures over years, what is missing, what is met, and reviewing again.
import { afterEach, expect, test } from "@jest/globals";
import { cleanup, screen, within } from "@testing-library/react";
import { cellKey } from "../../src/sheets/grid.ts";
import { momentFromSerial } from "../../src/sheets/moments.ts";
import { FakeWorkbook } from "../support/fake-workbook.ts";
import { accessibilityFaults, edit, openReviewed } from "../support/pane.tsx";
import { sampleWorkbook } from "../report/support.ts";

afterEach(cleanup);

/** The sample in memory, where numbers have no formats: dates are texts. */
const sample = () =>
  new FakeWorkbook(
    "with-evidence.xlsx",
    sampleWorkbook("with-evidence.xlsx").grids.map((grid) => ({
      name: grid.sheet,
      rows: grid.values.map((row, at) =>
        row.map((value, across) => {
          const kind = grid.numberKinds.get(cellKey(grid.top + at, grid.left + across));
          return kind === "date" && typeof value === "number"
            ? (momentFromSerial(value)?.at.slice(0, 10) ?? value)
            : value;
        }),
      ),
    })),
  );
const plain = (text: string | null): string => (text ?? "").replace(/[\u00a0\u202f]/gu, " ");
/** The section of a row, by the unit in its header. */
const section = (unit: RegExp) =>
  within(screen.getByRole("heading", { level: 3, name: unit }).closest("section")!);
const medical = /常州澄怀医疗器械股份有限公司/;
const university = /常州龙城理工大学/;

test("a ratio over years opens to its table, the step it falls under, what is short and its cells", async () => {
  const book = sample();
  const user = await openReviewed(book);
  const own = section(medical);
  await user.click(own.getByRole("button", { name: /研发费用占销售收入的比例为 3\.00%，低于 4%/ }));
  const table = within(own.getByRole("table"));
  expect(table.getAllByRole("columnheader").map(({ textContent }) => textContent)).toEqual([
    "万元",
    "2022",
    "2023",
    "2024",
    "合计",
  ]);
  const line = within(table.getByRole("row", { name: /^销售收入/ }));
  expect(line.getAllByRole("cell").map(({ textContent }) => plain(textContent))).toEqual([
    "15 200",
    "16 800",
    "18 000",
    "50 000",
  ]);
  const labels = own.getAllByRole("term").map(({ textContent }) => textContent);
  expect(labels.slice(0, 5)).toEqual(["计算", "关键", "条款", "差额", "来源"]);
  await user.click(own.getByRole("button", { name: "转到 核验-高价值专利培育!L7:N7" }));
  expect(book.visited).toEqual([{ sheet: "核验-高价值专利培育", address: "L7:N7" }]);
  expect(await accessibilityFaults()).toEqual([]);
});

test("figures that are missing are one line per row, with a link to each blank cell; the count stays", async () => {
  const book = sample();
  const user = await openReviewed(book);
  expect(screen.getByRole("group", { name: "按结论筛选" }).textContent).toMatch(/待核实8/);
  const own = section(university);
  expect(own.queryByRole("button", { name: /缺严重失信记录/ })).toBeNull();
  await user.click(own.getByRole("button", { name: /缺核验数据：4 项条件/ }));
  await user.click(own.getByRole("button", { name: "转到 核验-高价值专利培育!AI8" }));
  expect(book.visited).toEqual([{ sheet: "核验-高价值专利培育", address: "AI8" }]);
  await user.click(own.getByRole("button", { name: /缺严重失信记录/ }));
  expect(own.getByText("无严重失信行为", { selector: "blockquote" })).toBeTruthy();
  expect(await accessibilityFaults()).toEqual([]);
});

test("what a row meets is told on request, with working and cells", async () => {
  const user = await openReviewed(sample());
  await user.click(screen.getByRole("button", { name: /^其余 2 行未发现问题$/ }));
  const heading = screen.getByRole("heading", { name: /常州云岭新能源材料有限公司/ });
  const row = within(heading.parentElement!);
  await user.click(row.getByRole("button", { name: /^符合/ }));
  await user.click(row.getByRole("button", { name: /研发费用占销售收入的比例为 5\.14%/ }));
  expect(within(row.getByRole("table")).getByRole("row", { name: /研发费用/ }).textContent).toMatch(
    /9\s?300$/u,
  );
  expect(await accessibilityFaults()).toEqual([]);
});

test("by clause: titles by figures, both routes of an “or”, and the rows that meet it", async () => {
  const user = await openReviewed(sample());
  await user.click(screen.getByRole("button", { name: "按条款" }));
  const patents = section(/^有效专利数：高价值专利培育$/);
  expect(plain(patents.getByRole("button", { name: /常州澄怀/ }).textContent)).toContain("46 < 50，23 < 25");
  await user.click(patents.getByRole("button", { name: /^符合/ }));
  expect(plain(patents.getByRole("button", { name: /常州云岭/ }).textContent)).toContain("96 ≥ 50");
  await user.click(screen.getByRole("button", { name: /^另有 \d+ 项条款未发现问题$/ }));
  const staff = screen.getByRole("button", {
    name: /^知识产权专兼职人员数：高价值专利培育 ?附件2 三（一）2/,
  });
  await user.click(staff);
  const lines = within(staff.parentElement!);
  expect(plain(lines.getByRole("button", { name: /第 6 行 常州澄怀/ }).textContent)).toContain("3 ≥ 3");
  expect(await accessibilityFaults()).toEqual([]);
});

test("filled in and reviewed again, the counts say what has changed", async () => {
  const book = sample();
  const user = await openReviewed(book);
  edit(book, "核验-高价值专利培育", 7, 34, "AI8", "无");
  edit(book, "核验-高价值专利培育", 7, 35, "AJ8", "无");
  edit(book, "核验-高价值专利培育", 6, 13, "N7", "1080万");
  edit(book, "核验-高价值专利培育", 6, 22, "W7", "54万");
  expect(await screen.findByText(/结果可能过期/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "重新审核" }));
  expect((await screen.findByText(/与上次审核相比/)).textContent).toContain("错误 4 → 3，待核实 8 → 6。");
  expect(section(university).getByRole("button", { name: /缺核验数据：2 项条件/ })).toBeTruthy();
});
