// Tables of any length for the bench: invented units, most rows sound, one in twenty with a fault.
import type { CellValue, WorkbookCells } from "../../src/sheets/grid.ts";
import { ledgerHeader, tableHeader } from "../support/printed-headers.ts";

const counties = ["昆山市", "太仓市", "常熟市", "张家港市", "吴中区", "吴江区", "相城区", "虎丘区"];

function row(index: number): readonly CellValue[] {
  const county = counties[index % counties.length] ?? "昆山市";
  const faulty = index % 20 === 7;
  return [
    index + 1,
    index % 3 === 0 ? "商标品牌培育和保护（工业品牌）" : `高价值专利培育——第${index}号技术`,
    `苏州第${index}号精密制造有限公司`,
    faulty ? "" : "企业",
    faulty ? "江阴市" : county,
    "李经办/0512-68000000",
  ];
}

/** One sheet 汇总表 with that many rows under title, letterhead and header. */
export function cityTable(rows: number): WorkbookCells {
  const pad = (cells: readonly CellValue[]): readonly CellValue[] => [
    ...cells,
    ...Array<CellValue>(tableHeader.length - cells.length).fill(null),
  ];
  return {
    file: `${rows}.xlsx`,
    grids: [
      {
        sheet: "汇总表",
        hidden: false,
        top: 0,
        left: 0,
        values: [
          pad(["2025年度省知识产权战略推进计划项目申报推荐汇总表"]),
          pad(["苏州市知识产权局（盖章）", null, "联系人：王经办", null, "联系电话：0512-68000000"]),
          tableHeader,
          ...Array.from({ length: rows }, (_, index) => row(index)),
        ],
        numberKinds: new Map(),
        merges: [],
        hiddenRows: new Set(),
      },
    ],
  };
}

/** A ledger sheet of that many projects of other units. */
export function ledgerGrid(projects: number): WorkbookCells["grids"][number] {
  return {
    sheet: "立项台账",
    hidden: false,
    top: 0,
    left: 0,
    values: [
      ledgerHeader,
      ...Array.from({ length: projects }, (_, index): readonly CellValue[] => [
        2020,
        "高价值专利培育",
        "省级",
        `南京第${index}号生物技术有限公司`,
        "牵头",
        null,
        null,
        null,
        "南京市",
        null,
        "已验收",
        "已拨付",
      ]),
    ],
    numberKinds: new Map(),
    merges: [],
    hiddenRows: new Set(),
  };
}
