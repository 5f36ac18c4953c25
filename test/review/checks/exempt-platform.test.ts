import { cityCap } from "../../../src/review/checks/city-cap.ts";
import { exemptPlatform } from "../../../src/review/checks/exempt-platform.ts";
import { capCases, cases } from "../../cases/checks/exempt-platform.ts";
import { testRule } from "../../support/rule-cases.ts";

testRule(exemptPlatform, cases);
testRule(cityCap, capCases);
