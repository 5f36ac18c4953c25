// `npm start`: serves the pane and the workbench over HTTPS on localhost and says where they are.
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { parseNumber } from "office-addin-cli";
import webpack from "webpack";
import WebpackDevServer from "webpack-dev-server";
import webpackConfiguration, { officeJsFolder } from "../../webpack.config.js";
import { localhostCertificates } from "./certificates.ts";
import { run } from "./run.ts";

// Browsers that take "localhost" for ::1 try this one next; the other way round does not hold everywhere.
const host = "127.0.0.1";

function chosenPort(): number {
  const complaint = `PORT 应为 1 至 65535 的整数 / PORT must be a whole number from 1 to 65535: ${String(process.env["PORT"])}`;
  const port = parseNumber(process.env["PORT"], complaint) ?? 3000;
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new Error(complaint);
  return port;
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => {
      resolve(false);
    });
    probe.listen(port, host, () =>
      probe.close(() => {
        resolve(true);
      }),
    );
  });
}

function announcement(port: number, trusted: boolean): string {
  const base = `https://localhost:${String(port)}`;
  return [
    "",
    `  工作台（无需 Excel）/ Workbench (no Excel needed):  ${base}/workbench.html`,
    `  任务窗格（由 Excel 打开）/ Task pane (Excel opens it):  ${base}/taskpane.html`,
    ...(trusted
      ? []
      : [
          "",
          "  浏览器会提示证书不受信任（仅限本机，未向系统安装任何证书）：选择“高级”→“继续前往”。",
          "  The browser warns about a certificate that is known to this machine only: choose Advanced, then Continue.",
        ]),
    "",
    "  结束请按 Ctrl+C / Ctrl+C stops.",
    "",
  ].join("\n");
}

async function main(): Promise<number> {
  const port = chosenPort();
  if (!(await isFree(port))) {
    throw new Error(
      `端口 ${String(port)} 已被占用，请换一个 / Port ${String(port)} is taken, use another: PORT=${String(port + 1)} npm start`,
    );
  }
  const certificates = await localhostCertificates(
    fileURLToPath(new URL("../../.cache/certificates", import.meta.url)),
  );
  process.env["BASE_URL"] ??= `https://localhost:${String(port)}/`;

  const compiler = webpack({
    ...webpackConfiguration({}, { mode: "development" }),
    infrastructureLogging: { level: "warn" },
  });
  let announced = false;
  compiler.hooks.done.tap("announce", (stats) => {
    // After the dev server's own report of errors, which it prints on the same event.
    setImmediate(() => {
      if (stats.hasErrors()) {
        console.error(
          "\n  编译有错误，见上文；改正并保存后自动重试。/ There are compile errors, see above; saving a fix retries.\n",
        );
      } else if (!announced) {
        announced = true;
        console.log(announcement(port, certificates?.installed === true));
      }
    });
  });

  console.log("正在编译…… / Compiling…");
  const server = new WebpackDevServer(
    {
      host,
      port,
      server: {
        type: "https",
        // Without a pair of ours the dev server signs one itself.
        options: certificates === null ? {} : { cert: certificates.cert, key: certificates.key },
      },
      // A reload keeps the pane honest: hot swapping would keep event handlers of the old code on the workbook.
      hot: false,
      liveReload: true,
      // The address of the page itself: the pane's security rules allow no other.
      client: { overlay: false, logging: "warn", webSocketURL: "auto://0.0.0.0:0/ws" },
      devMiddleware: { index: "workbench.html" },
      static: [{ directory: officeJsFolder, publicPath: "/office-js", watch: false }],
    },
    compiler,
  );
  await server.start();
  return 0;
}

run(main);
