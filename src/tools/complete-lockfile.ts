// Adds to package-lock.json the platform packages that the registry of this machine does not offer (see docs/decisions).
// Run by hand after `npm install` changed the lockfile; without them `npm ci` refuses the lockfile everywhere.
import { readFileSync, writeFileSync } from "node:fs";
import { run } from "./run.ts";

interface Locked {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const systems = ["android", "darwin", "freebsd", "linux", "openharmony", "win32"];
const processors: readonly (readonly [string, string])[] = [
  ["arm64", "arm64"],
  ["armv7", "arm"],
  ["arm", "arm"],
  ["ia32", "ia32"],
  ["loong64", "loong64"],
  ["ppc64", "ppc64"],
  ["riscv64", "riscv64"],
  ["s390x", "s390x"],
  ["x64", "x64"],
];

/** What npm needs to know to leave a package out on other machines, read from its name: "…-linux-arm64-musl". */
function platformOf(name: string): { os: string[]; cpu: string[]; libc?: string[] } {
  const parts = name.split(/[/-]/);
  const os = systems.find((each) => parts.includes(each));
  const cpu = processors.find(([part]) => parts.includes(part))?.[1];
  if (os === undefined || cpu === undefined)
    throw new Error(`${name} does not name its platform: add it by hand`);
  const libc = parts.includes("musl") ? ["musl"] : parts.includes("gnu") ? ["glibc"] : undefined;
  return { os: [os], cpu: [cpu], ...(libc === undefined ? {} : { libc }) };
}

function complete(): number {
  const file = "package-lock.json";
  const lock = JSON.parse(readFileSync(file, "utf8")) as { packages: Record<string, Locked> };
  const missing = Object.entries(lock.packages).flatMap(([path, locked]) =>
    Object.entries(locked.optionalDependencies ?? {}).flatMap(([name, version]) => {
      const places = [`${path}/node_modules/${name}`, `node_modules/${name}`];
      if (places.some((place) => place in lock.packages)) return [];
      if (!/^\d/.test(version)) throw new Error(`${name}@${version} is no exact version: add it by hand`);
      const entry = { version, ...platformOf(name), dev: locked.dev === true, optional: true };
      return [[`node_modules/${name}`, entry] as const];
    }),
  );
  const packages = Object.fromEntries<Locked>(
    [...Object.entries<Locked>(lock.packages), ...missing].sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  writeFileSync(file, `${JSON.stringify({ ...lock, packages }, null, 2)}\n`);
  console.log(missing.map(([path]) => `added ${path}`).join("\n") || "nothing missing");
  return 0;
}

run(() => Promise.resolve(complete()));
