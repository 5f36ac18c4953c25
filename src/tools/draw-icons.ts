// Draws the PNG icons from their SVG sources with Chromium. Run by hand after an SVG changed; the PNGs are committed.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const names = ["review", "mark", "clear"];
const sizes = [16, 32, 64, 80, 128];
const folder = fileURLToPath(new URL("../../assets/icons/", import.meta.url));

const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
const page = await browser.newPage();
for (const name of names) {
  const source = readFileSync(`${folder}${name}.svg`, "utf8");
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${String(size)}px;height:${String(size)}px}</style>${source}`,
    );
    writeFileSync(`${folder}${name}-${String(size)}.png`, await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
