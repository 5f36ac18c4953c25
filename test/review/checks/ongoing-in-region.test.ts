import { ongoingInRegion } from "../../../src/review/checks/ongoing-in-region.ts";
import { cases } from "../../cases/checks/ongoing-in-region.ts";
import { testRule } from "../../support/rule-cases.ts";

testRule(ongoingInRegion, cases);
