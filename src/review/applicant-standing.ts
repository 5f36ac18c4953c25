// Whether a unit may apply to a programme (A25): one judgement, used by the check of the applicant and by the check
// of the type column, so that one fact makes one finding.
import type { ApplicantClass, Notice, Programme } from "../notices/schema.ts";
import { programmeOf } from "../notices/registry.ts";
import type { ReviewRow } from "./check.ts";
import { hasColumn } from "./outcome.ts";

export type ApplicantStanding =
  | { readonly kind: "allowed" }
  /** In the notice's “等” or under an older name: accepted, and told. */
  | { readonly kind: "accepted"; readonly applicant: ApplicantClass }
  /** May or may not be meant by the notice's words: for a person to decide. */
  | { readonly kind: "doubtful"; readonly applicant: ApplicantClass }
  /** The name is clearly outside the list and the type names nothing inside it. */
  | { readonly kind: "outside"; readonly applicant: ApplicantClass }
  /** Name and type differ, and only one of them may apply. */
  | { readonly kind: "at-odds"; readonly byName: ApplicantClass; readonly byType: ApplicantClass }
  /** The name is silent and the type is outside the list: not sure enough for an error. */
  | { readonly kind: "type-outside"; readonly byType: ApplicantClass }
  /** May apply under the same clause, but to the sibling programme (设区市 against 县). */
  | { readonly kind: "sibling"; readonly applicant: ApplicantClass; readonly programme: Programme }
  /** The type is a word such as 事业单位 that names no class, and the name is silent. */
  | { readonly kind: "unclear" }
  /** The type is not recognised and the name is silent: told by the check of the type column. */
  | { readonly kind: "unrecognised" }
  /** The type is missing and the name does not settle it: not decided. */
  | { readonly kind: "not-given" };

type Place = "allowed" | "accepted" | "doubtful" | "outside";
const places: readonly Place[] = ["allowed", "accepted", "doubtful", "outside"];

function placeIn(programme: Programme, applicant: ApplicantClass): Place {
  const { allowed, acceptedWithNotice, doubtful } = programme.applicant;
  if (allowed.includes(applicant)) return "allowed";
  if (acceptedWithNotice.includes(applicant)) return "accepted";
  return doubtful.includes(applicant) ? "doubtful" : "outside";
}

/** The class of the type text that stands best, with its standing; null where the type names no class. */
function bestByType(
  programme: Programme,
  byType: readonly ApplicantClass[],
): { readonly applicant: ApplicantClass; readonly place: Place } | null {
  const judged = byType.map((applicant) => ({ applicant, place: placeIn(programme, applicant) }));
  return judged.toSorted((a, b) => places.indexOf(a.place) - places.indexOf(b.place))[0] ?? null;
}

/** Another programme under the same applicant clause that takes this class. */
function siblingFor(notice: Notice, programme: Programme, applicant: ApplicantClass): Programme | null {
  return (
    notice.programmes.find(
      (each) =>
        each.id !== programme.id &&
        each.applicant.clause === programme.applicant.clause &&
        placeIn(each, applicant) !== "outside",
    ) ?? null
  );
}

function standingOfClass(notice: Notice, programme: Programme, applicant: ApplicantClass): ApplicantStanding {
  const place = placeIn(programme, applicant);
  switch (place) {
    case "allowed":
      return { kind: "allowed" };
    case "accepted":
    case "doubtful":
      return { kind: place, applicant };
    case "outside": {
      const sibling = siblingFor(notice, programme, applicant);
      if (sibling !== null) return { kind: "sibling", applicant, programme: sibling };
      return { kind: "outside", applicant };
    }
  }
}

/** Whether the type cell says nothing: no such column, blank, or an Excel error. */
export function typeIsMissing(row: ReviewRow): boolean {
  const { blank, error } = row.cells.unitType;
  return blank || error || !hasColumn(row.table, "unitType");
}

/**
 * The unit's standing in a programme, by name and type together (A25). An error is only `outside`: the name is clearly
 * of a class outside the list and the type text names no class inside it.
 */
export function standingOf(notice: Notice, programme: Programme, row: ReviewRow): ApplicantStanding {
  const { byName, byType, typeIsGeneric, applicant, agree } = row.applicant;
  const type = bestByType(programme, byType);
  if (byName === null) {
    if (type !== null) {
      return type.place === "outside" && siblingFor(notice, programme, type.applicant) === null
        ? { kind: "type-outside", byType: type.applicant }
        : standingOfClass(notice, programme, type.applicant);
    }
    if (typeIsMissing(row)) return { kind: "not-given" };
    return { kind: typeIsGeneric ? "unclear" : "unrecognised" };
  }
  if (type === null) {
    const standing = standingOfClass(notice, programme, byName);
    return standing.kind === "allowed" && typeIsMissing(row) ? { kind: "not-given" } : standing;
  }
  if (agree) return standingOfClass(notice, programme, applicant ?? byName);
  const nameIsOutside = placeIn(programme, byName) === "outside";
  if (nameIsOutside !== (type.place === "outside")) {
    return { kind: "at-odds", byName, byType: type.applicant };
  }
  return standingOfClass(notice, programme, byName);
}

/** Programmes of one family that all refuse the applicant, each with its standing. */
export interface RefusedByFamily {
  readonly candidates: readonly [Programme, ...Programme[]];
  readonly standing: ApplicantStanding;
}

/**
 * A row of which only the family is known (商标品牌, 知识产权保护体系建设) and whose applicant every programme of the
 * family refuses: whichever was meant, the applicant is what is wrong. Null for all other rows.
 */
export function refusedByFamily(notice: Notice, row: ReviewRow): RefusedByFamily | null {
  const { placement } = row;
  if (placement.kind !== "open" || placement.family === null) return null;
  const [first, ...others] = placement.candidates.map((each) => programmeOf(notice, each));
  if (first === undefined) return null;
  const standing = standingOf(notice, first, row);
  const refused = [standing, ...others.map((each) => standingOf(notice, each, row))];
  return refused.every(({ kind }) => kind === "outside")
    ? { candidates: [first, ...others], standing }
    : null;
}
