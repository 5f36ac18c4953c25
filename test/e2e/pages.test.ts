// The pages themselves: office.js and our code run under their Content-Security-Policy, and an old webview gets a plain page.
import type { Browser } from "playwright-core";
import { openBrowser, openContext } from "./setup/browser.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

test.each(["/taskpane.html", "/commands.html"])("%s breaks none of its own security rules", async (path) => {
  const context = await openContext(browser);
  const page = await context.newPage();
  const refusals: string[] = [];
  page.on("console", (message) => {
    // The one thing refused on purpose is the telemetry frame of office.js.
    const text = message.text();
    if (/Content.Security.Policy/i.test(text) && !text.includes("telemetryservice")) refusals.push(text);
  });
  await page.goto(path, { waitUntil: "load" });
  expect(await page.evaluate(() => typeof (globalThis as { Office?: unknown }).Office)).toBe("object");
  expect(refusals).toEqual([]);

  // The rule bites: a script from elsewhere is refused.
  const refused = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener("securitypolicyviolation", (event) => {
          resolve(event.blockedURI);
        });
        const script = document.createElement("script");
        script.src = "https://example.invalid/a.js";
        document.body.append(script);
      }),
  );
  expect(refused).toBe("https://example.invalid/a.js");
  await context.close();
});

test("a webview without the language we build for gets the plain page, in Chinese first", async () => {
  const context = await openContext(browser, { viewport: { width: 320, height: 720 } });
  await context.addInitScript(() => {
    Reflect.deleteProperty(Object, "hasOwn");
  });
  const page = await context.newPage();
  await page.goto("/taskpane.html");
  const text = await page.locator("#unsupported").innerText();
  expect(text).toMatch(/^此版本的 Excel 无法运行本加载项/);
  expect(text).toContain("This version of Excel cannot run the add-in");
  expect(text).toMatch(/Chromium \d+（不足）/);
  expect(await page.locator("#root").isVisible()).toBe(false);
  // Nothing sticks out at the normal width of a pane.
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await context.close();
});

test("a current webview does not show the plain page", async () => {
  const context = await openContext(browser);
  const page = await context.newPage();
  await page.goto("/taskpane.html");
  expect(await page.locator("#unsupported").isVisible()).toBe(false);
  await context.close();
});
