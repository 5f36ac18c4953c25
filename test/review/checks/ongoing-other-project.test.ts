import { ongoingOtherProject } from "../../../src/review/checks/ongoing-other-project.ts";
import { cases } from "../../cases/checks/ongoing-other-project.ts";
import { testRule } from "../../support/rule-cases.ts";

testRule(ongoingOtherProject, cases);
