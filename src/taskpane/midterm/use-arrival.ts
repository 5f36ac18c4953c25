// Moves the focus to where the user arrives when the view changes: a heading, or the row from which the view was left.
import { useEffect, type RefObject } from "react";

/** Focuses the first of these that is there, once for each change of the view; never when the area first opens. */
export function useArrival(views: number, ...places: readonly RefObject<HTMLElement | null>[]): void {
  useEffect(() => {
    if (views > 0) places.find(({ current }) => current !== null)?.current?.focus();
    // The places are those of the view that is arrived at: they do not change while it is shown.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [views]);
}
