// Serves a built folder over HTTPS, with office.js beside it: for browser tests and for a look at a production build.
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { extname, join, normalize, resolve, sep } from "node:path";
import { localhostCertificates } from "./certificates.ts";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".xls": "application/vnd.ms-excel",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

export interface Served {
  /** "https://localhost:3100", without a slash at the end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

export interface ServeOptions {
  readonly folder: string;
  /** Folder of the office.js files, served under `/office-js/`. */
  readonly officeJs: string;
  readonly certificates: string;
  /** 0 takes any free port. */
  readonly port: number;
}

/** The file that a path stands for; null where it leads out of the folder. */
function fileOf(options: ServeOptions, path: string): string | null {
  const mount = "/office-js/";
  const [folder, rest] = path.startsWith(mount)
    ? [options.officeJs, path.slice(mount.length)]
    : [options.folder, path];
  const file = normalize(join(folder, rest));
  return file.startsWith(resolve(folder) + sep) ? file : null;
}

/** Serves until closed. Throws where no certificate can be made or the port is taken. */
export async function serveFolder(options: ServeOptions): Promise<Served> {
  const certificates = await localhostCertificates(options.certificates);
  if (certificates === null) throw new Error("No certificate for localhost could be made");
  const server: Server = createServer(
    { cert: certificates.cert, key: certificates.key },
    (request, response) => {
      const file = fileOf(
        options,
        decodeURIComponent(new URL(request.url ?? "/", "https://localhost").pathname),
      );
      const answer = file === null ? Promise.reject(new Error("outside")) : readFile(file);
      answer.then(
        (bytes) => {
          response.writeHead(200, {
            "content-type": types[extname(file ?? "")] ?? "application/octet-stream",
          });
          response.end(bytes);
        },
        () => {
          response.writeHead(404, { "content-type": "text/plain" });
          response.end("Not found");
        },
      );
    },
  );
  await new Promise<void>((ready, failed) => {
    server.once("error", failed);
    server.listen(options.port, "127.0.0.1", ready);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `https://localhost:${String(port)}`,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => {
          closed();
        });
      }),
  };
}
