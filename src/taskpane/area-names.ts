// The areas of the pane in the order of their tabs, and what they are called.
import { say, type Message } from "../messages/catalogue.ts";

export const areas = ["review", "merge", "midterm", "notices"] as const;
export type AreaName = (typeof areas)[number];

export const areaNames: Readonly<Record<AreaName, Message>> = {
  review: say("pane.area.review"),
  merge: say("pane.area.merge"),
  midterm: say("pane.area.midterm"),
  notices: say("pane-notices.area"),
};
