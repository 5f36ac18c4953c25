// A folder with the samples in it, where the commands are run as a user runs them: each as a process of its own.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { sampleFiles } from "../tools/samples/samples.ts";

export class CommandFolder {
  private folder = "";

  /** Call in `beforeAll`. */
  make(): void {
    this.folder = mkdtempSync(join(tmpdir(), "commands-"));
    for (const [file, bytes] of sampleFiles()) this.write(file, bytes);
  }

  /** Call in `afterAll`. */
  remove(): void {
    rmSync(this.folder, { recursive: true });
  }

  /** Runs `npm run <command> -- …` without npm. */
  run(command: string, ...typed: readonly string[]) {
    const loader = resolve("node_modules/tsx/dist/loader.mjs");
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ["--no-warnings", "--import", `file://${loader}`, resolve("src/cli", `${command}.ts`), ...typed],
      { cwd: this.folder, encoding: "utf8" },
    );
    return { status, stdout, stderr };
  }

  /** Gives the name back. */
  write(name: string, bytes: Uint8Array | string): string {
    writeFileSync(join(this.folder, name), bytes);
    return name;
  }

  makeFolder(name: string): string {
    mkdirSync(join(this.folder, name));
    return name;
  }

  has(name: string): boolean {
    return existsSync(join(this.folder, name));
  }

  read(name: string): Uint8Array {
    return new Uint8Array(readFileSync(join(this.folder, name)));
  }
}
