// Draws the whole pane over a workbook in memory, as index.tsx does over Excel, and looks for accessibility faults.
import { configure, act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { App } from "../../src/taskpane/app.tsx";
import type { WorkbookPort } from "../../src/workbook/port.ts";
import type { FakeWorkbook } from "./fake-workbook.ts";

// A busy machine loads the lazy parts slowly; what never comes still fails.
configure({ asyncUtilTimeout: 30_000 });

export type User = ReturnType<typeof userEvent.setup>;

/** The pane at 10:42 on 21 November 2026, in Chinese unless `query` says otherwise. */
export function openPane(workbook: WorkbookPort | null, query = ""): User {
  window.history.replaceState(null, "", `/taskpane.html${query}`);
  window.localStorage.clear();
  const user = userEvent.setup();
  render(
    <App
      workbook={workbook}
      displayLanguage="zh-CN"
      officeIsDark={null}
      now={() => new Date(2026, 10, 21, 10, 42)}
    />,
  );
  return user;
}

/** Opens the pane, starts the review and waits for the verdict. */
export async function openReviewed(workbook: WorkbookPort, query = ""): Promise<User> {
  const user = openPane(workbook, query);
  const english = query.includes("lang=en");
  await user.click(await screen.findByRole("button", { name: english ? "Review" : "开始审核" }));
  await screen.findByText(english ? "By clause" : "按条款", {}, { timeout: 20_000 });
  return user;
}

/** Changes a cell as a user would, and lets the pane take notice. */
export function edit(workbook: FakeWorkbook, ...change: Parameters<FakeWorkbook["edit"]>): void {
  act(() => workbook.edit(...change));
}

/** Faults by axe-core as "rule: element". Two rules look at pixels, which jsdom has none of; the browser tests have. */
export async function accessibilityFaults(): Promise<readonly string[]> {
  const { violations } = await axe.run(document.body, {
    rules: {
      "color-contrast": { enabled: false },
      "label-content-name-mismatch": { enabled: false },
    },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
}
