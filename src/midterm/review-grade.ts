// A reviewer's grade of a target: one of three bands, or a percentage of the points, or both where they agree.
import { say } from "../messages/catalogue.ts";
import type { Review, ReviewBand } from "../sheets/midterm-sheet.ts";
import { atLeast, compare, fromExact, least, most, one, zero, type Fraction } from "./fraction.ts";
import type { Note, Outcome, Range, Status } from "./outcome.ts";
import type { Stage } from "./pace.ts";
import { percentText } from "./quantity.ts";
import type { Settings } from "./settings.ts";

/** The share of a band, both ends included (100–80%, 80–60%, 60–0%). */
export function rangeOfBand(band: ReviewBand, { bands }: Settings): Range {
  switch (band) {
    case "reached":
      return { low: bands.reached, high: one };
    case "partly":
      return { low: bands.partly, high: bands.reached };
    case "not-reached":
      return { low: zero, high: bands.partly };
  }
}

function bandOf(share: Fraction, { bands }: Settings): ReviewBand {
  if (atLeast(share, bands.reached)) return "reached";
  return atLeast(share, bands.partly) ? "partly" : "not-reached";
}

interface Graded {
  readonly band: ReviewBand;
  readonly share: Range;
  readonly note: Note | null;
}

/** The grade as a share; null where the reviewer gave none. A percentage outside its band leaves the band's whole range. */
function graded({ band, percent }: Review, settings: Settings): Graded | null {
  const share = percent === null ? null : fromExact(percent.value);
  if (band === null) {
    if (share === null) return null;
    return { band: bandOf(share, settings), share: { low: share, high: share }, note: null };
  }
  const range = rangeOfBand(band.band, settings);
  if (share === null) return { band: band.band, share: range, note: null };
  if (compare(share, range.low) >= 0 && compare(share, range.high) <= 0) {
    return { band: band.band, share: { low: share, high: share }, note: null };
  }
  return {
    band: band.band,
    share: range,
    note: {
      severity: "warning",
      reading: null,
      message: say("midterm.review.outside-band"),
      remedy: say("midterm.review.outside-band.remedy"),
      cells: [band.cell, ...(percent === null ? [] : [percent.cell])],
    },
  };
}

function statusOf(band: ReviewBand, stage: Stage): Status {
  if (stage === "acceptance") return band === "reached" ? "achieved" : "missed";
  return band === "reached" ? "on-track" : band === "partly" ? "behind" : "far-behind";
}

const within = (value: Fraction, { low, high }: Range): Fraction => least(high, most(low, value));

/**
 * The outcome with the reviewer's grade in it. It decides only what is left to a person, within what the figures
 * leave open; elsewhere it is pointed out that it does not count.
 */
export function withReview(
  outcome: Outcome,
  review: Review | null,
  settings: Settings,
  stage: Stage,
): Outcome {
  const grade = review === null ? null : graded(review, settings);
  if (grade === null) return outcome;
  const cells = [review?.band?.cell, review?.percent?.cell].filter((cell) => cell !== undefined);
  if (!outcome.forReviewer) {
    const note: Note = {
      severity: "notice",
      reading: null,
      message: say("midterm.review.not-counted"),
      remedy: null,
      cells,
    };
    return { ...outcome, notes: [...outcome.notes, note] };
  }
  const range = rangeOfBand(grade.band, settings);
  const share = {
    low: within(grade.share.low, outcome.share),
    high: within(grade.share.high, outcome.share),
  };
  return {
    ...outcome,
    status:
      outcome.status === "to-be-judged" || outcome.status === "not-computable"
        ? statusOf(grade.band, stage)
        : outcome.status,
    share,
    forReviewer: false,
    remedy: [],
    missing: [],
    working: [
      ...outcome.working,
      {
        part: "judged",
        message: say("midterm.review.graded", {
          band: grade.band,
          from: percentText(range.high),
          to: percentText(range.low),
        }),
      },
    ],
    notes: grade.note === null ? outcome.notes : [...outcome.notes, grade.note],
  };
}
