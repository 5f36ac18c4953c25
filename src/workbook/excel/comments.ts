// Threaded comments with the cells they stand on.

export interface PlacedComment {
  readonly comment: Excel.Comment;
  /** "汇总表!A4" */
  readonly place: string;
}

/** All comments of sheets that are there, in two round trips. */
export async function commentsOn(
  context: Excel.RequestContext,
  sheetNames: Iterable<string>,
): Promise<readonly PlacedComment[]> {
  const sheets = [...sheetNames].map((name) => {
    const { comments } = context.workbook.worksheets.getItem(name);
    comments.load("items/id");
    return { name, comments };
  });
  await context.sync();
  const found = sheets.flatMap(({ name, comments }) =>
    comments.items.map((comment) => {
      const location = comment.getLocation();
      location.load("address");
      return { name, comment, location };
    }),
  );
  await context.sync();
  return found.map(({ name, comment, location }) => ({
    comment,
    place: `${name}!${location.address.slice(location.address.lastIndexOf("!") + 1)}`,
  }));
}
