// Whether two topics (培育主题) read alike: a reason to show both to a person, never a judgement (A21).
import type { Programme } from "../../notices/schema.ts";
import { matchKey } from "../../sheets/text.ts";
import type { ReviewRow } from "../check.ts";

/** Words that every title carries and that say nothing about the topic. */
const filler = /项目|计划|培育|关键技术|核心技术|技术|研发|研究|应用|产业化|高价值|专利|[-()"'.,:;、，。]/gu;
const shortestTopic = 2;
/** Share of common character pairs (Dice) from which two topics are shown side by side. */
const alikeFrom = 0.5;

/** The topic of a row: its own column, else what the project's title says beside the programme's name; null where neither. */
export function topicOf(programme: Programme, row: ReviewRow): string | null {
  if (row.topic !== null && row.topic.text.trim() !== "") return row.topic.text.trim();
  const { text, blank, error } = row.cells.project;
  if (blank || error) return null;
  let key = matchKey(text);
  const names = [programme.name, ...programme.names].map(matchKey);
  for (const name of names.toSorted((a, b) => b.length - a.length)) key = key.replace(name, "");
  return key.replace(filler, "").length < shortestTopic ? null : text.trim();
}

function bare(text: string): string {
  return matchKey(text).replace(filler, "");
}

function pairs(text: string): readonly string[] {
  const letters = [...text];
  return letters.slice(1).map((letter, index) => `${letters[index] ?? ""}${letter}`);
}

function dice(left: string, right: string): number {
  const a = pairs(left);
  const rest = [...pairs(right)];
  const all = a.length + rest.length;
  let common = 0;
  for (const pair of a) {
    const at = rest.indexOf(pair);
    if (at >= 0) {
      rest.splice(at, 1);
      common += 1;
    }
  }
  return all === 0 ? 0 : (2 * common) / all;
}

/** Same words apart from what every title carries, one within the other, or half of the character pairs in common. */
export function topicsAlike(left: string, right: string): boolean {
  const a = bare(left);
  const b = bare(right);
  if (Math.min(a.length, b.length) < shortestTopic) return matchKey(left) === matchKey(right);
  return a === b || a.includes(b) || b.includes(a) || dice(a, b) >= alikeFrom;
}
