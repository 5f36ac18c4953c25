// What the consolidation says of the thirteen sample files (assets/samples/province): counted by hand from the samples.

/** File, city, rows, and why it is not taken (null: it is). In the order of the alphabet, as a folder gives them. */
export const sampleFilesExpected: readonly (readonly [
  file: string,
  city: string | null,
  rows: number,
  reason: string | null,
])[] = [
  ["常州市（分类）.xlsx", "常州市", 5, null],
  ["淮安.xlsx", "淮安市", 6, null],
  ["连云港市汇总表.xlsx", "连云港市", 5, null],
  ["南京市申报推荐汇总表.xlsx", "南京市", 9, null],
  ["南通市.xlsx", "南通市", 6, null],
  ["省局数据.xlsx", null, 0, null],
  ["苏州市汇总表.xlsx", "苏州市", 10, null],
  ["苏州市汇总表（修改稿）.xlsx", "苏州市", 9, "same-city"],
  ["泰州市申报推荐汇总表.xlsx", "泰州市", 5, null],
  ["无锡.xlsx", "无锡市", 8, null],
  ["徐州市汇总表.xls", "徐州市", 9, null],
  ["盐城市推荐汇总表.xlsx", null, 2, "wrong-year"],
  ["扬州市.xlsx", "扬州市", 5, null],
  ["镇江市.xlsx", null, 0, "TRUNCATED"],
];

/** The provincial table city by city: how many rows, in the customary order. */
export const sampleCities: readonly (readonly [city: string, rows: number])[] = [
  ["南京市", 9],
  ["无锡市", 8],
  ["徐州市", 9],
  ["常州市", 5],
  ["苏州市", 10],
  ["南通市", 6],
  ["连云港市", 5],
  ["淮安市", 6],
  ["扬州市", 5],
  ["泰州市", 5],
];

export const sampleMissing = ["盐城市", "镇江市", "宿迁市"] as const;

/** Limits that are exceeded: city, programme, count, limit. All others hold. */
export const sampleOver = [
  ["徐州市", "high-value-patent", 4, 3],
  ["苏州市", "brand-industrial", 4, 3],
  ["泰州市", "geographical-indication", 2, 1],
] as const;

/** Errors and what is to be verified: city, check, rows of its table. Notes are left out. */
export const sampleFindings: readonly (readonly [city: string, check: string, rows: readonly number[]])[] = [
  ["南京市", "university-in-two-cities", [7]],
  // Its columns stand in another order.
  ["无锡市", "columns", []],
  ["无锡市", "led-before", [7]],
  ["无锡市", "unit-in-two-cities", [6]],
  ["无锡市", "shared-phone", [9]],
  ["徐州市", "city-cap", [5, 6, 7, 8]],
  ["苏州市", "city-cap", [8, 9, 10, 11]],
  ["苏州市", "unit-in-two-cities", [10]],
  ["南通市", "shared-phone", [8]],
  ["连云港市", "territorial", [6]],
  ["淮安市", "columns", []],
  ["淮安市", "university-in-two-cities", [7]],
  ["扬州市", "ongoing-other-project", [5]],
  ["泰州市", "city-cap", [7, 8]],
  ["泰州市", "withdrawal-rate", [4]],
];
