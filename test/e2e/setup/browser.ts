// Opens Chromium for a browser test.
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions } from "playwright-core";

/** Chromium of the machine: CHROMIUM names another. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox"],
  });
}

/** A fresh profile that accepts our certificate, which no authority has signed. Paths are relative to the served pages. */
export function openContext(browser: Browser, options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const baseURL = process.env["E2E_URL"];
  if (baseURL === undefined)
    throw new Error("E2E_URL is not set: run the browser tests with npm run test:e2e");
  return browser.newContext({ baseURL, ignoreHTTPSErrors: true, ...options });
}
