// The sample files of the province as a clerk has them on disk: the cities' thirteen, and the official figures.
import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Workbench } from "./workbench-page.ts";

export const provinceFolder = "assets/samples/province";
/** The open workbook of the province: region figures and ledger. */
export const officialFigures = join(provinceFolder, "省局数据.xlsx");
/** What the cities have sent, in the order of the alphabet. */
export const cityFiles: readonly string[] = readdirSync(provinceFolder)
  .map((file) => join(provinceFolder, file))
  .filter((file) => file !== officialFigures)
  .toSorted((a, b) => a.localeCompare(b, "zh-CN"));

/** Chooses files in the pane's own picker, as its dialog would hand them over. */
export async function chooseFiles(bench: Workbench, files: readonly string[]): Promise<void> {
  await bench.pane.locator("input[type=file]").setInputFiles([...files]);
}

/** From now on scripts wait, the reading worker's too, until the answer is called: so no file is read before. */
export async function holdScripts(bench: Workbench): Promise<() => void> {
  let release = (): void => undefined;
  const held = new Promise<void>((done) => {
    release = done;
  });
  await bench.page.route(/\.js$/u, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

/** Drops files and folders on the pane, as the desktop hands them over: the browser's own events, its own file entries. */
export async function dropFiles(bench: Workbench, paths: readonly string[]): Promise<void> {
  const box = await bench.page.locator("iframe").boundingBox();
  if (box === null) throw new Error("The page shows no pane");
  const session = await bench.page.context().newCDPSession(bench.page);
  const data = { items: [], files: paths.map((path) => resolve(path)), dragOperationsMask: 1 };
  const place = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  // Over it twice: what is said while files are held over the pane moves what is under the pointer.
  for (const type of ["dragEnter", "dragOver", "dragOver", "drop"] as const)
    await session.send("Input.dispatchDragEvent", { type, ...place, data });
  await session.detach();
}
