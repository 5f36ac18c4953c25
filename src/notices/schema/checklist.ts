// What only a person can see: clauses that need judgement, and papers that no sheet shows. Asked row by row, or once.
import * as z from "zod/mini";
import { applicantClass, bothLanguages, clauseId, programmeId, text } from "./words.ts";

export const checklistItem = z.strictObject({
  clause: clauseId,
  /** Clauses that the same look answers (A53): cover letter and annex, guide and table. */
  also: z._default(z.array(clauseId), []),
  /** Whom it is asked of; empty where it is asked once for the table. */
  programmes: z.array(programmeId),
  applicants: z._default(z.nullable(z.array(applicantClass)), null),
  /** "table": sealing and sending the table. "recommendation" before sending, "establishment" when choosing projects. */
  stage: z.enum(["table", "recommendation", "establishment"]),
  /** What to look at, as a question that 是 answers well. */
  question: bothLanguages,
  /** Which paper or page shows it. */
  paper: text,
});
export type ChecklistItem = z.infer<typeof checklistItem>;
