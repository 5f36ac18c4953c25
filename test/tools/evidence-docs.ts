// docs/evidence-sheets.md: which sheets, columns and answers there are, from the notices and the readers themselves.
import { noticeOf, noticeYears } from "../../src/notices/registry.ts";
import type { ApplicantClass, EvidenceInput, Notice, Programme } from "../../src/notices/schema.ts";
import { applicantClassName } from "../../src/messages/applicant-classes.ts";
import { countUnits } from "../../src/sheets/evidence-cells.ts";
import { headerOf } from "../../src/sheets/evidence-form.ts";
import { evidenceSheetName } from "../../src/sheets/evidence-sheet-names.ts";
import { answerWords } from "../../src/sheets/evidence-words.ts";
import { notGivenWords } from "../../src/sheets/numbers.ts";

/** What the kinds of input are called in the documents. */
export const kindNames: Readonly<Record<EvidenceInput["kind"], string>> = {
  amount: "金额",
  count: "数量",
  date: "日期",
  "yes-no": "是否",
  presence: "有无",
  choice: "选项",
  text: "文字",
};

const list = (words: readonly string[]): string => words.join("、");
const cell = (text: string): string => text.replaceAll("|", "\\|");
const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(" | ")} |`;

function answersOf(input: EvidenceInput): string {
  const kind = kindNames[input.kind];
  switch (input.kind) {
    case "choice": {
      const choices = input.choices.map(({ value, also }) =>
        also.length === 0 ? value : `${value}（也认${list(also)}）`,
      );
      return `${kind}${input.several ? "，可填多项" : ""}：${choices.join("；")}`;
    }
    case "presence":
      return input.settled.length === 0 ? kind : `${kind}；已处理的：${list(input.settled)}`;
    case "amount":
    case "count":
    case "date":
    case "yes-no":
    case "text":
      return kind;
  }
}

function askedOf({ applicants, per, optional }: EvidenceInput): string {
  const name = (each: ApplicantClass): string => applicantClassName(each, "zh-CN");
  return [
    applicants === null ? "全部" : list(applicants.map(name)),
    ...(per === "project" ? ["每个项目填一次"] : []),
    ...(optional ? ["可不填"] : []),
  ].join("；");
}

function sheetPart(notice: Notice, { id, name, annex, evidence }: Programme): readonly string[] {
  if (evidence === null) return [];
  const joint =
    evidence.joint === null
      ? []
      : [`联合申报：牵头 ${evidence.joint.leads} 家、参与 ${evidence.joint.participants} 家，各占一行。`, ""];
  return [
    `### ${evidenceSheetName(notice, id)}`,
    "",
    `${name}（${notice.year}年度${annex.startsWith(String(notice.year)) ? "" : ` ${annex}`}）`,
    "",
    ...joint,
    row(["列", "也认", "填写", "填写的单位"]),
    row(["---", "---", "---", "---"]),
    ...evidence.inputs.map((input) =>
      row([headerOf(input), list(input.alsoHeaders), answersOf(input), askedOf(input)]),
    ),
    "",
  ];
}

/** The whole document; its tables are aligned by Prettier. */
export function evidenceDocs(): string {
  const notices = noticeYears().flatMap((year) => noticeOf(year) ?? []);
  return [
    "# 申报条件核验表的列和词语 · Columns and words of the evidence sheets",
    "",
    "<!-- 由 npm run docs 生成，勿手改 -->",
    "",
    "本文由通知数据和读取程序生成（`npm run docs`）；怎样识别工作表、怎样换算，见 [sheets.md](sheets.md#申报条件核验表)。",
    "",
    "_English: every evidence sheet with its columns, and the words that answers are read from; generated from the notices._",
    "",
    "## 词语",
    "",
    row(["填写", "认这些词"]),
    row(["---", "---"]),
    row(["没有数据", `空着、-、—、/、…、?；${list(notGivenWords)}`]),
    row(["是否：是", list(answerWords.yes)]),
    row(["是否：否", list(answerWords.no)]),
    row(["有无：没有", list(answerWords.absent)]),
    row(["有无：有", list(answerWords.present)]),
    row(["数量为零、没有所列的选项", list(answerWords.none)]),
    row(["数量的单位", `表头的单位；${list(countUnits)}`]),
    "",
    ...notices.flatMap((notice) => [
      `## ${notice.year}年度`,
      "",
      ...notice.programmes.flatMap((programme) => sheetPart(notice, programme)),
    ]),
  ].join("\n");
}
