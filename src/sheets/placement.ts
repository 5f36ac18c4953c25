// In which programme a row is, from 申报项目名称 and, where that leaves it open, from the applicant (A26).
import type { ApplicantClass, FamilyId, Notice, Programme, ProgrammeId } from "../notices/schema.ts";
import type { ApplicantReading } from "./applicant.ts";
import { readTitle, type Target } from "./placement-words.ts";

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

/** The classes that the applicant may be of: one where name and type agree, both sides' where they do not. */
function classesOf({ applicant, byType, agree }: ApplicantReading): readonly ApplicantClass[] {
  if (applicant === null) return byType;
  return agree ? [applicant] : [applicant, ...byType];
}

/** Programmes open to one of the classes; those that doubt it only where no other takes it. */
function takers(programmes: readonly Programme[], classes: readonly ApplicantClass[]): readonly Programme[] {
  const firm = programmes.filter(({ applicant }) =>
    classes.some((each) => applicant.allowed.includes(each) || applicant.acceptedWithNotice.includes(each)),
  );
  if (firm.length > 0) return firm;
  return programmes.filter(({ applicant }) => classes.some((each) => applicant.doubtful.includes(each)));
}

function commonFamily(programmes: readonly Programme[]): FamilyId | null {
  const [family, ...others] = new Set(programmes.map((each) => each.family));
  return family !== undefined && others.length === 0 ? family : null;
}

/** One programme by the applicant alone, or those that the applicant leaves open: all where it says nothing. */
function byApplicant(programmes: readonly Programme[], applicant: ApplicantReading): Placement {
  const taking = takers(programmes, classesOf(applicant));
  const [only, ...others] = taking;
  if (only !== undefined && others.length === 0)
    return { kind: "placed", programme: only.id, by: "applicant" };
  const open = taking.length > 0 ? taking : programmes;
  return {
    kind: "open",
    candidates: open.map(({ id }) => id),
    family: commonFamily(open),
    suggestion: null,
  };
}

function membersOf(notice: Notice, family: FamilyId): readonly Programme[] {
  return notice.programmes.filter((programme) => programme.family === family);
}

/** The programme that a near name means: a family's is known where the applicant tells its member. */
function suggested(notice: Notice, target: Target, applicant: ApplicantReading): ProgrammeId | null {
  if (target.kind === "programme") return target.programme;
  const placement = byApplicant(membersOf(notice, target.family), applicant);
  return placement.kind === "placed" ? placement.programme : null;
}

function near(notice: Notice, target: Target, certain: boolean, applicant: ApplicantReading): Placement {
  const meant =
    target.kind === "programme"
      ? notice.programmes.filter(({ id }) => id === target.programme)
      : membersOf(notice, target.family);
  const taking = takers(notice.programmes, classesOf(applicant));
  const possible = taking.length > 0 ? [...meant, ...taking] : notice.programmes;
  const candidates = notice.programmes.filter((each) => (certain ? meant : possible).includes(each));
  const family = target.kind === "family" ? target.family : null;
  return {
    kind: "open",
    candidates: candidates.map(({ id }) => id),
    family,
    suggestion: suggested(notice, target, applicant),
  };
}

/**
 * The programme of a row (A26): by a whole name, alone or in front of a title; by keywords in the title; within a
 * family, and for a title without words, by the applicant's class. Candidates stand in the notice's order.
 */
export function placeRow(notice: Notice, projectText: string, applicant: ApplicantReading): Placement {
  const title = readTitle(notice, projectText);
  switch (title.kind) {
    case "blank":
      return { kind: "blank" };
    case "target":
      return title.target.kind === "programme"
        ? { kind: "placed", programme: title.target.programme, by: title.by }
        : withinFamily(notice, title.target.family, applicant);
    case "near":
      return near(notice, title.target, title.certain, applicant);
    case "contradictory":
      return { kind: "contradictory", programmes: title.programmes };
    case "not-offered":
      return {
        kind: "not-offered",
        words: title.words,
        suggestion: title.near === null ? null : suggested(notice, title.near, applicant),
      };
    case "own-title":
      return byApplicant(notice.programmes, applicant);
  }
}

/** A member of the family by the applicant, else any member of it: the words have ruled out the rest. */
function withinFamily(notice: Notice, family: FamilyId, applicant: ApplicantReading): Placement {
  const members = membersOf(notice, family);
  const placement = byApplicant(members, applicant);
  return placement.kind === "open"
    ? { ...placement, candidates: members.map(({ id }) => id), family }
    : placement;
}
