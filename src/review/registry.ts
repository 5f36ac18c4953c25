// All checks, in the order in which their findings are told. A new kind of check is one file and one line here.
import type { Check } from "./check.ts";
import { absent } from "./checks/absent.ts";
import { affirmed } from "./checks/affirmed.ts";
import { applicantType } from "./checks/applicant-type.ts";
import { cityCap } from "./checks/city-cap.ts";
import { cityWithCounty } from "./checks/city-with-county.ts";
import { columns } from "./checks/columns.ts";
import { contact } from "./checks/contact.ts";
import { count } from "./checks/count.ts";
import { county } from "./checks/county.ts";
import { deadline } from "./checks/deadline.ts";
import { directApplicant } from "./checks/direct-applicant.ts";
import { evidenceLines } from "./checks/evidence-lines.ts";
import { exemptPlatform } from "./checks/exempt-platform.ts";
import { follows } from "./checks/follows.ts";
import { hiddenRows } from "./checks/hidden-rows.ts";
import { industrySection } from "./checks/industry-section.ts";
import { jointUnits } from "./checks/joint-units.ts";
import { ledBeforeInSameField } from "./checks/led-before-in-same-field.ts";
import { ledBefore } from "./checks/led-before.ts";
import { letterheadCity } from "./checks/letterhead-city.ts";
import { letterheadContact } from "./checks/letterhead-contact.ts";
import { notSameGroup } from "./checks/not-same-group.ts";
import { oneOf } from "./checks/one-of.ts";
import { ongoingInRegion } from "./checks/ongoing-in-region.ts";
import { ongoingOtherProject } from "./checks/ongoing-other-project.ts";
import { ongoingSameTopic } from "./checks/ongoing-same-topic.ts";
import { patentRoutes } from "./checks/patent-routes.ts";
import { platform } from "./checks/platform.ts";
import { projectName } from "./checks/project-name.ts";
import { projectWithResults } from "./checks/project-with-results.ts";
import { ratio } from "./checks/ratio.ts";
import { repeatedUnit } from "./checks/repeated-unit.ts";
import { salesByKind } from "./checks/sales-by-kind.ts";
import { serial } from "./checks/serial.ts";
import { territorial } from "./checks/territorial.ts";
import { title } from "./checks/title.ts";
import { twoNamesOneCode } from "./checks/two-names-one-code.ts";
import { unitType } from "./checks/unit-type.ts";
import { unit } from "./checks/unit.ts";
import { withdrawalRate } from "./checks/withdrawal-rate.ts";
import { yearsSince } from "./checks/years-since.ts";

/** Every check of the review. */
export const checks: readonly Check[] = [
  // The table itself.
  title, // the notice's title and year
  letterheadCity, // whose table it is, and that a city fills it in
  letterheadContact, // contact person and phone of the bureau
  columns, // the printed columns, and their order
  hiddenRows, // rows that are there but not seen
  serial, // running numbers

  // The whole table against the notice.
  cityCap, // rows of a programme against the city's limit
  cityWithCounty, // a city beside its own counties
  deadline, // given dates against the deadlines

  // Row by row: the cells.
  projectName, // a programme of this notice, and which
  unit, // who applies
  unitType, // the type, and whether it agrees with the name
  county, // a county of this city
  contact, // contact person and phone of the project

  // Row by row: may this unit apply?
  applicantType, // the kinds of applicant of the programme
  territorial, // recommended by the city where the unit sits
  directApplicant, // units that apply to the province directly
  exemptPlatform, // laboratories and the like that a cap does not count
  repeatedUnit, // the same unit in several rows
  twoNamesOneCode, // one credit code under different names
  withdrawalRate, // withdrawal rate above the provincial mean
  ledBefore, // enterprises and institutes that led such a project before
  ledBeforeInSameField, // universities again with the same college or discipline
  ongoingOtherProject, // another provincial project running or not fully paid
  ongoingSameTopic, // a city or county project with the same topic running
  ongoingInRegion, // a project running in the region

  // Row by row: the conditions, on the evidence sheets.
  evidenceLines, // a line for each unit, readable and without contradictions
  jointUnits, // how many units apply together
  notSameGroup, // no two of them under one controller
  projectWithResults, // a project or core development, with what goes with it
  platform, // a research platform of national or provincial level
  ratio, // shares of one sum in another, by steps
  patentRoutes, // patents, or inventions with those abroad counted in
  count, // numbers of things
  affirmed, // questions answered by yes or no
  oneOf, // an answer out of a list
  industrySection, // sections of industry
  yearsSince, // dates that lie back long enough
  salesByKind, // sales by the kind of product
  absent, // what must not be there
  follows, // what is deemed met with other conditions
];
