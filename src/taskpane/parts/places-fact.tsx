// The cells a finding is about: links where there are several, words where the file is not open.
import type { ReactNode } from "react";
import { say } from "../../messages/catalogue.ts";
import { cellRanges, rowsWords, separatorOf } from "../../report/place-words.ts";
import type { Place } from "../../review/finding.ts";
import { dot, useLocale, useTell } from "../words.tsx";
import { CellLink, useIsOpen } from "./cell-link.tsx";
import { Fact, useFactStyles } from "./fact.tsx";

/** Cells that are named; the rest are counted. */
const namedCells = 12;

export function PlacesFact({ places }: { readonly places: readonly Place[] }): ReactNode {
  const { list, small } = useFactStyles();
  const tell = useTell();
  const isOpen = useIsOpen();
  const shown = places.filter(({ file, cells }) => !isOpen(file) || cellRanges(cells).length > 1);
  if (shown.length === 0) return null;
  return (
    <Fact label={tell(say("pane.finding.place"))}>
      <ul className={list}>
        {shown.map((place) => (
          <li key={JSON.stringify([place.file, place.sheet, place.cells])} className={small}>
            {isOpen(place.file) ? <LinkedCells {...place} /> : <PlaceText {...place} />}
          </li>
        ))}
      </ul>
    </Fact>
  );
}

function LinkedCells({ sheet, cells }: Place): ReactNode {
  const tell = useTell();
  const ranges = cellRanges(cells);
  return (
    <>
      {ranges.slice(0, namedCells).map((cell, at) => (
        <span key={cell}>
          {at > 0 && tell(say("pane.comma"))}
          <CellLink sheet={sheet} address={cell} />
        </span>
      ))}
      {ranges.length > namedCells && ` ${tell(say("pane.finding.more-cells", { count: ranges.length }))}`}
    </>
  );
}

/** File, sheet and cells in words: "苏州市.xlsx · 汇总表 · C5". */
function PlaceText({ file, sheet, rows, cells }: Place): ReactNode {
  const tell = useTell();
  const locale = useLocale();
  const ranges = cellRanges(cells);
  const named = ranges.slice(0, namedCells).join(separatorOf(locale));
  const more =
    ranges.length > namedCells ? ` ${tell(say("pane.finding.more-cells", { count: ranges.length }))}` : "";
  const where = ranges.length === 0 ? rowsWords(rows, locale) : `${named}${more}`;
  return [file, sheet, where].join(dot);
}
