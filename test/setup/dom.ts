// What jsdom lacks and the pane needs. Does nothing in tests that run without a document.
import { webcrypto } from "node:crypto";
import { TextDecoder, TextEncoder } from "node:util";

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

/** The bytes of a chosen file; of this realm, or they would not be bytes to the code that reads them. */
function bytesOf(this: Blob): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer).slice().buffer);
    reader.onerror = () => reject(new Error("The file cannot be read"));
    reader.readAsArrayBuffer(this);
  });
}

if (typeof window !== "undefined") {
  window.ResizeObserver ??= QuietResizeObserver;
  window.matchMedia ??= noMatch;
  // jsdom measures nothing; scrolling to an element is a no-op instead of a missing function.
  Element.prototype.scrollIntoView ??= () => undefined;
  Blob.prototype.arrayBuffer ??= bytesOf;
  if (!("subtle" in window.crypto)) Object.assign(window.crypto, { subtle: webcrypto.subtle });
  Object.assign(globalThis, { TextDecoder, TextEncoder });
}
