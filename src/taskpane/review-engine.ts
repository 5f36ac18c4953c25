// What is needed only once a review starts. The pane loads it after its first screen has been drawn.
export { marksOf } from "../report/marks.ts";
export { checklistPlan, fullText, reviewPlans } from "../report/review-plans.ts";
export { review } from "../review/review.ts";
