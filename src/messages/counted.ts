// A number with its noun, in English: 1 row, 3 rows, 2 cities.

/** `many` is needed only where the plural does not end in s. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
