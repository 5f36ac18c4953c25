// Every way in which a city, county-level unit or zone of Jiangsu may be spelled, from regions.json.
import * as z from "zod/mini";
import { remembering } from "./remember.ts";
import data from "./regions.json" with { type: "json" };

const name = z.string().check(z.minLength(2));
const unit = z.strictObject({ code: z.string().check(z.regex(/^32\d{4}$/)), name });
const regionsSchema = z.strictObject({
  schema: z.literal(1),
  province: name,
  source: z.strictObject({ units: z.string(), asOf: z.iso.date(), taken: z.iso.date(), byHand: z.string() }),
  /** In the province's customary order. */
  cities: z
    .array(
      z.strictObject({
        code: z.string().check(z.regex(/^32\d{2}$/)),
        name,
        counties: z.array(unit).check(z.minLength(1)),
        /** Development zones that the statistical codes list beside the counties. */
        zones: z.array(unit),
      }),
    )
    .check(z.length(13)),
  /** Zones that people name in the column and that the statistical codes do not list. */
  otherZones: z.array(z.strictObject({ city: name, name })),
  /** Abolished names; `now` is today's unit, null where it was divided among several. */
  formerNames: z.array(z.strictObject({ city: name, name, now: z.nullable(name) })),
});

export const regions = regionsSchema.parse(data);

/** What a text names as a whole. `cities` has two entries for 鼓楼区; `city` of an office is known where there is one. */
export interface NamedRegion {
  readonly kind: "city" | "county" | "zone" | "former";
  readonly name: string;
  readonly cities: readonly string[];
  /** Of a former name: today's unit, or null. */
  readonly now: string | null;
}

const provinces = ["", "江苏省", "江苏"];

/** 昆山市 and 昆山, but only 丰县: one character alone names nothing. */
function forms(full: string): string[] {
  const stem = full.replace(/[市区县]$/u, "");
  return stem.length >= 2 && stem !== full ? [full, stem] : [full];
}

function spellings(): ReadonlyMap<string, NamedRegion> {
  const spelled = new Map<string, NamedRegion>();
  const add = (spelling: string, region: NamedRegion) => {
    const before = spelled.get(spelling);
    if (before === undefined) spelled.set(spelling, region);
    // 鼓楼区 without its city is a county of either; any other clash goes to the entry added first.
    else if (before.kind === "county" && region.kind === "county" && before.name === region.name) {
      spelled.set(spelling, { ...before, cities: [...new Set([...before.cities, ...region.cities])] });
    }
  };
  const addUnder = (city: string, names: readonly string[], region: NamedRegion) => {
    for (const province of provinces) {
      for (const front of ["", ...forms(city)]) {
        for (const each of names) add(province + front + each, region);
      }
    }
  };
  // Cities first: 淮安 is the city, 淮安区 the district; then today's names before former ones.
  for (const city of regions.cities) {
    const region: NamedRegion = { kind: "city", name: city.name, cities: [city.name], now: null };
    for (const province of provinces) for (const form of forms(city.name)) add(province + form, region);
  }
  for (const city of regions.cities) {
    for (const county of city.counties) {
      const region: NamedRegion = { kind: "county", name: county.name, cities: [city.name], now: null };
      addUnder(city.name, forms(county.name), region);
    }
    for (const zone of city.zones) {
      const region: NamedRegion = { kind: "zone", name: zone.name, cities: [city.name], now: null };
      addUnder(city.name, [zone.name], region);
    }
  }
  for (const zone of regions.otherZones) {
    addUnder(zone.city, [zone.name], { kind: "zone", name: zone.name, cities: [zone.city], now: null });
  }
  for (const former of regions.formerNames) {
    const region: NamedRegion = { kind: "former", name: former.name, cities: [former.city], now: former.now };
    addUnder(former.city, forms(former.name), region);
  }
  return spelled;
}

const spelled = spellings();
const longestSpelling = Math.max(...[...spelled.keys()].map((spelling) => spelling.length));

// 新区 stands last: 高新区 must not be read as 高 + 新区.
const zoneWords =
  /^(.*?)((?:国家级?|省级)?(?:高新技术产业园区|高新技术产业开发区|高新技术开发区|高新产业开发区|高新开发区|高新区|经济技术开发区|经济开发区|经开区|综合保税区|保税港区|保税区|旅游度假区|度假区|工业园区|工业园|产业园区|产业园|科技园区|科技园|软件园|科教园区|化工园区|示范区|开发区|园区|新区))$/u;

/**
 * The place at the front of a longer name: 昆山花桥经济开发区 begins with 昆山. The longest spelling wins, so that
 * 连云港… is not read as 连云区. `rest` is what follows it.
 */
export function leadingRegion(key: string): { readonly region: NamedRegion; readonly rest: string } | null {
  for (let length = Math.min(key.length, longestSpelling); length >= 2; length -= 1) {
    const region = spelled.get(key.slice(0, length));
    if (region !== undefined) return { region, rest: key.slice(length) };
  }
  return null;
}

/** 高新区, 苏州高新区, 昆山花桥经济开发区. A 新区 that begins with no place of Jiangsu (浦东新区) is none of ours. */
function zoneNamed(key: string): NamedRegion | null {
  const match = zoneWords.exec(key);
  const front = match?.[1];
  const word = match?.[2];
  if (front === undefined || word === undefined) return null;
  const lead = front === "" ? null : leadingRegion(front);
  if (lead === null && front !== "" && word.endsWith("新区") && word !== "高新区") return null;
  return { kind: "zone", name: key, cities: lead?.region.cities ?? [], now: null };
}

/** The region that a matchKey names as a whole, however much of its address stands in front; null where it names none. */
export const regionNamed: (key: string) => NamedRegion | null = remembering(
  (key) => spelled.get(key) ?? zoneNamed(key),
);
