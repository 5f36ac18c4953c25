// Small helpers of the bench: medians and printed tables.

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error("The median of nothing");
  return middle;
}

/** Prints a table in columns. */
export function table(
  title: string,
  header: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): void {
  const lines = [header, ...rows].map((line) => line.map(String));
  const widths = header.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? "").length)));
  console.log(`\n${title}`);
  for (const line of lines)
    console.log(`  ${line.map((cell, column) => cell.padStart(widths[column] ?? 0)).join("  ")}`);
}
