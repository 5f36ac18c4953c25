// `npm run excel`: opens the add-in in the Excel of this machine. The sideloading tool is fetched on demand: it is large,
// and only a machine with Excel needs it.
import { spawn } from "node:child_process";
import { ensureCertificatesAreInstalled } from "office-addin-dev-certs";
import { run } from "./run.ts";

async function main(): Promise<number> {
  if (process.platform !== "win32" && process.platform !== "darwin") {
    console.error(
      [
        "此命令需要装有 Excel 的 Windows 或 macOS。没有 Excel 时，请用 npm start 打开工作台。",
        "This command needs Windows or macOS with Excel. Without Excel, run npm start and open the workbench.",
      ].join("\n"),
    );
    return 2;
  }
  console.log(
    [
      "Excel 只加载证书受信任的页面。首次使用时系统会请您确认安装本机开发证书。",
      "Excel only loads pages with a trusted certificate. The first time, the system asks you to accept one for this machine.",
    ].join("\n"),
  );
  await ensureCertificatesAreInstalled();
  const command = "npx --yes office-addin-debugging@5 start manifest.xml desktop --app excel --no-debug";
  const child = spawn(`${command} --dev-server "npm start" --dev-server-port 3000`, {
    shell: true,
    stdio: "inherit",
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => {
      resolve(code ?? 1);
    });
  });
}

run(main);
