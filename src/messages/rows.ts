// Row numbers and counts in words, for sentences that name many rows.

/** Runs of consecutive rows that are spelled out; beyond them the rest is only counted. */
const runsShown = 6;

function runsOf(rows: readonly number[]): { readonly runs: readonly string[]; readonly rest: number } {
  const runs: { from: number; to: number }[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last !== undefined && row === last.to + 1) last.to = row;
    else runs.push({ from: row, to: row });
  }
  const count = ({ from, to }: { from: number; to: number }) => to - from + 1;
  return {
    runs: runs.slice(0, runsShown).map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`)),
    rest: runs.slice(runsShown).reduce((sum, run) => sum + count(run), 0),
  };
}

/** "第 4–7、9 行"; with very many runs "第 1、3、5、7、9、11 行等 20 行". Rows in ascending order. */
export function rowsZh(rows: readonly number[]): string {
  const { runs, rest } = runsOf(rows);
  return `第 ${runs.join("、")} 行${rest === 0 ? "" : `等 ${rows.length} 行`}`;
}

/** "row 9", "rows 4–7, 9"; with very many runs "rows 1, 3, 5, 7, 9, 11 and 14 more". */
export function rowsEn(rows: readonly number[]): string {
  const { runs, rest } = runsOf(rows);
  return `${rows.length === 1 ? "row" : "rows"} ${runs.join(", ")}${rest === 0 ? "" : ` and ${rest} more`}`;
}

/** "3" where both ends agree, else "3 至 4". */
export function rangeZh(low: number, high: number): string {
  return low === high ? `${low}` : `${low} 至 ${high}`;
}

export function rangeEn(low: number, high: number): string {
  return low === high ? `${low}` : `${low} to ${high}`;
}

/** "3" where both agree, else "3 或 4": one of two, not a span. */
export function eitherZh(low: number, high: number): string {
  return low === high ? `${low}` : `${low} 或 ${high}`;
}

export function eitherEn(low: number, high: number): string {
  return low === high ? `${low}` : `${low} or ${high}`;
}
