import { platform } from "../../../src/review/checks/platform.ts";
import { cases } from "../../cases/checks/platform.ts";
import { testRule } from "../../support/rule-cases.ts";

testRule(platform, cases);
