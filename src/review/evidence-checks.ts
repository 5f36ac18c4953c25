// The checks that judge a condition on its own figures: what other conditions may follow from.
import { absent } from "./checks/absent.ts";
import { affirmed } from "./checks/affirmed.ts";
import { count } from "./checks/count.ts";
import { industrySection } from "./checks/industry-section.ts";
import { jointUnits } from "./checks/joint-units.ts";
import { notSameGroup } from "./checks/not-same-group.ts";
import { oneOf } from "./checks/one-of.ts";
import { patentRoutes } from "./checks/patent-routes.ts";
import { platform } from "./checks/platform.ts";
import { projectWithResults } from "./checks/project-with-results.ts";
import { ratio } from "./checks/ratio.ts";
import { salesByKind } from "./checks/sales-by-kind.ts";
import { yearsSince } from "./checks/years-since.ts";
import type { EvidenceCondition } from "../notices/schema.ts";
import type { Questions } from "./evidence/answers.ts";
import type { EvidenceUnit } from "./evidence/applications.ts";
import type { EvidenceCheck } from "./evidence/evidence-check.ts";
import type { Judgement } from "./evidence/judgement.ts";

const judging: readonly EvidenceCheck[] = [
  ratio,
  count,
  patentRoutes,
  affirmed,
  oneOf,
  absent,
  projectWithResults,
  platform,
  yearsSince,
  salesByKind,
  jointUnits,
  notSameGroup,
  industrySection,
];

/** What a condition of whatever kind comes to for a unit; null where it only follows from others. */
export function judgeCondition(
  condition: EvidenceCondition,
  questions: Questions,
  unit: EvidenceUnit,
): Judgement {
  const check = judging.find(({ id }) => id === condition.kind);
  return check?.judge(condition, questions, unit) ?? null;
}
