// What is needed only once a review starts. The pane loads it after its first screen has been drawn.
export { marksOf } from "../report/marks.ts";
export { reviewSheet } from "../report/review-sheet.ts";
export { reviewText } from "../report/review-text.ts";
export { review } from "../review/review.ts";
