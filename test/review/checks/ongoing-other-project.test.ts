import { ongoingOtherProject } from "../../../src/review/checks/ongoing-other-project.ts";
import { cases } from "../../cases/checks/ongoing-other-project.ts";
import { ongoingCases } from "../../cases/joint-ledger.ts";
import { testRule } from "../../support/rule-cases.ts";

testRule(ongoingOtherProject, [...cases, ...ongoingCases]);
