// What jsdom lacks and the pane needs. Does nothing in tests that run without a document.

/** Reports nothing: jsdom has no layout, so no element ever changes size. */
class QuietResizeObserver implements ResizeObserver {
  observe(): void {
    // Nothing to watch.
  }
  unobserve(): void {
    // Nothing is watched.
  }
  disconnect(): void {
    // Nothing is watched.
  }
}

/** A media query that never matches: light theme, no reduced motion. */
function noMatch(query: string): MediaQueryList {
  const target = new EventTarget();
  return Object.assign(target, {
    media: query,
    matches: false,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  }) as MediaQueryList;
}

if (typeof window !== "undefined") {
  window.ResizeObserver ??= QuietResizeObserver;
  window.matchMedia ??= noMatch;
  // jsdom measures nothing; scrolling to an element is a no-op instead of a missing function.
  Element.prototype.scrollIntoView ??= () => undefined;
}
