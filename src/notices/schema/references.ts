// The cross-references of a notice: whatever one part names, another part must hold. Works on data whose shape may be
// wrong in places, so that all faults of a file can be told at once: a list that cannot be read is not searched.
import * as z from "zod/mini";
import { say, type Message } from "../../messages/catalogue.ts";
import { isReading } from "../readings.ts";
import { checklistItem } from "./checklist.ts";
import { evidenceConditions, evidenceInput } from "./evidence.ts";
import { conditionFaults } from "./evidence-faults.ts";
import type { FaultPath, ReferenceFault } from "./reference-fault.ts";
import { targetFaults } from "./target-faults.ts";
import { target } from "./targets.ts";
import { clauseId, readingId } from "./words.ts";

const orNull = <T extends z.ZodMiniType>(schema: T) => z.catch(z.nullable(schema), null);
const word = orNull(z.string());
/** Items that cannot be read are null in their place; the whole list is null where it is no list. */
const listOf = <T extends z.ZodMiniType>(item: T) => orNull(z.array(orNull(item)));

const programmeLike = z.object({
  id: word,
  family: word,
  evidence: z.catch(z.optional(z.nullable(z.object({ inputs: listOf(evidenceInput) }))), { inputs: null }),
  conditions: listOf(z.discriminatedUnion("kind", evidenceConditions)),
  exclusions: listOf(z.object({ kind: z.literal("city-with-county"), city: word, county: word })),
});
const noticeLike = orNull(
  z.object({
    clauses: listOf(z.object({ id: word, programmes: listOf(z.string()) })),
    programmes: listOf(programmeLike),
    families: listOf(z.object({ id: word })),
    targets: z.catch(z._default(z.nullable(z.array(target)), []), null),
    checklist: listOf(checklistItem),
    summaryTable: orNull(z.object({ columns: listOf(z.object({ key: word })) })),
  }),
);
type ProgrammeLike = z.infer<typeof programmeLike>;

/** Texts of the notice that may be ids, with their places: those of clauses and readings are known by their form. */
function* namesIn(value: unknown, path: FaultPath): Generator<readonly [name: string, path: FaultPath]> {
  if (typeof value === "string") {
    if (/^[A\d]\d/.test(value)) yield [value, path];
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* namesIn(item, [...path, index]);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      if (key !== "text" && key !== "locator") yield* namesIn(item, [...path, key]);
    }
  }
}

type Listed<T> = readonly (T | null)[] | null;

/** The items of a list that can be read, with their places in it. */
function itemsOf<T>(list: Listed<T> | undefined): readonly (readonly [at: number, item: T])[] {
  return (list ?? []).flatMap((item, at) => (item === null ? [] : [[at, item] as const]));
}

/** Ids, null where the list or one of its ids cannot be read: then nothing can be called missing from it. */
function idsOf(list: Listed<{ readonly id: string | null }> | undefined): ReadonlySet<string> | null {
  if (list === null || list === undefined || list.length === 0) return null;
  const ids = list.map((item) => item?.id ?? null);
  return ids.includes(null) ? null : new Set(ids.filter((id) => id !== null));
}

/** What stands in a list a second time. */
function* repeated(
  list: Listed<object> | undefined,
  path: FaultPath,
  key: string,
  told: (value: string) => Message,
): Generator<ReferenceFault> {
  const known = new Set<string>();
  for (const [at, item] of itemsOf(list)) {
    const value: unknown = Reflect.get(item, key);
    if (typeof value !== "string") continue;
    if (known.has(value)) yield { path: [...path, at, key], told: told(value) };
    known.add(value);
  }
}

/** Inputs asked for twice, and conditions that do not fit the inputs. */
function* inputFaults({ evidence, conditions }: ProgrammeLike, path: FaultPath): Generator<ReferenceFault> {
  const place = [...path, "evidence", "inputs"];
  const inputs = itemsOf(evidence?.inputs);
  yield* repeated(evidence?.inputs, place, "id", (id) => say("notice-file.repeated-input", { id }));
  yield* repeated(evidence?.inputs, place, "header", (header) =>
    say("notice-file.repeated-header", { header }),
  );
  const known = evidence === null || evidence === undefined ? 0 : (evidence.inputs?.length ?? null);
  if (known !== inputs.length) return;
  for (const [at, condition] of itemsOf(conditions)) {
    yield* conditionFaults(
      condition,
      inputs.map(([, input]) => input),
      [...path, "conditions", at],
    );
  }
}

/** Answers are kept by stage, clause and applicants: two questions that agree in these would share one answer. */
function* checklistFaults(
  items: Listed<z.infer<typeof checklistItem>> | undefined,
): Generator<ReferenceFault> {
  const known = new Set<string>();
  for (const [at, { clause, stage, applicants, programmes }] of itemsOf(items)) {
    const keys = (programmes.length === 0 ? [""] : programmes).map((programme) =>
      JSON.stringify([stage, clause, applicants, programme]),
    );
    if (keys.some((key) => known.has(key))) {
      yield { path: ["checklist", at], told: say("notice-file.repeated-question", { clause }) };
    }
    for (const key of keys) known.add(key);
  }
}

/** What the notice names but does not hold: clauses, readings, programmes, families, inputs; and what is told twice. */
export function* referenceFaults(data: unknown): Generator<ReferenceFault> {
  const notice = noticeLike.parse(data);
  if (notice === null) return;
  yield* repeated(notice.clauses, ["clauses"], "id", (id) => say("notice-file.repeated-clause", { id }));
  yield* repeated(notice.programmes, ["programmes"], "id", (id) =>
    say("notice-file.repeated-programme", { id }),
  );
  yield* repeated(notice.families, ["families"], "id", (id) => say("notice-file.repeated-family", { id }));
  yield* repeated(notice.summaryTable?.columns, ["summaryTable", "columns"], "key", (key) =>
    say("notice-file.repeated-column", { key }),
  );

  const clauses = idsOf(notice.clauses);
  for (const [name, path] of namesIn(data, [])) {
    if (clauses !== null && clauseId.safeParse(name).success && !clauses.has(name)) {
      yield { path, told: say("notice-file.no-clause", { id: name }) };
    }
    if (readingId.safeParse(name).success && !isReading(name)) {
      yield { path, told: say("notice-file.no-reading", { id: name }) };
    }
  }

  yield* checklistFaults(notice.checklist);
  yield* targetFaults(notice.targets ?? [], (clause) =>
    itemsOf(notice.clauses).flatMap(([, { id, programmes }]) =>
      id === clause ? itemsOf(programmes).map(([, programme]) => programme) : [],
    ),
  );

  const programmes = idsOf(notice.programmes);
  const families = notice.families?.length === 0 ? new Set<string>() : idsOf(notice.families);
  const noProgramme = (id: string | null, path: FaultPath): ReferenceFault[] =>
    id === null || programmes === null || programmes.has(id)
      ? []
      : [{ path, told: say("notice-file.no-programme", { id }) }];
  for (const [index, programme] of itemsOf(notice.programmes)) {
    const { family, exclusions } = programme;
    const path = ["programmes", index];
    yield* inputFaults(programme, path);
    if (family !== null && families !== null && !families.has(family)) {
      yield { path: [...path, "family"], told: say("notice-file.no-family", { id: family }) };
    }
    for (const [at, exclusion] of itemsOf(exclusions)) {
      for (const side of ["city", "county"] as const) {
        yield* noProgramme(exclusion[side], [...path, "exclusions", at, side]);
      }
    }
  }
  for (const part of ["checklist", "clauses"] as const) {
    for (const [index, { programmes: named }] of itemsOf<{ programmes: Listed<string> }>(notice[part])) {
      for (const [at, id] of itemsOf(named)) yield* noProgramme(id, [part, index, "programmes", at]);
    }
  }
}
