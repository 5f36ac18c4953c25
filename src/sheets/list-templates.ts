// Makes blank sheets 地区数据 and 立项台账, with the columns that their readers look for.
import { say, textOf, type Message } from "../messages/catalogue.ts";
import type { Locale } from "../messages/define.ts";
import { projectLevels, type Notice } from "../notices/schema.ts";
import { entriesOf, promptOf } from "./evidence-form.ts";
import { cities } from "./regions.ts";
import type { CellLook, PlanCell, PlanEntry, PlanValue, SheetPlan } from "./sheet-plan.ts";

interface ListColumn {
  readonly header: string;
  readonly width: number;
  readonly look: CellLook;
  readonly choices?: readonly string[];
  readonly guide?: Message;
}

interface ListForm {
  readonly name: string;
  readonly title: Message;
  readonly lines: readonly Message[];
  readonly columns: readonly ListColumn[];
  /** What is filled in already, row by row; null is the user's, an empty text is to stay empty. */
  readonly rows: readonly (readonly PlanValue[])[];
  readonly frozenColumns: number;
  readonly orientation: "portrait" | "landscape";
}

/** A list with title, remarks and one header row. Filled cells are text, the others the user's. */
function listPlan(
  { name, title, lines, columns, rows, frozenColumns, orientation }: ListForm,
  locale: Locale,
): SheetPlan {
  const words = (message: Message): string => textOf(message, locale);
  const head: readonly (readonly PlanCell[])[] = [
    [{ value: words(title), look: "title" }],
    ...lines.map((line): readonly PlanCell[] => [{ value: words(line), look: "quiet" }]),
  ];
  const top = head.length + 1;
  const body = rows.map((row) =>
    columns.map(({ look }, at): PlanCell => {
      const value = row[at] ?? null;
      return value === "" ? { value: null, look: "text" } : { value, look: value === null ? look : "text" };
    }),
  );
  return {
    name,
    columns: columns.map(({ width }) => ({ width })),
    rows: [...head, columns.map(({ header }): PlanCell => ({ value: header, look: "header" })), ...body],
    merges: [],
    frozen: { rows: top, columns: frozenColumns },
    entries: columns.flatMap(({ header, choices = null, guide }, at): readonly PlanEntry[] => {
      if (choices === null && guide === undefined) return [];
      const prompt = promptOf(header, words(guide ?? say("template.choose")));
      return entriesOf(
        { choices, prompt },
        at,
        top,
        body.flatMap((cells) => cells[at] ?? []),
      );
    }),
    notes: [],
    table: null,
    print: { orientation, repeatRows: { first: head.length, last: head.length } },
    charts: [],
  };
}

/** The years of which the notice's rules use figures; where it has no such rule, the year before it. */
export function figureYears(notice: Notice): readonly number[] {
  const years = notice.programmes.flatMap(({ caps, conditions }) => [
    ...caps.flatMap((cap) => (cap.kind === "per-city-by-grants" ? [cap.figureYear] : [])),
    ...conditions.flatMap((each) =>
      each.kind === "withdrawal-rate-above-province" ? [each.figureYear] : [],
    ),
  ]);
  return years.length === 0 ? [notice.year - 1] : [...new Set(years)].sort((a, b) => a - b);
}

/** Lines below the cities, for counties. */
const countyLines = 20;

/** 地区数据 for the notice: a line for each city and 全省 and year, and some for counties. */
export function regionFiguresPlan(notice: Notice, locale: Locale): SheetPlan {
  const years = figureYears(notice);
  const places = [...cities, "全省"];
  return listPlan(
    {
      name: "地区数据",
      title: say("template.regions.title", { years }),
      lines: [say("template.regions.source"), say("template.regions.counties")],
      columns: [
        { header: "设区市", width: 12, look: "entry-text", choices: places },
        { header: "县（市、区）", width: 18, look: "entry-text" },
        { header: "年度", width: 8, look: "entry-text", guide: say("template.ledger.year") },
        {
          header: "发明专利授权量（件）",
          width: 22,
          look: "entry-integer",
          guide: say("template.regions.grants"),
        },
        {
          header: "非正常专利申请撤回率（%）",
          width: 26,
          look: "entry-percent",
          guide: say("template.regions.rate"),
        },
      ],
      rows: [
        ...years.flatMap((year) => places.map((place) => [place, "", String(year)])),
        ...Array.from({ length: countyLines }, () => [
          null,
          null,
          years.length === 1 ? String(years[0]) : null,
        ]),
      ],
      frozenColumns: 1,
      orientation: "portrait",
    },
    locale,
  );
}

const ledgerLines = 50;

/** 立项台账, blank. */
export function ledgerPlan(locale: Locale): SheetPlan {
  return listPlan(
    {
      name: "立项台账",
      title: say("template.ledger.title"),
      lines: [say("template.ledger.lines"), say("template.ledger.status")],
      columns: [
        { header: "立项年度", width: 10, look: "entry-text", guide: say("template.ledger.year") },
        { header: "项目类别", width: 24, look: "entry-text" },
        { header: "级别", width: 8, look: "entry-text", choices: projectLevels },
        { header: "承担单位", width: 30, look: "entry-text" },
        { header: "角色", width: 8, look: "entry-text", choices: ["牵头", "参与"] },
        { header: "学院", width: 18, look: "entry-text" },
        { header: "学科领域方向", width: 18, look: "entry-text" },
        { header: "培育主题", width: 24, look: "entry-text" },
        { header: "设区市", width: 10, look: "entry-text", choices: cities },
        { header: "县（市、区）", width: 14, look: "entry-text" },
        { header: "验收状态", width: 12, look: "entry-text", choices: ["在研", "已验收", "终止"] },
        { header: "尾款状态", width: 12, look: "entry-text", choices: ["已拨付", "未拨付", "无尾款"] },
        { header: "曾用名", width: 24, look: "entry-text", guide: say("template.ledger.former") },
        { header: "统一社会信用代码", width: 22, look: "entry-text" },
      ],
      rows: Array.from({ length: ledgerLines }, () => []),
      frozenColumns: 0,
      orientation: "landscape",
    },
    locale,
  );
}
