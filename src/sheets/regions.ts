// Jiangsu's 13 cities and their county-level units, and how a place name in a cell or a bureau's name is read (A54).
import { leadingRegion, regionNamed, regions, type NamedRegion } from "./region-names.ts";
import { remembering } from "./remember.ts";
import { matchKey } from "./text.ts";

/** A place as written in 所在县（市、区）. */
export type PlaceReading =
  | { readonly kind: "blank" }
  /** A county-level unit; `cities` has two entries for 鼓楼区. */
  | { readonly kind: "county"; readonly county: string; readonly cities: readonly string[] }
  /** 高新区, 经开区, 新区, 园区 …; `cities` is empty where the name does not say which city's. */
  | { readonly kind: "zone"; readonly name: string; readonly cities: readonly string[] }
  /** 市直, 市本级, 省属, or a city's own name: then `city` is that city. */
  | { readonly kind: "city-level"; readonly city: string | null }
  /** An abolished name such as 金坛市; `now` is today's unit, null where it was divided among several. */
  | {
      readonly kind: "former";
      readonly name: string;
      readonly now: string | null;
      readonly cities: readonly string[];
    }
  | { readonly kind: "unknown"; readonly text: string };

/** Where an office sits. Of a city's own office `county` is null; of 鼓楼区 without its city `city` is null. */
export interface OfficeRegion {
  readonly city: string | null;
  readonly county: string | null;
}

/** The 13 cities, "南京市" first, in the province's customary order. */
export const cities: readonly string[] = regions.cities.map((city) => city.name);

const nothing = new Set(["无", "暂无", "空"]);
const cityWords =
  /^(市直|市本级|市属|市级|市直属|市直管|市区|市辖区|本市|本级|直属|辖区|城区|主城区|市|设区市|市级单位|市直单位|市属单位|(?:江苏)?省(?:直|属|级|本级|部属|直属|直单位|属单位|部属单位)?|江苏|部属|部省属|部属单位|中央|央属|中央直属|中央驻苏)$/u;
const townEnding = /(镇|乡|街道|街道办事处|村|社区)$/u;
const separators = /[-/\\·・.,、;>|_]+/gu;

function cityLevelNamed(key: string): PlaceReading | null {
  if (cityWords.test(key)) return { kind: "city-level", city: null };
  const lead = leadingRegion(key);
  if (lead?.region.kind !== "city") return null;
  return lead.rest === "" || cityWords.test(lead.rest)
    ? { kind: "city-level", city: lead.region.name }
    : null;
}

function placeOf(region: NamedRegion): PlaceReading {
  switch (region.kind) {
    case "city":
      return { kind: "city-level", city: region.name };
    case "county":
      return { kind: "county", county: region.name, cities: region.cities };
    case "zone":
      return { kind: "zone", name: region.name, cities: region.cities };
    case "former":
      return { kind: "former", name: region.name, now: region.now, cities: region.cities };
  }
}

/** A county with one of its towns behind it: 昆山市玉山镇. */
function townNamed(key: string): PlaceReading | null {
  if (!townEnding.test(key)) return null;
  const lead = leadingRegion(key);
  if (lead?.region.kind !== "county") return null;
  // Only after the county's full name: 海安镇 is a town, not the county 海安市.
  return key.slice(0, -lead.rest.length).endsWith(lead.region.name) ? placeOf(lead.region) : null;
}

function placeNamed(key: string): PlaceReading | null {
  const city = cityLevelNamed(key);
  if (city !== null) return city;
  const region = regionNamed(key);
  return region === null ? townNamed(key) : placeOf(region);
}

function citiesOf(place: PlaceReading): readonly string[] {
  switch (place.kind) {
    case "county":
    case "zone":
    case "former":
      return place.cities;
    case "city-level":
      return place.city === null ? [] : [place.city];
    case "blank":
    case "unknown":
      return [];
  }
}

const closeness = { county: 4, former: 3, zone: 2, "city-level": 1, blank: 0, unknown: 0 } as const;

/**
 * Two readings of one cell, as in 虎丘区（高新区） or 鼓楼区（南京）: the closer one, in the cities that both leave
 * possible. Null where they contradict each other.
 */
function together(left: PlaceReading | null, right: PlaceReading | null): PlaceReading | null {
  if (left === null || right === null) return left ?? right;
  if (left.kind === "county" && right.kind === "county" && left.county !== right.county) return null;
  const [close, wide] = closeness[left.kind] >= closeness[right.kind] ? [left, right] : [right, left];
  const wider = citiesOf(wide);
  if (close.kind === "city-level" || close.kind === "blank" || close.kind === "unknown") return close;
  if (wider.length === 0) return close;
  const common = close.cities.length === 0 ? wider : close.cities.filter((city) => wider.includes(city));
  return common.length === 0 ? null : { ...close, cities: common };
}

/**
 * A place as people write it in 所在县（市、区）: with or without the city and the last character, as a zone, as
 * 市直 and the like, or by an abolished name (A54). White space and full or half width make no difference.
 * A cell that names two counties, a county under a city it does not belong to, or a place outside Jiangsu is `unknown`.
 * Dashes, strokes and 无 are `blank`.
 */
export const readPlace: (text: string) => PlaceReading = remembering((text) => {
  const key = matchKey(text).replace(/^[^:]*:/u, "");
  if (!/[\p{L}\p{N}]/u.test(key) || nothing.has(key)) return { kind: "blank" };
  const whole = placeNamed(key) ?? placeNamed(key.replace(separators, ""));
  if (whole !== null) return whole;
  const [, base, note] = /^([^()]+)\((.+)\)$/u.exec(key) ?? [];
  const unknown: PlaceReading = { kind: "unknown", text: text.trim() };
  if (base === undefined || note === undefined) return unknown;
  return together(placeNamed(base), placeNamed(note)) ?? unknown;
});

const nowhere: OfficeRegion = { city: null, county: null };

/** Where an office sits whose name begins with `front` ("昆山市", "苏州工业园区"); null where that names no place of ours. */
function regionOfFront(front: string): OfficeRegion | null {
  const region = regionNamed(front);
  if (region === null) return null;
  const city = region.cities.length === 1 ? (region.cities[0] ?? null) : null;
  switch (region.kind) {
    case "city":
      return { city: region.name, county: null };
    case "county":
    case "zone":
      return { city, county: region.name };
    case "former":
      return { city, county: region.now ?? region.name };
  }
}

const bureauWords = /知识产权局|市场监督管理局|市场监管局/u;
// The printed form leaves the city blank: "市知识产权局", "____市知识产权局", "XX市知识产权局".
const blankFront = /^[_\-.…*x×○〇某]*(?:设区)?市?$/u;
const labels = /^.*:|^(?:填报|推荐|报送|申报|主管)(?:单位|部门)(?:名称)?(?:\((?:盖章|公章|章)\))?/gu;
const afterBureau =
  /^(?:\((?:知识产权局|市场监督管理局)\))?(?:\(?(?:盖章|公章|签章|章)\)?)?(?:[(:_,;/].*|(?:联系|填表|填报|报送|经办|日期|电话|\d{4}年).*)?$/u;

/**
 * The bureau named in a letterhead line such as "苏州市知识产权局（盖章）", with or without a label in front and contact
 * fields behind. Null where the text is not a bureau's name; both parts null where the city is left blank or is none
 * of ours. A county's bureau has its `county` (a zone's bureau: the zone): it is not a city's.
 */
export const readBureau: (text: string) => OfficeRegion | null = remembering((text) => {
  const key = matchKey(text);
  const word = bureauWords.exec(key);
  if (word === null || !afterBureau.test(key.slice(word.index + word[0].length))) return null;
  const front = key.slice(0, word.index).replace(labels, "");
  const region = regionOfFront(front.replace(/^[_\-.]+|[_\-.]+$/gu, ""));
  if (region !== null) return region;
  return blankFront.test(front) || /^(?!各)[\p{Script=Han}]{1,8}[省市县区]$/u.test(front) ? nowhere : null;
});

/** Where a government sits, by its name ("徐州市鼓楼区人民政府"); null where the name is not a government's. */
export const regionOfGovernment: (name: string) => OfficeRegion | null = remembering((name) => {
  const [, front] = /^(.*?)(?:人民)?政府(?:\(.*\))?$/u.exec(matchKey(name)) ?? [];
  if (front === undefined) return null;
  const region = regionOfFront(front);
  if (region !== null) return region;
  const lead = /[镇乡]$|街道$/u.test(front) ? leadingRegion(front) : null;
  return (lead === null ? null : regionOfFront(front.slice(0, front.length - lead.rest.length))) ?? nowhere;
});
