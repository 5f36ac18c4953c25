// In which programme a row is, from 申报项目名称 and, where that leaves it open, from the applicant (A26).
import type { FamilyId, ProgrammeId } from "../notices/schema.ts";

export type Placement =
  | {
      readonly kind: "placed";
      readonly programme: ProgrammeId;
      readonly by: "name" | "keyword" | "applicant";
    }
  /** Not certain: any of `candidates` (all programmes where nothing is known), so caps are tested with and without it. */
  | {
      readonly kind: "open";
      readonly candidates: readonly ProgrammeId[];
      readonly family: FamilyId | null;
      /** The programme whose name is nearly what was typed: 您是否指…… */
      readonly suggestion: ProgrammeId | null;
    }
  | { readonly kind: "contradictory"; readonly programmes: readonly ProgrammeId[] }
  | { readonly kind: "not-offered"; readonly words: string; readonly suggestion: ProgrammeId | null }
  | { readonly kind: "blank" };
