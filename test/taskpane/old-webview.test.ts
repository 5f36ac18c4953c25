/** @jest-environment jsdom */
// The script of the plain page: when it shows, and what it tells the IT staff.
import { readFileSync } from "node:fs";

const script = readFileSync("src/taskpane/old-webview.js", "utf8");
const page = readFileSync("src/taskpane/taskpane.html", "utf8");

interface Old {
  readonly agent: string;
  /** Highest ExcelApi of the host; null where office.js did not load. */
  readonly api: number | null;
}

/** Runs the script in a page whose webview lacks the language of the build; gives what is then shown. */
function shownIn(old: Old | null): { shown: boolean; api: string; webview: string; facts: string } {
  document.body.innerHTML = /<body>([\s\S]*)<\/body>/.exec(page)?.[1] ?? "";
  const highest = old?.api ?? null;
  const office =
    highest === null
      ? undefined
      : {
          context: {
            requirements: {
              isSetSupported: (_set: string, version: string) => Number(version.split(".")[1]) <= highest,
            },
            diagnostics: { version: "16.0.4266" },
          },
          onReady: (ready: (info: { host: string }) => void) => {
            ready({ host: "Excel" });
          },
        };
  const webview = { userAgent: old?.agent ?? "Chrome/120" };
  const language = old === null ? { hasOwn: () => true } : {};
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- a page's own script, run with a webview of our choice
  new Function("navigator", "Object", "Office", "document", script)(webview, language, office, {
    getElementById: (id: string) => document.getElementById(id),
    createElement: () => ({ noModule: false }),
  });
  const text = (id: string) => document.getElementById(id)?.textContent ?? "";
  return {
    shown: document.getElementById("unsupported")?.style.display === "block",
    api: text("unsupported-api"),
    webview: text("unsupported-webview"),
    facts: text("unsupported-facts"),
  };
}

test("a current webview sees nothing of it", () => {
  expect(shownIn(null).shown).toBe(false);
});

test.each([
  ["IE 11", "Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko"],
  ["IE 10", "Mozilla/5.0 (compatible; MSIE 10.0; Windows NT 6.2; Trident/6.0)"],
  ["EdgeHTML 18", "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/64.0 Safari/537.36 Edge/18.17763"],
  ["Chromium 80", "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/80.0.3987 Safari/537.36"],
  ["Safari 14.1", "Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 Version/14.1 Safari/605.1.15"],
])("names the webview: %s", (name, agent) => {
  const told = shownIn({ agent, api: 7 });
  expect(told).toEqual({
    shown: true,
    api: "1.7（不足）",
    webview: `${name}（不足）`,
    facts: `ExcelApi 1.7; ${name}; Excel 16.0.4266`,
  });
});

test.each([
  [0, "无（不足）"],
  [13, "1.13（不足）"],
  [14, "1.14"],
])("ExcelApi 1.%d is told as %s", (api, told) => {
  expect(shownIn({ agent: "Trident/7.0; rv:11.0", api }).api).toBe(told);
});

test("says what it can without office.js", () => {
  expect(shownIn({ agent: "Trident/7.0; rv:11.0", api: null })).toEqual({
    shown: true,
    api: "未知",
    webview: "IE 11（不足）",
    facts: "ExcelApi ?; IE 11",
  });
});
