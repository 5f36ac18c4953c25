/** @jest-environment jsdom */
// The manifest as Excel will read it: every name it uses is there, every icon is what it claims to be.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const base = "https://localhost:3000/";
const manifest = new DOMParser().parseFromString(readFileSync("manifest.xml", "utf8"), "application/xml");
const all = (name: string) => [...manifest.getElementsByTagNameNS("*", name)];
const attributes = (name: string) =>
  [...manifest.getElementsByTagName("*")].flatMap((element) => element.getAttribute(name) ?? []);

/** Width and height from the header of a PNG file. */
function pngSize(file: string): readonly [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

const fileOf = (url: string) => url.slice(base.length);

test("is well-formed", () => {
  expect(all("parsererror")).toEqual([]);
  expect(manifest.documentElement.localName).toBe("OfficeApp");
});

test("has an id and a version of the expected shape", () => {
  expect(all("Id")[0]?.textContent).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect(all("Version")[0]?.textContent).toMatch(/^\d+(\.\d+){3}$/);
});

test("asks for ExcelApi 1.14 and may read and write the document", () => {
  const [set] = all("Set");
  const version = set?.getAttribute("MinVersion") ?? set?.parentElement?.getAttribute("DefaultMinVersion");
  expect([set?.getAttribute("Name"), version]).toEqual(["ExcelApi", "1.14"]);
  expect(all("Permissions")[0]?.textContent).toBe("ReadWriteDocument");
});

test("gives each resource and control an id of its own, within 32 characters", () => {
  const ids = attributes("id");
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => id.length > 32)).toEqual([]);
});

test("refers only to resources that exist, and has none that nobody refers to", () => {
  const [resources] = all("Resources");
  const defined = [...(resources?.getElementsByTagName("*") ?? [])].flatMap(
    (one) => one.getAttribute("id") ?? [],
  );
  expect(new Set(attributes("resid"))).toEqual(new Set(defined));
});

test("has every address under one https base", () => {
  const urls = [...attributes("DefaultValue"), ...attributes("Value")].filter((value) => /^\w+:/.test(value));
  expect(urls.length).toBeGreaterThan(10);
  expect(urls.filter((url) => !url.startsWith(base))).toEqual([]);
});

test("names pages that the build makes", () => {
  const pages = all("Url").map((url) => fileOf(url.getAttribute("DefaultValue") ?? ""));
  const sources: Readonly<Record<string, string>> = {
    "taskpane.html": "src/taskpane/taskpane.html",
    "commands.html": "src/commands/commands.html",
    "help.html": "src/taskpane/help.html",
  };
  expect(pages.sort()).toEqual(Object.keys(sources).sort());
  expect(Object.values(sources).filter((file) => !existsSync(file))).toEqual([]);
});

test("shows icons of the size it says", () => {
  const [resources] = all("Resources");
  const images = new Map(
    [...(resources?.getElementsByTagNameNS("*", "Image") ?? [])].map((image) => [
      image.getAttribute("id"),
      fileOf(image.getAttribute("DefaultValue") ?? ""),
    ]),
  );
  const uses = all("Image").flatMap((image) => {
    const file = images.get(image.getAttribute("resid"));
    return file === undefined ? [] : [{ file, size: Number(image.getAttribute("size")) }];
  });
  expect(uses.length).toBe(16);
  for (const { file, size } of uses) expect([file, ...pngSize(file)]).toEqual([file, size, size]);

  // The manifest wants 32 and 64 pixels for these two, without saying so.
  const outer = (name: string) => fileOf(all(name)[0]?.getAttribute("DefaultValue") ?? "");
  expect(pngSize(outer("IconUrl"))).toEqual([32, 32]);
  expect(pngSize(outer("HighResolutionIconUrl"))).toEqual([64, 64]);
});

test.each([
  ["ShortStrings", 125],
  ["LongStrings", 250],
])("keeps %s within %d characters, in Chinese with an English override", (list, limit) => {
  const strings = [...(all(list)[0]?.children ?? [])];
  expect(strings.length).toBeGreaterThan(0);
  for (const string of strings) {
    const [override] = [...string.children];
    expect(override?.getAttribute("Locale")).toBe("en-US");
    const chinese = string.getAttribute("DefaultValue") ?? "";
    const english = override?.getAttribute("Value") ?? "";
    expect(chinese).toMatch(/\p{Script=Han}/u);
    expect(english).toMatch(/^[\p{ASCII}]+$/u);
    expect(Math.max(chinese.length, english.length)).toBeLessThanOrEqual(limit);
  }
});

test("runs functions that the commands register", () => {
  const code = readdirSync("src/commands")
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(join("src/commands", file), "utf8"))
    .join("\n");
  const names = all("FunctionName").map((name) => name.textContent ?? "");
  expect(names).toEqual(["markFindings", "clearMarks"]);
  for (const name of names) expect(code).toMatch(new RegExp(`\\b${name}\\b`));
});
