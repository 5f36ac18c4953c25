// @ts-check
// How the pages are built: the task pane, the ribbon commands and, for development, the workbench.
// office.js is never bundled (its licence and its loader both want the files as they are): pages load it by a script tag.
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import CopyWebpackPlugin from "copy-webpack-plugin";
import HtmlWebpackPlugin from "html-webpack-plugin";

const developmentBase = "https://localhost:3000/";
const cdnOfficeJs = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const localOfficeJs = "office-js/office.js";

/** @param {string} path */
const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/**
 * The address under which the pages are published: https, ending in a slash.
 * @param {string | undefined} given
 */
export function baseUrl(given) {
  const url = new URL(given === undefined || given === "" ? developmentBase : given);
  if (url.protocol !== "https:" || url.search !== "" || url.hash !== "") {
    throw new Error(`BASE_URL must be a plain https address, not ${String(given)}`);
  }
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}

/**
 * Only our own files and office.js may run. Fluent UI writes its styles at run time, hence 'unsafe-inline' for styles;
 * workers and images made at run time are blobs and data addresses. Frames are refused, so that office.js cannot open
 * its telemetry frame: nothing from a bureau's workbook, not even its use, is reported to anybody.
 * @param {string} officeJs
 */
export function contentSecurityPolicy(officeJs) {
  const officeOrigin = officeJs.startsWith("https://") ? ` ${new URL(officeJs).origin}` : "";
  return [
    "default-src 'none'",
    `script-src 'self'${officeOrigin}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    `connect-src 'self'${officeOrigin}`,
    "worker-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** What only the commands say (a test holds it): the pages do not carry it. Each file is taken for an empty one. */
const commandLineWords = Object.fromEntries(
  readdirSync(at("src/messages/areas"))
    .filter((file) => file.startsWith("command-line"))
    .map((file) => /** @type {[string, false]} */ ([at(`src/messages/areas/${file}`), false])),
);

/**
 * @param {{ workbench?: boolean, WEBPACK_SERVE?: boolean }} [env]
 * @param {{ mode?: string }} [argv]
 * @returns {import("webpack").Configuration}
 */
export default function configuration(env = {}, argv = {}) {
  const production = argv.mode === "production";
  const withWorkbench = !production || env.workbench === true;
  const officeJs = process.env.OFFICE_JS_URL || (withWorkbench ? localOfficeJs : cdnOfficeJs);
  const base = baseUrl(process.env.BASE_URL);
  const policy = contentSecurityPolicy(officeJs);

  /** @param {string} name @param {string} template */
  const page = (name, template) =>
    new HtmlWebpackPlugin({
      filename: `${name}.html`,
      template,
      chunks: [name],
      // An old webview skips module scripts, so it never stumbles over syntax that it does not know.
      scriptLoading: "module",
      inject: "body",
      minify: false,
      templateParameters: { officeJs, policy },
    });

  return {
    mode: production ? "production" : "development",
    target: ["web", "es2022"],
    // Not the default "eval", which the Content-Security-Policy of the pages forbids.
    devtool: production ? false : "cheap-module-source-map",
    entry: {
      taskpane: at("src/taskpane/index.tsx"),
      commands: at("src/commands/index.ts"),
      ...(withWorkbench ? { workbench: at("src/workbench/index.tsx") } : {}),
    },
    output: {
      path: at("dist"),
      // Relative to the page: the same build works under any base address.
      publicPath: "",
      filename: production ? "[name].[contenthash].js" : "[name].js",
      chunkFilename: production ? "[name].[contenthash].js" : "[name].js",
      assetModuleFilename: "[name].[contenthash][ext]",
      clean: true,
    },
    resolve: { extensions: [".ts", ".tsx", ".js"], alias: commandLineWords },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: {
            loader: "swc-loader",
            options: {
              jsc: {
                parser: { syntax: "typescript", tsx: true },
                transform: { react: { runtime: "automatic", development: !production } },
                target: "es2022",
              },
            },
          },
        },
        { test: /\.css$/, type: "css/auto" },
      ],
    },
    experiments: { css: true },
    optimization: {
      splitChunks: { chunks: "all" },
      // Pages stay as written: the plain page for old webviews must not depend on what a minifier thinks of it.
      minimize: production && { html: false },
    },
    // The budget counts gzip, which webpack does not: see src/tools/check-build.ts.
    performance: { hints: false },
    stats: "errors-warnings",
    plugins: [
      page("taskpane", at("src/taskpane/taskpane.html")),
      page("commands", at("src/commands/commands.html")),
      ...(withWorkbench ? [page("workbench", at("src/workbench/workbench.html"))] : []),
      new CopyWebpackPlugin({
        patterns: [
          {
            from: at("assets"),
            to: "assets",
            globOptions: { ignore: withWorkbench ? [] : ["**/samples/**"] },
          },
          { from: at("src/taskpane/old-webview.js"), to: "old-webview.js" },
          { from: at("src/taskpane/help.html"), to: "help.html" },
          {
            from: at("manifest.xml"),
            to: "manifest.xml",
            transform: (source) => source.toString().replaceAll(developmentBase, base),
          },
        ],
      }),
    ],
  };
}

/** The folder of the office.js files, which servers mount under `/office-js/`. */
export const officeJsFolder = at("node_modules/@microsoft/office-js/dist");
