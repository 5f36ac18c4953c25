// 汇总统计 as a sheet that a director can print: city × programme with limits, findings by city, kinds of applicants, a chart.
import type { CityPart } from "../../consolidate/city-part.ts";
import type { Consolidation } from "../../consolidate/consolidate.ts";
import { findingsOf } from "../../consolidate/findings.ts";
import { filesNotTaken } from "../../consolidate/not-taken.ts";
import { applicantTotals, programmeTotals } from "../../consolidate/totals.ts";
import { applicantClassName } from "../../messages/applicant-classes.ts";
import { say, textOf, type Message } from "../../messages/catalogue.ts";
import type { Locale } from "../../messages/define.ts";
import type { Cap, Programme, ProgrammeId } from "../../notices/schema.ts";
import type { CapLine } from "../../review/cap-lines.ts";
import type { ReviewRow } from "../../review/check.ts";
import { exemptionStanding } from "../../review/exemption.ts";
import { nameOf } from "../../review/programmes.ts";
import { provinceSheets } from "../../sheets/own-sheets.ts";
import { cities as allCities } from "../../sheets/regions.ts";
import type { CellLook, PlanCell, PlanChart, SheetPlan } from "../../sheets/sheet-plan.ts";
import { countGroups } from "../finding-words.ts";
import { uncheckedWords } from "../unchecked-words.ts";
import { headerCells, linesOf, planCell, rangeText, wholeLine } from "./plan-cells.ts";
import { titleUnder } from "../title-under.ts";

/** One colour for each programme, told apart in print and by the colour-blind. */
const colours = ["#0F6CBD", "#CA5010", "#498205", "#8764B8", "#C19C00", "#038387", "#69797E", "#A4262C"];

const headRows = 3;
const chartRows = 17;
/** Beside the findings, which take four columns. */
const chartLeft = 5;

/** The limits that a programme's caps may set, lowest first; none where it has no cap. */
export function limitsOf(caps: readonly Cap[]): readonly number[] {
  const limits = caps.flatMap((cap) =>
    cap.kind === "per-city" ? [cap.limit] : [cap.otherwise.limit, cap.above.limit],
  );
  return [...new Set(limits)].sort((a, b) => a - b);
}

function limitText(caps: readonly Cap[]): string {
  const limits = limitsOf(caps);
  return limits.length === 0 ? "—" : limits.join(" / ");
}

function lookOf(verdict: CapLine["verdict"] | undefined): CellLook {
  return verdict === "over" ? "broken" : verdict === "unknown" ? "unknown" : "integer";
}

/** Rows that a cap does not count, so that three beside a limit of two are understood (A14). */
export function exemptRemarks(
  programmes: readonly Programme[],
  rows: readonly ReviewRow[],
): readonly Message[] {
  return programmes.flatMap((programme) => {
    const exempt = rows.filter(
      (row) =>
        row.programme === programme.id &&
        programme.caps.some((cap) => exemptionStanding(row, cap.exempt) === "exempt"),
    );
    return exempt.length === 0
      ? []
      : [say("merge.statistics.exempt", { programme: nameOf(programme), count: exempt.length })];
  });
}

/** What is to be said of a city's limits: only where one is exceeded or open. */
export function limitRemarks(programmes: readonly Programme[], caps: readonly CapLine[]): readonly Message[] {
  return caps.flatMap(({ programme: id, recommended, limit, verdict }) => {
    const programme = programmes.find((each) => each.id === id);
    if (programme === undefined || limit === null || (verdict !== "over" && verdict !== "unknown")) return [];
    const words = {
      programme: nameOf(programme),
      count: rangeText(recommended.certain, recommended.possible),
      limit: rangeText(limit.low, limit.high),
    };
    return verdict === "over"
      ? [
          say("merge.statistics.over", {
            ...words,
            excess: rangeText(recommended.certain - limit.high, recommended.possible - limit.low),
          }),
        ]
      : [say("merge.statistics.open", words)];
  });
}

interface Columns {
  readonly programmes: readonly Programme[];
  /** Whether rows are without a certain programme: then they have a column of their own. */
  readonly unplaced: boolean;
}

function cityLine(
  consolidation: Consolidation,
  { programmes, unplaced }: Columns,
  city: string,
  part: CityPart | undefined,
  locale: Locale,
): readonly PlanCell[] {
  const words = (message: Message): string => textOf(message, locale);
  if (part === undefined) {
    const blank = programmes.map(() => planCell(null));
    const notTaken = filesNotTaken(consolidation.files, city);
    return [
      planCell(city),
      ...blank,
      ...(unplaced ? [planCell(null)] : []),
      planCell(null),
      planCell(
        words(
          notTaken.length === 0
            ? say("merge.statistics.missing")
            : say("receipts.gap.not-taken", { files: notTaken }),
        ),
        "unknown",
      ),
    ];
  }
  const rows = consolidation.rows.filter((each) => each.city === city);
  const count = (programme: ProgrammeId | null): number =>
    rows.filter(({ row }) => row.programme === programme).length;
  const caps = part.review.dossiers.flatMap((dossier) => dossier.caps);
  const remarks = linesOf(
    [
      ...limitRemarks(programmes, caps),
      ...exemptRemarks(
        programmes,
        rows.map(({ row }) => row),
      ),
    ],
    locale,
  );
  const verdictOf = (programme: ProgrammeId) => caps.find((line) => line.programme === programme)?.verdict;
  return [
    planCell(city),
    ...programmes.map(({ id }) => planCell(count(id), lookOf(verdictOf(id)))),
    ...(unplaced ? [planCell(count(null), count(null) > 0 ? "unknown" : "integer")] : []),
    planCell(rows.length, "integer"),
    planCell(remarks === "" ? null : remarks),
  ];
}

/** The first block: one line for each of the 13 cities, a line of limits above and of totals below. */
function matrixRows(
  consolidation: Consolidation,
  columns: Columns,
  locale: Locale,
): readonly (readonly PlanCell[])[] {
  const words = (message: Message): string => textOf(message, locale);
  const { programmes, unplaced } = columns;
  const totals = new Map(programmeTotals(consolidation).map(({ programme, rows }) => [programme, rows]));
  const name = ({ shortName, englishName }: Programme) => (locale === "zh-CN" ? shortName : englishName);
  return [
    headerCells([
      words(say("merge.statistics.city")),
      ...programmes.map(name),
      ...(unplaced ? [words(say("merge.statistics.unplaced"))] : []),
      words(say("merge.statistics.total")),
      words(say("merge.statistics.remark")),
    ]),
    [
      words(say("merge.statistics.limit")),
      ...programmes.map(({ caps }) => limitText(caps)),
      ...(unplaced ? [""] : []),
      "",
      "",
    ].map((text) => planCell(text, "header")),
    ...allCities.map((city) =>
      cityLine(
        consolidation,
        columns,
        city,
        consolidation.cities.find((part) => part.city === city),
        locale,
      ),
    ),
    [
      planCell(words(say("merge.statistics.total")), "total"),
      ...programmes.map(({ id }) => planCell(totals.get(id) ?? 0, "total")),
      ...(unplaced ? [planCell(totals.get(null) ?? 0, "total")] : []),
      planCell(consolidation.rows.length, "total"),
      planCell(null, "total"),
    ],
  ];
}

function findingRows(consolidation: Consolidation, locale: Locale): readonly (readonly PlanCell[])[] {
  const words = (message: Message): string => textOf(message, locale);
  const counted = consolidation.cities.map(({ city }) => ({
    city,
    ...countGroups(findingsOf(consolidation, city)),
  }));
  const sum = (key: "error" | "verify" | "note"): number =>
    counted.reduce((total, each) => total + each[key], 0);
  return [
    headerCells([
      words(say("merge.statistics.city")),
      words(say("report.group.error")),
      words(say("report.group.verify")),
      words(say("report.group.note")),
    ]),
    ...counted.map(({ city, error, verify, note }) => [
      planCell(city),
      planCell(error, error > 0 ? "broken" : "integer"),
      planCell(verify, verify > 0 ? "unknown" : "integer"),
      planCell(note, "integer"),
    ]),
    [
      planCell(words(say("merge.statistics.total")), "total"),
      planCell(sum("error"), "total"),
      planCell(sum("verify"), "total"),
      planCell(sum("note"), "total"),
    ],
  ];
}

function applicantRows(consolidation: Consolidation, locale: Locale): readonly (readonly PlanCell[])[] {
  const words = (message: Message): string => textOf(message, locale);
  return [
    headerCells([words(say("merge.statistics.applicant")), words(say("merge.statistics.rows"))]),
    ...applicantTotals(consolidation).map(({ applicant, rows }) => [
      planCell(
        applicant === null
          ? words(say("merge.statistics.unrecognised"))
          : applicantClassName(applicant, locale),
      ),
      planCell(rows, "integer"),
    ]),
    [planCell(words(say("merge.statistics.total")), "total"), planCell(consolidation.rows.length, "total")],
  ];
}

function chartOf(columns: Columns, top: number, width: number, locale: Locale): PlanChart {
  const first = headRows + 2;
  const last = first + allCities.length - 1;
  const area = (column: number) => ({ top: first, left: column, bottom: last, right: column });
  const title = textOf(say("merge.statistics.chart"), locale);
  const names = [
    ...columns.programmes.map(({ shortName, englishName }) => (locale === "zh-CN" ? shortName : englishName)),
    ...(columns.unplaced ? [textOf(say("merge.statistics.unplaced"), locale)] : []),
  ];
  return {
    kind: "column-stacked",
    name: title,
    title,
    categories: area(0),
    series: names.map((name, at) => ({
      name,
      values: area(at + 1),
      colour: colours[at % colours.length] ?? "#0F6CBD",
    })),
    at: { top, left: chartLeft, bottom: top + chartRows - 1, right: Math.max(width - 1, chartLeft + 3) },
  };
}

/** Counts, limits, findings and kinds of applicants on one printable sheet. */
export function statisticsPlan(consolidation: Consolidation, locale: Locale): SheetPlan {
  const words = (message: Message): string => textOf(message, locale);
  const { notice, rows, missing, cities } = consolidation;
  const columns: Columns = {
    programmes: notice.programmes,
    unplaced: rows.some(({ row }) => row.programme === null),
  };
  const width = notice.programmes.length + (columns.unplaced ? 4 : 3);
  const heading = (message: Message): readonly PlanCell[] => [planCell(words(message), "subtitle")];
  const matrix = matrixRows(consolidation, columns, locale);
  const findings = findingRows(consolidation, locale);
  const second = headRows + matrix.length + 1;
  const blank: readonly PlanCell[] = [];
  const gap = Math.max(0, chartRows - findings.length - 1);
  return {
    name: provinceSheets.statistics,
    columns: [{ width: 14 }, ...Array.from({ length: width - 2 }, () => ({ width: 12 })), { width: 38 }],
    rows: [
      [planCell(titleUnder(notice, say("merge.statistics.title", { year: notice.year }), locale), "title")],
      [
        planCell(
          words(say("merge.sheet.about", { cities: cities.length, rows: rows.length, missing })),
          "quiet",
        ),
      ],
      heading(say("merge.statistics.matrix")),
      ...matrix,
      blank,
      heading(say("merge.statistics.findings")),
      ...findings,
      ...Array.from({ length: gap }, () => blank),
      blank,
      heading(say("merge.statistics.applicants")),
      ...applicantRows(consolidation, locale),
      blank,
      ...uncheckedWords(consolidation).map((message) => [planCell(words(message), "quiet")]),
    ],
    merges: [wholeLine(0, width), wholeLine(1, width)],
    frozen: { rows: 0, columns: 0 },
    entries: [],
    notes: [],
    table: null,
    print: { orientation: "portrait", repeatRows: null },
    charts: [chartOf(columns, second, width, locale)],
  };
}
