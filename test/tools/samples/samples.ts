// The samples by file name, with the titles under which the workbench offers them.
import { clean } from "./clean.ts";
import { midtermSample } from "./midterm.ts";
import { xlsOf, xlsxOf } from "./sample-sheet.ts";
import { typicalErrors } from "./typical-errors.ts";
import { untidy } from "./untidy.ts";
import { withEvidence } from "./with-evidence.ts";

const samples = [
  {
    file: "clean.xlsx",
    bytes: () => xlsxOf(clean),
    title: { zh: "规范的汇总表", en: "A clean table" },
    about: {
      zh: "苏州市，五类项目均在上限之内，附地区数据和立项台账。",
      en: "Suzhou: every programme within its limit, with region figures and the project ledger.",
    },
  },
  {
    file: "typical-errors.xlsx",
    bytes: () => xlsxOf(typicalErrors),
    title: { zh: "常见错误", en: "Typical errors" },
    about: {
      zh: "泰州市：超出上限、主体不符、重复申报、在研未结、漏填等。",
      en: "Taizhou: limits exceeded, wrong applicants, repeated units, running projects, blank cells and more.",
    },
  },
  {
    file: "typical-errors.xls",
    bytes: () => xlsOf(typicalErrors),
    title: { zh: "常见错误（.xls 格式）", en: "Typical errors (as .xls)" },
    about: { zh: "内容与上一个相同，旧版 Excel 格式。", en: "The same in the format of older Excel." },
  },
  {
    file: "untidy.xlsx",
    bytes: () => xlsxOf(untidy),
    title: { zh: "不规整的表格", en: "An untidy sheet" },
    about: {
      zh: "盐城市：表头不在首行、栏目换序、合并单元格、隐藏行、全角数字、合计和省略行。",
      en: "Yancheng: header lower down, columns in another order, merges, a hidden row, full-width digits, totals.",
    },
  },
  {
    file: "with-evidence.xlsx",
    bytes: withEvidence,
    title: { zh: "附申报条件核验表", en: "With evidence sheets" },
    about: {
      zh: "常州市：五类项目的核验表已填，有的条件不符合，有的还缺数据。",
      en: "Changzhou: evidence sheets for five programmes, some conditions broken, some figures still blank.",
    },
  },
  {
    file: "midterm.xlsx",
    bytes: midtermSample,
    title: { zh: "中期检查", en: "Mid-term" },
    about: {
      zh: "五类六个项目的中期检查表已填：有达标、滞后、未报送、待评定，一个出现非正常专利申请，一个已到验收，一个入库尚未立项。",
      en: "Six projects of five programmes: achieved, behind, not reported, to be judged; one breach, one at acceptance, one listed but not yet granted.",
    },
  },
] as const;

/** Every file of assets/samples/ with its bytes; index.json lists the workbooks for the workbench. */
export function sampleFiles(): ReadonlyMap<string, Uint8Array> {
  const index = samples.map(({ file, title, about }) => ({ file, title, about }));
  return new Map([
    ...samples.map(({ file, bytes }) => [file, bytes()] as const),
    ["index.json", new TextEncoder().encode(`${JSON.stringify(index, null, 2)}\n`)] as const,
  ]);
}
