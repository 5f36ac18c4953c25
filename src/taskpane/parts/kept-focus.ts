// Keeps the focus in a place when the button goes that had it: the next button there takes it, as soon as there is one.
import { useEffect, useRef, type RefObject } from "react";

export interface KeptFocus<T extends HTMLElement> {
  readonly ref: RefObject<T | null>;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
}

/** Props of the place, which must be able to take the focus itself: `tabIndex={-1}`. */
export function useKeptFocus<T extends HTMLElement>(): KeptFocus<T> {
  const ref = useRef<T>(null);
  const focused = useRef(false);
  useEffect(() => {
    const place = ref.current;
    const lost = document.activeElement === document.body || document.activeElement === place;
    if (place === null || !focused.current || !lost) return;
    (place.querySelector<HTMLElement>("button:not([disabled])") ?? place).focus();
  });
  return {
    ref,
    onFocus: () => {
      focused.current = true;
    },
    // A button that is taken away does not report that it lost the focus; one that the user left does.
    onBlur: () => {
      focused.current = false;
    },
  };
}
