import { jointUnits } from "../../../src/review/checks/joint-units.ts";
import { cases } from "../../cases/checks/joint-units.ts";
import { testRule } from "../../support/rule-cases.ts";

testRule(jointUnits, cases);
