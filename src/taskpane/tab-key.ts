// The Tab key in Excel on the web: office.js listens on the window, cancels every Tab and moves the focus by a list of its own
// (links, buttons, fields, whatever names a tabindex other than -1). From anything else it leaves the pane for the sheet.

const listed = "a[href], button, input, select, textarea, summary, [tabindex]";

/** Moves on by Tab from a heading or message that took the focus, and from plain text. Gives what undoes it. */
export function keepTabInPane(page: Document): () => void {
  const move = (event: KeyboardEvent): void => {
    const { target } = event;
    if (event.key !== "Tab" || !(target instanceof HTMLElement) || target.tabIndex >= 0) return;
    // After a click on plain text nothing has the focus, and only the browser knows where the click was.
    if (target === page.body) return event.stopPropagation();
    const next = neighbour(page, target, event.shiftKey);
    // At the end of the pane office.js is right.
    if (next === null) return;
    event.preventDefault();
    event.stopPropagation();
    next.focus();
  };
  // After the pane's own handlers, which React keeps below the document, and before the window's.
  page.addEventListener("keydown", move);
  return () => page.removeEventListener("keydown", move);
}

/** The next stop in the order of the page, or the one before; null where there is none. */
function neighbour(page: Document, from: HTMLElement, backward: boolean): HTMLElement | null {
  const wanted = backward ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  const stops = [...page.querySelectorAll<HTMLElement>(listed)].filter(
    (stop) =>
      stop.tabIndex >= 0 &&
      !stop.matches(":disabled, [aria-hidden=true]") &&
      stop.getClientRects().length > 0 &&
      (from.compareDocumentPosition(stop) & wanted) !== 0,
  );
  return (backward ? stops.at(-1) : stops[0]) ?? null;
}
