// @ts-check
// The rules of the house, as far as a machine can hold us to them. The borders between the rooms are those of the design:
// who may import whom, and that only src/workbook/excel may name Excel or Office.
import eslint from "@eslint/js";
import { defineConfig } from "eslint/config";
import importX from "eslint-plugin-import-x";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import globals from "globals";
import tseslint from "typescript-eslint";

/** What each room of src/ may import, besides itself and packages. */
const core = ["notices", "sheets", "review", "midterm", "consolidate", "report", "workbook"];
const mayImport = {
  messages: [],
  notices: ["messages"],
  sheets: ["messages", "notices"],
  review: ["messages", "notices", "sheets"],
  midterm: ["messages", "notices", "sheets"],
  consolidate: ["messages", "notices", "sheets", "review"],
  // Of the workbook only the port's types: what a mark and a sheet of ours are. No host comes in by that door.
  report: ["messages", "notices", "sheets", "review", "midterm", "consolidate", "workbook/port.ts"],
  workbook: ["messages", "notices", "sheets"],
  taskpane: ["messages", ...core, "commands", "cli"],
  commands: ["messages", ...core, "taskpane", "cli"],
  // Stands in for Excel: it shows the real pane in a frame and must not reach into it.
  workbench: ["messages", ...core],
  cli: ["messages", ...core, "commands", "workbench"],
};

const borders = Object.entries(mayImport).map(([room, others]) => ({
  target: `./src/${room}`,
  from: "./src",
  except: [room, ...others].map((each) => `./${each}`),
  message: `src/${room} may import only: ${others.join(", ") || "nothing of ours"} (docs: Rooms).`,
}));

/** Packages that belong to certain rooms. @type {Readonly<Record<string, { packages: string[], rooms: string[] }>>} */
const packageHomes = {
  "The view belongs to the pane and the workbench.": {
    packages: ["react", "react-dom", "@fluentui/*"],
    rooms: ["taskpane", "workbench"],
  },
  "The spreadsheet of the workbench stays in the workbench.": {
    packages: ["@fortune-sheet/*"],
    rooms: ["workbench"],
  },
  "Workbook files are read by src/workbook/xlsx.": {
    packages: ["@e965/xlsx"],
    // The workbench shows numbers by Excel's formats; the command line writes new files.
    rooms: ["workbook", "workbench", "cli"],
  },
};

/** @param {string} room */
const foreignPackages = (room) =>
  Object.entries(packageHomes).flatMap(([message, { packages, rooms }]) =>
    rooms.includes(room) ? [] : [{ group: packages.flatMap((name) => [name, `${name}/**`]), message }],
  );

/**
 * @param {string} room
 * @returns {import("@eslint/core").RuleConfig}
 */
const importRules = (room) => [
  "error",
  {
    patterns: [
      ...foreignPackages(room),
      {
        group: ["@microsoft/office-js", "@microsoft/office-js/**"],
        message: "Pages load office.js; it is never bundled.",
      },
      {
        regex: "^(\\.\\./)+(test|tools)/",
        message: "What we ship depends on neither tests nor build tools.",
      },
      ...(["cli", "workbench"].includes(room)
        ? []
        : [{ group: ["node:*"], message: "This code runs in a browser; Node belongs to src/cli." }]),
    ],
  },
];

const hostNames = ["Excel", "Office", "OfficeExtension", "OfficeRuntime"].map((name) => ({
  name,
  message: "Only src/workbook/excel may name the host; ask the port.",
}));

const hostByProperty = [
  "MemberExpression[property.name=/^(Excel|Office|OfficeExtension)$/]",
  "TSQualifiedName[left.name=/^(Excel|Office|OfficeExtension)$/]",
].map((selector) => ({
  selector,
  message: "Only src/workbook/excel may name the host; ask the port.",
}));
const syncInForEach = {
  selector: "CallExpression[callee.property.name='forEach'] CallExpression[callee.property.name='sync']",
  message: "forEach does not wait: queue everything, then sync once.",
};

export default defineConfig(
  { ignores: ["dist/", "coverage/", ".cache/", "**/*.json"] },
  eslint.configs.recommended,
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        // A written default is a decision; a forgotten case is not.
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: true },
      ],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      // Splitting text into characters by `[...text]` is what we want; we have no emoji families to keep whole.
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
      "no-irregular-whitespace": ["error", { skipRegExps: true }],
      eqeqeq: "error",
      "no-restricted-syntax": ["error", syncInForEach],
    },
  },
  {
    // A parameter type of `void` is how the catalogue says "a sentence without parameters".
    files: ["src/messages/**"],
    rules: { "@typescript-eslint/no-invalid-void-type": "off" },
  },
  {
    files: ["src/**/*.ts", "src/**/*.tsx"],
    plugins: { "import-x": importX },
    languageOptions: { globals: globals.browser },
    settings: { "import-x/resolver": { node: { extensions: [".ts", ".tsx", ".js", ".json"] } } },
    rules: {
      "import-x/no-restricted-paths": ["error", { basePath: import.meta.dirname, zones: borders }],
      "import-x/no-cycle": "error",
      "no-console": "error",
      "no-restricted-globals": ["error", ...hostNames],
      "no-restricted-syntax": ["error", syncInForEach, ...hostByProperty],
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // Plain lists of sentences, one file per area.
    files: ["src/messages/areas/**"],
    rules: { "max-lines": "off" },
  },
  ...Object.keys(mayImport).map((room) => ({
    files: [`src/${room}/**/*.ts`, `src/${room}/**/*.tsx`],
    rules: {
      "@typescript-eslint/no-restricted-imports": importRules(room),
    },
  })),
  {
    files: ["src/workbook/excel/**/*.ts"],
    languageOptions: { globals: { Excel: "readonly", Office: "readonly", OfficeExtension: "readonly" } },
    rules: {
      "no-restricted-globals": "off",
      "no-restricted-syntax": ["error", syncInForEach],
      // The types promise members that an older Excel, or a page outside Excel, does not have.
      "@typescript-eslint/no-unnecessary-condition": "off",
    },
  },
  {
    files: ["src/workbook/excel/**/*.ts", "src/commands/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    files: ["src/taskpane/**/*.{ts,tsx}", "src/workbench/**/*.{ts,tsx}"],
    ...reactHooks.configs.flat["recommended-latest"],
  },
  {
    files: ["src/cli/**/*.ts", "src/tools/**/*.ts"],
    languageOptions: { globals: globals.node },
    rules: { "no-console": "off" },
  },
  {
    files: ["test/**/*.ts", "test/**/*.tsx"],
    rules: {
      // A test that meets an absent value fails, which is what `!` would say in more words.
      "@typescript-eslint/no-non-null-assertion": "off",
      // Jest's matchers and parsed JSON are `any`; a wrong guess about them fails the test.
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      "@typescript-eslint/no-unnecessary-condition": "off",
      "@typescript-eslint/unbound-method": "off",
    },
  },
  {
    // The page for old webviews: plain script of 1999, and no port to ask.
    files: ["src/taskpane/old-webview.js"],
    languageOptions: {
      ecmaVersion: 3,
      sourceType: "script",
      globals: { document: "readonly", navigator: "readonly", Office: "readonly" },
    },
  },
  {
    files: ["*.config.js", "test/**/*.js"],
    languageOptions: { globals: globals.node },
  },
);
