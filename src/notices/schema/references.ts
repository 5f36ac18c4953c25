// The cross-references of a notice: whatever one part names, another part must hold.
import type { NoticeData, Programme } from "../schema.ts";
import { conditionFaults } from "./evidence-faults.ts";
import { targetFaults } from "./target-faults.ts";
import { clauseId, type ClauseId } from "./words.ts";

/** Every clause id that a rule of the notice rests on, with the place in the data where it is named. */
function* namedClauses(
  value: unknown,
  path: (string | number)[],
): Generator<[ClauseId, (string | number)[]]> {
  if (typeof value === "string") {
    const parsed = clauseId.safeParse(value);
    if (parsed.success) yield [parsed.data, path];
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* namedClauses(item, [...path, index]);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      if (key !== "text" && key !== "locator") yield* namedClauses(item, [...path, key]);
    }
  }
}

export interface ReferenceFault {
  readonly path: (string | number)[];
  readonly message: string;
}

/** Inputs asked for twice, and conditions that do not fit the inputs. */
function* inputFaults(
  { evidence, conditions }: Programme,
  path: (string | number)[],
): Generator<ReferenceFault> {
  const known = new Set<string>();
  for (const [at, { id, header }] of (evidence?.inputs ?? []).entries()) {
    const place = [...path, "evidence", "inputs", at];
    if (known.has(id)) yield { path: [...place, "id"], message: `核验项编号重复：${id}` };
    known.add(id);
    if (evidence?.inputs.some((other, before) => before < at && other.header === header) === true) {
      yield { path: [...place, "header"], message: `核验项表头重复：${header}` };
    }
  }
  for (const [at, condition] of conditions.entries()) {
    if (condition.kind === "withdrawal-rate-above-province") continue;
    for (const fault of conditionFaults(condition, evidence, [...path, "conditions", at])) {
      yield { path: [...fault.path], message: fault.message };
    }
  }
}

/** What the notice names but does not hold: clauses, programmes, families, inputs; and what is told twice. */
export function* referenceFaults(notice: NoticeData): Generator<ReferenceFault> {
  const clauses = new Set<string>();
  for (const [index, { id }] of notice.clauses.entries()) {
    if (clauses.has(id)) yield { path: ["clauses", index, "id"], message: `条款编号重复：${id}` };
    clauses.add(id);
  }
  for (const [id, path] of namedClauses(notice, [])) {
    if (!clauses.has(id)) yield { path, message: `没有这一条款：${id}` };
  }
  yield* targetFaults(notice);
  const programmes = new Set<string>(notice.programmes.map(({ id }) => id));
  const families = new Set<string>(notice.families.map(({ id }) => id));
  const noProgramme = (id: string, path: (string | number)[]): ReferenceFault[] =>
    programmes.has(id) ? [] : [{ path, message: `没有这一项目类别：${id}` }];
  for (const [index, programme] of notice.programmes.entries()) {
    const { family, exclusions } = programme;
    const path = ["programmes", index];
    yield* inputFaults(programme, path);
    if (family !== null && !families.has(family)) {
      yield { path: [...path, "family"], message: `没有这一类别：${family}` };
    }
    for (const [at, exclusion] of exclusions.entries()) {
      if (exclusion.kind !== "city-with-county") continue;
      for (const side of ["city", "county"] as const) {
        yield* noProgramme(exclusion[side], [...path, "exclusions", at, side]);
      }
    }
  }
  for (const [index, { programmes: asked }] of notice.checklist.entries()) {
    for (const [at, id] of asked.entries()) yield* noProgramme(id, ["checklist", index, "programmes", at]);
  }
  for (const [index, { programmes: bound }] of notice.clauses.entries()) {
    for (const [at, id] of bound.entries()) yield* noProgramme(id, ["clauses", index, "programmes", at]);
  }
}
