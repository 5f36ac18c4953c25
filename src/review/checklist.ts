// What a person is asked about the tables of a review: once for each city's table, and row by row. A row is known by what
// it says, not by where it stands, so that answers survive sorting and renamed sheets.
import type { ApplicantClass, ChecklistItem, Notice, ProgrammeId } from "../notices/schema.ts";
import { matchKey } from "../sheets/text.ts";
import type { CityDossier, ReviewRow } from "./check.ts";
import { classesOf } from "./evidence-rows.ts";

/** Before the table is sent (its sealing included), or when projects are chosen. */
export const checklistStages = ["recommendation", "establishment"] as const;
export type ChecklistStage = (typeof checklistStages)[number];

/** Whom a question is asked about, in words that are kept with the answer. */
export interface ChecklistSubject {
  readonly year: number;
  /** "苏州市"; empty where no letterhead names a city. */
  readonly city: string;
  /** null: the table as a whole. */
  readonly row: {
    readonly unit: string;
    readonly project: string;
    readonly programme: ProgrammeId;
    /** Which of several rows that say the same, from 1 in sheet order. */
    readonly nth: number;
  } | null;
}

export interface ChecklistQuestion {
  /** Its own among the questions of a subject, and the same after the notice is read anew. */
  readonly key: string;
  readonly item: ChecklistItem;
}

/** A subject with what is asked of it. */
export interface ChecklistPart {
  readonly key: string;
  readonly subject: ChecklistSubject;
  readonly dossier: CityDossier;
  /** null: the table as a whole. */
  readonly row: ReviewRow | null;
  readonly questions: readonly ChecklistQuestion[];
}

/** What identifies a subject: the same for texts that look the same. */
export function subjectKey({ year, city, row }: ChecklistSubject): string {
  return JSON.stringify(
    row === null
      ? [year, city]
      : [year, city, matchKey(row.unit), matchKey(row.project), row.programme, row.nth],
  );
}

/** One clause may be asked of different applicants in different words: 设区市政府 and 县政府. */
export function questionKey({ stage, clause, applicants }: ChecklistItem): string {
  return [stage, clause, ...(applicants === null ? [] : [applicants.join("+")])].join(":");
}

export function stageOf({ stage }: ChecklistItem): ChecklistStage {
  return stage === "establishment" ? "establishment" : "recommendation";
}

/** Every table and row of the review with its questions, in sheet order; a row that is not placed has none to ask yet. */
export function checklistOf(review: {
  readonly notice: Notice;
  readonly dossiers: readonly { readonly dossier: CityDossier }[];
}): readonly ChecklistPart[] {
  const { notice, dossiers } = review;
  const questions = notice.checklist.map((item) => ({ key: questionKey(item), item }));
  const once = questions.filter(({ item }) => item.programmes.length === 0);
  // Two files may hold the same row: each keeps answers of its own.
  const counted = new Map<string, number>();
  return dossiers.flatMap(({ dossier }): readonly ChecklistPart[] => {
    const about = { year: notice.year, city: dossier.city ?? "" };
    const table = { ...about, row: null };
    return [
      { key: subjectKey(table), subject: table, dossier, row: null, questions: once },
      ...dossier.rows.flatMap((row): readonly ChecklistPart[] => {
        if (row.programme === null) return [];
        const said = { unit: row.cells.unit.text.trim(), project: projectOf(row), programme: row.programme };
        const first: ChecklistSubject = { ...about, row: { ...said, nth: 1 } };
        const same = JSON.stringify([dossier.file, subjectKey(first)]);
        const nth = (counted.get(same) ?? 0) + 1;
        counted.set(same, nth);
        const subject = { ...about, row: { ...said, nth } };
        const asked = questions.filter(({ item }) => isAsked(item, said.programme, row));
        return [{ key: subjectKey(subject), subject, dossier, row, questions: asked }];
      }),
    ];
  });
}

/** The project with what tells a university's projects apart, where the sheet has it. */
function projectOf({ cells, topic, college, discipline }: ReviewRow): string {
  return [cells.project.text, topic?.text ?? "", college?.text ?? "", discipline?.text ?? ""]
    .map((text) => text.trim())
    .filter((text) => text !== "")
    .join(" / ");
}

/** Where nobody can say what a unit is, it is asked everything that it might have to answer. */
function isAsked({ programmes, applicants }: ChecklistItem, programme: ProgrammeId, row: ReviewRow): boolean {
  if (!programmes.includes(programme)) return false;
  const classes: readonly ApplicantClass[] = classesOf(row.applicant);
  return applicants === null || classes.length === 0 || classes.some((each) => applicants.includes(each));
}
