// 盐城市 as sheets really come: a table that begins at C5, columns in another order, merges, remarks, leftovers, a date.
import { instructions, unrelatedSheet } from "./shared.ts";
import {
  emptyRow,
  type SampleCell,
  type SampleRow,
  type SampleSheet,
  type StyleName,
} from "./sample-sheet.ts";

/** Cells from column C on. */
function fromC(style: StyleName, ...values: readonly (string | number | null)[]): SampleRow {
  return {
    cells: [
      null,
      null,
      ...values.map((value): SampleCell | null => (value === null ? null : { value, style })),
    ],
  };
}

/** 45719 is 2025-03-03. */
const dateCell: SampleCell = { value: 45719, style: "date" };

const table: SampleSheet = {
  name: "Sheet1",
  widths: [3, 3, 26, 7, 30, 32, 16, 22, 14],
  rows: [
    emptyRow,
    { ...fromC("title", "２０２５年度省知识产权战略推进计划项目\n申 报 推 荐 汇 总 表"), height: 54 },
    fromC(
      "letterhead",
      "盐 城 市 知识产权局（ 盖章）",
      null,
      "联系人：陈晓岚　联系电话：０５１５－６８００１４００",
      null,
      "报送日期：",
    ),
    emptyRow,
    // The header: another order, line breaks, full-width signs, a column more.
    {
      ...fromC(
        "head",
        "申报单位\n类　型",
        "序号",
        "申报单位名称",
        "申报项目\n名称",
        "所在县\n(市、区)",
        "项目联系人／电话",
        "备注",
      ),
      height: 36,
    },
    fromC(
      "cell",
      "知识产权局",
      "1",
      "东台市市场监督管理局（知识产权局）",
      "知识产权保护体系建设（县、市、区）",
      "东台市 ",
      "沈一鸣\n0515-68001401",
      "",
    ),
    // The programme is merged over three rows.
    fromC(
      "cell",
      "民营企业",
      "2",
      "盐城海风新能源装备有限公司",
      "高价值专利培育",
      "大丰区",
      "顾文泽 ０５１５－６８００１４０２",
      "海上风电",
    ),
    fromC(
      "cell",
      "高　校",
      "3",
      "盐城湿地农业大学",
      null,
      "亭湖区",
      "周明远（0515-68001403转8006）",
      "耐盐水稻",
    ),
    fromC("cell", "科研机构", "4", " 盐城黄海海洋研究院 ", null, "市直", "吴念慈；0515-68001404", "海藻多糖"),
    fromC(
      "cell",
      "企业",
      "5",
      "建湖九龙口石油机械有限公司",
      "工业品牌",
      "建湖县",
      "钱若水 0515-68001405",
      "",
    ),
    {
      ...fromC(
        "cell",
        "企业",
        "6",
        "阜宁串场河滤料有限公司",
        "工业品牌",
        "阜宁县",
        "孙采薇 0515-68001406",
        "暂不报送",
      ),
      hidden: true,
    },
    fromC("cell", "政府", 7, "射阳县人民政府", "地理标志", "射阳县", "赵景行 0515-68001407", "射阳大米"),
    fromC(
      "cell",
      "管委会",
      8,
      "盐城经济技术开发区管委会",
      "产业知识产权运营中心",
      "经开区",
      "许知远 0515-68001408",
      "",
    ),
    fromC("cell", "", 9, "", "", "", "", ""),
    fromC("cell", "", "......", "", "", "", "", ""),
    fromC("middle", null, "合计", "8家", "8项", null, null, null),
    { ...fromC("note", instructions), height: 32 },
  ].map((each, index) => (index === 2 ? { ...each, cells: [...each.cells, dateCell] } : each)),
  merges: ["C2:I2", "C3:D3", "E3:F3", "F7:F9", "C17:I17"],
};

export const untidy: readonly SampleSheet[] = [unrelatedSheet, table];
