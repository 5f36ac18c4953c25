// A region with a running project of this kind may not apply, whatever its product (A16).
import { reading } from "../../notices/registry.ts";
import { say } from "../../messages/catalogue.ts";
import type { Notice } from "../../notices/schema.ts";
import type { LedgerProject, ProjectLedger } from "../../sheets/project-ledger.ts";
import { leadingRegion } from "../../sheets/region-names.ts";
import { readBureau, regionOfGovernment } from "../../sheets/regions.ts";
import { matchKey } from "../../sheets/text.ts";
import type { Check } from "../check.ts";
import { doubtsOf, exclusionCheck, isCertain, type Hit, type Rule } from "../ledger/exclusion-check.ts";
import { subtypeFact } from "../ledger/subtype.ts";
import { allOf, isOfLevel, isUnaccepted, type Doubt, type Fact } from "../ledger/project-facts.ts";
import { nameOf } from "../programmes.ts";
import { regionOfRow, type ApplicantRegion } from "../row-region.ts";

type RegionRule = Rule<"ongoing-in-region">;

interface RunningProject {
  readonly project: LedgerProject;
  readonly region: ApplicantRegion;
  /** The unit's own name says which region it is; a blank county column alone does not say that it is the city. */
  readonly named: boolean;
  readonly doubts: readonly Doubt[];
}

interface ProjectRegion {
  readonly region: ApplicantRegion;
  readonly named: boolean;
  /** Only what an association or company calls itself says it: 昆山市阳澄湖大闸蟹协会. */
  readonly guessed: boolean;
}

const officeRegion = (unit: string) => regionOfGovernment(unit) ?? readBureau(unit);

function regionOfName(unit: string): ApplicantRegion | null {
  const region = leadingRegion(matchKey(unit))?.region ?? null;
  const [city = null, ...others] = region?.cities ?? [];
  switch (region?.kind) {
    case undefined:
      return null;
    case "city":
      return { city: region.name, county: null };
    case "county":
      return { city: others.length === 0 ? city : null, county: region.name };
    case "former":
      return { city, county: region.now };
    case "zone":
      return { city: others.length === 0 ? city : null, county: null };
  }
}

/** Offices name their region, others by the ledger's columns; where those are blank, a name may still tell where to look. */
function regionOfProject({ unit: { text }, city, county }: LedgerProject): ProjectRegion {
  const office = officeRegion(text);
  if (office !== null && (office.city !== null || office.county !== null)) {
    return { region: { city: office.city ?? city, county: office.county }, named: true, guessed: false };
  }
  const byName = city === null && county === null ? regionOfName(text) : null;
  return { region: byName ?? { city, county }, named: county !== null, guessed: byName !== null };
}

/** Granted before this round: a project of the round itself is this very application. */
function roundFact(project: LedgerProject, year: number): Fact {
  return project.year === null || project.year < year ? "yes" : "no";
}

const known = new WeakMap<ProjectLedger, Map<RegionRule["exclusion"], readonly RunningProject[]>>();

/** The ledger's running projects under the rule: the same for every row, so found once. */
function runningProjects(ledger: ProjectLedger, { programme, exclusion }: RegionRule, notice: Notice) {
  const ofLedger = known.get(ledger) ?? new Map<RegionRule["exclusion"], readonly RunningProject[]>();
  known.set(ledger, ofLedger);
  const before = ofLedger.get(exclusion);
  if (before !== undefined) return before;
  const categoryFact = subtypeFact(notice, programme, exclusion.category);
  const found = ledger.projects.flatMap((project): RunningProject[] => {
    const { holds, doubts } = allOf([
      isOfLevel(project, [exclusion.level]),
      categoryFact(project),
      isUnaccepted(project),
      roundFact(project, notice.year),
    ]);
    // What has neither a category nor a region of its own could be anything: no reason to suspect this row.
    if (!holds || doubts.includes("category")) return [];
    // Only governments and their offices carry this kind; a company's project without its sub-type is a brand.
    if (doubts.includes("subtype") && officeRegion(project.unit.text) === null) return [];
    const { region, named, guessed } = regionOfProject(project);
    return [{ project, region, named, doubts: guessed ? ["region", ...doubts] : doubts }];
  });
  ofLedger.set(exclusion, found);
  return found;
}

/** Nobody can say where it runs: it may be anywhere, here too. */
function isNowhere({ region }: RunningProject): boolean {
  return region.city === null && region.county === null;
}

/** Same region → yes; a city and its county → overlap; a region that the ledger leaves open → open; else no. */
function regionFact(mine: ApplicantRegion, { region, named }: RunningProject): Fact {
  const { city, county } = region;
  if (city === null && county === null) return "no";
  if (mine.city !== null && city !== null && mine.city !== city) return "no";
  if (mine.county !== null && county !== null) {
    if (mine.county !== county) return "no";
    return mine.city !== null && city !== null ? "yes" : "region";
  }
  // One of the two is a whole city: without both cities nothing can be said.
  if (mine.city === null || city === null) return "no";
  if (!named) return "region";
  return mine.county === null && county === null ? "yes" : "region-overlap";
}

/** Same region → error; a city and its county → to be verified. Only projects not yet accepted, without final payment. */
export const ongoingInRegion: Check = exclusionCheck({
  id: "ongoing-in-region",
  kind: "ongoing-in-region",
  reading: reading("A16"),
  joint: null,
  concerns: () => true,
  judge: (context, ledger, rule, row) => {
    const mine = regionOfRow(row, context.dossier.city);
    if (mine === null) return { kind: "open", missing: say("ledger.missing.region") };
    const hits = runningProjects(ledger, rule, context.notice).flatMap((running): Hit[] => {
      const { holds, doubts } = allOf([regionFact(mine, running), ...running.doubts]);
      return holds ? [{ project: running.project, doubts }] : [];
    });
    if (hits.length > 0) return { kind: "hit", hits, also: [] };
    return runningProjects(ledger, rule, context.notice).some(isNowhere)
      ? { kind: "open", missing: say("ledger.missing.project-region") }
      : { kind: "met" };
  },
  tell: ({ programme }, _row, hits) => ({
    message: hits.some(isCertain)
      ? say("ledger.region", { programme: nameOf(programme) })
      : say("ledger.region.unverified", { programme: nameOf(programme), doubts: doubtsOf(hits) }),
  }),
});
