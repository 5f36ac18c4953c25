// The lines that say on which 地区数据 and 立项台账 a report rests.
import { say, type Message } from "../messages/catalogue.ts";
import type { Review } from "../review/review.ts";

/** Where each of the two sheets was read and how much it holds; nothing for one that was not given. */
export function officialLines({
  regionFigures: figures,
  ledger,
}: Pick<Review, "regionFigures" | "ledger">): readonly Message[] {
  return [
    ...(figures === null
      ? []
      : [say("report.figures", { file: figures.file, sheet: figures.sheet, regions: figures.rows.length })]),
    ...(ledger === null
      ? []
      : [say("report.ledger", { file: ledger.file, sheet: ledger.sheet, projects: ledger.projects.length })]),
  ];
}
