// Browser tests: a built workbench over HTTPS, the real office.js, Debian's Chromium. Kept apart from `npm test`.
import { readFileSync } from "node:fs";

const { jest: shared } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));

export default {
  ...shared,
  rootDir: "../..",
  testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/"],
  modulePathIgnorePatterns: ["<rootDir>/dist/"],
  setupFiles: [],
  globalSetup: "<rootDir>/test/e2e/setup/start-server.ts",
  globalTeardown: "<rootDir>/test/e2e/setup/stop-server.ts",
  testTimeout: 60_000,
  maxWorkers: 1,
};
