// Where checks find it: how a cell's content is repeated in a finding.
export { figureOf, quoted } from "../sheets/quote.ts";
