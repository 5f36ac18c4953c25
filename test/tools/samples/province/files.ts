// The thirteen files of the provincial sample, as they come in by mail, and the province's own figures.
import { projectLedger, regionFigures } from "../shared.ts";
import { xlsOf, xlsxOf } from "../sample-sheet.ts";
import * as cities from "./cities.ts";
import { dated, mergedProgrammes, ofYear, otherOrder, printed, sheetPerProgramme } from "./layouts.ts";

/** Grants of 2024; only 南京市 and 苏州市 are above 10000. */
const official = [
  regionFigures([
    ["全省", "", null, 0.853],
    ["南京市", "", 30218, 0.921],
    ["无锡市", "", 9874, 0.902],
    ["徐州市", "", 6120, 0.877],
    ["常州市", "", 7345, 0.89],
    ["苏州市", "", 18652, 0.912],
    ["南通市", "", 8011, 0.871],
    ["连云港市", "", 1893, 0.866],
    ["淮安市", "", 2045, 0.859],
    ["盐城市", "", 3310, 0.862],
    ["扬州市", "", 4127, 0.881],
    ["镇江市", "", 3980, 0.875],
    ["泰州市", "", 10000, 0.861],
    ["宿迁市", "", 1204, 0.857],
    ["南京市", "江宁区", 4120, 0.913],
    ["无锡市", "江阴市", 2310, 0.905],
    ["徐州市", "鼓楼区", 410, 0.869],
    ["常州市", "溧阳市", 980, 0.882],
    ["苏州市", "昆山市", 3204, 0.934],
    ["南通市", "如皋市", 870, 0.866],
    ["连云港市", "东海县", 240, 0.858],
    ["淮安市", "盱眙县", 190, 0.871],
    ["扬州市", "高邮市", 330, 0.864],
    ["泰州市", "靖江市", 1530, 0.846],
  ]),
  projectLedger([
    [
      2023,
      "商标品牌培育和保护（工业品牌）",
      "省级",
      "扬州瘦西湖机床有限公司",
      "牵头",
      "",
      "扬州市",
      "邗江区",
      "在研",
      "未拨付",
    ],
    [
      2020,
      "高价值专利培育",
      "省级",
      "无锡蠡湖智能传感有限公司",
      "牵头",
      "微机电系统",
      "无锡市",
      "滨湖区",
      "已验收",
      "已拨付",
    ],
  ]),
];

/** A download that broke off. */
const cut = (bytes: Uint8Array): Uint8Array => bytes.subarray(0, Math.floor(bytes.length * 0.6));

/** File names with their bytes; the same bytes every time. 宿迁市 has sent nothing. */
export function provinceFiles(): ReadonlyMap<string, Uint8Array> {
  return new Map([
    ["南京市申报推荐汇总表.xlsx", xlsxOf(printed(cities.nanjing))],
    ["无锡.xlsx", xlsxOf(otherOrder(cities.wuxi))],
    ["徐州市汇总表.xls", xlsOf(printed(cities.xuzhou))],
    ["常州市（分类）.xlsx", xlsxOf(sheetPerProgramme(cities.changzhou))],
    ["苏州市汇总表.xlsx", xlsxOf(dated(cities.suzhou, "2025-03-03"))],
    ["苏州市汇总表（修改稿）.xlsx", xlsxOf(dated(cities.suzhouAgain, "2025-03-05"))],
    ["南通市.xlsx", xlsxOf(mergedProgrammes(cities.nantong, "南通家纺名品有限公司"))],
    ["连云港市汇总表.xlsx", xlsxOf(printed(cities.lianyungang))],
    ["淮安.xlsx", xlsxOf(otherOrder(cities.huaian))],
    ["盐城市推荐汇总表.xlsx", xlsxOf(ofYear(cities.yancheng, 2024))],
    ["扬州市.xlsx", xlsxOf(printed(cities.yangzhou, "汇总表"))],
    ["镇江市.xlsx", cut(xlsxOf(printed(cities.zhenjiang)))],
    ["泰州市申报推荐汇总表.xlsx", xlsxOf(printed(cities.taizhou))],
    ["省局数据.xlsx", xlsxOf(official)],
  ]);
}
