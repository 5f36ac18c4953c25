// The readings that a notice's data names.
import type { Notice, ReadingId } from "../../src/notices/schema.ts";

/** Ids of the readings beside the conditions of the notice, each once. */
export function readingsOf(notice: Notice): readonly ReadingId[] {
  const named = notice.programmes.flatMap(({ conditions }) =>
    conditions.flatMap((each) => ("reading" in each && each.reading !== null ? [each.reading] : [])),
  );
  return [...new Set(named)];
}
