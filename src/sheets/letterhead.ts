// The letterhead of a summary table: bureau, contact person, phone and dates, in one cell or spread over several.
import { readMoment, type GivenMoment } from "./moments.ts";
import { readBureau, readPlace, type OfficeRegion } from "./regions.ts";
import type { SheetLine } from "./sheet-lines.ts";
import type { CellText, DatedAct, Letterhead, UnreadableDate } from "./summary-table.ts";
import { matchKey } from "./text.ts";

type Label = "person" | "phone" | "both" | "bureau" | "sent" | "filled" | "received" | "other";

/** Label words; longer ones first where one begins with another. */
const labelWords: readonly (readonly [Label, readonly string[]])[] = [
  [
    "both",
    [
      "联系人及联系电话",
      "联系人及联系方式",
      "联系人及电话",
      "联系人和电话",
      "联系人和联系电话",
      "联系人/联系电话",
      "联系人/电话",
      "联系人、电话",
      "联系人电话",
    ],
  ],
  ["person", ["项目联系人", "市局联系人", "联系人员", "联系人", "联络人", "联络员"]],
  [
    "phone",
    ["联系电话", "联系方式", "电话号码", "办公电话", "联系手机", "手机号码", "手机号", "手机", "电话"],
  ],
  [
    "bureau",
    [
      "填报单位",
      "推荐单位",
      "报送单位",
      "上报单位",
      "汇总单位",
      "填表单位",
      "推荐部门",
      "主管部门",
      "报送部门",
    ],
  ],
  ["sent", ["报送日期", "报送时间", "上报日期", "上报时间", "报出日期", "寄送日期", "寄出日期"]],
  ["filled", ["填报日期", "填报时间", "填表日期", "填表时间", "制表日期", "制表时间", "日期"]],
  ["received", ["收到日期", "收到时间", "收文日期", "收件日期", "签收日期", "接收日期"]],
  [
    "other",
    [
      "单位负责人",
      "分管领导",
      "分管负责人",
      "负责人",
      "填报人",
      "填表人",
      "制表人",
      "审核人",
      "经办人",
      "复核人",
      "传真",
      "邮箱",
      "电子邮箱",
      "地址",
      "寄送地址",
      "邮编",
      "单位名称",
      "签字",
    ],
  ],
];

const loosely = (word: string): string =>
  [...word].map((character) => (character === "/" ? "[/／]" : character)).join("\\s*");
const labelByWord: ReadonlyMap<string, Label> = new Map(
  labelWords.flatMap(([label, words]) => words.map((word) => [word, label] as const)),
);
const alternatives = [...labelByWord.keys()]
  .sort((a, b) => b.length - a.length)
  .map(loosely)
  .join("|");
const remark = "(?:\\s*[（(][^（）()]*[）)])?";
/** A label with its colon, or followed by white space or nothing, as in "联系人 张三". */
const labelPattern = new RegExp(`(?<![\\p{Script=Han}])(${alternatives})${remark}(?:\\s*[:：]|\\s+|$)`, "gu");
const labelWithColon = new RegExp(`^\\s*(${alternatives})${remark}\\s*[:：]`, "u");

/** Whether a text opens with a label and a colon: 填报人：, 联系电话：. Such cells belong to no row of the table. */
export function isLabelled(text: string): boolean {
  return /[:：]/u.test(text) && labelWithColon.test(text);
}

const bareLabel = new RegExp(`^\\s*(?:${alternatives})${remark}\\s*$`, "u");

/** Whether a text is a label and nothing else, its value standing in another cell: 审核人, 联系电话：. */
export function isBareLabel(text: string): boolean {
  return bareLabel.test(text.replace(/[:：]\s*$/u, ""));
}

interface Piece {
  readonly label: Label | null;
  readonly text: string;
  readonly row: number;
  readonly cell: string;
}

const wordOf = (matched: string): string => matchKey(matched);

/** A line as labels and the texts between them. */
function piecesOf(line: SheetLine): readonly Piece[] {
  const pieces: Piece[] = [];
  const push = (label: Label | null, text: string): void => {
    if (label !== null || /\S/u.test(text))
      pieces.push({ label, text: text.trim(), row: line.row, cell: line.cell });
  };
  let from = 0;
  for (const match of line.text.matchAll(labelPattern)) {
    push(null, line.text.slice(from, match.index));
    push(labelByWord.get(wordOf(match[1] ?? "")) ?? "other", "");
    from = match.index + match[0].length;
  }
  push(null, line.text.slice(from));
  return pieces;
}

interface Found {
  readonly label: Label;
  /** Row of the value, 0-based. */
  readonly row: number;
  readonly value: CellText;
}

const namesOffice = (text: string): boolean => /知识产权局|市场监督管理局|市场监管局|盖章|公章/u.test(text);

/** Labels with their values, and the texts that belong to no label. A value stands after its label in the same row. */
function labelled(lines: readonly SheetLine[]): {
  readonly found: readonly Found[];
  readonly free: readonly Piece[];
} {
  const pieces = lines.flatMap(piecesOf);
  const found: Found[] = [];
  const free: Piece[] = [];
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index];
    if (piece === undefined) continue;
    if (piece.label === null) {
      free.push(piece);
      continue;
    }
    const next = pieces[index + 1];
    const follows = next !== undefined && next.label === null && next.row === piece.row;
    if (follows && (piece.label === "bureau" || !namesOffice(next.text))) {
      found.push({ label: piece.label, row: next.row, value: { text: next.text, cell: next.cell } });
      index += 1;
    }
  }
  return { found, free };
}

const phoneLike = /(?:[(（][\d０-９]{3,4}[)）]|\+?[\d０-９])[\d０-９\s\-—－()（）+转]{5,}[\d０-９]/u;

/** "张三 0512-65223311" as name and phone; a part that is not there is null. */
function splitContact(value: CellText): {
  readonly person: CellText | null;
  readonly phone: CellText | null;
} {
  const match = phoneLike.exec(value.text);
  if (match === null) return { person: value, phone: null };
  const rest = `${value.text.slice(0, match.index)}${value.text.slice(match.index + match[0].length)}`;
  const person = rest
    .replace(/^[\s/／,，、;；:：()（）]+|[\s/／,，、;；:：()（）]+$/gu, "")
    .replace(/\s*(?:联系)?(?:电话|手机)\s*[:：]?$/u, "");
  return {
    person: person === "" ? null : { text: person, cell: value.cell },
    phone: { text: match[0], cell: value.cell },
  };
}

interface BureauFound {
  readonly bureau: CellText;
  readonly city: string | null;
  readonly weight: number;
}

/** The office that a text names; behind 填报单位： the city's name alone is enough. */
function officeOf(text: string, labelled: boolean): OfficeRegion | null {
  const office = readBureau(text);
  if (office !== null || !labelled) return office;
  const place = readPlace(text);
  return place.kind === "city-level" && place.city !== null ? { city: place.city, county: null } : null;
}

/** How sure a text names the table's bureau: a city's 4, a county's 3, the form's blank 2, any sealed or labelled line 1. */
function bureauWeight(text: string, labelled: boolean): number {
  const region = officeOf(text, labelled);
  if (region !== null) return region.county !== null ? 3 : region.city !== null ? 4 : 2;
  return labelled || namesOffice(text) ? 1 : 0;
}

function bureauAmong(found: readonly Found[], free: readonly Piece[]): BureauFound | null {
  const texts: { bureau: CellText; labelled: boolean }[] = [];
  for (const { label, value } of found) if (label === "bureau") texts.push({ bureau: value, labelled: true });
  for (const [index, piece] of free.entries()) {
    const before = free[index - 1];
    // 苏州 | 市知识产权局（盖章） in neighbouring cells.
    if (before?.row === piece.row && /^市?\s*知识产权局/u.test(piece.text)) {
      texts.push({ bureau: { text: `${before.text}${piece.text}`, cell: before.cell }, labelled: false });
    }
    texts.push({ bureau: { text: piece.text, cell: piece.cell }, labelled: false });
  }
  let best: BureauFound | null = null;
  for (const { bureau, labelled: ofLabel } of texts) {
    const weight = bureauWeight(bureau.text, ofLabel);
    if (weight <= (best?.weight ?? 0)) continue;
    const region = officeOf(bureau.text, ofLabel);
    best = { bureau, city: region !== null && region.county === null ? region.city : null, weight };
  }
  return best;
}

function momentFrom(
  found: readonly Found[],
  label: Label,
  sheet: string,
  year: number | null,
): GivenMoment | null {
  for (const { label: of, value } of found) {
    if (of !== label) continue;
    const reading = readMoment(value.text, null, year, { sheet, cell: value.cell });
    if (reading.kind === "given") return reading.moment;
  }
  return null;
}

const actOfLabel: ReadonlyMap<Label, DatedAct> = new Map<Label, DatedAct>([
  ["sent", "sent"],
  ["filled", "sent"],
  ["received", "received"],
]);

/** Dates after a label that cannot be read, with what was typed. */
export function unreadableDates(lines: readonly SheetLine[], year: number | null): readonly UnreadableDate[] {
  return labelled(lines).found.flatMap(({ label, row, value }): UnreadableDate[] => {
    const act = actOfLabel.get(label);
    const unreadable = act !== undefined && readMoment(value.text, null, year, null).kind === "unreadable";
    return unreadable ? [{ row: row + 1, ...value, act }] : [];
  });
}

const emptyLetterhead: Letterhead = {
  bureau: null,
  city: null,
  contactPerson: null,
  contactPhone: null,
  sentAt: null,
  receivedAt: null,
};

/**
 * Reads the lines between title and header. `year` completes dates without one.
 * A county's or an applicant's name is kept as `bureau`, but only one of the 13 cities' bureaus gives `city`.
 */
export function readLetterhead(lines: readonly SheetLine[], sheet: string, year: number | null): Letterhead {
  if (lines.length === 0) return emptyLetterhead;
  const { found, free } = labelled(lines);
  const bureau = bureauAmong(found, free);
  const first = (label: Label): CellText | null => found.find((each) => each.label === label)?.value ?? null;
  const both = first("both") ?? first("person");
  const split = both === null ? { person: null, phone: null } : splitContact(both);
  return {
    bureau: bureau?.bureau ?? null,
    city: bureau?.city ?? null,
    contactPerson: split.person,
    contactPhone: first("phone") ?? split.phone,
    sentAt: momentFrom(found, "sent", sheet, year) ?? momentFrom(found, "filled", sheet, year),
    receivedAt: momentFrom(found, "received", sheet, year),
  };
}

/** What `upper` leaves open, from `lower`. The bureau and its city go together. */
export function completedBy(upper: Letterhead, lower: Letterhead): Letterhead {
  const head = upper.bureau === null ? lower : upper;
  return {
    bureau: head.bureau,
    city: head.city,
    contactPerson: upper.contactPerson ?? lower.contactPerson,
    contactPhone: upper.contactPhone ?? lower.contactPhone,
    sentAt: upper.sentAt ?? lower.sentAt,
    receivedAt: upper.receivedAt ?? lower.receivedAt,
  };
}
