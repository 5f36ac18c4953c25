// The Excel adapter as a script of its own, so that a browser test can call the port inside the pane's page, where the
// real office.js is.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Frame } from "playwright-core";
import webpack from "webpack";

const folder = resolve(".cache/e2e");
const file = "adapter.js";

/** Builds `src/workbook/excel/excel-workbook.ts` and puts it into the page as `window.adapter`. */
export async function giveAdapter(frame: Frame): Promise<void> {
  // Evaluated: as a script tag the page's own policy would refuse it.
  await frame.evaluate(await adapterScript());
}

async function adapterScript(): Promise<string> {
  const stats = await new Promise<webpack.Stats | undefined>((done, fail) => {
    webpack(
      {
        mode: "development",
        devtool: false,
        entry: resolve("src/workbook/excel/excel-workbook.ts"),
        output: { path: folder, filename: file, library: { type: "window", name: "adapter" } },
        module: {
          rules: [
            {
              test: /\.ts$/,
              exclude: /node_modules/,
              use: {
                loader: "swc-loader",
                options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } },
              },
            },
          ],
        },
      },
      (error, built) => (error === null ? done(built) : fail(error)),
    );
  });
  if (stats?.hasErrors() !== false) throw new Error(stats?.toString({ colors: false }) ?? "Nothing built");
  return readFileSync(resolve(folder, file), "utf8");
}
