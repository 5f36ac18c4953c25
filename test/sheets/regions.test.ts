import fc from "fast-check";
import data from "../../src/sheets/regions.json" with { type: "json" };
import {
  cities,
  readBureau,
  readPlace,
  regionOfGovernment,
  type OfficeRegion,
  type PlaceReading,
} from "../../src/sheets/regions.ts";
import { bureaus, governments, places } from "../cases/places.ts";
import { fullWidth, spaced } from "./disguise.ts";

function told(place: PlaceReading): string {
  switch (place.kind) {
    case "blank":
      return "空";
    case "unknown":
      return "不明";
    case "county":
      return `${place.cities.join("、")}/${place.county}`;
    case "zone":
      return `区域：${place.cities.join("、")}`;
    case "city-level":
      return `市级：${place.city ?? ""}`;
    case "former":
      return `旧名：${place.cities.join("、")}/${place.now ?? "—"}`;
  }
}

function toldOffice(office: OfficeRegion | null): string {
  return office === null ? "不是" : `${office.city ?? "—"}/${office.county ?? "—"}`;
}

function each(cases: Readonly<Record<string, readonly string[]>>): [string, string][] {
  return Object.entries(cases).flatMap(([expected, texts]) =>
    texts.map((text): [string, string] => [text, expected]),
  );
}

test.each(each(places))("place %j: %s", (text, expected) => expect(told(readPlace(text))).toBe(expected));
test.each(each(bureaus))("bureau %j: %s", (text, expected) =>
  expect(toldOffice(readBureau(text))).toBe(expected),
);
test.each(each(governments))("government %j: %s", (text, expected) =>
  expect(toldOffice(regionOfGovernment(text))).toBe(expected),
);

test("the data hold 13 cities in the customary order, 95 counties and 9 zones", () => {
  expect(cities.join(" ")).toBe(
    "南京市 无锡市 徐州市 常州市 苏州市 南通市 连云港市 淮安市 盐城市 扬州市 镇江市 泰州市 宿迁市",
  );
  expect(data.cities.flatMap(({ counties }) => counties)).toHaveLength(95);
  expect(data.cities.flatMap(({ zones }) => zones)).toHaveLength(9);
});

test("a former name is no name of today, and today's unit is in the same city", () => {
  for (const { city, name, now } of data.formerNames) {
    const units = data.cities.find((each) => each.name === city)?.counties.map((unit) => unit.name) ?? [];
    expect(units).not.toContain(name);
    if (now !== null) expect(units).toContain(now);
  }
});

const units = data.cities.flatMap(({ name: city, counties }) =>
  counties.map(({ name: county }) => ({ city, county })),
);

test.each(units)("$city$county reads back to itself", ({ city, county }) => {
  const itself: PlaceReading = { kind: "county", county, cities: [city] };
  expect(readPlace(`${city}${county}`)).toEqual(itself);
  expect(readPlace(`江苏省${city.slice(0, -1)}${county}`)).toEqual(itself);
  expect(readPlace(`${county}（${city}）`)).toEqual(itself);
  expect(readBureau(`${city}${county}知识产权局`)).toEqual({ city, county });
  expect(regionOfGovernment(`${city}${county}人民政府`)).toEqual({ city, county });
});

test("a county under any other city is unknown, unless that city has one of the same name", () => {
  fc.assert(
    fc.property(fc.constantFrom(...units), fc.constantFrom(...cities), (unit, city) => {
      const owned = units.some((each) => each.city === city && each.county === unit.county);
      expect(readPlace(city + unit.county).kind).toBe(owned ? "county" : "unknown");
    }),
  );
});

const written = fc.oneof(
  fc.constantFrom(...Object.values(places).flat(), ...Object.values(bureaus).flat()),
  fc.string({ unit: "grapheme" }),
);

test("no text is too odd, and white space and width make no difference", () => {
  fc.assert(
    fc.property(written, fc.nat(), (text, seed) => {
      const disguised = fullWidth(spaced(text, seed));
      expect(told(readPlace(disguised))).toBe(told(readPlace(text)));
      expect(readBureau(disguised)).toEqual(readBureau(text));
      expect(regionOfGovernment(disguised)).toEqual(regionOfGovernment(text));
    }),
  );
});
