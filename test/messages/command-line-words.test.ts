// The pages are built without what only the commands say (webpack.config.js): nobody else may say it.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { commandLineConsolidateMessages } from "../../src/messages/areas/command-line-consolidate.ts";
import { commandLineMessages } from "../../src/messages/areas/command-line.ts";
import { commandLineScoreMessages } from "../../src/messages/areas/command-line-score.ts";
import { commandLineTemplateMessages } from "../../src/messages/areas/command-line-template.ts";

const areas = {
  "command-line.ts": commandLineMessages,
  "command-line-consolidate.ts": commandLineConsolidateMessages,
  "command-line-score.ts": commandLineScoreMessages,
  "command-line-template.ts": commandLineTemplateMessages,
};

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/u.test(file))
    .map((file) => join(folder, file));

test("every area of the command line is looked at", () => {
  const found = readdirSync("src/messages/areas").filter((file) => file.startsWith("command-line"));
  expect(found.toSorted()).toEqual(Object.keys(areas).toSorted());
});

test("what only the commands say is said in src/cli alone", () => {
  const keys = Object.values(areas).flatMap((messages) => Object.keys(messages));
  const said = (file: string): readonly string[] => {
    const source = readFileSync(file, "utf8");
    return keys.filter((key) => source.includes(`"${key}"`)).map((key) => `${file}: ${key}`);
  };
  const elsewhere = filesIn("src").filter((file) => !/^src\/(?:cli|messages)\//u.test(file));
  expect(elsewhere.flatMap(said)).toEqual([]);
  expect(filesIn("src/cli").flatMap(said).length).toBeGreaterThan(0);
});
