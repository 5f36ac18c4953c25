// Remembering what a text was read as: sheets repeat the same few texts in thousands of rows.

/** `read` with its last answers kept, by text; forgotten as a whole beyond `limit` texts, so memory stays bounded. */
export function remembering<Reading>(
  read: (text: string) => Reading,
  limit = 5000,
): (text: string) => Reading {
  const known = new Map<string, Reading>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const reading = read(text);
    if (known.size >= limit) known.clear();
    known.set(text, reading);
    return reading;
  };
}
