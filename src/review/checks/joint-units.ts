// How many units apply together, and in which roles: exactly so many (A23).
import type { EvidenceConditionOf } from "../../notices/schema.ts";
import { say } from "../../messages/catalogue.ts";
import type { Questions } from "../evidence/answers.ts";
import type { EvidenceUnit } from "../evidence/applications.ts";
import { evidenceCheck } from "../evidence/evidence-check.ts";
import type { Judgement, Settled } from "../evidence/judgement.ts";
import { isOneOf } from "../evidence/units-judged.ts";
import { quoted } from "../quote.ts";

type JointUnits = EvidenceConditionOf<"joint-units">;

const named = (units: readonly EvidenceUnit[]): readonly string[] =>
  units.map(({ name }) => quoted(name, 40));

function judge({ counts }: JointUnits, { application }: Questions, lead: EvidenceUnit): Judgement {
  const { joint } = application.form;
  const counted = (unit: EvidenceUnit): boolean => isOneOf(unit, counts) === true;
  if (joint === null) return null;
  const others = [...application.participants, ...application.partners];
  const certain = others.filter(counted);
  // A lead that may not apply, or nobody knows what it is, is told by the check of the applicant (A53): then only too
  // many participants are certain.
  if (!counted(lead) && certain.length <= joint.participants) return null;
  const open = others.filter((unit) => isOneOf(unit, counts) === "open");
  const besides = others.filter((unit) => !certain.includes(unit) && !open.includes(unit));
  const wanted = joint.participants;
  const told = {
    lead: quoted(lead.name, 40),
    participants: named(certain),
    open: named(open),
    besides: named(besides),
    wanted,
  };
  const settle = (parts: Pick<Settled, "verdict" | "message" | "remedy" | "noted">): Settled => ({
    ...parts,
    figure: `1 + ${certain.length}`,
    working: [
      say("evidence.joint.listed", told),
      say("evidence.joint.compare", {
        participants: certain.length,
        open: open.length,
        sign: certain.length === wanted ? "=" : certain.length < wanted ? "<" : ">",
        wanted,
      }),
    ],
  });
  if (certain.length > wanted) {
    return settle({
      verdict: "broken",
      message: say("evidence.joint.too-many", told),
      remedy: say("evidence.joint.remedy", { wanted }),
    });
  }
  if (certain.length === wanted && open.length === 0) {
    const noted = besides.length > 0;
    return settle({
      verdict: "met",
      message: noted ? say("evidence.joint.besides", told) : say("evidence.joint.met", told),
      noted,
    });
  }
  if (certain.length + open.length < wanted) {
    // All lines are there, but not all of them are of units that count.
    return others.length >= wanted
      ? settle({
          verdict: "broken",
          message: say("evidence.joint.too-few", told),
          remedy: say("evidence.joint.remedy", { wanted }),
        })
      : settle({
          verdict: "unknown",
          message: say("evidence.joint.incomplete", told),
          remedy: say("evidence.joint.incomplete.remedy"),
        });
  }
  return settle({
    verdict: "unknown",
    message: say("evidence.joint.open", told),
    remedy: say("evidence.remedy.person"),
  });
}

/** Exactly so many → met; more, or as many lines but fewer such units → broken; lines missing → to be verified. */
export const jointUnits = evidenceCheck("joint-units", judge);
