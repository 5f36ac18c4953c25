// What is wrong with how the pane looks: measured in its own page, told as plain words.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import type { Frame } from "playwright-core";

const axe = readFileSync(createRequire(resolve("package.json")).resolve("axe-core/axe.min.js"), "utf8");

/** Everything that scrolls sideways, sticks out at the right, is cut off, or is written smaller than 12 px. */
export function layoutFaults(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(() => {
    const faults: string[] = [];
    const told = (element: Element): string =>
      `<${element.tagName.toLowerCase()}> “${(element.textContent ?? "").trim().slice(0, 40)}”`;
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth > width) faults.push("the page scrolls sideways");
    // Only the middle scrolls: header and footer stay.
    const { scrollHeight, clientHeight } = document.documentElement;
    if (scrollHeight > clientHeight)
      faults.push(`the whole pane scrolls by ${scrollHeight - clientHeight} px`);
    for (const element of document.querySelectorAll("#root *, .fui-FluentProvider *")) {
      const style = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      // What is read out only is one pixel large on purpose.
      const seen = element.checkVisibility({ opacityProperty: true }) && box.width > 1 && box.height > 1;
      if (!seen || element.closest("[style*='display: none'], svg") !== null) continue;
      const spoken = element.closest("*:is(h2, p, span)");
      if (spoken !== null && getComputedStyle(spoken).clipPath === "inset(50%)") continue;
      const hasText = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? "").trim() !== "",
      );
      if (hasText && parseFloat(style.fontSize) < 12) faults.push(`${style.fontSize}: ${told(element)}`);
      if (box.right > width + 0.5 || box.left < -0.5)
        faults.push(`beyond the edge by ${Math.round(box.right - width)} px: ${told(element)}`);
      const scrolls = /auto|scroll/.test(style.overflowX) && element.scrollWidth > element.clientWidth + 1;
      if (scrolls) faults.push(`scrolls sideways: ${told(element)}`);
      // The box of a vertical line is as wide as its letters, which a range measures with their leading.
      if (style.writingMode !== "horizontal-tb") continue;
      // The words of a field are drawn by the field, not where the page has them.
      if (element.tagName === "TEXTAREA") continue;
      for (const node of element.childNodes) {
        if (node.nodeType !== Node.TEXT_NODE || (node.textContent ?? "").trim() === "") continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const text = range.getBoundingClientRect();
        if (text.right > box.right + 1 || text.left < box.left - 1)
          faults.push(`text beyond its box: ${told(element)}`);
      }
    }
    return [...new Set(faults)];
  });
}

/** Serious and critical violations that axe-core finds in the pane, each with the elements concerned. */
export async function accessibilityFaults(frame: Frame): Promise<readonly string[]> {
  if (!(await frame.evaluate(() => "axe" in globalThis))) await frame.evaluate(axe);
  return frame.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run: (where: Document) => Promise<{
          violations: {
            id: string;
            impact: string | null;
            nodes: { html: string; failureSummary?: string }[];
          }[];
        }>;
      };
    };
    const { violations } = await axe.run(document);
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary = "" }) => `${id}: ${html.slice(0, 160)} (${failureSummary})`),
      );
  });
}
