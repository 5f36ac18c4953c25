// Jiangsu's 13 cities and their county-level units, and how a place name in a cell is read (A54).

/** A place as written in 所在县（市、区）. */
export type PlaceReading =
  | { readonly kind: "blank" }
  /** A county-level unit; `cities` has two entries for 鼓楼区. */
  | { readonly kind: "county"; readonly county: string; readonly cities: readonly string[] }
  /** 高新区, 经开区, 新区, 园区 … */
  | { readonly kind: "zone"; readonly name: string; readonly cities: readonly string[] }
  /** 市直, 市本级, or the city's own name. */
  | { readonly kind: "city-level" }
  | { readonly kind: "unknown"; readonly text: string };
