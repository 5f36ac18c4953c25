// The tables of the provincial sample as they come in: as printed, with columns in another order, a sheet per programme …
import { emptyRow, formRow, row, type SampleRow, type SampleSheet } from "../sample-sheet.ts";
import { instructions, printedHeader, printedTable, type TableLine } from "../shared.ts";
import type { SampleCity } from "./cities.ts";

const letterhead = ({ city, areaCode }: SampleCity): readonly [string, string, string] => [
  `${city}知识产权局`,
  "陈晓岚",
  `${areaCode}-68003000`,
];

/** As annex 5 prints it. */
export function printed(city: SampleCity, sheet = "申报推荐汇总表"): readonly SampleSheet[] {
  return [printedTable(sheet, letterhead(city), city.lines)];
}

/** As printed, with 报送日期 in the letterhead. */
export function dated(city: SampleCity, date: string): readonly SampleSheet[] {
  const [sheet] = printed(city);
  if (sheet === undefined) throw new Error("A printed table is one sheet");
  const [title, head, ...rest] = sheet.rows;
  const line: SampleRow = {
    cells: [...(head?.cells ?? []), { value: `报送日期：${date}`, style: "letterhead" }],
  };
  return [{ ...sheet, rows: [title ?? emptyRow, line, ...rest] }];
}

/** Last year's title left standing. */
export function ofYear(city: SampleCity, year: number): readonly SampleSheet[] {
  return printed(city).map((sheet) => ({
    ...sheet,
    rows: [row("title", `${year}年度省知识产权战略推进计划项目申报推荐汇总表`), ...sheet.rows.slice(1)],
  }));
}

/** A sheet for each programme, each under its own letterhead. */
export function sheetPerProgramme(city: SampleCity): readonly SampleSheet[] {
  const groups: readonly (readonly [sheet: string, word: string])[] = [
    ["保护体系", "保护体系"],
    ["高价值专利", "高价值专利"],
    ["商标品牌", "商标品牌"],
    ["运营中心", "运营中心"],
  ];
  return groups.map(([sheet, word]) => {
    const own = city.lines.filter(([, project]) => project.includes(word));
    return printedTable(
      sheet,
      letterhead(city),
      own.map(([, ...rest], at): TableLine => [at + 1, ...rest]),
    );
  });
}

/** Columns in another order under other words, two lines down, with totals and remarks. */
export function otherOrder(city: SampleCity): readonly SampleSheet[] {
  const [bureau, person, phone] = letterhead(city);
  return [
    {
      name: "推荐表",
      widths: [6, 14, 32, 14, 38, 14, 18, 12],
      rows: [
        { ...row("title", "2025年度省知识产权战略推进计划项目申报推荐汇总表"), height: 36 },
        row("letterhead", `填报单位：${bureau}`, null, null, null, `联系人：${person}\u3000电话：${phone}`),
        emptyRow,
        row("head", "编号", "所在区县", "申报单位全称", "单位性质", "项目名称", "联系人", "联系电话", "备注"),
        ...city.lines.map(([serial, project, unit, type, county, contact]) => {
          const [name = "", number = ""] = contact.split("/");
          return formRow(serial, county, unit, type, project, name, number, null);
        }),
        formRow(null, "合计", `${city.lines.length}家`, null, `${city.lines.length}项`, null, null, null),
        row("note", instructions),
      ],
      merges: ["A1:H1"],
    },
  ];
}

/** The programme written once and merged over its rows; one row hidden by a filter. */
export function mergedProgrammes(city: SampleCity, hiddenUnit: string): readonly SampleSheet[] {
  const first = 4;
  const merges: string[] = [];
  let from = 0;
  const category = (at: number): string => (city.lines[at]?.[1] ?? "").split("——")[0] ?? "";
  const rows = city.lines.map(([serial, , unit, type, county, contact], at): SampleRow => {
    const starts = at === 0 || category(at) !== category(at - 1);
    if (starts) from = at;
    const ends = category(at) !== category(at + 1);
    if (ends && at > from) merges.push(`B${from + first}:B${at + first}`);
    return {
      ...formRow(serial, starts ? category(at) : null, unit, type, county, contact),
      hidden: unit === hiddenUnit,
    };
  });
  const [bureau, person, phone] = letterhead(city);
  return [
    {
      name: "Sheet1",
      widths: [6, 34, 34, 14, 14, 26],
      rows: [
        row("title", "２０２５年度省知识产权战略推进计划项目申报推荐汇总表"),
        row("letterhead", `${bureau}（盖章）`, null, `联系人：${person}`, null, `联系电话：${phone}`),
        row("head", ...printedHeader),
        ...rows,
      ],
      merges: ["A1:F1", ...merges],
    },
  ];
}
