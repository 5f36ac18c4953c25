// Drives the workbench page as a person would: opens files, edits cells, presses the pane's buttons. Whatever the page
// says to the console or asks of the network is kept, so that every test can hold it against what is allowed.
import type { Browser, BrowserContextOptions, Frame, Locator, Page } from "playwright-core";
import { openContext } from "../setup/browser.ts";

/** A file for the page's file input: a path of the repository, or bytes under a name. */
export type GivenFile = string | { readonly name: string; readonly bytes: Uint8Array };

export interface Workbench {
  readonly page: Page;
  /** Everything inside the task pane. */
  readonly pane: Locator;
  /** The pane's own page, for what only its scripts can tell (the real Excel of office.js, axe). */
  readonly frame: () => Promise<Frame>;
  readonly open: (file: GivenFile) => Promise<void>;
  /** Types into the cell that is selected, as by a double click. */
  readonly typeIntoSelection: (text: string) => Promise<void>;
  /** Errors of the console and of scripts. */
  readonly errors: readonly string[];
  /** Addresses asked for that are not on this machine. */
  readonly strangers: readonly string[];
  readonly close: () => Promise<void>;
}

export interface WorkbenchOptions extends BrowserContextOptions {
  /** Of the page's address, "pane=320&theme=dark&lang=en"; it starts with an empty workbook unless a sample is named. */
  readonly query?: string;
}

export async function openWorkbench(browser: Browser, options: WorkbenchOptions = {}): Promise<Workbench> {
  const { query = "", ...context } = options;
  const opened = await openContext(browser, { viewport: { width: 1280, height: 860 }, ...context });
  const page = await opened.newPage();
  const errors: string[] = [];
  const strangers: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  opened.on("request", (request) => {
    if (!/^(https:\/\/localhost[:/]|data:|blob:)/.test(request.url())) strangers.push(request.url());
  });
  await page.goto(`/workbench.html?${query.includes("sample=") ? query : `sample=&${query}`}`);
  const selected = page.locator("#luckysheet-cell-selected");
  return {
    page,
    pane: page.frameLocator("iframe").locator("#root"),
    frame: async () => {
      const frame = await (await page.locator("iframe").elementHandle())?.contentFrame();
      if (frame === null || frame === undefined) throw new Error("The page shows no pane");
      return frame;
    },
    open: async (file) => {
      await page
        .locator("input[type=file]")
        .setInputFiles(
          typeof file === "string"
            ? file
            : { name: file.name, mimeType: "application/octet-stream", buffer: Buffer.from(file.bytes) },
        );
    },
    typeIntoSelection: async (text) => {
      const box = await selected.boundingBox();
      if (box === null) throw new Error("No cell is selected");
      await page.mouse.dblclick(box.x + box.width / 2, box.y + box.height / 2);
      await page.locator("#luckysheet-rich-text-editor").waitFor();
      await page.keyboard.press("Control+A");
      await page.keyboard.insertText(text);
      await page.keyboard.press("Enter");
    },
    errors,
    strangers,
    close: () => opened.close(),
  };
}

/** The button of a finding, found by a part of its sentence. */
export function findingButton(pane: Locator, sentence: string | RegExp): Locator {
  return pane.locator("li > button[aria-expanded]").filter({ hasText: sentence });
}

/** What the grid draws in the selected cell, as "#RRGGBB": the pixel near its lower left corner, where no text stands. */
export async function fillOfSelection(page: Page): Promise<string> {
  return page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>("canvas.fortune-sheet-canvas");
    const cell = document.querySelector("#luckysheet-cell-selected")?.getBoundingClientRect();
    const pixels = canvas?.getContext("2d");
    if (canvas === null || cell === undefined || !pixels) return "nothing selected";
    const place = canvas.getBoundingClientRect();
    const scale = canvas.width / place.width;
    const [red = 0, green = 0, blue = 0] = pixels.getImageData(
      (cell.left - place.left + 6) * scale,
      (cell.bottom - place.top - 6) * scale,
      1,
      1,
    ).data;
    const hex = [red, green, blue].map((part) => part.toString(16).padStart(2, "0"));
    return `#${hex.join("").toUpperCase()}`;
  });
}
