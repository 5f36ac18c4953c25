// What changed between two wordings of one sentence, as runs a person can read: numbers are never cut, and a character or
// two that happen to agree between two changes belong to the change.

/** A stretch of one wording; `changed` where the other wording has something else, or nothing. */
export interface Run {
  readonly text: string;
  readonly changed: boolean;
}

export interface TextDifference {
  readonly before: readonly Run[];
  readonly after: readonly Run[];
  /** Share of the shorter wording that is kept, 0–1: where little is, marking words helps nobody. */
  readonly kept: number;
}

/** Numbers and Latin words stay whole: “10000” against “5000” is one change, not a digit. */
const tokenPattern = /\d+(?:[.,:：]\d+)*%?|[A-Za-z]+|[\s\S]/gu;

/** Agreeing stretches shorter than this between two changes are read over. */
const shortestIsland = 2;

/** Both wordings in full, cut where they begin to differ. Joined, the runs of each side are the text given. */
export function differenceOf(before: string, after: string): TextDifference {
  const left: readonly string[] = before.match(tokenPattern) ?? [];
  const right: readonly string[] = after.match(tokenPattern) ?? [];
  const pieces = cutAtPunctuation(absorbIslands(piecesOf(left, right)));
  const side = (of: "before" | "after"): readonly Run[] =>
    pieces.flatMap((piece): readonly Run[] => {
      const text = piece[of].join("");
      return text === "" ? [] : [{ text, changed: piece.changed }];
    });
  const shorter = Math.min(before.length, after.length);
  const kept = pieces.reduce((sum, piece) => sum + (piece.changed ? 0 : piece.before.join("").length), 0);
  return { before: side("before"), after: side("after"), kept: shorter === 0 ? 0 : kept / shorter };
}

interface Piece {
  readonly changed: boolean;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Agreeing and differing stretches in turn, along a longest common subsequence. */
function piecesOf(left: readonly string[], right: readonly string[]): readonly Piece[] {
  const width = right.length + 1;
  const lengths = new Uint16Array((left.length + 1) * width);
  const lengthAt = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = left.length - 1; i >= 0; i -= 1) {
    for (let j = right.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] =
        left[i] === right[j] ? lengthAt(i + 1, j + 1) + 1 : Math.max(lengthAt(i + 1, j), lengthAt(i, j + 1));
    }
  }
  const pieces: Piece[] = [];
  let i = 0;
  let j = 0;
  while (i < left.length || j < right.length) {
    const [fromLeft, fromRight] = [i, j];
    while (i < left.length && j < right.length && left[i] === right[j]) {
      i += 1;
      j += 1;
    }
    if (i > fromLeft) {
      pieces.push({ changed: false, before: left.slice(fromLeft, i), after: right.slice(fromRight, j) });
      continue;
    }
    while (
      (i < left.length || j < right.length) &&
      !(i < left.length && j < right.length && left[i] === right[j])
    ) {
      if (j >= right.length || (i < left.length && lengthAt(i + 1, j) >= lengthAt(i, j + 1))) i += 1;
      else j += 1;
    }
    pieces.push({ changed: true, before: left.slice(fromLeft, i), after: right.slice(fromRight, j) });
  }
  return pieces;
}

/** Joins changes that only a short agreeing stretch keeps apart. */
function absorbIslands(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (const [at, piece] of pieces.entries()) {
    const island =
      !piece.changed && at > 0 && at < pieces.length - 1 && piece.before.join("").length < shortestIsland;
    const current: Piece = island ? { ...piece, changed: true } : piece;
    const last = joined.at(-1);
    if (last?.changed === true && current.changed) {
      joined[joined.length - 1] = {
        changed: true,
        before: [...last.before, ...current.before],
        after: [...last.after, ...current.after],
      };
    } else joined.push(current);
  }
  return joined;
}

const punctuation = /[，、；。：,;]$/u;

/**
 * Words that were only put in or left out can often be cut in several ways ("与产[业链企业、产]学研" is "与[产业链企业、]产学研"):
 * they are cut where a mark of punctuation ends them or stands before them, where one does.
 */
function cutAtPunctuation(pieces: readonly Piece[]): readonly Piece[] {
  const cut = [...pieces];
  for (const [at, { changed, before, after }] of pieces.entries()) {
    const [kept, next] = [cut[at - 1], pieces[at + 1]];
    const run = before.length > 0 ? before : after;
    if (!changed || (before.length > 0 && after.length > 0) || kept === undefined) continue;
    const moved = shiftOf(kept.before, run);
    if (moved === 0) continue;
    const whole = [...kept.before, ...run];
    const from = kept.before.length - moved;
    const shifted = whole.slice(from, from + run.length);
    const behind = whole.slice(from + run.length);
    cut[at - 1] = { changed: false, before: whole.slice(0, from), after: kept.after.slice(0, from) };
    cut[at] = {
      changed,
      before: before.length > 0 ? shifted : [],
      after: before.length > 0 ? [] : shifted,
    };
    cut[at + 1] = {
      changed: false,
      before: [...behind, ...(next?.before ?? [])],
      after: [...behind, ...(next?.after ?? [])],
    };
  }
  return cut;
}

/** By how many tokens a run moves to the left to be cut at punctuation; 0 where it is, or cannot be. */
function shiftOf(kept: readonly string[], run: readonly string[]): number {
  const whole = [...kept, ...run];
  const tokenAt = (index: number): string => whole[index] ?? "";
  const isCut = (shift: number): boolean =>
    punctuation.test(tokenAt(whole.length - 1 - shift)) || punctuation.test(tokenAt(kept.length - 1 - shift));
  for (let shift = 0; shift <= kept.length; shift += 1) {
    if (isCut(shift)) return shift;
    if (tokenAt(kept.length - 1 - shift) !== tokenAt(whole.length - 1 - shift)) return 0;
  }
  return 0;
}
