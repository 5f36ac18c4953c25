// Comments in the grid are HTML, those of the model are text.

/** Text as HTML that shows it and nothing else. */
export function htmlOfNote(text: string): string {
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return escaped.replaceAll("\n", "<br>");
}

/** The text the user typed into a comment of the grid. */
export function textOfNote(html: string): string {
  return html
    .replace(/<br\s*\/?>|<\/div><div>|<div>/gi, "\n")
    .replace(/<[^>]*>/g, "")
    .replaceAll("&nbsp;", " ")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&")
    .trim();
}
