// What a review says of one of several files: for the copy that goes back to those who sent it.
import type { Review } from "../review/review.ts";

/**
 * The review narrowed to the tables of a file. Findings about figures or a ledger that came in a file of their own
 * concern everybody and stay.
 */
export function reviewOfFile(review: Review, file: string): Review {
  const others = new Set(review.dossiers.map(({ dossier }) => dossier.file).filter((each) => each !== file));
  const concerns = (each: { readonly file: string }): boolean => !others.has(each.file);
  return {
    ...review,
    dossiers: review.dossiers.filter(({ dossier }) => concerns(dossier)),
    findings: review.findings.filter(({ place }) => concerns(place)),
    met: review.met.filter(concerns),
    unknownInputs: review.unknownInputs.filter(concerns),
    leftOut: review.leftOut.filter(concerns),
  };
}
