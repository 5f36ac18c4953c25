// All cross-city checks, in the order in which their findings are told. A new kind of check is one file and one line here.
import { groundedIn } from "../review/borrowed-form.ts";
import { emptyResult } from "../review/outcome.ts";
import { chainPartner } from "./checks/chain-partner.ts";
import { countyElsewhere } from "./checks/county-elsewhere.ts";
import { directApplications } from "./checks/direct-applications.ts";
import { nearNames } from "./checks/near-names.ts";
import { oneChannel } from "./checks/one-channel.ts";
import { sameTitle } from "./checks/same-title.ts";
import { sharedPhone } from "./checks/shared-phone.ts";
import { unitInTwoCities } from "./checks/unit-in-two-cities.ts";
import { universityInTwoCities } from "./checks/university-in-two-cities.ts";
import type { CityFinding, CrossCheck, CrossContext } from "./cross-check.ts";

/** What no city's own review can see. Within a city it tells only what that review does not compare. */
export const crossChecks: readonly CrossCheck[] = [
  unitInTwoCities, // one unit by two cities, in one programme or in two
  universityInTwoCities, // the same for universities, whose parts may differ
  nearNames, // names that nearly agree
  sameTitle, // one project title under two units
  sharedPhone, // one contact's telephone for several units
  countyElsewhere, // a county's unit in another city's table
  directApplications, // what a city applies for itself, beside what it recommends
  oneChannel, // one unit in two ways to apply of which it may use one
  chainPartner, // a 产业链 participant that appears elsewhere
];

/** Runs every cross-city check. What rests on a borrowed form is re-grounded as in a review. */
export function runCrossChecks(context: CrossContext): readonly CityFinding[] {
  return crossChecks
    .flatMap((check) => check.run(context))
    .map(({ city, finding }) => ({
      city,
      finding: groundedIn(context.notice, { ...emptyResult, findings: [finding] }).findings[0] ?? finding,
    }));
}
