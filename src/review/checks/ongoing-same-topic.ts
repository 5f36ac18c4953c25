// A unit with a running city or county project of this kind may not apply with the same topic (A21). Sameness is for a
// person: similar titles are shown, everything else is only listed as not decided.
import { reading } from "../../notices/registry.ts";
import type { ProjectLevel } from "../../notices/schema.ts";
import { say } from "../../messages/catalogue.ts";
import type { LedgerProject, ProjectLedger } from "../../sheets/project-ledger.ts";
import type { Check, ReviewRow } from "../check.ts";
import { exclusionCheck, type Hit, type Rule } from "../ledger/exclusion-check.ts";
import { matchFact } from "../ledger/led-before.ts";
import { projectsOf, unitOf } from "../ledger/ledger-index.ts";
import { allOf, isOfCategory, isOfLevel, isUnaccepted, type Fact } from "../ledger/project-facts.ts";
import { topicOf, topicsAlike } from "../ledger/topic.ts";
import { quoted } from "../quote.ts";

type TopicRule = Rule<"ongoing-same-topic">;

const levelsKnown = new WeakMap<ProjectLedger, ReadonlySet<ProjectLevel>>();

/** The levels of a ledger's projects: the same for every row, so gathered once. */
function levelsIn(ledger: ProjectLedger): ReadonlySet<ProjectLevel> {
  const known = levelsKnown.get(ledger);
  if (known !== undefined) return known;
  const levels = new Set(ledger.projects.flatMap(({ level }) => (level === null ? [] : [level])));
  levelsKnown.set(ledger, levels);
  return levels;
}

/** Ledgers of the province seldom hold city and county projects; without any, nothing is excluded. */
function holdsSuchProjects(ledger: ProjectLedger, { exclusion }: TopicRule): boolean {
  const levels = levelsIn(ledger);
  return exclusion.levels.some((level) => levels.has(level));
}

function runningProjects(ledger: ProjectLedger, { exclusion }: TopicRule, row: ReviewRow) {
  return projectsOf(ledger, unitOf(row)).flatMap(({ project, by }) => {
    const facts: readonly Fact[] = [
      isOfLevel(project, exclusion.levels),
      isOfCategory(project, exclusion.category),
      isUnaccepted(project),
      matchFact(by),
    ];
    const { holds, doubts } = allOf(facts);
    return holds ? [{ project, doubts }] : [];
  });
}

const topicText = (project: LedgerProject): string | null =>
  project.topic === null || project.topic.text.trim() === "" ? null : project.topic.text.trim();

/** Similar titles → to be verified; no such running project → met; otherwise open, without a finding. */
export const ongoingSameTopic: Check = exclusionCheck({
  id: "ongoing-same-topic",
  kind: "ongoing-same-topic",
  reading: reading("A21"),
  joint: { as: "ongoing-same-topic", partners: false },
  concerns: () => true,
  judge: (_context, ledger, rule, row) => {
    if (!holdsSuchProjects(ledger, rule))
      return { kind: "open", missing: say("ledger.missing.local-projects") };
    const running = runningProjects(ledger, rule, row);
    if (running.length === 0) return { kind: "met" };
    const topic = topicOf(rule.programme, row);
    const hits = running.flatMap(({ project, doubts }): Hit[] => {
      const earlier = topicText(project);
      const alike = topic !== null && earlier !== null && topicsAlike(topic, earlier);
      return alike ? [{ project, doubts: ["topic-similar", ...doubts] }] : [];
    });
    return hits.length === 0
      ? { kind: "open", missing: say("ledger.missing.topic-judgement") }
      : { kind: "hit", hits, also: [] };
  },
  tell: ({ programme }, row, hits) => {
    const topic = quoted(topicOf(programme, row) ?? "", 60);
    return {
      message: say("ledger.topic"),
      working: [
        say("ledger.topic.this", { topic }),
        ...hits.map(({ project }) =>
          say("ledger.topic.other", { row: project.row, topic: quoted(topicText(project) ?? "", 60) }),
        ),
      ],
    };
  },
});
