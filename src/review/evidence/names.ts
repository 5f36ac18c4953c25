// How inputs are named in sentences, in both languages.
import type { EvidenceInput, InputId } from "../../notices/schema.ts";
import { inputOf, type Missing } from "./answers.ts";
import type { Application, EvidenceUnit } from "./applications.ts";

export interface Name {
  readonly zh: string;
  readonly en: string;
}

const names = new WeakMap<EvidenceInput, Name>();

/** One object for each input: thousands of explanations name the same few. */
export function nameOf(input: EvidenceInput): Name {
  const known = names.get(input);
  if (known !== undefined) return known;
  const name = { zh: input.header, en: input.englishName };
  names.set(input, name);
  return name;
}

/** Of a missing figure; with its unit where that is not the one the sentence is about. */
export function missingName({ input, unit: whose }: Missing, unit: EvidenceUnit): Name {
  const name = nameOf(input);
  return whose === unit ? name : { zh: `${name.zh}（${whose.name}）`, en: `${name.en} (${whose.name})` };
}

/** The unit as sentences name it: null for the applicant of the row, which stands beside every finding. */
export function unitName(unit: EvidenceUnit): string | null {
  return unit.role === "lead" ? null : unit.name;
}

const withoutYear = ({ zh, en }: Name): Name => ({
  zh: zh.replace(/\d{4}\s*年(?:度)?/u, "").trim(),
  en: en.replace(/\s*\b\d{4}\b/u, "").trim(),
});

/** One name for figures that are added up: what they have in common beside the year, else all their names. */
export function commonName(
  application: Pick<Application, "form" | "programme">,
  ids: readonly InputId[],
): Name {
  const names = ids.map((id) => nameOf(inputOf(application, id)));
  const [first, ...others] = names;
  if (first === undefined) return { zh: "", en: "" };
  if (others.length === 0) return first;
  const stem = withoutYear(first);
  if (others.every((each) => withoutYear(each).zh === stem.zh)) return stem;
  return { zh: names.map(({ zh }) => zh).join("、"), en: names.map(({ en }) => en).join(" and ") };
}

/** The year a figure is of; null where its input names none. */
export function yearOf(input: EvidenceInput): number | null {
  return input.kind === "amount" || input.kind === "count" ? input.year : null;
}

/** 万元, 件; "" where the input has no unit. */
export function measureOf(input: EvidenceInput): string {
  return input.kind === "amount" || input.kind === "count" ? input.unit : "";
}
